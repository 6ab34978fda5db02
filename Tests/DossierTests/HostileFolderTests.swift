import Assessment
import Dossier
import Glibc
import Journal
import Referential
import Scenarios
import Seal
import Testing

@Suite struct `A folder made to harm` {
  private let bench: Bench
  private let state: DossierState
  init() throws {
    bench = try Bench()
    let session = try bench.open()
    try bench.begin(session)
    state = session.state
    try session.close()
  }

  private var referential: String { bench.folder.path + "/referential.json" }
  private func journal(_ name: String) -> String { "\(bench.folder.path)/journals/\(name)" }

  /// A file of a size that takes no room.
  private func makeHuge(_ path: String, _ size: Int) throws {
    try Tree.write([], to: path)
    #expect(truncate(path, size) == 0)
  }

  @Test func `does not get a link, a pipe or a folder read as the referential`() throws {
    let elsewhere = bench.home.path + "/cache/referential.json"
    try Tree.write(try Tree.bytes(referential), to: elsewhere)
    Tree.remove(referential)
    #expect(symlink(elsewhere, referential) == 0)
    #expect(throws: DossierError.file(.notRegular(path: referential))) { try bench.open() }
    Tree.remove(referential)
    #expect(mkfifo(referential, 0o600) == 0)
    #expect(throws: DossierError.file(.notRegular(path: referential))) { try bench.open() }
    Tree.remove(referential)
    #expect(mkdir(referential, 0o700) == 0)
    #expect(throws: DossierError.file(.notRegular(path: referential))) { try bench.open() }
    Tree.remove(referential)
    #expect(throws: DossierError.file(.system(path: referential, .open, code: ENOENT))) { try bench.open() }
  }

  @Test func `passes over files in the journals that are no segments`() throws {
    let id = "\(Bench.ana)-\(bench.device)"
    for name in [
      "junk", ".jnl", "\(id)-shared.0.jnl", "\(id)-shared.01.jnl", "\(id)-shared.10000.jnl", "\(id)-B0.1.jnl",
      "\(id)-B100.1.jnl", "\(id)-other.1.jnl", "\(id)-shared.1.jnl.tmp", "-\(id)-shared.1.jnl",
      "\(id.uppercased())-shared.1.jnl",
    ] {
      try Tree.write(Array("junk\n".utf8), to: journal(name))
    }
    #expect(mkdir(journal("folder"), 0o700) == 0)
    #expect(symlink("/dev/zero", journal("zero")) == 0)
    let session = try bench.open()
    #expect(session.state == state)
    #expect(session.findings.isEmpty)
    try bench.ask(session, .addNote(.b2, nil, nil, text: "Tout va."))
    #expect(try bench.read().state == session.state)
  }

  @Test func `cannot hang or swell the reading of the journals, and every file refused is told`() throws {
    let id = "\(Bench.ben)-\(bench.device)"
    let foreign = "\(Bench.ben)-\(Journal.DeviceID.random())"
    #expect(mkfifo(journal("\(id)-B1.1.jnl"), 0o600) == 0)
    #expect(symlink("/dev/zero", journal("\(id)-B2.1.jnl")) == 0)
    #expect(mkdir(journal("\(id)-B3.1.jnl"), 0o700) == 0)
    try makeHuge(journal("\(id)-B4.1.jnl"), 1 << 40)
    try Tree.write(Array("no journal\n".utf8), to: journal("\(foreign)-B1.1.jnl"))
    try Tree.write(Array("x".utf8), to: journal("\(foreign)-B2.1.jnl"))
    let expected = [
      "\(foreign)-B1 1+0 no-hash", "\(id)-B1 1+0 not-regular-file", "\(id)-B2 1+0 not-regular-file",
      "\(id)-B3 1+0 not-regular-file", "\(id)-B4 1+0 segment-too-large",
    ]
    #expect(Set(try bench.read().damage) == Set(expected))
    do {
      let session = try bench.open()
      #expect(session.state.damage == expected.sorted())
      #expect(session.state.evaluations == state.evaluations)
      for bloc in BlocID.all {
        try bench.ask(session, .addNote(bloc, nil, nil, text: "Quand même."), by: Bench.ben)
      }
    }
    let again = try bench.open()
    #expect(again.state.damage == expected.sorted())
    for bloc in BlocID.all { #expect(again.state.evaluation(bloc).ownGrid(Bench.ben).notes.count == 1) }
  }

  @Test func `with an empty journal is worked on past it`() throws {
    let path = bench.segment(Bench.ben, "B2")
    try Tree.write([], to: path)
    do {
      let session = try bench.open()
      #expect(session.state == state)
      #expect(session.findings.map(\.finding) == [.headMissing])
      try bench.ask(session, .addNote(.b2, nil, nil, text: "Après le vide."), by: Bench.ben)
      #expect(Tree.exists(bench.segment(Bench.ben, "B2", 2)))
    }
    #expect(try Tree.bytes(path).isEmpty)
    let again = try bench.open()
    #expect(again.state.damage.isEmpty)
    #expect(again.state.evaluation(.b2).ownGrid(Bench.ben).notes.count == 1)
  }

  @Test func `with a journal of a bloc that there is none of loses nothing by it`() throws {
    try Tree.write([], to: bench.segment(Bench.ana, "B99"))
    let session = try bench.open()
    #expect(session.state == state)
    #expect(try session.writeResults().isEmpty)
    try session.writeHeads()
  }

  @Test func `with a head file that is something else is told of, and opens`() throws {
    let head = journal("\(Bench.ana)-\(bench.device)-shared.head")
    let makers: [() throws -> Void] = [
      { #expect(mkfifo(head, 0o600) == 0) }, { #expect(symlink("/dev/zero", head) == 0) },
      { try makeHuge(head, 1 << 40) }, { try Tree.write(Array("junk\n".utf8), to: head) },
    ]
    for make in makers {
      Tree.remove(head)
      try make()
      let session = try bench.open()
      #expect(session.state == state)
      #expect(session.findings.map(\.finding) == [.headUnreadable])
    }
  }

  @Test func `where a dossier should be does not keep the others from being found`() throws {
    let home = bench.home.path + "/dossiers"
    try Tree.write([], to: "\(home)/\(DossierID.random())")
    #expect(mkdir("\(home)/\(DossierID.random())", 0o700) == 0)
    #expect(mkdir("\(home)/not-an-id", 0o700) == 0)
    let ids = try bench.home.dossierIDs()
    #expect(ids.count == 3)
    #expect(ids.filter { (try? DossierFolder($0, in: bench.home)) != nil } == [bench.folder.id])
  }

  @Test func `does not get another device's id out of a damaged one`() throws {
    let path = bench.home.path + "/device"
    try Tree.write(Array("not an id\n".utf8), to: path)
    #expect(throws: DossierError.deviceFileDamaged(path)) { try bench.home.device() }
    Tree.remove(path)
    #expect(mkfifo(path, 0o600) == 0)
    #expect(throws: DossierError.self) { try bench.home.device() }
  }
}
