import Assessment
import Dossier
import Glibc
import Journal
import Referential
import Seal
import Testing

@Suite struct `A full disk` {
  private let bench: Bench
  private let disk = LimitedDisk()
  init() throws { bench = try Bench() }

  private func isNotSaved(_ error: any Error) -> Bool {
    guard case PerformFault.failed(.journal(.notSaved(let cause, _))) = error else { return false }
    return cause.code == ENOSPC && cause.call == .write
  }

  @Test(arguments: [0, 1, 40])
  func `fails a command with the facts, changes nothing, and the next one with room is kept`(
    room: Int
  ) throws {
    do {
      let session = try bench.open(calls: disk)
      let observation = try bench.begin(session)
      Tree.remove(bench.folder.path + "/.ballast")
      let state = session.state
      disk.room = room
      let criterion = try bench.criterion()
      for command in [
        Command.addNote(.b2, observation, criterion, text: "Écoute bien."), .endObservation(.b2, observation),
      ] {
        #expect(performing: { try bench.ask(session, command) }, throws: isNotSaved)
        #expect(session.state == state)
        #expect(try bench.read().state == state)
        #expect(try bench.read().damage.isEmpty)
      }
      disk.room = .max
      try bench.ask(session, .endObservation(.b2, observation))
      #expect(session.state.observations[observation]?.isRunning == false)
      #expect(try bench.read().state == session.state)
    }
    let again = try bench.open()
    #expect(again.state.running == nil)
    #expect(again.state.damage.isEmpty)
    #expect(again.state.evaluation(.b2).ownGrid(Bench.ana).notes.isEmpty)
  }

  @Test func `is got over once with the room held in reserve, and that is told`() throws {
    let session = try bench.open(calls: disk)
    let observation = try bench.begin(session)
    disk.room = 0
    try bench.ask(session, .mark(.b2, observation, try bench.criterion(), .satisfying, motif: nil))
    #expect(session.takeIncidents().contains(.ballastReleased(bytes: Ballast.usualSize)))
    #expect(!Tree.exists(bench.folder.path + "/.ballast"))
    #expect(try bench.read().state == session.state)
    disk.room = 0
    #expect(
      performing: { try bench.ask(session, .endObservation(.b2, observation)) }, throws: isNotSaved)
  }

  @Test func `does not keep anyone from opening a dossier`() throws {
    let state: DossierState
    do {
      let session = try bench.open()
      try bench.begin(session)
      state = session.state
    }
    try Tree.append("{", to: bench.segment(Bench.ana, "shared"))
    disk.room = 0
    #expect(try bench.open(calls: disk).state == state)
  }
}
