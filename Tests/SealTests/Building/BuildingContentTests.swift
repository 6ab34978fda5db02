import Assessment
import Referential
import Scenarios
import Seal
import Testing

@Suite struct `The payload of an eventful bloc` {
  let payload: ResultPayload
  let criteria: [CriterionID]

  init() throws {
    let scenario = try Scenario.eventful()
    let b1 = BlocID.all[0]
    payload = try ResultPayload.read(try scenario.payload(of: b1).bytes)
    criteria = try scenario.bloc(b1).criteria.map(\.id)
  }

  @Test func `holds every observation with what became of it`() {
    #expect(payload.observations.map(\.state) == [.counted, .voided, .counted, .counted, .notRetained])
    #expect(payload.observations[1].stateMotif == "Ligne coupée.")
    #expect(payload.observations[2].kind == .simulated)
    #expect(payload.observations[2].timing.spans.count == 2)
    #expect(payload.observations[2].presence.absences.last?.motif == "Train en retard.")
    #expect(payload.observations[3].timing.transcribed)
    #expect(payload.observations[3].sharedWith.map(\.rawValue) == ["B4"])
    #expect(payload.observations[3].place.motif == "Agence fermée.")
  }

  @Test func `holds everyone who took part, and keys of those who sign only`() {
    #expect(payload.evaluators.map(\.id.rawValue) == ["ana", "ben", "cleo"])
    #expect(payload.evaluators.map { $0.key != nil } == [true, true, false])
    #expect(payload.evaluators[2].replaced?.by.rawValue == "ben")
    #expect(payload.signers == payload.signers.sorted())
    #expect(payload.marks.contains { $0.evaluator.rawValue == "cleo" })
  }

  @Test func `keeps what stood before a mark was corrected`() throws {
    #expect(payload.corrections.count == 3)
    let late = try #require(payload.marks.first { $0.value == .insufficient })
    #expect(late.late)
    #expect(late.motif == "Mauvaise ligne.")
    #expect(payload.corrections.contains { $0.value == nil && $0.was == .satisfying })
  }

  @Test func `tells notes of the interview from those of an observation`() {
    #expect(payload.notes.map(\.inInterview) == [false, false, true])
    #expect(payload.notes.map { $0.observation != nil } == [true, true, false])
    #expect(payload.notes[1].note.isEmpty)
  }

  @Test func `says who modified what and which divergence stays`() throws {
    #expect(payload.agreement.changes.map(\.by.rawValue) == ["ben", "ana"])
    let divergence = try #require(payload.agreement.maintained.first)
    #expect(divergence.criterion == criteria[0])
    #expect(divergence.holds.map(\.value) == [.satisfied, .notSatisfied])
    #expect(payload.agreement.concordance?.concordant == criteria.count - 3)
    let obtained = payload.grids[0].criteria.first { $0.inInterview }
    #expect(obtained?.value == .notSatisfied)
    #expect(obtained?.graded == .satisfied)
  }

  @Test func `carries rules that were lifted or not kept, and what interrupted it`() {
    #expect(payload.derogations.map(\.rule.rawValue) == ["window"])
    #expect(
      payload.waivers.map(\.rule.rawValue).sorted() == [
        "interview-length", "place", "unsupported-verdict",
      ])
    #expect(payload.interruptions.map(\.motif) == ["Grève des transports."])
    #expect(payload.returns.map(\.to) == [.observing])
    #expect(payload.candidate.formerNames.map(\.family) == ["Meunié"])
    #expect(payload.accommodation?.minutes == 20)
    #expect(payload.interview.plannedMinutes == 20)
    #expect(payload.interview.plannedDay?.description == Scenario.day(7).description)
    #expect(payload.interview.timing.seconds >= 1800)
    #expect(payload.interview.plan.first?.motif == "Déjà montré.")
  }
}
