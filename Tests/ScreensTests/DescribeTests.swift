import Assessment
import Canvas
import Referential
import Screens
import TestSupport
import Testing
import Wording

@Suite struct `Describing an observation` {
  private func bench(_ number: Int) throws -> (Bench, BlocID, ObservationID) {
    let bloc = try Cast.bloc(number)
    var story = Story(try Cast.referential())
    try story.prepare(bloc)
    let id = try #require(try story.observe(bloc))
    return (
      try Bench(stories: [("d", story)], open: "d") { world in
        GridScreen(.observing, Place(bloc: bloc), world)
      }, bloc, id
    )
  }

  @Test func `asks for what the bloc's protocol records`() throws {
    var (first, _, _) = try bench(1)
    first.press(.character("i"))
    expectScreen(first.app.draw(size: Size(rows: 24, columns: 80)), "describe-b1-80x24")
    expectScreen(first.app.draw(size: Size(rows: 17, columns: 60)), "describe-b1-60x17")
    var (third, _, _) = try bench(3)
    third.press(.character("i"))
    expectScreen(third.app.draw(size: Size(rows: 24, columns: 80)), "describe-b3-80x24")
    for number in [2, 4] {
      var (other, _, _) = try bench(number)
      other.press(.character("i"))
      expectScreen(other.app.draw(size: Size(rows: 24, columns: 80)), "describe-b\(number)-80x24")
    }
  }

  @Test func `records only what changed`() throws {
    var (bench, bloc, id) = try bench(1)
    bench.press(.character("i"), .down, .down, .right, .control("d"))
    #expect(bench.commands == [.describeObservation(bloc, id, Description(channels: [.chat]))])
    #expect(bench.app.top is GridScreen)
  }

  @Test func `records nothing where nothing changed`() throws {
    var (bench, _, _) = try bench(1)
    bench.press(.character("i"), .control("d"))
    #expect(bench.commands.isEmpty)
    #expect(bench.app.top is GridScreen)
  }

  @Test func `gives the motif of a situation that was not real`() throws {
    var (bench, bloc, id) = try bench(3)
    bench.press(.character("i"), .right, .down)
    bench.type("Aucun appel ce jour")
    bench.press(.control("d"))
    #expect(
      bench.commands == [
        .describeObservation(bloc, id, Description(kind: .reconstituted)),
        .waive(bloc, .kindMotif, .observation(id), motif: "Aucun appel ce jour"),
      ])
  }

  @Test func `wants a motif for an absence`() throws {
    var (bench, _, _) = try bench(1)
    bench.press(.character("i"), .end, .up, .up, .right, .control("d"))
    #expect(bench.commands.isEmpty)
    #expect(bench.app.status?.sentence == ScreenText.absenceWithoutMotif(Cast.ben.name))
  }
}
