import Referential

@testable import Assessment

extension ScriptPlace {
  /// One command and more of every name but `sign`, with each optional part there once and missing once.
  func samples() -> [Command] { preparing() + observing() + grading() + agreeing() }

  private var anne: EvaluatorID { EventSamples.anne }
  private var luc: EvaluatorID { EventSamples.luc }

  private func preparing() -> [Command] {
    [
      .recordCandidate(Candidate(familyName: "Ndiaye", givenName: "Awa", employer: "Mutuelle")),
      .recordCandidate(
        Candidate(
          familyName: "Ndiaye", givenName: "Awa", employer: "Mutuelle", service: "Accueil",
          birthDate: ids.day, course: "AR-2")),
      .rectifyCandidate(NameChange(familyName: "N'Diaye", givenName: "Awa", motif: "Faute")),
      .recordEvaluator(
        Evaluator(id: anne, name: "Anne Roux", role: .trainingManager, organisation: "Centre")),
      .recordEvaluator(
        Evaluator(
          id: luc, name: "Luc Petit", role: .internalExpert, organisation: "Mutuelle", service: "Gestion",
          trainedOn: ids.day,
          accreditation: Accreditation(
            reference: "H-1", holder: .person, from: ids.day, until: ids.day.adding(9)),
          otherService: true, ranCourse: true, publicKey: "q83v")),
      .recordAccommodation(Accommodation(measure: "Tiers temps", approvedBy: "Référente")),
      .recordAccommodation(
        Accommodation(measure: "Tiers temps", approvedBy: "Référente", interviewMinutes: 40)),
      .acknowledgeDamage("12 bytes"),
      .recordDerogation(
        ids.bloc, Derogation(rule: .window, authority: "CPNEFP", day: ids.day, motif: "Arrêt")),
      .nameTeam(ids.bloc, [luc, anne]),
      .replaceEvaluator(ids.bloc, luc, by: anne, motif: "Malade"),
      .declareImpartiality(ids.bloc), .planInterview(ids.bloc, ids.day),
      .chooseFilling(ids.bloc, .joint),
    ]
  }

  private func observing() -> [Command] {
    [
      .startObservation(ids.bloc, kind: nil), .startObservation(ids.bloc, kind: .simulated),
      .describeObservation(ids.bloc, first, Description(venue: .company)),
      .describeObservation(
        ids.bloc, twinB,
        Description(
          kind: .real, channels: [.chat, .telephone], cadre: "Agence", tools: [], counterpart: .member,
          steeringTools: "Tableau", venue: .elsewhere(motif: "Travaux"), customerInformed: true)),
      .pauseObservation(ids.bloc, twinA), .resumeObservation(ids.bloc, third),
      .endObservation(ids.bloc, third), .voidObservation(ids.bloc, third, motif: "Erreur"),
      .setAsideObservation(ids.bloc, third, motif: "Court"), .retainObservation(ids.bloc, third),
      .shareObservation(ids.bloc, third, with: ids.other, kind: nil),
      .shareObservation(ids.bloc, third, with: ids.other, kind: .reconstituted),
      .pairObservations(ids.bloc, twinA, with: twinB), .confirmKey(luc),
      .settleContradiction(ids.bloc, .candidate, of: anne),
      .settleContradiction(ids.bloc, .plannedInterview(ids.bloc), of: luc),
      .settleContradiction(ids.bloc, .accommodation, of: luc),
      .settleContradiction(ids.bloc, .team(ids.bloc), of: luc),
      .settleContradiction(ids.bloc, .contactSheets(ids.bloc), of: luc),
      .settleContradiction(ids.bloc, .attendance(third, luc), of: anne),
      .settleContradiction(ids.bloc, .interviewPlace(ids.bloc), of: anne),
      .settleContradiction(ids.bloc, .interviewAttendance(ids.bloc, luc), of: anne),
      .settleContradiction(ids.bloc, .planItem(ids.bloc, .fixed("choices")), of: luc),
      .settleContradiction(ids.bloc, .described(third, ids.bloc, .customerInformed), of: luc),
      .unpairObservation(ids.bloc, third, motif: "Deux appels"),
      .recordAttendance(ids.bloc, third, anne, .present),
      .recordAttendance(ids.bloc, third, luc, .absent(motif: "Formation")),
      .recordContactSheets(ids.bloc, asked: false, handedIn: 0),
      .closeObserving(ids.bloc),
    ]
  }

  private func grading() -> [Command] {
    [
      .mark(ids.bloc, third, ids.criterion, .satisfying, motif: nil),
      .mark(ids.bloc, twinA, ids.criterion, nil, motif: "Relu"),
      .addNote(ids.bloc, nil, nil, text: ""),
      .addNote(ids.bloc, third, ids.criterion, text: "Deux\nlignes"),
      .addNote(ids.bloc, nil, nil, competence: ids.competence, text: "Vu"),
      .editNote(ids.bloc, NoteID(unchecked: "n-1"), text: "Autre"),
      .removeNote(ids.bloc, NoteID(unchecked: "n-1")),
      .writeComment(ids.bloc, ids.competence, text: "Bien \u{202E}"),
      .writeCommonComment(ids.bloc, ids.competence, text: ""),
      .giveVerdict(ids.bloc, .criterion(ids.criterion), .criterion(ids.criterion, .notObserved)),
      .giveVerdict(ids.bloc, .competence(ids.competence), .competence(ids.competence, .toSee)),
      .giveVerdict(ids.bloc, .competence(ids.competence), nil),
      .waive(ids.bloc, .cadres, .bloc, motif: "Un seul"),
      .waive(ids.bloc, .place, .observation(twinB), motif: "Travaux"),
      .waive(ids.bloc, .unsupportedVerdict, .item(.criterion(ids.criterion)), motif: "Vu"),
      .undo(ids.bloc), .redo(ids.bloc), .completeGrid(ids.bloc),
    ]
  }

  private func agreeing() -> [Command] {
    [
      .startInterview(ids.bloc), .pauseInterview(ids.bloc), .resumeInterview(ids.bloc),
      .endInterview(ids.bloc), .pairSittings(ids.bloc, 1, with: 2),
      .unpairSitting(ids.bloc, 2, motif: "Deux temps"), .placeInterview(ids.bloc, .elsewhere(motif: "Visio")),
      .recordInterviewAttendance(ids.bloc, luc, .present),
      .settlePlanItem(ids.bloc, .fixed("choices"), .addressed),
      .settlePlanItem(ids.bloc, .competence(ids.competence), .setAside(motif: "Sans objet")),
      .settlePlanItem(ids.bloc, .criterion(ids.criterion), nil),
      .closeInterview(ids.bloc),
      .modifyVerdict(ids.bloc, .competence(ids.competence, .acquired), motif: "Revu"),
      .maintainDivergence(ids.bloc, ids.criterion, motif: "Deux avis"),
      .proposeDecision(ids.bloc, .notValidated), .acceptDecision(ids.bloc),
      .returnToPhase(ids.bloc, .observing, motif: "Manque"), .interrupt(ids.bloc, motif: "Départ"),
      .openRevision(ids.bloc, motif: "Erreur"),
    ]
  }
}
