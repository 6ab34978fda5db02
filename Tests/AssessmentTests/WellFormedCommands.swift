import Assessment
import Referential

extension Scenario {
  /// A command of a name with everything that it refers to in place, where there is any.
  func wellFormed(_ name: CommandName, _ bloc: BlocID) throws -> Command {
    let observation = state.observations(of: bloc).first?.id ?? ObservationID(unchecked: "none")
    let criterion = try criterion(bloc)
    let competence = try competence(bloc)
    let other: BlocID = bloc == .b1 ? .b4 : .b1
    let motif = "motif"
    return switch name {
    case .recordCandidate: .recordCandidate(.dana)
    case .rectifyCandidate:
      .rectifyCandidate(NameChange(familyName: "Meunié", givenName: "Dana", motif: motif))
    case .recordEvaluator: .recordEvaluator(.cleo)
    case .recordAccommodation: .recordAccommodation(Accommodation(measure: "Pauses", approvedBy: "Siège"))
    case .acknowledgeDamage: .acknowledgeDamage("damage")
    case .settleContradiction: .settleContradiction(bloc, .candidate, of: .ana)
    case .confirmKey: .confirmKey(.ben)
    case .recordDerogation:
      .recordDerogation(
        bloc, Derogation(rule: .accreditation, authority: "Branche", day: Scenario.day(0), motif: motif))
    case .nameTeam: .nameTeam(bloc, [.ana, .cleo])
    case .replaceEvaluator: .replaceEvaluator(bloc, .ben, by: .cleo, motif: motif)
    case .declareImpartiality: .declareImpartiality(bloc)
    case .announceGrid: .announceGrid(bloc, [])
    case .planInterview: .planInterview(bloc, Scenario.day(6))
    case .chooseFilling: .chooseFilling(bloc, .joint)
    case .startObservation: .startObservation(bloc, kind: nil)
    case .describeObservation: .describeObservation(bloc, observation, Description(customerInformed: true))
    case .pauseObservation: .pauseObservation(bloc, observation)
    case .resumeObservation: .resumeObservation(bloc, observation)
    case .endObservation: .endObservation(bloc, observation)
    case .voidObservation: .voidObservation(bloc, observation, motif: motif)
    case .setAsideObservation: .setAsideObservation(bloc, observation, motif: motif)
    case .retainObservation: .retainObservation(bloc, observation)
    case .shareObservation: .shareObservation(bloc, observation, with: other, kind: nil)
    case .pairObservations:
      .pairObservations(
        bloc, observation, with: state.observations(of: bloc).last?.id ?? ObservationID(unchecked: "none"))
    case .unpairObservation: .unpairObservation(bloc, observation, motif: motif)
    case .recordAttendance: .recordAttendance(bloc, observation, .cleo, .present)
    case .recordContactSheets: .recordContactSheets(bloc, asked: true, handedIn: 2)
    case .mark: .mark(bloc, observation, criterion, .insufficient, motif: motif)
    case .addNote: .addNote(bloc, nil, criterion, text: "10:42")
    case .editNote: .editNote(bloc, NoteID(unchecked: "none"), text: "à préciser")
    case .removeNote: .removeNote(bloc, NoteID(unchecked: "none"))
    case .writeComment: .writeComment(bloc, competence, text: "Clair.")
    case .writeCommonComment: .writeCommonComment(bloc, competence, text: "Clair, vu ensemble.")
    case .giveVerdict: .giveVerdict(bloc, .criterion(criterion), .criterion(criterion, .notObserved))
    case .waive: .waive(bloc, .cadres, .bloc, motif: motif)
    case .undo: .undo(bloc)
    case .redo: .redo(bloc)
    case .closeObserving: .closeObserving(bloc)
    case .completeGrid: .completeGrid(bloc)
    case .startInterview: .startInterview(bloc)
    case .pauseInterview: .pauseInterview(bloc)
    case .resumeInterview: .resumeInterview(bloc)
    case .endInterview: .endInterview(bloc)
    case .pairSittings: .pairSittings(bloc, 1, with: 2)
    case .unpairSitting: .unpairSitting(bloc, 1, motif: motif)
    case .placeInterview: .placeInterview(bloc, .elsewhere(motif: motif))
    case .recordInterviewAttendance: .recordInterviewAttendance(bloc, .cleo, .present)
    case .settlePlanItem: .settlePlanItem(bloc, .criterion(criterion), .addressed)
    case .closeInterview: .closeInterview(bloc)
    case .modifyVerdict: .modifyVerdict(bloc, .criterion(criterion, .notSatisfied), motif: motif)
    case .maintainDivergence: .maintainDivergence(bloc, criterion, motif: motif)
    case .proposeDecision: .proposeDecision(bloc, .notValidated)
    case .acceptDecision: .acceptDecision(bloc)
    case .sign: .sign(bloc, signature(bloc, .ana))
    case .returnToPhase: .returnToPhase(bloc, .preparing, motif: motif)
    case .interrupt: .interrupt(bloc, motif: motif)
    case .openRevision: .openRevision(bloc, motif: motif)
    }
  }
}
