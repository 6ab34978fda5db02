import StrictJSON

extension BlocEvent {
  /// Takes the members of the event so named; whoever calls refuses what is left over.
  init(_ name: BlocEventName, _ reader: inout ObjectReader) throws(ShapeError) {
    switch name {
    case .derogationRecorded: self = .derogationRecorded(try reader.read("derogation"))
    case .teamNamed: self = try .teamNamed(reader.read("team"), was: reader.readOptional("was"))
    case .evaluatorReplaced:
      self = try .evaluatorReplaced(
        reader.read("evaluator"), by: reader.read("by"), motif: reader.read("motif"))
    case .impartialityDeclared: self = .impartialityDeclared
    case .gridAnnounced: self = .gridAnnounced(try reader.read("heads"))
    case .interviewPlanned:
      self = try .interviewPlanned(reader.read("day"), was: reader.readOptional("was"))
    case .fillingChosen: self = .fillingChosen(try reader.read("filling"))
    case .observationStarted:
      self = try .observationStarted(
        reader.read("observation"), number: reader.count("number", upTo: 999_999), kind: reader.read("kind"))
    case .observationDescribed:
      self = try .observationDescribed(
        reader.read("observation"), reader.read("description"), was: reader.read("was"))
    case .observationPaused: self = .observationPaused(try reader.read("observation"))
    case .observationResumed: self = .observationResumed(try reader.read("observation"))
    case .observationEnded: self = .observationEnded(try reader.read("observation"))
    case .observationVoided:
      self = try .observationVoided(reader.read("observation"), motif: reader.read("motif"))
    case .observationNotRetained:
      self = try .observationNotRetained(reader.read("observation"), motif: reader.read("motif"))
    case .observationRetained:
      self = try .observationRetained(reader.read("observation"), was: reader.read("was"))
    case .observationShared:
      self = try .observationShared(
        reader.read("observation"), from: reader.read("from"), number: reader.count("number", upTo: 999_999),
        kind: reader.read("kind"))
    case .observationsPaired:
      self = try .observationsPaired(reader.read("observation"), reader.read("twin"))
    case .observationsUnpaired:
      self = try .observationsUnpaired(
        reader.read("observation"), reader.read("twin"), motif: reader.read("motif"))
    case .attendanceRecorded:
      self = try .attendanceRecorded(
        reader.read("observation"), reader.read("evaluator"), reader.read("attendance"),
        was: reader.readOptional("was"))
    case .contactSheetsRecorded:
      self = try .contactSheetsRecorded(
        ContactSheets(asked: reader.read("asked"), handedIn: reader.count("handedIn")),
        was: reader.readOptional("was"))
    case .waived:
      self = try .waived(reader.read("rule"), reader.read("subject"), motif: reader.read("motif"))
    case .observingClosed:
      self = try .observingClosed(
        ObservingClosed(observations: reader.read("observations"), team: reader.read("team")))
    case .interviewStarted: self = .interviewStarted
    case .interviewPaused: self = .interviewPaused
    case .interviewResumed: self = .interviewResumed
    case .interviewEnded: self = .interviewEnded
    case .sittingsPaired: self = try .sittingsPaired(reader.read("sitting"), reader.read("twin"))
    case .sittingsUnpaired:
      self = try .sittingsUnpaired(reader.read("sitting"), reader.read("twin"), motif: reader.read("motif"))
    case .interviewPlaced:
      self = try .interviewPlaced(reader.read("venue"), was: reader.readOptional("was"))
    case .interviewAttendanceRecorded:
      self = try .interviewAttendanceRecorded(
        reader.read("evaluator"), reader.read("attendance"), was: reader.readOptional("was"))
    case .planItemSettled:
      self = try .planItemSettled(
        reader.read("item"), reader.readOptional("outcome"), was: reader.readOptional("was"))
    case .interviewClosed:
      self = try .interviewClosed(
        InterviewClosed(sittings: reader.count("sittings"), seconds: reader.count("seconds")))
    case .verdictModified:
      let item: GridItem = try reader.read("item")
      self = try .verdictModified(
        reader.verdict("verdict", of: item), was: reader.verdict("was", of: item),
        motif: reader.read("motif"))
    case .divergenceMaintained:
      self = try .divergenceMaintained(reader.read("criterion"), motif: reader.read("motif"))
    case .commonCommentEdited:
      self = try .commonCommentEdited(reader.read("competence"), reader.read("edit"))
    case .decisionProposed: self = .decisionProposed(try reader.read("proposed"))
    case .decisionAccepted: self = .decisionAccepted(proposal: try reader.read("proposal"))
    case .signed: self = .signed(try reader.read("signature"))
    case .returned: self = try .returned(to: reader.read("to"), motif: reader.read("motif"))
    case .interrupted: self = .interrupted(motif: try reader.read("motif"))
    case .revisionOpened: self = .revisionOpened(motif: try reader.read("motif"))
    }
  }
}
