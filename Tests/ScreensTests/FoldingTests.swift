import Assessment
import Canvas
import Referential
import Screens
import TestSupport
import Testing

@Suite struct `A folded table` {
  /// The tables of a grid of which two are filled in, the cursor on the first criterion.
  private func grading(_ glyphs: Glyphs = .unicode) throws -> BlocDesk {
    var desk = try BlocDesk(glyphs: glyphs)
    try desk.finishObserving()
    for item in try desk.rules.gridItems where item.competence.number <= 2 {
      let verdict: Verdict =
        switch item {
        case .criterion(let id): .criterion(id, .satisfied)
        case .competence(let id): .competence(id, .acquired)
        }
      try desk.do(.giveVerdict(desk.bloc, item, verdict))
    }
    desk.open()
    return desk
  }

  @Test func `stands on one line with its progress, and the others are read between`() throws {
    var desk = try grading()
    desk.press(.character("d"), .down, .character("d"), .down, .down)
    expectScreen(desk.picture(), "folded-b1", roles: true)
    expectScreen(desk.picture(rows: 17, columns: 60), "folded-b1-60x17")
    expectScreen(desk.picture(rows: 40, columns: 120), "folded-b1-120x40")
  }

  @Test func `makes a list at a glance where all are folded`() throws {
    var desk = try grading()
    for _ in try desk.rules.competences { desk.press(.character("d"), .down) }
    expectScreen(desk.picture(), "folded-b1-all")
    expectScreen(desk.picture(rows: 17, columns: 60), "folded-b1-all-60x17")
    var plain = try grading(.ascii)
    for _ in try plain.rules.competences { plain.press(.character("d"), .down) }
    expectScreen(plain.picture(), "folded-b1-all-ascii")
  }

  @Test func `opens by the same key, at its first criterion`() throws {
    var desk = try grading()
    desk.press(.down, .down, .character("d"), .character("d"), .character("n"))
    #expect(
      desk.commands == [
        .giveVerdict(
          desk.bloc, .criterion(desk.criterion(1, 1)), .criterion(desk.criterion(1, 1), .notSatisfied))
      ])
  }

  @Test func `takes no verdict and no mark while nobody sees what for`() throws {
    var desk = try grading()
    desk.press(
      .character("d"), .character("o"), .character("n"), .character("v"), .character("r"), .character("x"))
    #expect(desk.commands.isEmpty)
    #expect(desk.app.status?.kind == .refused)
    var observing = try BlocDesk()
    try observing.observe("+", end: false)
    observing.open(tables: true)
    observing.press(.character("d"), .character("o"), .character("x"))
    #expect(observing.commands.isEmpty)
  }

  @Test func `is one step for the cursor, up and down, and by tables`() throws {
    var desk = try grading()
    desk.press(.tab, .character("d"), .up)
    // Up from the folded second table is the last line of the first.
    desk.press(.character("n"))
    #expect(
      desk.commands.last
        == .giveVerdict(
          desk.bloc, .competence(desk.competence(1)), .competence(desk.competence(1), .notAcquired)))
    desk.press(.down, .down, .character("n"))
    #expect(
      desk.commands.last
        == .giveVerdict(
          desk.bloc, .criterion(desk.criterion(3, 1)), .criterion(desk.criterion(3, 1), .notSatisfied)))
  }

  @Test func `opens for whoever goes to one of its criteria`() throws {
    var desk = try grading()
    desk.press(.character("d"), .end, .character("1"), .character("2"), .character("n"))
    #expect(
      desk.commands.last
        == .giveVerdict(
          desk.bloc, .criterion(desk.criterion(1, 2)), .criterion(desk.criterion(1, 2), .notSatisfied)))
    var other = try grading()
    other.press(.character("3"), .character("d"), .home, .character("k"), .enter, .character("n"))
    let competence = other.competence(3)
    #expect(
      other.commands.last
        == .giveVerdict(other.bloc, .competence(competence), .competence(competence, .notAcquired)))
  }

  @Test func `is folded still when one comes back in the same sitting`() throws {
    var desk = try grading()
    desk.press(.character("d"))
    let folded = desk.picture().rows[3]
    #expect(folded.contains("7 sur 7"))
    var world = desk.app.world
    world.now = desk.app.world.now
    desk.app = App(world: world, first: BlocScreens.screen(for: Place(bloc: desk.bloc), world))
    #expect(desk.picture().rows[3] == folded)
  }

  @Test func `is not there in the view of all criteria, which says where tables are folded`() throws {
    var desk = try grading()
    desk.press(.character("b"), .character("d"))
    #expect(desk.app.status?.kind == .refused)
    var observing = try BlocDesk()
    try observing.observe("+", end: false)
    observing.open(tables: true)
    observing.press(.character("d"), .character("b"), .character("n"))
    #expect(
      observing.commands.last
        == .mark(
          observing.bloc, try observing.lastObservation, observing.criterion(1, 1), .insufficient, motif: nil)
    )
  }
}

@Suite struct `A table's statement` {
  @Test(arguments: ["B1", "B2", "B3", "B4"])
  func `stays and leaves the criteria most of the page, at every place and size`(bloc: String) throws {
    var desk = try BlocDesk(bloc)
    desk.open()
    try desk.do(.startObservation(desk.bloc, kind: nil))
    desk.open(tables: true)
    let sizes = [Size(rows: 17, columns: 60), Size(rows: 24, columns: 80), Size(rows: 40, columns: 120)]
    for criterion in try desk.rules.criteria {
      for size in sizes {
        let rows = desk.picture(rows: size.rows, columns: size.columns).rows
        let page = rows[3..<size.rows - 3]
        let statement = try #require(try desk.rules.competence(criterion.id.competence)).statement
        let first = statement.split(separator: " ").prefix(2).joined(separator: " ")
        #expect(page.first?.contains(first) == true, "\(criterion.id) at \(size)")
        let here = page.firstIndex { $0.contains("▸ \(criterion.id.number) ") }
        let place = try #require(here, "\(criterion.id) at \(size) is not to be seen")
        // The statement ends within a third of the page.
        let after = page[page.startIndex + max(2, page.count / 3)].dropFirst(size.columns >= 110 ? 30 : 0)
        let words = after.split(separator: " ").joined(separator: " ")
        #expect(words.split(separator: " ").count < 3 || !statement.contains(words), "\(words)")
        #expect(place < page.endIndex)
      }
      desk.press(.down)
    }
  }
}
