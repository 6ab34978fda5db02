import Referential
import Testing

/// The design's table of protocols, a column a test.
@Suite struct `The protocol` {
  private func rules(_ number: Int) throws -> Protocol { try certification().blocs[number - 1].protocol }

  private let everyChannel: [Channel] = [.telephone, .chat, .faceToFace, .email, .other]

  @Test func `of bloc 1 asks for 3 to 5 interviews in a week, then grids, then the interview`() throws {
    #expect(
      try rules(1)
        == Protocol(
          observations: ObservationRule(
            situation: .interview, minimum: 3, maximum: 5, countDerogable: true,
            kinds: [
              KindRule(kind: .real, maximum: nil, asksMotif: false, absenceAsksMotif: false),
              KindRule(kind: .simulated, maximum: 1, asksMotif: false, absenceAsksMotif: true),
            ],
            window: WindowRule(basis: .span, days: 7, derogable: true), channels: everyChannel,
            distinctCadres: 2, tools: [], counterparts: [], steeringTools: false),
          presence: PresenceRule(demand: .one, derogable: false),
          interview: InterviewRule(
            place: .afterGrids, minutes: 15, toleranceMinutes: 5,
            fixedItems: [FixedItem(id: "choices", text: "Argumenter les choix opérés")],
            unseenCompetences: true),
          comments: .must, contactSheets: false))
  }

  @Test func `of bloc 2 asks for one presentation before both evaluators, in one sitting`() throws {
    #expect(
      try rules(2)
        == Protocol(
          observations: ObservationRule(
            situation: .presentation, minimum: 1, maximum: 1, countDerogable: false,
            kinds: [KindRule(kind: .presentation, maximum: nil, asksMotif: false, absenceAsksMotif: false)],
            window: nil, channels: [], distinctCadres: 0, tools: [], counterparts: [],
            steeringTools: true),
          presence: PresenceRule(demand: .both, derogable: true),
          interview: InterviewRule(
            place: .inSitting, minutes: 15, toleranceMinutes: 5,
            fixedItems: [FixedItem(id: "precisions", text: "Préciser les compétences mises en œuvre")],
            unseenCompetences: false),
          comments: .may, contactSheets: false))
  }

  @Test func `of bloc 3 asks for 3 to 5 situations in the week before the interview`() throws {
    #expect(
      try rules(3)
        == Protocol(
          observations: ObservationRule(
            situation: .workstation, minimum: 3, maximum: 5, countDerogable: true,
            kinds: [
              KindRule(kind: .real, maximum: nil, asksMotif: false, absenceAsksMotif: false),
              KindRule(kind: .reconstituted, maximum: nil, asksMotif: true, absenceAsksMotif: false),
            ],
            window: WindowRule(basis: .beforeInterview, days: 7, derogable: true), channels: [],
            distinctCadres: 0, tools: [.office, .email, .specific], counterparts: [],
            steeringTools: false),
          presence: PresenceRule(demand: .one, derogable: false),
          interview: InterviewRule(
            place: .beforeGrids, minutes: 15, toleranceMinutes: 5,
            fixedItems: [
              FixedItem(id: "action", text: "Argumenter l'action menée et le process mis en place")
            ],
            unseenCompetences: false),
          comments: .may, contactSheets: true))
  }

  @Test func `of bloc 4 asks for exactly 5 interviews in a week, then the interview, then grids`() throws {
    #expect(
      try rules(4)
        == Protocol(
          observations: ObservationRule(
            situation: .interview, minimum: 5, maximum: 5, countDerogable: true,
            kinds: [KindRule(kind: .real, maximum: nil, asksMotif: false, absenceAsksMotif: false)],
            window: WindowRule(basis: .span, days: 7, derogable: true), channels: everyChannel,
            distinctCadres: 0, tools: [], counterparts: [.member, .prospect], steeringTools: false),
          presence: PresenceRule(demand: .one, derogable: false),
          interview: InterviewRule(
            place: .beforeGrids, minutes: 15, toleranceMinutes: 5,
            fixedItems: [
              FixedItem(id: "preparation", text: "Aborder la phase de préparation"),
              FixedItem(id: "watch", text: "Aborder la veille"),
            ],
            unseenCompetences: true),
          comments: .must, contactSheets: false))
  }
}
