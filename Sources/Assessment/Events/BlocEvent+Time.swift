extension BlocEvent {
  /// Whether the event is a time of an observation, which may have been brought along from paper.
  var isObservationTime: Bool {
    switch self {
    case .observationStarted, .observationPaused, .observationResumed, .observationEnded: true
    case .derogationRecorded, .teamNamed, .evaluatorReplaced, .impartialityDeclared, .gridAnnounced,
      .interviewPlanned,
      .fillingChosen, .observationDescribed, .observationVoided, .observationNotRetained,
      .observationRetained, .observationShared, .observationsPaired, .observationsUnpaired, .sittingsPaired,
      .sittingsUnpaired, .attendanceRecorded, .contactSheetsRecorded, .waived,
      .observingClosed, .interviewStarted, .interviewPaused, .interviewResumed, .interviewEnded,
      .interviewPlaced, .interviewAttendanceRecorded, .planItemSettled, .interviewClosed,
      .verdictModified, .divergenceMaintained, .commonCommentEdited, .decisionProposed,
      .decisionAccepted, .signed, .returned, .interrupted, .revisionOpened:
      false
    }
  }

  /// Whether the event is a time of the closing interview.
  var isInterviewTime: Bool {
    switch self {
    case .interviewStarted, .interviewPaused, .interviewResumed, .interviewEnded: true
    case .derogationRecorded, .teamNamed, .evaluatorReplaced, .impartialityDeclared, .gridAnnounced,
      .interviewPlanned,
      .fillingChosen, .observationStarted, .observationDescribed, .observationPaused,
      .observationResumed, .observationEnded, .observationVoided, .observationNotRetained,
      .observationRetained, .observationShared, .observationsPaired, .observationsUnpaired, .sittingsPaired,
      .sittingsUnpaired, .attendanceRecorded, .contactSheetsRecorded, .waived,
      .observingClosed, .interviewPlaced, .interviewAttendanceRecorded, .planItemSettled,
      .interviewClosed, .verdictModified, .divergenceMaintained, .commonCommentEdited,
      .decisionProposed, .decisionAccepted, .signed, .returned, .interrupted, .revisionOpened:
      false
    }
  }
}
