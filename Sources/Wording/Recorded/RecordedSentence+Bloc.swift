import Assessment
import Referential

extension RecordedSentence {
  func sentence(for event: BlocEvent, in bloc: BlocID) -> Sentence {
    switch event {
    case .derogationRecorded(let derogation):
      Sentence(fr: "dérogation : \(derogation.rule.words)", en: "derogation: \(derogation.rule.words)")
    case .teamNamed(let team, _):
      Sentence(fr: "binôme : \(names(team))", en: "team: \(names(team))")
    case .evaluatorReplaced(let old, let new, _):
      Sentence(
        fr: "\(wording.evaluator(new)) remplace \(wording.evaluator(old))",
        en: "\(wording.evaluator(new)) replaces \(wording.evaluator(old))")
    case .impartialityDeclared:
      Sentence(
        fr: "impartialité déclarée, \(wording.bloc(bloc))", en: "impartiality declared, \(wording.bloc(bloc))"
      )
    case .gridAnnounced:
      Sentence(
        fr: "grille annoncée complète, \(wording.bloc(bloc))",
        en: "grid announced as complete, \(wording.bloc(bloc))")
    case .interviewPlanned(let day, _):
      Sentence(
        fr: "entretien complémentaire prévu le \(Sentence.date(day))",
        en: "closing interview planned for \(Sentence.date(day))")
    case .fillingChosen(let filling): filling.words
    case .observationStarted(let id, _, _):
      began(id, "commencé", "started", at: wording.state.observations[id]?.course.start, in: bloc)
    case .observationEnded(let id): ended(id, in: bloc)
    case .observationDescribed(let id, _, _): became(id, "décrit", "described", in: bloc)
    case .observationResumed(let id): became(id, "repris", "resumed", in: bloc)
    case .observationVoided(let id, _): became(id, "annulé", "voided", in: bloc)
    case .observationNotRetained(let id, _): became(id, "non retenu", "set aside", in: bloc)
    case .observationRetained(let id, _): became(id, "de nouveau retenu", "retained again", in: bloc)
    case .observationPaused(let id):
      Sentence(fr: "\(named(id, bloc)) en pause", en: "\(named(id, bloc)) paused")
    case .observationShared(let id, let from, _, _):
      Sentence(
        fr: "\(named(id, from)) : compte aussi dans \(wording.bloc(bloc))",
        en: "\(named(id, from)): counts in \(wording.bloc(bloc)) too")
    case .observationsPaired(let id, let other):
      Sentence(
        fr: "\(wording.both(id, other, in: bloc).bare) : une seule observation",
        en: "\(wording.both(id, other, in: bloc).bare): one observation")
    case .observationsUnpaired(let id, let other, _):
      Sentence(
        fr: "\(wording.both(id, other, in: bloc).bare) : deux observations",
        en: "\(wording.both(id, other, in: bloc).bare): two observations")
    case .attendanceRecorded(let id, let person, let attendance, _):
      Sentence(
        fr: "\(named(id, bloc)), \(wording.evaluator(person)) : \(attendance.words)",
        en: "\(named(id, bloc)), \(wording.evaluator(person)): \(attendance.words)")
    case .contactSheetsRecorded(let sheets, _): contactSheets(sheets.asked, sheets.handedIn)
    case .waived(let rule, _, _):
      Sentence(fr: "motif : \(rule.words)", en: "reason: \(rule.words)")
    case .observingClosed:
      Sentence(fr: "observations terminées", en: "observations finished")
    case .interviewStarted: interview("commencé", "started")
    case .interviewPaused: interview("en pause", "paused")
    case .interviewResumed: interview("repris", "resumed")
    case .interviewEnded: interview("arrêté", "stopped")
    case .interviewClosed: interview("clos", "closed")
    case .sittingsPaired:
      Sentence(
        fr: "entretien complémentaire commencé des deux côtés : une seule séance",
        en: "closing interview started on both sides: one sitting")
    case .sittingsUnpaired:
      Sentence(
        fr: "entretien complémentaire commencé des deux côtés : deux séances",
        en: "closing interview started on both sides: two sittings")
    case .interviewPlaced(let venue, _):
      Sentence(
        fr: "entretien complémentaire : \(venue.words)", en: "closing interview: \(venue.words)")
    case .interviewAttendanceRecorded(let person, let attendance, _):
      Sentence(
        fr: "entretien complémentaire, \(wording.evaluator(person)) : \(attendance.words)",
        en: "closing interview, \(wording.evaluator(person)): \(attendance.words)")
    case .planItemSettled(let item, let outcome, _):
      settled(wording.planItem(item, in: bloc), outcome)
    case .verdictModified(let verdict, let was, _):
      Sentence(
        fr: "\(wording.item(verdict.item)) : \(verdict.words), avant \(was.words)",
        en: "\(wording.item(verdict.item)): \(verdict.words), before \(was.words)")
    case .divergenceMaintained(let criterion, _):
      Sentence(
        fr: "divergence maintenue, \(wording.criterion(criterion))",
        en: "divergence maintained, \(wording.criterion(criterion))")
    case .commonCommentEdited(let competence, _):
      Sentence(
        fr: "précisions communes, \(wording.competence(competence))",
        en: "common comment, \(wording.competence(competence))")
    case .decisionProposed(let proposed):
      Sentence(
        fr: "décision proposée : \(proposed.decision.words)",
        en: "decision proposed: \(proposed.decision.words)")
    case .decisionAccepted:
      Sentence(fr: "décision acceptée", en: "decision accepted")
    case .signed: Sentence(fr: "signature enregistrée", en: "signature recorded")
    case .returned(let phase, _):
      Sentence(fr: "retour à \(phase.definite)", en: "back to \(phase.definite)")
    case .interrupted:
      Sentence(
        fr: "évaluation interrompue, \(wording.bloc(bloc))",
        en: "assessment interrupted, \(wording.bloc(bloc))")
    case .revisionOpened:
      Sentence(fr: "révision ouverte, \(wording.bloc(bloc))", en: "revision open, \(wording.bloc(bloc))")
    }
  }

