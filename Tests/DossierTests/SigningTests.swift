import Assessment
import Dossier
import Glibc
import Referential
import Scenarios
import Seal
import Testing

@Suite struct `A signature` {
  private let bench: Bench
  init() throws { bench = try Bench() }

  private var partial: String { bench.result("B2.r1.partial") }
  private var complete: String { bench.result("B2.r1") }

  @Test func `writes a partial file, and the second one the result in its place`() throws {
    let session = try bench.agreed()
    let first = try bench.sign(session, by: Bench.ana)
    #expect(first.path == partial)
    #expect(!first.isComplete)
    #expect(Tree.names(bench.folder.path + "/results") == ["B2.r1.partial.grille.json"])
    #expect(try bench.verdict(partial) == .incomplete)
    let second = try bench.sign(session, by: Bench.ben)
    #expect(second.path == complete)
    #expect(second.isComplete)
    #expect(second.digest == first.digest)
    #expect(Tree.names(bench.folder.path + "/results") == ["B2.r1.grille.json"])
    #expect(try bench.verdict(complete) == .valid)
    #expect(session.state.evaluation(.b2).standingResult?.revision == 1)
    #expect(try session.writeResults() == [second])
  }

  @Test func `whose file was not written any more has it after the next opening`() throws {
    do { try bench.recordSignature(try bench.agreed(), by: Bench.ana) }
    #expect(!Tree.exists(partial))
    do {
      let session = try bench.open()
      #expect(try session.writeResults().map(\.path) == [partial])
      #expect(try bench.verdict(partial) == .incomplete)
      try bench.recordSignature(session, by: Bench.ben)
    }
    #expect(!Tree.exists(complete))
    let files = try bench.open().writeResults()
    #expect(files.map(\.path) == [complete])
    #expect(try bench.verdict(complete) == .valid)
    #expect(!Tree.exists(partial))
  }

  @Test func `with another key than the one recorded is refused, and nothing is recorded`() throws {
    let session = try bench.agreed()
    let state = session.state
    for (person, key) in [(Bench.ana, Bench.ben), (Bench.ben, Bench.ana)] {
      let kid = try Bench.key(key).publicKey.kid.rawValue
      #expect { try session.sign(.b2, by: person, with: try Bench.key(key)) } throws: {
        if case PerformFault.failed(.otherKey(kid)) = $0 { true } else { false }
      }
    }
    try bench.sign(session, by: Bench.ana)
    let signed = session.state
    #expect(signed != state)
    #expect { try bench.sign(session, by: Bench.ana) } throws: {
      if case PerformFault.refused(.alreadySigned(Bench.ana)) = $0 { true } else { false }
    }
    #expect(session.state == signed)
    #expect(try bench.read().state == signed)
  }

  @Test func `of a proposal that nobody accepted is refused`() throws {
    let session = try bench.open()
    try bench.workOut(session)
    try bench.ask(session, .proposeDecision(.b2, .validated))
    #expect(throws: PerformFault.self) { try bench.sign(session, by: Bench.ana) }
    #expect(try session.writeResults().isEmpty)
  }

  @Test func `on a revision leaves the first result and makes it superseded`() throws {
    let session = try bench.agreed()
    for person in [Bench.ana, Bench.ben] { try bench.sign(session, by: person) }
    let first = try Tree.bytes(complete)
    try bench.ask(session, .openRevision(.b2, motif: "Erreur de saisie."))
    try bench.agree(session)
    #expect(try bench.sign(session, by: Bench.ben).path == bench.result("B2.r2.partial"))
    let last = try bench.sign(session, by: Bench.ana)
    #expect(last.path == bench.result("B2.r2"))
    #expect(try Tree.bytes(complete) == first)
    let together = Verifier.verify(
      files: [.success(first), .success(try Tree.bytes(last.path))], trust: try Bench.trust())
    #expect(together.map(\.verdict) == [.superseded, .valid])
    try session.close()
    #expect(try session.writeResults().map(\.revision) == [1, 2])
  }

  @Test func `that is recorded says so when only its file could not be written`() throws {
    let results = bench.folder.path + "/results"
    do {
      let session = try bench.agreed()
      Tree.remove(results)
      try Tree.write([], to: results)
      #expect { try bench.sign(session, by: Bench.ana) } throws: {
        if case PerformFault.recordedWithoutFile(.file) = $0 { true } else { false }
      }
      #expect(session.state.evaluation(.b2).proposal?.signatures.count == 1)
      #expect(try bench.read().state == session.state)
    }
    Tree.remove(results)
    try bench.open().writeResults()
    #expect(try bench.verdict(partial) == .incomplete)
    #expect(Tree.mode(results) == 0o700)
  }
}

@Suite struct `A result's file` {
  private let bench: Bench
  init() throws {
    bench = try Bench()
    let session = try bench.agreed()
    for person in [Bench.ana, Bench.ben] { try bench.sign(session, by: person) }
  }

  private var path: String { bench.result("B2.r1") }

  @Test func `that is missing or damaged is made again, and what stood there is kept beside`() throws {
    let bytes = try Tree.bytes(path)
    Tree.remove(path)
    try bench.open().writeResults()
    #expect(try Tree.bytes(path) == bytes)
    // In the payload, and in the text of the last signature.
    for (count, place) in [bytes.count / 2, bytes.count - 40].enumerated() {
      var damaged = bytes
      damaged[place] ^= 1
      try Tree.write(damaged, to: path)
      for _ in 0..<2 {
        try bench.open().writeResults()
        #expect(try Tree.bytes(path) == bytes)
      }
      let results = bench.folder.path + "/results"
      let kept = Tree.names(results).filter { $0 != "B2.r1.grille.json" }
      #expect(kept.count == count + 1)
      #expect(try kept.contains { try Tree.bytes("\(results)/\($0)") == damaged })
    }
  }

  @Test func `that is a link or a pipe is replaced, and what a link leads to stays`() throws {
    let bytes = try Tree.bytes(path)
    let elsewhere = bench.home.path + "/cache/other"
    try Tree.write([1, 2, 3], to: elsewhere)
    Tree.remove(path)
    #expect(symlink(elsewhere, path) == 0)
    try bench.open().writeResults()
    #expect(try Tree.bytes(path) == bytes)
    #expect(try Tree.bytes(elsewhere) == [1, 2, 3])
    Tree.remove(path)
    #expect(mkfifo(path, 0o600) == 0)
    try bench.open().writeResults()
    #expect(try Tree.bytes(path) == bytes)
  }

  @Test func `stays as it is when the journals cannot give it any more`() throws {
    let bytes = try Tree.bytes(path)
    try Tree.flip(line: 3, of: bench.segment(Bench.ben, "B2"))
    do {
      let session = try bench.open()
      #expect(!session.state.damage.isEmpty)
      let files = try session.writeResults()
      #expect(files.map(\.path) == [path])
      #expect(
        files.map(\.digest) == [try Envelope.parse(bytes, as: .result)].map { SHA256Digest(of: $0.payload) })
    }
    #expect(try Tree.bytes(path) == bytes)
    #expect(try bench.verdict(path) == .valid)
    Tree.remove(path)
    #expect(try bench.open().writeResults().isEmpty)
    #expect(!Tree.exists(path))
  }
}
