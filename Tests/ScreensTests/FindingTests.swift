import Assessment
import Canvas
import PlainText
import Referential
import Screens
import TestSupport
import Testing
import Wording

@Suite struct `A search in a grid` {
  private func observed() throws -> BlocDesk {
    var desk = try BlocDesk()
    try desk.observe("++.+..+", end: false)
    let id = try desk.lastObservation
    try desk.do(.addNote(desk.bloc, id, desk.criterion(3, 2), text: "A bien écouté, puis reformulé"))
    try desk.do(.writeComment(desk.bloc, desk.competence(6), text: "Écoute jusqu'au bout"))
    desk.open(tables: false)
    return desk
  }

  private func here(_ desk: BlocDesk) throws -> GridItem? { (desk.app.top as? any PhaseScreen)?.place.item }

  @Test(arguments: ["s", "/"])
  func `finds labels, texts, notes and comments, and counts the lines`(key: Character) throws {
    var desk = try observed()
    desk.press(.character(key))
    desk.type("ecout")
    expectScreen(desk.picture(), "search-b1")
    #expect(desk.commands.isEmpty)
    #expect(desk.picture().rows.joined().contains("1 sur"))
  }

  @Test func `goes from line to line and round again, and stays with Enter`() throws {
    var desk = try observed()
    desk.press(.character("s"))
    desk.type("ecoute")
    let first = try here(desk)
    var seen: [GridItem?] = [first]
    for _ in 0..<20 where try seen.count == 1 || here(desk) != first {
      desk.press(.down)
      seen.append(try here(desk))
    }
    #expect(seen.last == first && seen.count > 3)
    #expect(seen.contains(.criterion(desk.criterion(3, 2))))
    desk.press(.up)
    #expect(try here(desk) == seen.dropLast().last)
    desk.press(.enter)
    #expect(try here(desk) == seen.dropLast().last)
    desk.press(.character("o"))
    #expect(desk.commands.count == 1)
  }

  @Test func `goes back with Escape to where one was`() throws {
    var desk = try observed()
    desk.press(.down, .down)
    let before = try here(desk)
    desk.press(.character("s"))
    desk.type("reformul")
    #expect(try here(desk) != before)
    desk.press(.escape)
    #expect(try here(desk) == before)
    #expect(desk.app.top is GridScreen)
  }

  @Test func `marks nothing with any letter, and says when nothing is found`() throws {
    var desk = try observed()
    desk.press(.character("s"))
    desk.type("onxzjqbfk 123")
    #expect(desk.commands.isEmpty)
    #expect(desk.picture().rows.joined().contains("rien trouvé"))
    desk.press(.enter)
    #expect(desk.commands.isEmpty)
  }

  @Test func `goes to a line that shows the word before one that only its table's title speaks for`() throws {
    var desk = try observed()
    desk.press(.character("s"))
    desk.type("réglement")
    #expect(try here(desk) == .criterion(desk.criterion(4, 4)))
    desk.press(.enter)
    #expect(try here(desk) == .criterion(desk.criterion(4, 4)))
    #expect(desk.app.status == nil)
  }

  @Test func `says that the word is in the title of the competence where no line has it`() throws {
    var desk = try observed()
    desk.press(.character("s"))
    desk.type("transmettre une")
    #expect(try here(desk) == .criterion(desk.criterion(4, 1)))
    #expect(desk.picture().rows.joined().contains("titre de la compétence 4"), "\(desk.picture().rows)")
    desk.press(.enter)
    #expect(try here(desk) == .criterion(desk.criterion(4, 1)))
    #expect(desk.app.status?.sentence[.fr].contains("titre de la compétence 4") == true)
  }

  @Test func `takes up the last one where no text is typed`() throws {
    var desk = try observed()
    desk.press(.character("s"))
    desk.type("reformul")
    desk.press(.enter)
    let found = try here(desk)
    desk.press(.home, .character("s"), .down)
    #expect(try here(desk) == found)
  }

