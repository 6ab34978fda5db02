package import Canvas
import PlainText

/// Other keys for an action, as a person writes them in the configuration.
package struct KeyChange: Hashable, Sendable {
  package var action: Action
  /// Nil: wherever the action is.
  package var context: Context?
  package var keys: [Key]

  package init(_ action: Action, in context: Context?, _ keys: [Key]) {
    self.action = action
    self.context = context
    self.keys = keys
  }
}

/// Why a change of keys cannot be taken.
package enum KeyFault: Hashable, Sendable {
  /// The place has no such action.
  case notInPlace(Action, Context)
  /// The key has a meaning of its own there already.
  case taken(Key, by: Action, in: Context)
  /// It would never arrive: why.
  case unreachable(Key, Unreachable)
  /// The action would have no key that arrives, in a place or at all.
  case noKey(Action, Context?)

  package enum Unreachable: Hashable, Sendable {
    /// Capitals count as small letters.
    case capital
    /// Terminals send the same for this key.
    case sameAs(Key)
    /// Letters, and the keys of editing, belong to the text that is written there.
    case text(Context)
    /// The program draws its screen anew with it, everywhere.
    case redraw
  }
}

/// A change that cannot be taken, by its place in the list, and the key's place in it where it is about one.
package struct RefusedChange: Hashable, Sendable {
  package var change: Int
  package var key: Int?
  package var fault: KeyFault
}

extension Keymap {
  /// The table with other keys for some actions, and everything that is wrong with these.
  ///
  /// What is said of one place goes before what is said of all. A key of the top row that is asked for by
  /// name is no digit any more.
  package func with(_ changes: [KeyChange]) -> (keymap: Keymap, refused: [RefusedChange]) {
    var refused: [RefusedChange] = []
    var all = bindings
    let order = changes.indices.sorted {
      (changes[$0].context == nil ? 0 : 1, $0) < (changes[$1].context == nil ? 0 : 1, $1)
    }
    for index in order {
      let change = changes[index]
      let faults = change.faults(in: self)
      refused += faults.map { RefusedChange(change: index, key: $0.key, fault: $0.fault) }
      if faults.isEmpty { all = all.flatMap { $0.changed(by: change) } }
    }
    let wanted = changes.reduce(into: Set<Key>()) { $0.formUnion($1.keys) }
    all = all.map { binding in
      guard let digit = binding.action.digit, !changes.contains(where: { $0.action == binding.action }) else {
        return binding
      }
      var binding = binding
      binding.keys.removeAll { wanted.contains($0) && $0 != .character(Character(String(digit))) }
      return binding
    }
    let keymap = Keymap(bindings: all)
    for index in changes.indices where !refused.contains(where: { $0.change == index }) {
      refused += keymap.conflicts(of: changes[index]).map {
        RefusedChange(change: index, key: $0.key, fault: $0.fault)
      }
    }
    return (keymap, refused)
  }

  private func conflicts(of change: KeyChange) -> [(key: Int?, fault: KeyFault)] {
    let contexts = Context.allCases.filter { context in
      (change.context ?? context) == context && binding(of: change.action, in: context) != nil
    }
    return change.keys.enumerated().compactMap { place, key in
      for context in contexts {
        let other = bindings(in: context).first { $0.action != change.action && $0.keys.contains(key) }
        if let other { return (place, .taken(key, by: other.action, in: context)) }
      }
      return nil
    }
  }
}

extension Binding {
  /// The binding with the keys that a change gives it; in two where only some of its places change.
  fileprivate func changed(by change: KeyChange) -> [Binding] {
    guard action == change.action else { return [self] }
    guard let context = change.context else {
      var whole = self
      whole.keys = change.keys
      return [whole]
    }
    guard contexts.contains(context) else { return [self] }
    var there = self
    there.contexts = [context]
    there.keys = change.keys
    var elsewhere = self
    elsewhere.contexts.remove(context)
    return elsewhere.contexts.isEmpty ? [there] : [there, elsewhere]
  }
}

extension KeyChange {
  fileprivate func faults(in keymap: Keymap) -> [(key: Int?, fault: KeyFault)] {
    let contexts = Context.allCases.filter {
      (context ?? $0) == $0 && keymap.binding(of: action, in: $0) != nil
    }
    if let context, contexts.isEmpty { return [(nil, .notInPlace(action, context))] }
    guard !keys.isEmpty else { return [(nil, .noKey(action, context))] }
    let unreachable = keys.enumerated().compactMap { place, key in
      reason(against: key, in: contexts).map { (key: Optional(place), fault: KeyFault.unreachable(key, $0)) }
    }
    guard unreachable.isEmpty else { return unreachable }
    return contexts.first { context in keys.allSatisfy { isText($0, in: context) } }
      .map { [(nil, .noKey(action, $0))] } ?? []
  }

  /// Escape leads back from every text by itself, so it is that action's key there and no other's.
  private func isText(_ key: Key, in context: Context) -> Bool {
    !(action == .back && key == .escape) && context.takesAsText(key)
  }

  /// Why a key arrives in none of the places.
  private func reason(against key: Key, in contexts: [Context]) -> KeyFault.Unreachable? {
    switch key {
    case .character where key.lowercased != key: return .capital
    case .control("i"): return .sameAs(.tab)
    case .control("j"), .control("m"): return .sameAs(.enter)
    case .control("h"): return .sameAs(.backspace)
    case .control("l"): return .redraw
    case .character, .control, .alt, .enter, .escape, .backspace, .delete, .insert, .tab, .backTab, .up, .down,
      .left, .right, .home, .end, .pageUp, .pageDown, .wordLeft, .wordRight, .textStart, .textEnd,
      .deleteWordForward, .function, .paste, .mouse, .resize, .stop, .tick, .resumed, .lost:
      return contexts.allSatisfy { isText(key, in: $0) } ? contexts.first.map { .text($0) } : nil
    }
  }
}

extension Context {
  /// Whether a key is the text's, in a place where one writes.
  fileprivate func takesAsText(_ key: Key) -> Bool {
    switch self {
    case .searching: return Self.field(.line, takes: key)
    // A text of several lines moves in itself, and Enter and Escape are its own whatever they are bound to.
    case .writing: return key == .enter || key == .escape || Self.field(.block, takes: key)
    // Arrows belong to the choices of a page as well.
    // Letters are the words'; what goes to the next word is the place's own.
    case .code: if case .character(let character) = key { return character.isLetter } else { return false }
    case .form: return !Self.moves(key) && Self.field(.line, takes: key)
    case .home, .identities, .preparing, .observing, .grading, .interviewing, .agreeing, .signing, .sealed,
      .interrupted, .observations, .coverage, .plan, .reading, .list, .confirming, .help, .picking,
      .reviewing, .hits, .result, .comparing, .masked:
      return false
    }
  }

  private static func field(_ kind: EntryKind, takes key: Key) -> Bool {
    var field = TextField("a b", kind: kind, limit: 10, viewport: Size(rows: 1, columns: 10))
    return field.handle(key) != nil
  }

  private static func moves(_ key: Key) -> Bool {
    [.left, .right, .home, .end, .wordLeft, .wordRight, .textStart, .textEnd].contains(key)
  }
}
