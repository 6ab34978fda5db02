import PlainText
import Referential

@testable import Assessment

extension EventSamples {
  static func shared(_ place: Place) throws -> [BlocEvent] {
    preparing(place) + observing(place) + interviewing(place) + agreeing(place)
  }

  private static func preparing(_ place: Place) -> [BlocEvent] {
    [
      .derogationRecorded(
        Derogation(rule: .window, authority: "CPNEFP", day: place.day, motif: "Arrêt")),
      .teamNamed([anne, luc]), .teamNamed([]), .teamNamed([anne], was: [anne, luc]),
      .evaluatorReplaced(luc, by: anne, motif: "Malade"),
      .impartialityDeclared,
      .gridAnnounced([
        Head(
          stream: StreamID(author: anne, device: DeviceID(unchecked: "dev-1"), stream: .own(place.bloc)), segment: 0,
          seq: 4, hash: "h")
      ]),
      .interviewPlanned(place.day), .interviewPlanned(place.day, was: place.day.adding(1)),
      .fillingChosen(.jointAfterSeparate),
    ]
  }

  private static func observing(_ place: Place) -> [BlocEvent] {
    let full = Description(
      kind: .simulated, channels: [.faceToFace, .chat], cadre: "Agence", tools: [.email, .office],
      counterpart: .prospect, steeringTools: "Tableau", venue: .elsewhere(motif: "Travaux"),
      customerInformed: false)
    return [
      .observationStarted(observation, number: 3, kind: .real),
      .observationDescribed(observation, full, was: Description()),
      .observationDescribed(
        observation, Description(channels: [], venue: .company), was: Description(customerInformed: true)),
      .observationPaused(observation), .observationResumed(observation), .observationEnded(observation),
      .observationVoided(observation, motif: "Essai"),
      .observationNotRetained(observation, motif: "Trop court"),
      .observationRetained(observation, was: "Trop court"),
      .observationShared(observation, from: place.other, number: 1, kind: .reconstituted),
      .observationsPaired(observation, ObservationID(unchecked: "obs-2")),
      .observationsUnpaired(observation, ObservationID(unchecked: "obs-2"), motif: "Deux appels"),
      .attendanceRecorded(observation, anne, .present),
      .attendanceRecorded(observation, luc, .absent(motif: "Formation")),
      .attendanceRecorded(observation, luc, .present, was: .absent(motif: "Formation")),
      .contactSheetsRecorded(ContactSheets(asked: true, handedIn: 0)),
      .contactSheetsRecorded(
        ContactSheets(asked: true, handedIn: 2), was: ContactSheets(asked: false, handedIn: 0)),
      .waived(.cadres, .bloc, motif: "Un seul service"),
      .waived(.place, .observation(observation), motif: "Travaux"),
      .waived(.validatedUnevaluated, .item(.competence(place.competence)), motif: "Sans objet"),
      .observingClosed(ObservingClosed(observations: [observation], team: [anne, luc])),
    ]
  }

  private static func interviewing(_ place: Place) -> [BlocEvent] {
    [
      .interviewStarted, .interviewPaused, .interviewResumed, .interviewEnded,
      .interviewPlaced(.company), .interviewPlaced(.elsewhere(motif: "")),
      .interviewPlaced(.company, was: .elsewhere(motif: "Travaux")),
      .interviewAttendanceRecorded(luc, .absent(motif: "Grève")),
      .interviewAttendanceRecorded(luc, .present, was: .absent(motif: "Grève")),
      .sittingsPaired(proposal, EventID(stream: proposal.stream, seq: 42)),
      .sittingsUnpaired(proposal, EventID(stream: proposal.stream, seq: 42), motif: "Deux temps"),
      .planItemSettled(.fixed("choices"), .addressed, was: nil),
      .planItemSettled(.competence(place.competence), nil, was: .setAside(motif: "Sans objet")),
      .planItemSettled(.criterion(place.criterion), .setAside(motif: "Vu"), was: .addressed),
      .interviewClosed(InterviewClosed(sittings: 2, seconds: 1805)),
    ]
  }

  private static func agreeing(_ place: Place) -> [BlocEvent] {
    let heads = [
      Head(stream: proposal.stream, segment: 2, seq: 40, hash: "q83v"),
      Head(
        stream: StreamID(author: luc, device: DeviceID(unchecked: "d2"), stream: .own(place.bloc)),
        segment: 1, seq: 9, hash: "EjRW"),
    ]
    let competence = place.competence
    return [
      .verdictModified(
        .competence(competence, .acquired), was: .competence(competence, .notAcquired), motif: "Revu"),
      .verdictModified(
        .criterion(place.criterion, .satisfied), was: .criterion(place.criterion, .notObserved),
        motif: "Revu"),
      .divergenceMaintained(place.criterion, motif: "Deux avis"),
      .commonCommentEdited(competence, TextEdit(at: 0, removed: "", inserted: "Bien.")),
      .decisionProposed(
        DecisionProposed(
          decision: .validated, result: ResultID(unchecked: "r-1"), revision: 1, supersedes: nil, cut: [])),
      .decisionProposed(
        DecisionProposed(
          decision: .notValidated, result: ResultID(unchecked: "r-1"), revision: 2, supersedes: "q83v",
          cut: heads)),
      .decisionAccepted(proposal: proposal),
      .signed(
        SignatureRecord(
          proposal: proposal, payload: "q83v", kid: "kid", publicKey: "pk", protected: "e30",
          signature: "sig")),
      .returned(to: .observing, motif: "Manque"), .interrupted(motif: "Départ"),
      .revisionOpened(motif: "Erreur"),
    ]
  }
}
