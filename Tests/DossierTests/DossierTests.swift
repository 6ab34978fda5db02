import Assessment
import Dossier
import Journal
import Referential
import Scenarios
import Seal
import Testing

@Suite struct `A dossier` {
  private let bench: Bench
  init() throws { bench = try Bench() }

  @Test func `is its owner's alone, every folder and every file of it`() throws {
    let session = try bench.agreed()
    try bench.sign(session, by: Bench.ana)
    try session.close()
    let everything = Tree.all(bench.home.path)
    #expect(everything.contains { $0.hasSuffix(".jnl") })
    #expect(everything.contains { $0.hasSuffix(".partial.grille.json") })
    for path in everything {
      #expect(Tree.mode(path) == (Tree.isFolder(path) ? 0o700 : 0o600), "\(path)")
    }
  }

  @Test func `is the same after closing and opening, its events one by one`() throws {
    var session: DossierSession? = try bench.open()
    var told: [Event] = []
    do {
      let session = try #require(session)
      try bench.workOut(session)
      told = try bench.read().events.sorted().map(\.event)
      told += try bench.ask(
        session, .addNote(.b1, nil, nil, text: "Arrivée à 9 h.\nBureau 2."), by: Bench.ben)
      try session.close()
    }
    let state = try #require(session).state
    session = nil
    let again = try bench.open()
    #expect(again.state == state)
    #expect(again.findings.isEmpty)
    #expect(try bench.read().events.sorted().map(\.event) == told)
    #expect(try bench.read().state == state)
  }

  @Test func `goes on after closing as if it had been open all the time`() throws {
    let session = try bench.open()
    try bench.workOut(session)
    try session.close()
    try bench.agree(session)
    #expect(session.state.evaluation(.b2).proposal?.acceptedBy == Bench.ben)
    #expect(try bench.read().state == session.state)
    #expect(try bench.read().findings.isEmpty)
  }

  @Test func `is open once at a time, and read by anybody meanwhile`() throws {
    do {
      let session = try bench.open()
      try bench.begin(session)
      #expect(throws: DossierError.journal(.alreadyOpen(.current))) { try bench.open() }
      #expect(throws: DossierError.journal(.alreadyOpen(.current))) { try bench.open(on: .random()) }
      #expect(try bench.read().state == session.state)
    }
    #expect(try bench.open().state.candidate == Scenario.candidate)
  }

  @Test func `refuses a pinned referential that does not have its one form`() throws {
    let path = bench.folder.path + "/referential.json"
    let bytes = try Tree.bytes(path)
    for damaged in [bytes + [0x0A], Array(bytes.dropLast()), [], Array("{}".utf8)] {
      try Tree.write(damaged, to: path)
      #expect(throws: DossierError.referentialDamaged(path: path)) { try bench.open() }
    }
    try Tree.write(Array(repeating: 0x20, count: 2 << 20), to: path)
    #expect(throws: DossierError.file(.tooLarge(path: path, maximum: 1 << 20))) { try bench.open() }
  }

  @Test func `shows a pinned referential that was exchanged as damage of every journal`() throws {
    do { try bench.begin(try bench.open()) }
    let path = bench.folder.path + "/referential.json"
    let text = String(decoding: try Tree.bytes(path), as: UTF8.self)
    let other = text.replacing("mutualiste", with: "mutualisme", maxReplacements: 1)
    #expect(other != text)
    try Tree.write(Array(other.utf8), to: path)
    let session = try bench.open()
    #expect(session.state.candidate == nil)
    // And the head files know of lines that do not count any more.
    for author in [Bench.ana, Bench.ben] {
      let stem = "\(author)-\(bench.device)-shared"
      #expect(session.state.damage.contains("\(stem) 1+0 foreign-referential"))
      #expect(session.state.damage.contains { $0.hasPrefix("\(stem) 1+0 missing-lines") })
    }
    try Tree.write(Array(text.utf8), to: path)
    #expect(try bench.read().state.candidate == Scenario.candidate)
  }

  @Test func `is found by the beginning of its id`() throws {
    let id = bench.folder.id
    #expect(try bench.home.dossier(named: String(id.text.prefix(6).uppercased())) == id)
    #expect(throws: DossierError.notFound("")) { try bench.home.dossier(named: "") }
    #expect(throws: DossierError.notFound("xyz")) { try bench.home.dossier(named: "xyz") }
    #expect(try bench.home.device() == bench.home.device())
  }
}
