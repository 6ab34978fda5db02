import Referential

/// What is observed, and who was there.
extension CommandForm {
  static let startObservation = CommandForm(
    .startObservation, "Begins an observation, which gets the bloc's next number.", bloc, kind.optional,
    example: #"{"do":"start-observation","bloc":"B1","kind":"real"}"#
  ) { bloc, kind in .startObservation(bloc, kind: kind) }

  static let describeObservation = CommandForm(
    .describeObservation, "Records particulars of an observation; what is left out stays as it is.",
    bloc, observation, Field(oneOf: Kind.self, "kind", "how real it is").optional,
    Field<Set<Channel>>("channels", .words(Channel.self), "all channels used").optional,
    Field<String>("cadre", .text, "in which setting").optional,
    Field<Set<Tool>>("tools", .words(Tool.self), "all tools used").optional,
    Field(oneOf: Counterpart.self, "counterpart", "who the customer was").optional,
    Field<String>("steeringTools", .text, "the steering tools presented").optional, venue.optional,
    Field<Bool>("customerInformed", .flag, "whether the customer was told of the observer").optional,
    example:
      #"{"do":"describe-observation","bloc":"B1","observation":3,"channels":["telephone","chat"],"#
      + #""customerInformed":true}"#
  ) { bloc, id, kind, channels, cadre, tools, counterpart, steeringTools, venue, informed in
    .describeObservation(
      bloc, id,
      Description(
        kind: kind, channels: channels, cadre: cadre, tools: tools, counterpart: counterpart,
        steeringTools: steeringTools, venue: venue, customerInformed: informed))
  }

  static let pauseObservation = CommandForm(
    .pauseObservation, "Pauses a running observation.", bloc, observation,
    example: #"{"do":"pause-observation","bloc":"B1","observation":3}"#, as: Command.pauseObservation)

  static let resumeObservation = CommandForm(
    .resumeObservation, "Goes on with a paused observation.", bloc, observation,
    example: #"{"do":"resume-observation","bloc":"B1","observation":3}"#, as: Command.resumeObservation)

  static let endObservation = CommandForm(
    .endObservation, "Ends an observation.", bloc, observation,
    example: #"{"do":"end-observation","bloc":"B1","observation":3,"at":"2026-11-24T11:15:00+01:00"}"#,
    as: Command.endObservation)

  static let voidObservation = CommandForm(
    .voidObservation, "Voids an observation in every bloc; it stays recorded and counts nowhere.",
    bloc, observation, motif,
    example: #"{"do":"void-observation","bloc":"B1","observation":3,"motif":"Démarrée par erreur"}"#,
    as: Command.voidObservation)

  static let setAsideObservation = CommandForm(
    .setAsideObservation, "Keeps an observation from counting in this bloc.", bloc, observation, motif,
    example: #"{"do":"set-aside-observation","bloc":"B1","observation":3,"motif":"Appel interrompu"}"#,
    as: Command.setAsideObservation)

  static let retainObservation = CommandForm(
    .retainObservation, "Lets an observation that was set aside count again.", bloc, observation,
    example: #"{"do":"retain-observation","bloc":"B1","observation":3}"#, as: Command.retainObservation)

  static let shareObservation = CommandForm(
    .shareObservation, "Counts an observation of this bloc in another bloc too.",
    bloc, observation, blocField("with", "the other bloc"), kind.optional,
    example: #"{"do":"share-observation","bloc":"B1","observation":3,"with":"B3"}"#
  ) { bloc, id, other, kind in .shareObservation(bloc, id, with: other, kind: kind) }

  static let pairObservations = CommandForm(
    .pairObservations, "Says that two observations, begun apart on two computers, are one.",
    bloc, observation, twin,
    example: #"{"do":"pair-observations","bloc":"B1","observation":"4a","twin":"4b"}"#
  ) { bloc, id, other in .pairObservations(bloc, id, with: other) }

  static let unpairObservation = CommandForm(
    .unpairObservation, "Undoes the pairing of an observation; both count for themselves again.",
    bloc, observation, motif,
    example: #"{"do":"unpair-observation","bloc":"B1","observation":"4a","motif":"Deux appels"}"#,
    as: Command.unpairObservation)

  static let recordAttendance = CommandForm(
    .recordAttendance, "Records whether an evaluator attended an observation.",
    bloc, observation, evaluator, attendance,
    example:
      #"{"do":"record-attendance","bloc":"B1","observation":3,"evaluator":"luc","#
      + #""attendance":{"absent":"En formation"}}"#,
    as: Command.recordAttendance)

  static let recordContactSheets = CommandForm(
    .recordContactSheets, "Records the contact sheets of this bloc.",
    bloc, Field<Bool>("asked", .flag, "whether they were asked for"),
    Field<Int>("handedIn", .integer, "how many were handed in"),
    example: #"{"do":"record-contact-sheets","bloc":"B1","asked":true,"handedIn":4}"#
  ) { bloc, asked, handedIn in .recordContactSheets(bloc, asked: asked, handedIn: handedIn) }

  static let closeObserving = CommandForm(
    .closeObserving, "Ends the phase of observing.", bloc,
    example: #"{"do":"close-observing","bloc":"B1"}"#, as: Command.closeObserving)
}
