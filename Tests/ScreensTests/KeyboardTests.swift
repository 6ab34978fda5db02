import Assessment
import Canvas
import Referential
import Screens
import TestSupport
import Testing
import Wording

@Suite struct `A keyboard's top row` {
  private func learn(_ keys: String) -> TopRowLearning.Step? {
    var learning = TopRowLearning()
    return keys.map { learning.take($0) }.last
  }

  @Test func `is told by the keys of 1 and 4`() {
    #expect(learn("&'") == .learnt(.azerty))
    #expect(learn("\"(") == .learnt(.bepo))
    #expect(learn("àê") == .learnt(.azertyAFNOR))
    #expect(learn("14") == .learnt(.plain))
  }

  @Test func `is asked for in full where it is not known`() throws {
    var learning = TopRowLearning()
    #expect(learning.asked == "1")
    let steps = Array("+íě§čšžřýá").map { learning.take($0) }
    #expect(steps.dropLast().allSatisfy { if case .ask = $0 { true } else { false } })
    guard case .learnt(let row) = steps.last else {
      Issue.record("\(steps)")
      return
    }
    #expect(row.keys.map { String($0) } == ["+", "ě", "§", "í", "č", "š", "ž", "ř", "ý", "á"])
  }

  @Test func `takes no letter and no key twice`() {
    #expect(learn("o") == .refuse("o", again: "1"))
    #expect(learn("&&") == .refuse("&", again: "4"))
  }

  @Test func `knows which keys are one digit here and another there`() {
    #expect(TopRow.ambiguous.isSuperset(of: ["\"", "(", "-", "è", "à"]))
    #expect(TopRow.ambiguous.isDisjoint(with: ["&", "é", "'", "1", "§", "_"]))
  }

  @Test(arguments: [TopRow.azerty, .bepo, .azertyAFNOR, .plain])
  func `gives each digit its keys, and every key one meaning`(row: TopRow) {
    let keymap = Keymap.standard(with: row)
    for context in [Context.observing, .grading] {
      for (place, keys) in row.keys.enumerated() {
        for key in keys + [TopRow.digits[place]] {
          let digit = keymap.action(for: .character(key), in: context)?.digit
          #expect(digit.map(String.init) == String(TopRow.digits[place]))
        }
      }
      for binding in keymap.bindings(in: context) { #expect(!binding.keys.isEmpty) }
      var meanings: [Key: Set<Action>] = [:]
      for binding in keymap.bindings(in: context) {
        for key in binding.keys { meanings[key, default: []].insert(binding.action) }
      }
      #expect(meanings.values.allSatisfy { $0.count == 1 })
    }
  }

  @Test func `takes accented capitals for their key`() {
    #expect(Keymap.standard.action(for: .character("É"), in: .observing) == .digit2)
    #expect(Keymap.standard(with: .azerty).action(for: .character("À"), in: .grading) == .digit0)
  }

  @Test func `is learnt in the list of other actions and then moves by it`() throws {
    var desk = try BlocDesk()
    try desk.observe(end: false)
    desk.open(tables: false)
    desk.press(.character("a"))
    for _ in 0..<30 where !desk.picture(rows: 60).rows.contains(where: { $0.contains("▸ Apprendre") }) {
      desk.press(.down)
    }
    desk.press(.enter)
    expectScreen(desk.picture(), "top-row")
    desk.press(.character("o"))
    #expect(desk.picture().rows.contains { $0.contains("ne peut pas être") })
    desk.press(.character("\""), .character("("))
    #expect(desk.app.world.topRow == .bepo)
    #expect(desk.app.top is GridScreen)
    desk.press(.character("("))
    #expect((desk.app.top as? any PhaseScreen)?.place.item == .criterion(desk.criterion(4, 1)))
    #expect(desk.commands.isEmpty)
  }

  @Test func `is offered once, below what the key did, and never stands before a mark`() throws {
    var desk = try BlocDesk()
    try desk.observe(end: false)
    desk.open(tables: false)
    desk.press(.character("\""))
    #expect((desk.app.top as? any PhaseScreen)?.place.item == .criterion(desk.criterion(3, 1)))
    #expect(desk.app.status?.sentence == ScreenText.topRowUnclear("\"", 3))
    desk.press(.character("o"))
    #expect(desk.commands.count == 1)
    desk.press(.character("("))
    #expect(desk.app.status?.sentence == ScreenText.criterionAwaited(5, 1...4))
  }
}

@Suite struct `The masked screen` {
  private func masked() throws -> BlocDesk {
    var desk = try BlocDesk()
    try desk.observe("+", end: false)
    desk.open(tables: false)
    desk.press(.function(2))
    return desk
  }

  @Test func `comes back by the same key and then Enter`() throws {
    var desk = try masked()
    desk.press(.function(2))
    #expect(desk.app.isMasked)
    desk.press(.enter)
    #expect(!desk.app.isMasked)
  }

  @Test func `does nothing and shows nothing with any other key`() throws {
    var desk = try masked()
    let before = desk.picture()
    let keys: [Key] = [
      .enter, .escape, .character("o"), .character("n"), .character("q"), .paste("non"), .control("z"), .tab,
      .function(1), .enter,
    ]
    for key in keys { desk.press(key) }
    #expect(desk.picture().rows == before.rows)
    #expect(desk.commands.isEmpty && desk.app.isMasked)
    desk.press(.function(2), .character("o"), .enter)
    #expect(desk.app.isMasked)
  }

  @Test func `tells the way back and no name`() throws {
    let text = try masked().picture().rows.joined().split(separator: " ").joined(separator: " ")
    #expect(text == "F2 puis Entrée")
  }
}
