import Assessment
import Referential

extension Scenario {
  /// Bloc 1 with nearly everything that can befall one: a derogation, a simulated and a transcribed
  /// observation, a voided, a non retained and a shared one, a replaced evaluator, corrections, notes,
  /// an interruption, a return, verdicts modified, a divergence maintained.
  package static func eventful() throws -> Scenario {
    guard let b1 = BlocID("B1"), let b4 = BlocID("B4") else { throw Missing() }
    var scenario = try Scenario()
    try scenario.prepare(b1, team: [.ana, .cleo])
    try scenario.ask(
      .rectifyCandidate(NameChange(familyName: "Meunier", givenName: "Dana", motif: "Faute de frappe.")))
    try scenario.ask(
      .recordAccommodation(
        Accommodation(measure: "Tiers temps", approvedBy: "Référente handicap", interviewMinutes: 20)))
    try scenario.observeEventfully(b1, shared: b4)
    try scenario.ask(.interrupt(b1, motif: "Grève des transports."))
    try scenario.ask(.returnToPhase(b1, .observing, motif: "Reprise."))
    try scenario.ask(.replaceEvaluator(b1, .cleo, by: .ben, motif: "Malade."))
    try scenario.ask(.declareImpartiality(b1), by: .ben)
    for missed in [scenario.state.observations(of: b1)[0].id, scenario.state.observations(of: b1)[2].id] {
      try scenario.ask(.recordAttendance(b1, missed, .ben, .absent(motif: "Pas encore de l'équipe.")))
    }
    try scenario.settle(b1)
    try scenario.ask(
      .recordDerogation(
        b1,
        Derogation(rule: .window, authority: "La branche", day: Self.day(3), motif: "Fermeture du site.")))
    try scenario.ask(.closeObserving(b1))
    try scenario.agreeEventfully(b1)
    return scenario
  }

  private mutating func observeEventfully(_ b1: BlocID, shared b4: BlocID) throws {
    let criteria = try bloc(b1).criteria.map(\.id)
    let first = try observe(b1, day: 0, with: .cleo)
    for criterion in criteria {
      for person in [EvaluatorID.ana, .cleo] {
        try ask(.mark(b1, first, criterion, .satisfying, motif: nil), by: person)
      }
    }
    try ask(.addNote(b1, first, criteria[0], text: "Reformule la demande.\nÀ préciser."))
    try ask(.addNote(b1, first, nil, text: ""), by: .cleo)
    let voided = try observe(b1, day: 1, with: .cleo)
    try ask(.voidObservation(b1, voided, motif: "Ligne coupée."))
    go(toDay: 1)
    try ask(.startObservation(b1, kind: .simulated))
    let simulated = try lastObservation(b1)
    try ask(.describeObservation(b1, simulated, Description(cadre: "Réclamation", customerInformed: true)))
    try ask(.recordAttendance(b1, simulated, .cleo, .absent(motif: "Train en retard.")))
    try ask(.mark(b1, simulated, criteria[1], .insufficient, motif: nil))
    wait(minutes: 5)
    try ask(.pauseObservation(b1, simulated))
    wait(minutes: 2)
    try ask(.resumeObservation(b1, simulated))
    wait(minutes: 5)
    try ask(.endObservation(b1, simulated))
    try ask(.mark(b1, simulated, criteria[1], .satisfying, motif: nil))
    try ask(.startObservation(b1, kind: nil), at: Self.moment(day: 1, hour: 14))
    let transcribed = try lastObservation(b1)
    try ask(.recordAttendance(b1, transcribed, .ben, .present))
    try ask(
      .describeObservation(
        b1, transcribed,
        Description(cadre: "Agence", venue: .elsewhere(motif: "Agence fermée."))))
    try ask(.endObservation(b1, transcribed), at: Self.moment(day: 1, hour: 14, minute: 12))
    let notRetained = try observe(b1, day: 2, with: .ben)
    try ask(.setAsideObservation(b1, notRetained, motif: "Client reparti."))
    go(toDay: 3)
    try ask(.mark(b1, first, criteria[2], .insufficient, motif: "Mauvaise ligne."))
    try ask(.mark(b1, first, criteria[3], nil, motif: "Non observé en fait."), by: .cleo)
    try prepare(b4, team: [.ana, .ben])
    try ask(.shareObservation(b1, transcribed, with: b4, kind: nil))
  }

  private mutating func agreeEventfully(_ b1: BlocID) throws {
    let criteria = try bloc(b1).criteria.map(\.id)
    let competence = try bloc(b1).competences[0].id
    try ask(.writeComment(b1, competence, text: "Écoute bien.\n\nÀ suivre."))
    try ask(.waive(b1, .place, .observation(state.counted(in: b1)[2].id), motif: "Agence fermée."))
    try ask(
      .waive(b1, .unsupportedVerdict, .item(.criterion(criteria[3])), motif: "Vu au dossier."), by: .ben)
    try grade(b1, by: .ana)
    try grade(b1, by: .ben, except: [criteria[0]: .notSatisfied, criteria[4]: .notSatisfied])
    go(toDay: 7)
    try ask(.startInterview(b1))
    try ask(.recordInterviewAttendance(b1, .ben, .present))
    try ask(.addNote(b1, nil, nil, text: "Argumente son choix."))
    try ask(
      .giveVerdict(b1, .criterion(criteria[5]), .criterion(criteria[5], .notSatisfied)), by: .ana)
    wait(minutes: 30)
    try ask(.endInterview(b1))
    for item in state.plan(b1).required {
      try ask(.settlePlanItem(b1, item, .setAside(motif: "Déjà montré.")))
    }
    try ask(.waive(b1, .interviewLength, .bloc, motif: "Beaucoup de questions."))
    try ask(.closeInterview(b1))
    try ask(
      .modifyVerdict(b1, .criterion(criteria[4], .satisfied), motif: "Vu dans l'entretien."), by: .ben)
    try ask(.modifyVerdict(b1, .criterion(criteria[5], .satisfied), motif: "Relu ensemble."))
    try ask(.maintainDivergence(b1, criteria[0], motif: "Deux lectures du critère."))
    try comment(b1)
    try agree(b1, on: .notValidated)
  }
}