  @Test func `underlines what it found and puts a sign before its line`() throws {
    var desk = try observed()
    desk.press(.character("s"))
    desk.type("posture")
    let canvas = desk.picture()
    let row = try #require(canvas.rows.firstIndex { $0.contains("1.1 posture") })
    #expect(
      canvas.rows[row].contains("»1.1 posture") || canvas.rows[row].contains("» 1.1")
        || canvas.rows[row].hasPrefix("▸»"))
    let underlined = canvas.cells(ofRow: row).filter { $0.attributes.contains(.underline) }.map(\.text)
    #expect(underlined.joined() == "posture")
  }
}

@Suite struct `A filter of a grid` {
  private func observed() throws -> BlocDesk {
    var desk = try BlocDesk()
    try desk.observe("+-.+..-", end: false)
    desk.open(tables: false)
    return desk
  }

  private func here(_ desk: BlocDesk) -> GridItem? { (desk.app.top as? any PhaseScreen)?.place.item }

  @Test func `shows what is not yet seen, then insufficient, with a note, then all again`() throws {
    var desk = try observed()
    let all = desk.picture().rows
    desk.press(.character("z"))
    expectScreen(desk.picture(), "filter-not-seen-b1")
    #expect(here(desk) == .criterion(desk.criterion(1, 3)))
    desk.press(.character("z"))
    expectScreen(desk.picture(), "filter-insufficient-b1")
    #expect(here(desk) == .criterion(desk.criterion(1, 7)))
    desk.press(.character("z"))
    #expect(desk.picture().rows[1].contains("0 affiché"))
    #expect(desk.picture().rows.joined().contains("7 procédures"))
    desk.press(.character("z"), .home)
    #expect(desk.picture().rows.dropLast(2) == all.dropLast(2))
  }

  @Test func `keeps a line in its place when it is marked`() throws {
    var desk = try observed()
    desk.press(.character("z"))
    let before = desk.picture().rows
    desk.press(.character("o"), .down, .character("n"))
    let after = desk.picture().rows
    #expect(desk.commands.count == 2)
    #expect(after[1].contains("dont 22 encore"))
    let places = { (rows: [String]) in rows.prefix(18).map { $0.contains("1.3") } }
    #expect(places(before) == places(after))
  }

  @Test func `moves among the lines on show`() throws {
    var desk = try observed()
    desk.press(.character("z"), .character("z"), .home)
    #expect(here(desk) == .criterion(desk.criterion(1, 2)))
    desk.press(.down)
    #expect(here(desk) == .criterion(desk.criterion(1, 7)))
  }

  @Test func `is left by Escape before the bloc is`() throws {
    var desk = try observed()
    desk.press(.character("z"), .escape)
    #expect(desk.app.top is GridScreen)
    #expect(!desk.picture().rows[1].contains("Filtre"))
  }

  @Test func `shows tables without the lines left out`() throws {
    var desk = try observed()
    desk.press(.character("b"), .character("z"))
    expectScreen(desk.picture(), "filter-table-b1")
  }
}

@Suite struct `The jump to what is open` {
  @Test func `goes to the next criterion without a mark, round the end, and says when none is left`() throws {
    var desk = try BlocDesk()
    let count = try desk.rules.criteria.count
    try desk.observe("+.+" + String(repeating: "+", count: count - 4) + ".", end: false)
    desk.open(tables: false)
    func here() -> GridItem? { (desk.app.top as? any PhaseScreen)?.place.item }
    desk.press(.character("j"))
    #expect(here() == .criterion(desk.criterion(1, 2)))
    desk.press(.character("j"))
    #expect(here() == (try desk.rules.criteria.last).map { .criterion($0.id) })
    desk.press(.character("j"), .character("o"), .end, .character("n"), .character("j"))
    #expect(desk.app.status?.sentence == ScreenText.nothingUnseen)
    #expect(desk.commands.count == 2)
  }

  @Test func `goes to the next line without a verdict in the grading`() throws {
    var desk = try BlocDesk()
    try desk.finishObserving()
    desk.open(tables: true)
    desk.press(.character("o"), .character("j"))
    #expect((desk.app.top as? any PhaseScreen)?.place.item == .criterion(desk.criterion(1, 2)))
  }
}
