import Assessment
import Canvas
import PlainText
import Referential
import Screens
import TestSupport
import Testing
import Wording

/// Every place where a person's text is written or shown, filled with texts that break columns elsewhere.
@Suite struct `Awkward texts on the screens` {
  private static let sizes = [
    Size(rows: 24, columns: 80), Size(rows: 17, columns: 60), Size(rows: 40, columns: 120),
  ]

  /// Each row takes the columns that it has, cell by cell, as the C library counts; the rules go across.
  private func check(
    _ app: App, _ what: String, rules: [Int] = [2], _ place: SourceLocation = #_sourceLocation
  ) {
    for size in Self.sizes {
      var shown = app
      shown.world.size = size
      let canvas = shown.draw(size: size)
      for row in 0..<size.rows {
        let cells = Array(canvas.cells(ofRow: row))
        for (index, cell) in cells.enumerated() where !cell.isContinuation {
          let isWide = index + 1 < cells.count && cells[index + 1].isContinuation
          #expect(
            LibraryWidth.columns(of: cell.text) == (isWide ? 2 : 1),
            "\(what): row \(row), column \(index), \(cell.text)",
            sourceLocation: place)
        }
      }
      for rule in rules {
        #expect(canvas.rows[rule].allSatisfy { $0 == "─" }, "\(what)", sourceLocation: place)
      }
    }
  }

  private func desk(named text: String) throws -> BlocDesk {
    var desk = try BlocDesk()
    let name = String(EntryText.clean(text, as: .line).text.prefix(30))
    try desk.do(
      .rectifyCandidate(NameChange(familyName: "X" + name, givenName: "Y" + name, motif: "Z" + name)))
    try desk.observe("+-", end: false)
    desk.app.world.phrases = [StockPhrase(abbreviation: "rd", text: text)]
    desk.app.world.identities[1].evaluator.name = "N" + name
    desk.app.world.dossiers = [DossierEntry(id: "d", content: .readable(desk.state))]
    return desk
  }

  @Test(arguments: AwkwardTexts.all.map(\.name))
  func `keep every column`(name: String) throws {
    let text = try #require(AwkwardTexts.all.first { $0.name == name }).text
    var desk = try desk(named: text)
    desk.open()
    check(desk.app, "header")
    desk.press(.character("b"))
    check(desk.app, "tables")
    desk.press(.character("p"))
    desk.press(.paste(text))
    check(desk.app, "comment")
    for _ in 0..<6 { desk.press(.wordLeft, .left) }
    desk.type("ab")
    check(desk.app, "comment, cursor within")
    desk.press(.function(3))
    check(desk.app, "phrases")
    desk.press(.escape, .escape)
    check(desk.app, "comment under its table")
    desk.press(.enter, .paste(text + "\n06 12 34 56 78 a@b.fr"))
    check(desk.app, "note")
    desk.press(.escape)
    check(desk.app, "warning")
    desk.press(.character("i"))
    for _ in 0..<12 { desk.press(.paste(text), .tab) }
    check(desk.app, "form")
    for _ in 0..<12 { desk.press(.backTab) }
    check(desk.app, "form from its top")
    desk.press(.escape, .escape, .character("k"))
    check(desk.app, "what is left")
    desk.press(.end)
    check(desk.app, "hints")
    desk.press(.escape, .character("u"))
    check(desk.app, "identities")
  }

  @Test(arguments: AwkwardTexts.all.map(\.name))
  func `keep every column of the home screen, of a question and of a reading page`(name: String) throws {
    let text = try #require(AwkwardTexts.all.first { $0.name == name }).text
    let desk = try desk(named: text)
    check(App(world: desk.app.world, first: HomeScreen()), "home")
    var question = App(
      world: desk.app.world, first: PromptPanel.motif(Sentence(same: "Q" + text)) { _ in [] })
    _ = question.handle(.paste(text))
    check(question, "question")
    let page = ReadingPanel(title: Sentence(same: text), lines: (0..<40).map { SafeText("\($0) " + text) })
    check(App(world: desk.app.world, first: page), "reading")
    let list = ListPanel(
      title: Sentence(same: text),
      entries: (0..<9).map { _ in
        ListPanel.Entry(Sentence(same: text), detail: Sentence(same: text)) { .none }
      })
    check(App(world: desk.app.world, first: list), "list")
  }
}
