import Assessment
import Referential
import Seal
import StrictJSON
import Testing

/// A bloc taken from its first event to a proposed decision, by two evaluators on two laptops.
private struct Story {
  let sample: Sample
  let referential: Referential
  var events: [RecordedEvent] = []
  private var seconds = 1_795_500_000
  private var seqs: [StreamID: Int] = [:]

  init() throws {
    sample = try Sample()
    guard case .object(let members) = sample.payload, let json = members["bloc"] else { throw Missing() }
    referential = Referential(
      id: "exemple", version: "1", title: "Exemple", language: "fr", source: "Source", readings: [],
      blocs: [try Bloc(json: json)])
    try tell()
  }

  struct Missing: Error {}

  private mutating func tell() throws {
    guard let bloc = BlocID("B1"), let a = EvaluatorID("ev-a"), let b = EvaluatorID("ev-b"),
      let observation = ObservationID("obs-1"), let result = ResultID("result-1"),
      let first = CriterionID("B1.C1.1"), let competence = CompetenceID("B1.C1"),
      let note = NoteID("note-1")
    else { throw Missing() }
    add(
      a, .dossier(.candidateRecorded(Candidate(familyName: "Noël", givenName: "Zoé", employer: "Mutuelle"))))
    for (id, name, key) in [(a, "Inès Roux", sample.first), (b, "Paul Gay", sample.second)] {
      add(
        a,
        .dossier(
          .evaluatorRecorded(
            Evaluator(
              id: id, name: name, role: id == a ? .accreditedExpert : .internalExpert,
              organisation: "Mutuelle", publicKey: Base64URL.encode(key.publicKey.bytes)))))
    }
    add(a, .bloc(bloc, .teamNamed([a, b])))
    add(a, .bloc(bloc, .impartialityDeclared))
    add(a, .bloc(bloc, .observationStarted(observation, number: 1, kind: .real)))
    add(a, .grid(bloc, .marked(observation, first, .satisfying, was: nil, motif: nil)))
    add(
      a,
      .grid(
        bloc,
        .noted(
          Note(
            id: note, text: "Reformule.", at: Moment(seconds: seconds, offsetMinutes: 60),
            observation: observation, criterion: first, transcribed: false))))
    add(a, .bloc(bloc, .observationEnded(observation)))
    for evaluator in [a, b] {
      for criterion in referential.blocs[0].criteria {
        let value: CriterionVerdict = evaluator == b && criterion.id == first ? .notSatisfied : .satisfied
        add(evaluator, .grid(bloc, verdict(.criterion(criterion.id, value))))
      }
      for competence in referential.blocs[0].competences {
        add(evaluator, .grid(bloc, verdict(.competence(competence.id, .acquired))))
      }
      add(
        evaluator,
        .grid(bloc, .commentEdited(competence, TextEdit(at: 0, removed: "", inserted: "Bien."), .own)))
    }
    add(a, .bloc(bloc, .interviewStarted))
    add(a, .bloc(bloc, .interviewEnded))
    add(b, .bloc(bloc, .divergenceMaintained(first, motif: "Deux lectures.")))
    let cut = try events.map(\.id.stream).reduce(into: Set<StreamID>()) { $0.insert($1) }.sorted().map {
      Head(
        stream: $0, segment: 1, seq: try #require(seqs[$0]),
        hash: Base64URL.encode([UInt8](repeating: 5, count: 32)))
    }
    add(
      a,
      .bloc(
        bloc,
        .decisionProposed(
          DecisionProposed(decision: .validated, result: result, revision: 1, supersedes: nil, cut: cut))))
  }

  private func verdict(_ verdict: Verdict) -> GridEvent {
    .verdictGiven(verdict.item, verdict, was: nil, .own, inInterview: false)
  }

  private mutating func add(_ author: EvaluatorID, _ event: Event) {
    guard let device = DeviceID("dev-\(author)") else { return }
    let stream = StreamID(author: author, device: device, stream: event.stream)
    let seq = (seqs[stream] ?? 0) + 1
    seqs[stream] = seq
    seconds += 60
    events.append(
      RecordedEvent(
        id: EventID(stream: stream, seq: seq), clock: events.count + 1,
        at: Timepoint(Moment(seconds: seconds, offsetMinutes: 60)), transcribed: false, event: event))
  }
}

@Suite struct `A payload made from a bloc's facts` {
  private let story: Story
  private let bloc: BlocID
  init() throws {
    story = try Story()
    bloc = try #require(BlocID("B1"))
  }

  private func payload(_ events: [RecordedEvent]) throws -> ResultPayload {
    try ResultPayload(
      of: bloc, in: DossierState(referential: story.referential, events: events), dossier: "dossier-1")
  }

  @Test func `says what was recorded`() throws {
    let payload = try payload(story.events)
    #expect(payload.candidate.family == "Noël")
    #expect(payload.bloc == story.referential.blocs[0])
    #expect(payload.referential.sha256 == SHA256Digest(of: story.referential.json.canonicalBytes()))
    #expect(payload.evaluators.map(\.name) == ["Inès Roux", "Paul Gay"])
    #expect(payload.signers == [story.sample.first.publicKey.kid, story.sample.second.publicKey.kid])
    #expect(payload.observations.map(\.state) == [.counted])
    #expect(payload.marks.map(\.criterion.description) == ["B1.C1.1"])
    #expect(payload.notes.map(\.note) == ["Reformule."])
    #expect(payload.grids.map { $0.criteria.count } == [3, 3])
    #expect(payload.grids.map { $0.comments.map(\.comment) } == [["Bien."], ["Bien."]])
    #expect(payload.agreement.maintained.map(\.motif) == ["Deux lectures."])
    #expect(payload.agreement.criteria.count == 2)
    #expect(payload.agreement.concordance?.concordant == 2)
    #expect(payload.interview.plan.map(\.state) == [.open, .open, .open])
    #expect(payload.decision.value == .validated)
    #expect(payload.cut.count == 4)
  }

  @Test func `has the same bytes whatever order the events came in`() throws {
    let bytes = try payload(story.events).bytes
    var random = SystemRandomNumberGenerator()
    for _ in 0..<10 { #expect(try payload(story.events.shuffled(using: &random)).bytes == bytes) }
  }

  @Test func `makes a file that the verifier accepts`() throws {
    let file = try story.sample.file(bytes: try payload(story.events).bytes)
    #expect(Verifier.verify(file, trust: try story.sample.trust).verdict == .valid)
  }

  @Test func `is not made before a decision is proposed`() throws {
    #expect(throws: PayloadBuildFault.noProposal) { try payload(story.events.dropLast()) }
  }

  @Test func `is not made without the keys of the two who sign`() throws {
    let keyless = story.events.map { event -> RecordedEvent in
      guard case .dossier(.evaluatorRecorded(var evaluator)) = event.event else { return event }
      evaluator.publicKey = nil
      var event = event
      event.event = .dossier(.evaluatorRecorded(evaluator))
      return event
    }
    let first = try #require(EvaluatorID("ev-a"))
    #expect(throws: PayloadBuildFault.noKey(first)) { try payload(keyless) }
  }
}
