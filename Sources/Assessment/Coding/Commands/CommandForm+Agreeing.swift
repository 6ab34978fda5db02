import Referential

/// The closing interview, the agreement and the way back.
extension CommandForm {
  static let startInterview = CommandForm(
    .startInterview, "Begins the closing interview, or another sitting of it.", bloc,
    example: #"{"do":"start-interview","bloc":"B1"}"#, as: Command.startInterview)

  static let pauseInterview = CommandForm(
    .pauseInterview, "Pauses the running interview.", bloc,
    example: #"{"do":"pause-interview","bloc":"B1"}"#, as: Command.pauseInterview)

  static let resumeInterview = CommandForm(
    .resumeInterview, "Goes on with the paused interview.", bloc,
    example: #"{"do":"resume-interview","bloc":"B1"}"#, as: Command.resumeInterview)

  static let endInterview = CommandForm(
    .endInterview, "Ends the interview's sitting.", bloc,
    example: #"{"do":"end-interview","bloc":"B1"}"#, as: Command.endInterview)

  static let pairSittings = CommandForm(
    .pairSittings, "Says that two sittings of the interview, begun apart on two computers, are one.",
    bloc, Field<Int>("sitting", .integer, "the sitting, by its number in the order in which they began"),
    Field<Int>("twin", .integer, "the other sitting"),
    example: #"{"do":"pair-sittings","bloc":"B1","sitting":1,"twin":2}"#
  ) { bloc, number, other in .pairSittings(bloc, number, with: other) }

  static let unpairSitting = CommandForm(
    .unpairSitting, "Undoes the pairing of a sitting; both count for themselves again.",
    bloc, Field<Int>("sitting", .integer, "the sitting, by its number in the order in which they began"), motif,
    example: #"{"do":"unpair-sitting","bloc":"B1","sitting":1,"motif":"Deux temps distincts"}"#
  ) { bloc, number, motif in .unpairSitting(bloc, number, motif: motif) }

  static let placeInterview = CommandForm(
    .placeInterview, "Records where the interview takes place.", bloc, venue,
    example: #"{"do":"place-interview","bloc":"B1","venue":{"elsewhere":"Visioconférence"}}"#,
    as: Command.placeInterview)

  static let recordInterviewAttendance = CommandForm(
    .recordInterviewAttendance, "Records whether an evaluator attended the interview.",
    bloc, evaluator, attendance,
    example:
      #"{"do":"record-interview-attendance","bloc":"B1","evaluator":"Luc Petit","attendance":"present"}"#,
    as: Command.recordInterviewAttendance)

  static let settlePlanItem = CommandForm(
    .settlePlanItem, "Records what became of an item of the interview's plan.",
    bloc, Field<PlanItem>("item", .planItem, "the item"), outcome,
    example: #"{"do":"settle-plan-item","bloc":"B1","item":"B1.C2","outcome":{"setAside":"Sans objet"}}"#,
    as: Command.settlePlanItem)

  static let closeInterview = CommandForm(
    .closeInterview, "Ends the phase of the interview.", bloc,
    example: #"{"do":"close-interview","bloc":"B1"}"#, as: Command.closeInterview)

  static let modifyVerdict = CommandForm(
    .modifyVerdict, "Changes the evaluator's own opinion in the agreement.", bloc, item,
    verdictField("the new opinion, of the item's kind", clears: false), motif,
    example:
      #"{"do":"modify-verdict","bloc":"B1","item":"B1.C1.2","verdict":"satisfied","#
      + #""motif":"Vu par l'autre évaluateur"}"#
  ) { (bloc, item, word, motif) throws(CommandFormError) in
    .modifyVerdict(bloc, try verdict(word, of: item, .modifyVerdict, clears: false), motif: motif)
  }

  static let maintainDivergence = CommandForm(
    .maintainDivergence, "Leaves a criterion with two opinions.", bloc, criterion, motif,
    example:
      #"{"do":"maintain-divergence","bloc":"B1","criterion":"B1.C1.2","#
      + #""motif":"Deux lectures du même échange"}"#
  ) { bloc, criterion, motif in .maintainDivergence(bloc, criterion, motif: motif) }

  static let proposeDecision = CommandForm(
    .proposeDecision, "Puts a decision about the bloc to the other evaluator.",
    bloc, Field(oneOf: Decision.self, "decision", "what is proposed"),
    example: #"{"do":"propose-decision","bloc":"B1","decision":"validated"}"#,
    as: Command.proposeDecision)

  static let acceptDecision = CommandForm(
    .acceptDecision, "Accepts the decision that the other evaluator proposed.", bloc,
    example: #"{"do":"accept-decision","bloc":"B1"}"#, as: Command.acceptDecision)

  static let returnToPhase = CommandForm(
    .returnToPhase, "Goes back to an earlier phase; nothing recorded is lost.",
    bloc, Field(oneOf: Phase.self, "to", "the earlier phase"), motif,
    example: #"{"do":"return-to-phase","bloc":"B1","to":"observing","motif":"Un entretien manque"}"#
  ) { bloc, phase, motif in .returnToPhase(bloc, phase, motif: motif) }

  static let interrupt = CommandForm(
    .interrupt, "Ends the evaluation of this bloc before its end.", bloc, motif,
    example: #"{"do":"interrupt","bloc":"B1","motif":"Départ de la candidate"}"#
  ) { bloc, motif in .interrupt(bloc, motif: motif) }

  static let openRevision = CommandForm(
    .openRevision, "Opens a sealed result again; the sealed one stays valid until the new one is signed.",
    bloc, motif, example: #"{"do":"open-revision","bloc":"B1","motif":"Erreur de report"}"#
  ) { bloc, motif in .openRevision(bloc, motif: motif) }
}
