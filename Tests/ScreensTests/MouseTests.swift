import Assessment
import Canvas
import Foundation
import Referential
import Screens
import Testing
import Wording

@Suite struct `With the mouse` {
  private func desk(tables: Bool = false) throws -> BlocDesk {
    var desk = try BlocDesk()
    try desk.observe("+-+", end: false)
    desk.open(tables: tables)
    desk.press(.function(9))
    return desk
  }

  /// Presses the first place in the picture where a text stands.
  private func press(_ text: String, in desk: inout BlocDesk) throws {
    let rows = desk.picture().rows
    for (row, line) in rows.enumerated() {
      guard let range = line.range(of: text) else { continue }
      let column = line.distance(from: line.startIndex, to: range.lowerBound)
      desk.press(.mouse(Mouse(.press, Position(row: row, column: column))))
      return
    }
    Issue.record("\(text) is not on the screen")
  }

  @Test func `F9 takes it and gives it back, and without it nothing is met`() throws {
    var desk = try BlocDesk()
    try desk.observe("+-+", end: false)
    desk.open(tables: false)
    try press("1.4 relation", in: &desk)
    desk.press(.character("o"))
    #expect(
      desk.commands.last
        == .mark(desk.bloc, try desk.lastObservation, desk.criterion(1, 1), .satisfying, motif: nil))
    desk.press(.function(9), .function(9))
    #expect(desk.asked.suffix(2) == [.useMouse(true), .useMouse(false)])
  }

  @Test(arguments: [false, true]) func `a press on a criterion goes there and marks nothing`(tables: Bool)
    throws
  {
    var desk = try desk(tables: tables)
    let before = desk.commands
    try press(tables ? "  3 " : "1.3 attitude", in: &desk)
    #expect(desk.commands == before)
    desk.press(.character("n"))
    #expect(
      desk.commands.last
        == .mark(desk.bloc, try desk.lastObservation, desk.criterion(1, 3), .insufficient, motif: nil))
  }

  @Test func `a press on a key of the footer does that key, unless it judges`() throws {
    var desk = try desk()
    let before = desk.commands
    try press("satisfaisant", in: &desk)
    #expect(desk.commands == before)
    #expect(desk.app.status?.sentence.fr.contains("ni constat ni avis") == true)
    try press("p précisions", in: &desk)
    #expect(desk.app.top.context == .writing)
  }

  @Test func `what stands below a panel is out of reach`() throws {
    var desk = try desk()
    let place = Position(row: 5, column: 6)
    #expect(desk.picture().hit(at: place)?.target == .line(1, part: 0))
    desk.press(.character("k"))
    #expect(desk.picture().hit(at: place) == nil)
    desk.press(.mouse(Mouse(.press, place)))
    desk.press(.escape, .character("o"))
    #expect(
      desk.commands.last
        == .mark(desk.bloc, try desk.lastObservation, desk.criterion(1, 1), .satisfying, motif: nil))
  }

  @Test func `the wheel moves as the arrows do`() throws {
    var desk = try desk()
    let place = Position(row: 8, column: 8)
    desk.press(
      .mouse(Mouse(.wheelDown, place)), .mouse(Mouse(.wheelDown, place)), .mouse(Mouse(.wheelUp, place)))
    desk.press(.character("o"))
    #expect(
      desk.commands.last
        == .mark(desk.bloc, try desk.lastObservation, desk.criterion(1, 2), .satisfying, motif: nil))
  }

  @Test func `a press in a comment puts the cursor there`() throws {
    var desk = try desk()
    desk.press(.character("p"))
    desk.type("abcdef")
    try press("def", in: &desk)
    desk.type("X")
    #expect(desk.commands.last == .writeComment(desk.bloc, desk.competence(1), text: "abcXdef"))
  }

  @Test func `a hidden screen answers no press`() throws {
    var desk = try desk()
    desk.press(.function(2), .mouse(Mouse(.press, Position(row: 6, column: 4))))
    #expect(desk.app.isMasked)
  }
}
