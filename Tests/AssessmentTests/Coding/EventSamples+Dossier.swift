import PlainText
import Referential

@testable import Assessment

extension EventSamples {
  static func dossier(_ place: Place) -> [DossierEvent] {
    let bare = Candidate(familyName: "Ndiaye", givenName: "Awa", employer: "Mutuelle du Rhône")
    let full = Candidate(
      familyName: "N'Diaye", givenName: "Awa", employer: "Mutuelle du Rhône", service: "Accueil",
      birthDate: place.day, course: "AR-2026-2")
    return [
      .candidateRecorded(bare), .candidateRecorded(full), .candidateRecorded(full, was: bare),
      .contradictionSettled(.candidate, .candidate(bare), over: .candidate(full)),
      .contradictionSettled(
        .accommodation, .accommodation(Accommodation(measure: "Tiers temps", approvedBy: "Référente")),
        over: .accommodation(
          Accommodation(measure: "Pause", approvedBy: "Référente", interviewMinutes: 40))),
      .contradictionSettled(.team(place.bloc), .team([anne]), over: .team([anne, luc])),
      .contradictionSettled(
        .contactSheets(place.bloc), .contactSheets(ContactSheets(asked: true, handedIn: 2)),
        over: .contactSheets(ContactSheets(asked: false, handedIn: 0))),
      .contradictionSettled(
        .attendance(observation, luc), .attendance(.present),
        over: .attendance(.absent(motif: "Formation"))),
      .contradictionSettled(
        .interviewPlace(place.bloc), .venue(.elsewhere(motif: "Visio")), over: .venue(.company)),
      .contradictionSettled(
        .interviewAttendance(place.bloc, luc), .attendance(.present), over: .attendance(.absent(motif: "Train"))),
      .contradictionSettled(
        .planItem(place.bloc, .fixed("choices")), .outcome(nil), over: .outcome(.setAside(motif: "Vu"))),
      .contradictionSettled(
        .planItem(place.bloc, .criterion(place.criterion)), .outcome(.addressed), over: .outcome(nil)),
      .contradictionSettled(.plannedInterview(place.bloc), .day(place.day), over: .day(place.day.adding(1))),
      .contradictionSettled(
        .described(observation, place.bloc, .channels), .description(Description(channels: [.telephone])),
        over: .description(Description(channels: []))),
      .keyConfirmed(luc, publicKey: "q83v"),
      .candidateRectified(
        NameChange(familyName: "N'Diaye", givenName: "Awa", motif: "Faute de frappe"), from: bare),
      .evaluatorRecorded(
        Evaluator(id: anne, name: "Anne Roux", role: .accreditedExpert, organisation: "Branche")),
      .evaluatorRecorded(
        Evaluator(
          id: luc, name: "Luc Petit", role: .internalExpert, organisation: "Mutuelle du Rhône",
          service: "Gestion", trainedOn: place.day,
          accreditation: Accreditation(
            reference: "H-12", holder: .organisation, from: place.day, until: place.day.adding(365)),
          otherService: true, ranCourse: true, publicKey: "q83v")),
      .accommodationRecorded(Accommodation(measure: "Tiers temps", approvedBy: "Référente handicap")),
      .accommodationRecorded(
        Accommodation(measure: "Tiers temps", approvedBy: "Référente", interviewMinutes: 40)),
      .accommodationRecorded(
        Accommodation(measure: "Pause", approvedBy: "Référente"),
        was: Accommodation(measure: "Tiers temps", approvedBy: "Référente", interviewMinutes: 40)),
      .damageAcknowledged("anne/dev-1/shared: 12 bytes dropped"),
    ]
  }

  static func grid(_ place: Place) -> [GridEvent] {
    let criterion = place.criterion
    let competence = place.competence
    let edit = TextEdit(at: 3, removed: "a", inserted: "é\n😀\"")
    return [
      .marked(observation, criterion, .satisfying, was: nil, motif: nil),
      .marked(observation, criterion, nil, was: .insufficient, motif: "Relu"),
      .noted(
        Note(
          id: NoteID(unchecked: "n-1"), text: "Reformule", at: place.moment, observation: nil,
          criterion: nil, transcribed: false)),
      .noted(
        Note(
          id: NoteID(unchecked: "n-2"), text: "", at: place.moment, observation: observation,
          criterion: criterion, transcribed: true)),
      .noteEdited(NoteID(unchecked: "n-1"), edit),
      .noteRemoved(
        Note(
          id: NoteID(unchecked: "n-3"), text: "", at: place.moment, observation: nil,
          criterion: criterion, transcribed: false)),
      .commentEdited(competence, edit, .pair),
      .verdictGiven(
        .criterion(criterion), .criterion(criterion, .notObserved), was: nil, .own, inInterview: false),
      .verdictGiven(
        .competence(competence), nil, was: .competence(competence, .toSee), .pair, inInterview: true),
      .waived(.unsupportedVerdict, .item(.criterion(criterion)), motif: "Vu ailleurs", .own),
      .gridCompleted(GridCompleted(scope: .own, verdicts: [:])),
      .gridCompleted(
        GridCompleted(
          scope: .pair,
          verdicts: [
            .criterion(criterion): .criterion(criterion, .satisfied),
            .competence(competence): .competence(competence, .notEvaluated),
          ])),
    ] + reversals(place).map { .reverted($0) }
  }

  private static func reversals(_ place: Place) -> [Reversal] {
    let (item, competence) = (GridItem.criterion(place.criterion), place.competence)
    let verdict = StandingVerdict(
      graded: .criterion(place.criterion, .satisfied), inInterview: .criterion(place.criterion, .notObserved))
    let note = Note(
      id: NoteID(unchecked: "n-1"), text: "Reformule", at: place.moment, observation: observation,
      criterion: nil, transcribed: false)
    let edit = TextEdit(at: 3, removed: "a", inserted: "", length: 12)
    return [
      Reversal(
        way: .undone, step: proposal, passed: [proposal],
        change: .mark(observation, place.criterion, nil, was: .insufficient)),
      Reversal(
        way: .redone, step: proposal, change: .mark(observation, place.criterion, .satisfying, was: nil)),
      Reversal(way: .undone, step: proposal, change: .verdict(item, StandingVerdict(), was: verdict, .own)),
      Reversal(way: .redone, step: proposal, change: .verdict(item, verdict, was: StandingVerdict(), .pair)),
      Reversal(way: .undone, step: proposal, change: .comment(competence, edit, .pair)),
      Reversal(way: .redone, step: proposal, change: .note(note.id, edit)),
      Reversal(way: .undone, step: proposal, change: .noteWithdrawn(note)),
      Reversal(way: .redone, step: proposal, change: .noteRestored(note)),
    ]
  }
}
