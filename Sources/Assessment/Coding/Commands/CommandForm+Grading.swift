import Referential

/// What an evaluator writes into the grid.
extension CommandForm {
  static let mark = CommandForm(
    .mark, "Marks what was seen of a criterion in an observation.", bloc, observation, criterion,
    markValue, Field<String>("motif", .text, "asked for when an earlier day is corrected").optional,
    example:
      #"{"do":"mark","bloc":"B1","observation":3,"criterion":"B1.C1.1","value":"satisfying"}"#
  ) { bloc, id, criterion, value, motif in .mark(bloc, id, criterion, value, motif: motif) }

  static let addNote = CommandForm(
    .addNote, "Adds a note with its time; an empty one keeps the time for later.",
    bloc, observation.optional, criterion.optional, competence.optional, Field<String>("text", .text, "the note"),
    example: #"{"do":"add-note","bloc":"B1","observation":3,"text":"Reformule la demande"}"#
  ) { bloc, id, criterion, competence, text in
    .addNote(bloc, id, criterion, competence: competence, text: text)
  }

  static let editNote = CommandForm(
    .editNote, "Rewrites one of the asking evaluator's notes.",
    bloc, Field<NoteID>("note", .id, "the note's id"), Field<String>("text", .text, "the whole new text"),
    example: #"{"do":"edit-note","bloc":"B1","note":"n-7f3a","text":"Reformule la demande deux fois"}"#
  ) { bloc, note, text in .editNote(bloc, note, text: text) }

  static let removeNote = CommandForm(
    .removeNote, "Removes one of the asking evaluator's notes.", bloc, Field<NoteID>("note", .id, "the note's id"),
    example: #"{"do":"remove-note","bloc":"B1","note":"n-7f3a"}"#, as: Command.removeNote)

  static let writeComment = CommandForm(
    .writeComment, "Writes the evaluator's comment under a competence's table.",
    bloc, competence, Field<String>("text", .text, "the whole new text; may be empty"),
    example: #"{"do":"write-comment","bloc":"B1","competence":"B1.C1","text":"Écoute active."}"#
  ) { bloc, competence, text in .writeComment(bloc, competence, text: text) }

  static let writeCommonComment = CommandForm(
    .writeCommonComment, "Writes the comment that both evaluators share under a competence's table.",
    bloc, competence, Field<String>("text", .text, "the whole new text; may be empty"),
    example: #"{"do":"write-common-comment","bloc":"B1","competence":"B1.C1","text":"Écoute active."}"#
  ) { bloc, competence, text in .writeCommonComment(bloc, competence, text: text) }

  static let giveVerdict = CommandForm(
    .giveVerdict, "Gives the evaluator's opinion of a competence or a criterion.", bloc, item,
    verdictField("the opinion, of the item's kind; `none` clears it", clears: true),
    example: #"{"do":"give-verdict","bloc":"B1","item":"B1.C1","verdict":"acquired"}"#
  ) { (bloc, item, word) throws(CommandFormError) in
    if word == nothing { return .giveVerdict(bloc, item, nil) }
    return .giveVerdict(bloc, item, try verdict(word, of: item, .giveVerdict, clears: true))
  }

  static let waive = CommandForm(
    .waive, "Gives the reason why a soft rule is not kept.",
    bloc, ruleField(.soft, "the soft rule"), subject, motif,
    example: #"{"do":"waive","bloc":"B1","rule":"place","subject":"observation:3","motif":"Travaux"}"#
  ) { bloc, rule, subject, motif in .waive(bloc, rule, subject, motif: motif) }

  static let undo = CommandForm(
    .undo, "Takes back the evaluator's own latest change in the phase that runs.", bloc,
    example: #"{"do":"undo","bloc":"B1"}"#, as: Command.undo)

  static let redo = CommandForm(
    .redo, "Makes again what the evaluator took back last.", bloc,
    example: #"{"do":"redo","bloc":"B1"}"#, as: Command.redo)

  static let completeGrid = CommandForm(
    .completeGrid, "Declares the evaluator's grid complete.", bloc,
    example: #"{"do":"complete-grid","bloc":"B1"}"#, as: Command.completeGrid)
}
