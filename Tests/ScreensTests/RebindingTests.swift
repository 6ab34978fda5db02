import Canvas
import Screens
import Testing

@Suite struct `Other keys for an action` {
  private func faults(_ changes: KeyChange...) -> [KeyFault] {
    Keymap.standard.with(changes).refused.map(\.fault)
  }

  @Test func `take the place of those it had, in handling and footer`() {
    let (keymap, refused) = Keymap.standard.with([
      KeyChange(.nextOpen, in: nil, [.function(5), .character("w")])
    ])
    #expect(refused.isEmpty)
    for context in [Context.observing, .grading] {
      #expect(keymap.action(for: .function(5), in: context) == .nextOpen)
      #expect(keymap.action(for: .character("W"), in: context) == .nextOpen)
      #expect(keymap.action(for: .character("j"), in: context) == nil)
      #expect(keymap.binding(of: .nextOpen, in: context)?.keys.first == .function(5))
    }
  }

  @Test func `go for one place before those for all`() {
    let (keymap, refused) = Keymap.standard.with([
      KeyChange(.yes, in: .observing, [.character("+")]), KeyChange(.yes, in: nil, [.character("y")]),
    ])
    #expect(refused.isEmpty)
    #expect(keymap.action(for: .character("+"), in: .observing) == .yes)
    #expect(keymap.action(for: .character("y"), in: .observing) == nil)
    #expect(keymap.action(for: .character("y"), in: .grading) == .yes)
  }

  @Test func `may be two that change places`() {
    let (keymap, refused) = Keymap.standard.with([
      KeyChange(.yes, in: .grading, [.character("n")]), KeyChange(.no, in: .grading, [.character("o")]),
    ])
    #expect(refused.isEmpty)
    #expect(keymap.action(for: .character("n"), in: .grading) == .yes)
  }

  @Test func `are refused where another action has the key`() {
    #expect(
      faults(KeyChange(.yes, in: .observing, [.character("n")]))
        == [.taken(.character("n"), by: .no, in: .observing)])
    let both = faults(
      KeyChange(.search, in: nil, [.function(5)]), KeyChange(.filter, in: .grading, [.function(5)]))
    #expect(both.count == 2)
  }

  @Test func `are refused where they would never arrive`() {
    #expect(
      faults(KeyChange(.yes, in: .observing, [.character("O")])) == [.unreachable(.character("O"), .capital)])
    #expect(
      faults(KeyChange(.search, in: nil, [.control("i")])) == [.unreachable(.control("i"), .sameAs(.tab))])
    #expect(
      faults(KeyChange(.done, in: nil, [.character("w")])) == [.unreachable(.character("w"), .text(.form))])
    #expect(faults(KeyChange(.search, in: nil, [.control("l")])) == [.unreachable(.control("l"), .redraw)])
  }

  @Test func `leave no action without a key`() {
    #expect(faults(KeyChange(.yes, in: nil, [])) == [.noKey(.yes, nil)])
    #expect(faults(KeyChange(.mask, in: nil, [.character("w")])) == [.noKey(.mask, .searching)])
    #expect(faults(KeyChange(.mask, in: nil, [.character("w"), .function(8)])).isEmpty)
  }

  @Test func `are for actions that the place has`() {
    #expect(faults(KeyChange(.sign, in: .observing, [.function(5)])) == [.notInPlace(.sign, .observing)])
  }

  @Test func `may be one of the top row, which is then no digit`() {
    let (keymap, refused) = Keymap.standard.with([
      KeyChange(.no, in: nil, [.character("n"), .character("-")])
    ])
    #expect(refused.isEmpty)
    #expect(keymap.action(for: .character("-"), in: .observing) == .no)
    #expect(keymap.action(for: .character("6"), in: .observing) == .digit6)
  }

  @Test(arguments: Action.allCases)
  func `may be given to every action by name`(action: Action) {
    let (keymap, refused) = Keymap.standard.with([KeyChange(action, in: nil, [.function(20)])])
    #expect(refused.isEmpty)
    #expect(Context.allCases.contains { keymap.action(for: .function(20), in: $0) == action })
  }

  @Test func `have names that are read back as the same key`() {
    for key in Keymap.standard.bindings.flatMap(\.keys) {
      #expect(key.configurationName.flatMap { Key(named: $0) } == key, "\(key)")
    }
  }
}
