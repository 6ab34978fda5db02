import Assessment
import Dossier
import Referential
import Scenarios
import Seal
import Testing

@Suite struct `A recorded time` {
  private let bench: Bench
  init() throws { bench = try Bench() }

  @Test func `from paper is the one given, and stays so`() throws {
    let from = Scenario.moment(day: -1, hour: 14, minute: 5)
    let to = Scenario.moment(day: -1, hour: 14, minute: 25)
    do {
      let session = try bench.open()
      let id = try bench.begin(session, at: from)
      try bench.ask(session, .endObservation(.b2, id), at: to)
    }
    let state = try bench.open().state
    let observation = try #require(state.observations(of: .b2).first)
    #expect(observation.transcribed)
    #expect(observation.course.start == Timepoint(from))
    #expect(observation.course.end == Timepoint(to))
    #expect(observation.course.recordedSeconds == 1200)
    #expect(!observation.course.clockJumped)
    let transcribed = try bench.read().events.filter(\.transcribed).sorted()
    #expect(transcribed.map(\.at) == [Timepoint(from), Timepoint(to)])
  }

  @Test func `of a note from paper is in the note and beside it`() throws {
    let at = Scenario.moment(day: -1, hour: 15)
    try bench.ask(try bench.open(), .addNote(.b2, nil, nil, text: "Vu au guichet."), at: at)
    let note = try #require(try bench.open().state.evaluation(.b2).ownGrid(Bench.ana).notes.first)
    #expect(note.transcribed)
    #expect(note.at == at)
    #expect(try bench.read().damage.isEmpty)
  }

  @Test(arguments: [3600, -3600, 6, -6])
  func `shows that the clock was set in between, and is counted by the other clock`(shift: Int) throws {
    let live: DossierState
    do {
      let session = try bench.open()
      let id = try bench.begin(session)
      bench.clock.wait(seconds: 599)
      bench.clock.setWall(by: shift)
      try bench.ask(session, .endObservation(.b2, id))
      live = session.state
    }
    let course = try #require(live.observations(of: .b2).first).course
    #expect(course.clockJumped)
    #expect(course.recordedSeconds == 600)
    #expect(try bench.open().state == live)
  }

  @Test func `is taken from the clock on the wall where the computer was started in between`() throws {
    let id: ObservationID
    do { id = try bench.begin(try bench.open()) }
    bench.clock.restart(seconds: 599)
    let session = try bench.open()
    try bench.ask(session, .endObservation(.b2, id))
    let course = try #require(session.state.observations[id]).course
    #expect(!course.clockJumped)
    #expect(course.recordedSeconds == 600)
    #expect(try bench.read().state == session.state)
  }

  @Test func `does not put what was recorded before it behind it when the clock goes back`() throws {
    let session = try bench.open()
    let id = try bench.begin(session)
    try bench.ask(session, .mark(.b2, id, try bench.criterion(), .satisfying, motif: nil))
    bench.clock.setWall(by: -7200)
    try bench.ask(session, .mark(.b2, id, try bench.criterion(), .insufficient, motif: nil))
    #expect(try bench.read().state == session.state)
    let grid = session.state.evaluation(.b2).ownGrid(Bench.ana)
    #expect(grid.mark(id, try bench.criterion())?.value == .insufficient)
  }
}
