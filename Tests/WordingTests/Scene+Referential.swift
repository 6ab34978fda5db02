import Assessment
import Referential

extension Scene {
  static let referential = Referential(
    id: "small", version: "1", title: "Petit", language: "fr", source: "test", readings: [],
    scale: Scale { $1 },
    blocs: [
      bloc(
        b1, "Accueil",
        ObservationRule(
          situation: .interview, minimum: 3, maximum: 5, countDerogable: true,
          kinds: [
            KindRule(kind: .real, maximum: nil, asksMotif: false, absenceAsksMotif: false),
            KindRule(kind: .simulated, maximum: 1, asksMotif: false, absenceAsksMotif: true),
          ],
          window: WindowRule(basis: .span, days: 7, derogable: true),
          channels: [.telephone, .chat, .faceToFace, .email, .other], distinctCadres: 2, tools: [],
          counterparts: [], steeringTools: false),
        PresenceRule(demand: .one, derogable: false), .afterGrids, .must, contactSheets: false),
      bloc(
        b2, "Pilotage",
        ObservationRule(
          situation: .presentation, minimum: 1, maximum: 1, countDerogable: false,
          kinds: [KindRule(kind: .presentation, maximum: nil, asksMotif: false, absenceAsksMotif: false)],
          window: nil, channels: [], distinctCadres: 0, tools: [], counterparts: [], steeringTools: true),
        PresenceRule(demand: .both, derogable: true), .inSitting, .may, contactSheets: false),
      bloc(
        b3, "Gestion",
        ObservationRule(
          situation: .workstation, minimum: 3, maximum: 5, countDerogable: true,
          kinds: [
            KindRule(kind: .real, maximum: nil, asksMotif: false, absenceAsksMotif: false),
            KindRule(kind: .reconstituted, maximum: nil, asksMotif: true, absenceAsksMotif: false),
          ],
          window: WindowRule(basis: .beforeInterview, days: 7, derogable: true), channels: [],
          distinctCadres: 0, tools: [.office, .email, .specific], counterparts: [.member, .prospect],
          steeringTools: false),
        PresenceRule(demand: .one, derogable: false), .beforeGrids, .may, contactSheets: true),
    ])

  private static func bloc(
    _ id: BlocID, _ label: String, _ observations: ObservationRule, _ presence: PresenceRule,
    _ place: InterviewRule.Place, _ comments: CommentRule, contactSheets: Bool
  ) -> Bloc {
    let competences = (1...3).map { number in
      let competence = CompetenceID(bloc: id, number: number)
      return Competence(
        id: competence, label: "label \(number)", statement: "Statement \(number)",
        groups: [
          CriterionGroup(
            heading: nil,
            criteria: (1...2).map {
              Criterion(
                id: CriterionID(competence: competence, number: $0), label: "criterion \(number).\($0)",
                text: "Text \($0)")
            })
        ])
    }
    return Bloc(
      id: id, title: label, label: label, modalities: [],
      protocol: Protocol(
        observations: observations, presence: presence,
        interview: InterviewRule(
          place: place, minutes: 15, toleranceMinutes: 5,
          fixedItems: [FixedItem(id: "choices", text: "Argumenter les choix opérés")],
          unseenCompetences: place == .afterGrids),
        comments: comments, contactSheets: contactSheets),
      activities: [Activity(title: "Activity", competences: competences)])
  }
}
