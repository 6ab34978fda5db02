import Assessment
import Dossier
import Glibc
import Journal
import Referential
import Scenarios
import Seal
import Testing

@Suite struct `What a command recorded` {
  private let bench: Bench
  private let disk = LimitedDisk()
  init() throws { bench = try Bench() }

  @Test func `is on the disk when it is shown, whatever becomes of the process`() throws {
    let competence = try #require(try bench.bloc(.b2).competences.first?.id)
    let criterion = try bench.criterion()
    var state: DossierState
    do {
      let session = try bench.open()
      let observation = try bench.begin(session)
      state = session.state
      let commands: [Command] = [
        .mark(.b2, observation, criterion, .insufficient, motif: nil),
        .addNote(.b2, observation, criterion, text: "Hésite."),
        .endObservation(.b2, observation), .closeObserving(.b2),
        .writeComment(.b2, competence, text: "À revoir."),
        .writeComment(.b2, competence, text: "À revoir ensemble."),
      ]
      for command in commands {
        do { try bench.ask(session, command) } catch PerformFault.refused(.rulesBroken) { continue }
        #expect(session.state != state)
        state = session.state
        #expect(try bench.read().state == state)
      }
    }
    let again = try bench.open()
    #expect(again.state == state)
    #expect(again.findings.isEmpty)
    let grid = again.state.evaluation(.b2).ownGrid(Bench.ana)
    #expect(grid.notes.map(\.text) == ["Hésite."])
  }

  @Test func `was synced after its last byte was written`() throws {
    let session = try bench.open(calls: disk)
    let observation = try bench.begin(session)
    for value in [MarkValue.satisfying, .insufficient, nil] {
      _ = disk.takeLog()
      try bench.ask(session, .mark(.b2, observation, try bench.criterion(), value, motif: nil))
      let log = disk.takeLog()
      #expect(log.contains("write"))
      #expect(log.last == "sync")
    }
  }

  @Test func `is saved once more elsewhere when a sync fails, and that is told`() throws {
    let session = try bench.open(calls: disk)
    try bench.begin(session)
    #expect(session.takeIncidents().isEmpty)
    disk.syncFails = true
    try bench.ask(session, .somethingShared)
    let incidents = session.takeIncidents()
    #expect(
      incidents.contains {
        if case .segmentStarted(2, because: let error) = $0 { error.code == EIO } else { false }
      })
    #expect(session.takeIncidents().isEmpty)
    #expect(try bench.read().state == session.state)
    #expect(Tree.exists(bench.segment(Bench.ana, "shared", 2)))
  }

  @Test func `stays when the line after it was cut off, and the rest is set aside and told`() throws {
    let state: DossierState
    do {
      let session = try bench.open()
      try bench.begin(session)
      state = session.state
    }
    let path = bench.segment(Bench.ana, "shared")
    let whole = try Tree.bytes(path)
    try Tree.append(#"{"clock":99,"event"#, to: path)
    do {
      let session = try bench.open()
      #expect(session.state == state)
      let finding = try #require(session.findings.first)
      #expect(session.findings.count == 1)
      guard case .torn(1, whole.count, 18, setAside: let name?) = finding.finding else {
        Issue.record("\(finding)")
        return
      }
      #expect(try Tree.bytes("\(bench.folder.path)/journals/\(name)") == Array(#"{"clock":99,"event"#.utf8))
      #expect(try Tree.bytes(path) == whole)
      try bench.ask(session, .addNote(.b2, nil, nil, text: "Après."))
      #expect(session.state.damage.isEmpty)
    }
    #expect(try bench.open().findings.isEmpty)
  }

  @Test func `is not there at all when the clock cannot be read`() throws {
    let session = try bench.open()
    try bench.begin(session)
    let state = session.state
    bench.clock.lose()
    #expect { try session.perform(.addNote(.b2, nil, nil, text: "Sans heure."), by: Bench.ana) } throws: {
      if case PerformFault.failed(.clockUnreadable) = $0 { true } else { false }
    }
    #expect(session.state == state)
    #expect(try bench.read().state == state)
  }
}

extension Command {
  /// Any command about the shared stream that changes something.
  fileprivate static var somethingShared: Command {
    .recordAccommodation(Accommodation(measure: "Tiers temps", approvedBy: "Référente", interviewMinutes: 20))
  }
}
