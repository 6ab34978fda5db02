extension BlocEvent {
  /// The event's name and its own members.
  var form: (BlocEventName, Members) {
    switch self {
    case .derogationRecorded(let derogation): (.derogationRecorded, ["derogation": derogation])
    case .teamNamed(let team, let was): (.teamNamed, ["team": team, "was": was])
    case .evaluatorReplaced(let old, let new, let motif):
      (.evaluatorReplaced, ["evaluator": old, "by": new, "motif": motif])
    case .impartialityDeclared: (.impartialityDeclared, [:])
    case .gridAnnounced(let heads): (.gridAnnounced, ["heads": heads])
    case .interviewPlanned(let day, let was): (.interviewPlanned, ["day": day, "was": was])
    case .fillingChosen(let filling): (.fillingChosen, ["filling": filling])
    case .observationStarted(let id, let number, let kind):
      (.observationStarted, ["observation": id, "number": number, "kind": kind])
    case .observationDescribed(let id, let description, let was):
      (.observationDescribed, ["observation": id, "description": description, "was": was])
    case .observationPaused(let id): (.observationPaused, ["observation": id])
    case .observationResumed(let id): (.observationResumed, ["observation": id])
    case .observationEnded(let id): (.observationEnded, ["observation": id])
    case .observationVoided(let id, let motif):
      (.observationVoided, ["observation": id, "motif": motif])
    case .observationNotRetained(let id, let motif):
      (.observationNotRetained, ["observation": id, "motif": motif])
    case .observationRetained(let id, let was): (.observationRetained, ["observation": id, "was": was])
    case .observationShared(let id, let origin, let number, let kind):
      (.observationShared, ["observation": id, "from": origin, "number": number, "kind": kind])
    case .observationsPaired(let id, let twin):
      (.observationsPaired, ["observation": id, "twin": twin])
    case .observationsUnpaired(let id, let twin, let motif):
      (.observationsUnpaired, ["observation": id, "twin": twin, "motif": motif])
    case .attendanceRecorded(let id, let person, let attendance, let was):
      (
        .attendanceRecorded,
        ["observation": id, "evaluator": person, "attendance": attendance, "was": was]
      )
    case .contactSheetsRecorded(let sheets, let was):
      (.contactSheetsRecorded, ["asked": sheets.asked, "handedIn": sheets.handedIn, "was": was])
    case .waived(let rule, let subject, let motif):
      (.waived, ["rule": rule, "subject": subject, "motif": motif])
    case .observingClosed(let closed):
      (.observingClosed, ["observations": closed.observations, "team": closed.team])
    case .interviewStarted: (.interviewStarted, [:])
    case .interviewPaused: (.interviewPaused, [:])
    case .interviewResumed: (.interviewResumed, [:])
    case .interviewEnded: (.interviewEnded, [:])
    case .sittingsPaired(let id, let twin): (.sittingsPaired, ["sitting": id, "twin": twin])
    case .sittingsUnpaired(let id, let twin, let motif):
      (.sittingsUnpaired, ["sitting": id, "twin": twin, "motif": motif])
    case .interviewPlaced(let venue, let was): (.interviewPlaced, ["venue": venue, "was": was])
    case .interviewAttendanceRecorded(let person, let attendance, let was):
      (.interviewAttendanceRecorded, ["evaluator": person, "attendance": attendance, "was": was])
    case .planItemSettled(let item, let outcome, let was):
      (.planItemSettled, ["item": item, "outcome": outcome, "was": was])
    case .interviewClosed(let closed):
      (.interviewClosed, ["sittings": closed.sittings, "seconds": closed.seconds])
    case .verdictModified(let verdict, let was, let motif):
      (
        .verdictModified,
        ["item": verdict.item, "verdict": verdict.word, "was": was.word, "motif": motif]
      )
    case .divergenceMaintained(let criterion, let motif):
      (.divergenceMaintained, ["criterion": criterion, "motif": motif])
    case .commonCommentEdited(let competence, let edit):
      (.commonCommentEdited, ["competence": competence, "edit": edit])
    case .decisionProposed(let proposed): (.decisionProposed, ["proposed": proposed])
    case .decisionAccepted(let proposal): (.decisionAccepted, ["proposal": proposal])
    case .signed(let signature): (.signed, ["signature": signature])
    case .returned(let phase, let motif): (.returned, ["to": phase, "motif": motif])
    case .interrupted(let motif): (.interrupted, ["motif": motif])
    case .revisionOpened(let motif): (.revisionOpened, ["motif": motif])
    }
  }
}
