import Assessment
import Dossier
import Journal
import Referential
import Scenarios
import Seal
import Testing

@Suite struct `A file for the other evaluator` {
  @Test func `lets the other laptop join with all that is shared`() throws {
    let (ana, ben) = try Laptop.pair()
    try ana.begin()
    let received = try ben.receive(try ana.send().bytes)
    #expect(received.isNew)
    #expect(try ben.state.candidate == ana.state.candidate)
    #expect(try ben.state.evaluation(.b2).team == [Bench.ana, Bench.ben])
    try ben.ask(.declareImpartiality(.b2))
    try ana.receive(try ben.send().bytes)
    #expect(try ana.state.evaluation(.b2).impartial == [Bench.ana, Bench.ben])
    #expect(try ana.state == ben.state)
  }

  @Test func `changes nothing when it comes twice, late, or back to its sender`() throws {
    let (ana, ben) = try Laptop.pair()
    try ana.begin()
    let first = try ana.send().bytes
    try ana.ask(.startObservation(.b2, kind: nil))
    let second = try ana.send().bytes
    try ben.receive(second)
    let state = try ben.state
    let files = try ben.files()
    for file in [second, first, second] { #expect(try ben.receive(file).changesNothing) }
    #expect(try ben.state == state)
    for (path, bytes) in files where path.contains("/journals/") { #expect(try Tree.bytes(path) == bytes) }
    #expect(try ana.receive(first).changesNothing)
  }

  @Test func `is refused with any byte changed`() throws {
    let (ana, ben) = try Laptop.pair()
    try ana.begin()
    let file = try ana.send().bytes
    for place in stride(from: 0, to: file.count, by: max(1, file.count / 97)) {
      var changed = file
      changed[place] ^= 1
      #expect(throws: ExchangeError.self) { try ben.receive(changed) }
    }
    #expect(try ben.home.dossierIDs().isEmpty)
  }

  @Test func `is refused from a key that nobody has accepted, and names it`() throws {
    let (ana, ben) = try Laptop.pair()
    try ana.begin()
    let file = try ana.send().bytes
    do {
      try ben.receive(file, trust: TrustStore())
      Issue.record("an unknown key was taken")
    } catch ExchangeError.unknownSender(let key) {
      #expect(try key.key == Bench.key(Bench.ana).publicKey)
    }
    #expect(try ben.home.dossierIDs().isEmpty)
  }

  @Test func `raises an alarm where one line has two contents`() throws {
    let (ana, ben) = try Laptop.pair()
    try ana.begin()
    try ben.receive(try ana.send().bytes)
    try ana.close()
    let stem = "\(Bench.ana)-\(ana.device)-shared"
    let path = try "\(ana.journals)/\(stem).1.jnl"
    let whole = try Tree.bytes(path)
    // The same computer, put back to an earlier state, goes on another way.
    let lines = whole.split(separator: 0x0A)
    try Tree.write(Array(lines.dropLast(2).joined(separator: [0x0A])) + [0x0A], to: path)
    try Tree.write([], to: try "\(ana.journals)/\(stem).head")
    try ana.ask(.planInterview(.b2, Scenario.day(3)))
    try ana.ask(.planInterview(.b2, Scenario.day(4)))
    try ana.ask(.planInterview(.b2, Scenario.day(5)))
    let before = try ben.state
    do {
      try ben.receive(try ana.send().bytes)
      Issue.record("a forked journal was merged")
    } catch ExchangeError.arrival(.forked(let id, _, let here, let there)) {
      #expect(id.stem == stem)
      #expect(here != there)
    }
    #expect(try ben.state == before)
  }
}

@Suite struct `A grid that is sent before both are complete` {
  private static let secret = "Reformule-la-demande"

  private func graded() throws -> (ana: Laptop, ben: Laptop) { try Laptop.graded(note: Self.secret) }

  private func finds(_ text: String, in laptop: Laptop) throws -> [String] {
    let needles = [Array(text.utf8), Array(Base64URL.encode(Array(text.utf8)).utf8.dropLast(2))]
    return try laptop.files().filter { file in needles.contains { file.value.contains($0) } }.map(\.key)
  }

  @Test func `gives nothing of itself away, on the screen or in any file`() throws {
    let (ana, ben) = try graded()
    #expect(try !finds(Self.secret, in: ana).isEmpty)
    try ana.grade(.b2, comment: Self.secret)
    let parcel = try ana.send()
    #expect(parcel.shut == [.b2] && parcel.open.isEmpty && parcel.kept.isEmpty)
    let received = try ben.receive(parcel.bytes)
    #expect(received.shut == [.b2])
    #expect(try finds(Self.secret, in: ben).isEmpty)
    #expect(try ben.state.evaluation(.b2).ownGrid(Bench.ana) == Grid())
    #expect(try ben.state.evaluation(.b2).announced[Bench.ana] != nil)
  }

  @Test func `is not opened where its author changed it since and the newer one did not come`() throws {
    let (ana, ben) = try graded()
    try ana.grade(.b2)
    try ben.receive(try ana.send().bytes)
    let code = try #require(try ana.session.codes(of: .b2, by: Bench.ana).first)
    try ana.ask(.returnToPhase(.b2, .grading, motif: "Une précision manque."))
    let table = try #require(try ana.state.referential.bloc(.b2)).competences[0].id
    try ana.ask(.writeComment(.b2, table, text: "Ajouté depuis."))
    try ana.ask(.completeGrid(.b2))
    // Announced in a file that is lost.
    _ = try ana.send()
    try ben.grade(.b2)
    try ana.receive(try ben.send().bytes)
    try ben.ask(.returnToPhase(.b2, .grading, motif: "Un oubli."))
    // Ana's goes open now, and is left out here, where the own grid is open again.
    #expect(try ben.receive(try ana.send().bytes).withheld == [.b2])
    try ben.ask(.completeGrid(.b2))
    #expect(throws: ExchangeError.olderGrid(.b2)) { try ben.open(.b2, code) }
    #expect(try ben.state.evaluation(.b2).ownGrid(Bench.ana) == Grid())
    #expect(try ben.receive(try ana.send().bytes).withheld == [])
    #expect(try ben.state.evaluation(.b2).ownGrid(Bench.ana) == ana.state.evaluation(.b2).ownGrid(Bench.ana))
  }

  @Test func `opens with its code once the own grid is complete, and not before`() throws {
    let (ana, ben) = try graded()
    try ana.grade(.b2)
    try ben.receive(try ana.send().bytes)
    let code = try #require(try ana.session.codes(of: .b2, by: Bench.ana).first)
    #expect(throws: ExchangeError.ownGridOpen(.b2)) { try ben.open(.b2, code) }
    try ben.grade(.b2)
    #expect(throws: ExchangeError.file(.wrongCode)) { try ben.open(.b2, .random()) }
    #expect(try ben.open(.b2, try GridCode(typed: code.text.uppercased())) > 0)
    #expect(try ben.state.evaluation(.b2).ownGrid(Bench.ana) == ana.state.evaluation(.b2).ownGrid(Bench.ana))
    #expect(try ben.state.phase(.b2, for: Bench.ben) == .agreeing)
  }

  @Test func `leaves open where the other is known to be complete`() throws {
    let (ana, ben) = try graded()
    try ana.grade(.b2)
    try ben.receive(try ana.send().bytes)
    try ben.grade(.b2)
    let parcel = try ben.send()
    #expect(parcel.open == [.b2])
    try ana.receive(parcel.bytes)
    #expect(try ana.state.phase(.b2, for: Bench.ana) == .agreeing)
    try ben.receive(try ana.send().bytes)
    #expect(try ana.state == ben.state)
  }

  @Test func `stays while it is not complete`() throws {
    let (ana, ben) = try graded()
    let parcel = try ana.send()
    #expect(parcel.kept == [.b2])
    try ben.receive(parcel.bytes)
    #expect(try finds(Self.secret, in: ben).isEmpty)
  }

  @Test func `gives both the same payload to sign`() throws {
    let (ana, ben) = try graded()
    try ana.grade(.b2)
    try ben.receive(try ana.send().bytes)
    try ben.grade(.b2)
    try ana.receive(try ben.send().bytes)
    try ana.ask(.proposeDecision(.b2, .validated))
    try ben.receive(try ana.send().bytes)
    try ben.ask(.acceptDecision(.b2))
    try ana.receive(try ben.send().bytes)
    #expect(try ana.session.payload(of: .b2).bytes == ben.session.payload(of: .b2).bytes)
    _ = try ana.session.sign(.b2, by: Bench.ana, with: Bench.key(Bench.ana))
    try ben.receive(try ana.send().bytes)
    let file = try ben.session.sign(.b2, by: Bench.ben, with: Bench.key(Bench.ben))
    #expect(file.isComplete)
    #expect(Verifier.verify(try Tree.bytes(file.path), trust: try Bench.trust()).verdict == .valid)
  }
}

extension [UInt8] {
  fileprivate func contains(_ needle: [UInt8]) -> Bool {
    guard let first = needle.first, count >= needle.count else { return false }
    return indices.contains { start in
      self[start] == first && start + needle.count <= count
        && self[start..<start + needle.count].elementsEqual(needle)
    }
  }
}

@Suite struct `A file with a journal that is not whole` {
  /// Ana's file with her shared journal changed, signed by her all the same.
  private func file(
    of ana: Laptop, _ change: ([UInt8]) throws -> [UInt8]
  ) throws -> [UInt8] {
    let (payload, iat) = try ExchangePayload.open(try ana.send().bytes)
    let streams = try payload.streams.map { stream in
      guard stream.id.stream.rawValue == "shared" else { return stream }
      return ExchangedStream(
        id: stream.id,
        segments: try stream.segments.map { ExchangedSegment(number: $0.number, bytes: try change($0.bytes)) })
    }
    let changed = ExchangePayload(
      dossier: payload.dossier, sender: payload.sender, referential: payload.referential, streams: streams,
      sealed: payload.sealed, known: payload.known, signed: payload.signed)
    return try changed.signed(by: Bench.key(Bench.ana), iat: iat)
  }

  @Test func `is taken as far as its last good line, and what follows is left behind`() throws {
    let (ana, ben) = try Laptop.pair()
    try ana.begin()
    let tail = Array("{\"not\":\"a line of this journal\"}\nand something\n".utf8)
    let bytes = try file(of: ana) { $0 + tail }
    #expect(try ben.receive(bytes).operations > 0)
    let reading = try ben.folder.read()
    #expect(reading.damage.isEmpty)
    #expect(try reading.state == ana.state)
    for (path, bytes) in try ben.files() where path.contains("-shared.") && path.hasSuffix(".jnl") {
      #expect(String(decoding: bytes, as: UTF8.self).contains("not") == false)
    }
    try ana.ask(.planInterview(.b2, Scenario.day(3)))
    try ben.receive(try ana.send().bytes)
    #expect(try ben.state == ana.state)
  }

  @Test func `is refused as a whole where one of its journals went apart`() throws {
    let (ana, ben) = try Laptop.graded()
    try ana.grade(.b2)
    try ben.receive(try ana.send().bytes)
    try ben.grade(.b2)
    try ana.receive(try ben.send().bytes)
    // Ben's laptop has another own journal of Ana's than the one that she sends now.
    let stem = "\(Bench.ana)-\(ana.device)-B2"
    let path = try "\(ana.journals)/\(stem).1.jnl"
    try ana.close()
    let lines = try Tree.bytes(path).split(separator: 0x0A)
    try ben.receive(try ana.send().bytes)
    try ana.close()
    try Tree.write(Array(lines.dropLast(1).joined(separator: [0x0A])) + [0x0A], to: path)
    try Tree.write([], to: try "\(ana.journals)/\(stem).head")
    try ana.ask(.addNote(.b2, nil, nil, text: "Autre chose."))
    try ana.ask(.recordAccommodation(Accommodation(measure: "Tiers temps", approvedBy: "Référente")))
    let before = try ben.state
    #expect(throws: ExchangeError.self) { try ben.receive(try ana.send().bytes) }
    #expect(try ben.state == before, "the shared journal was not taken either")
  }
}