  private func names(_ team: [EvaluatorID]) -> Sentence { team.map { wording.evaluator($0) }.all }

  private func named(_ id: ObservationID, _ bloc: BlocID) -> Sentence { wording.observation(id, in: bloc) }

  /// `entretien observé n° 3 annulé`, in the noun's gender.
  private func became(
    _ id: ObservationID, _ french: Phrase<French>, _ english: Phrase<English>, in bloc: BlocID
  ) -> Sentence {
    let e = wording.situation(bloc).isFeminine ? "e" : ""
    return Sentence(fr: "\(named(id, bloc)) \(french.text)\(e)", en: "\(named(id, bloc)) \(english.text)")
  }

  /// `entretien observé n° 3 commencé à 10:42`.
  private func began(
    _ id: ObservationID, _ french: Phrase<French>, _ english: Phrase<English>, at point: Timepoint?,
    in bloc: BlocID
  ) -> Sentence {
    let words = became(id, french, english, in: bloc)
    guard let point else { return words }
    let time = Sentence.clock(point.moment)
    return Sentence(fr: "\(words) à \(time)", en: "\(words) at \(time)")
  }

  /// The end with the length, and what has not been described yet: asked for in passing, never in the way.
  private func ended(_ id: ObservationID, in bloc: BlocID) -> Sentence {
    guard let course = wording.state.observations[id]?.course else {
      return became(id, "terminé", "ended", in: bloc)
    }
    let words = began(id, "terminé", "ended", at: course.end, in: bloc)
    let lasted = Sentence.duration(course.recordedSeconds)
    let end = Sentence(fr: "\(words) (\(lasted))", en: "\(words) (\(lasted))")
    let open = wording.state.undescribed(id, in: bloc)
    guard !open.isEmpty else { return end }
    return [end, wording.toDescribe(open)].joined(separator: " · ")
  }

  private func interview(_ french: Phrase<French>, _ english: Phrase<English>) -> Sentence {
    Sentence(
      fr: "entretien complémentaire \(french.text)", en: "closing interview \(english.text)")
  }

  private func contactSheets(_ asked: Bool, _ handedIn: Int) -> Sentence {
    guard asked else {
      return Sentence(fr: "fiches contact : non demandées", en: "contact sheets: not asked for")
    }
    return Sentence(
      fr: "fiches contact demandées, \(handedIn, "remise", "remises")",
      en: "contact sheets asked for, \(handedIn) handed in")
  }

  private func settled(_ item: Sentence, _ outcome: Interview.Outcome?) -> Sentence {
    let what = outcome?.words ?? Sentence(fr: "à aborder de nouveau", en: "to be addressed again")
    return Sentence(fr: "\(item) : \(what)", en: "\(item): \(what)")
  }
}
