import StrictJSON

enum GridEventName: String, CaseIterable {
  case marked, noted
  case noteEdited = "note-edited"
  case noteRemoved = "note-removed"
  case commentEdited = "comment-edited"
  case verdictGiven = "verdict-given"
  case waived = "grid-waived"
  case gridCompleted = "grid-completed"
  case undone, redone
}

extension GridEvent {
  var form: (GridEventName, Members) {
    switch self {
    case .marked(let observation, let criterion, let value, let was, let motif):
      (
        .marked,
        ["observation": observation, "criterion": criterion, "value": value, "was": was, "motif": motif]
      )
    case .noted(let note): (.noted, ["note": note])
    case .noteEdited(let note, let edit): (.noteEdited, ["note": note, "edit": edit])
    case .noteRemoved(let note): (.noteRemoved, ["note": note])
    case .commentEdited(let competence, let edit, let scope):
      (.commentEdited, ["competence": competence, "edit": edit, "scope": scope])
    case .verdictGiven(let item, let verdict, let was, let scope, let inInterview):
      (
        .verdictGiven,
        [
          "item": item, "verdict": verdict?.word, "was": was?.word, "scope": scope,
          "inInterview": inInterview,
        ]
      )
    case .waived(let rule, let subject, let motif, let scope):
      (.waived, ["rule": rule, "subject": subject, "motif": motif, "scope": scope])
    case .gridCompleted(let closed):
      (.gridCompleted, ["scope": closed.scope, "verdicts": VerdictTable(closed.verdicts)])
    case .reverted(let reversal):
      (
        reversal.way == .undone ? .undone : .redone,
        ["step": reversal.step, "passed": reversal.passed, "change": reversal.change]
      )
    }
  }

  init(_ name: GridEventName, _ reader: inout ObjectReader) throws(ShapeError) {
    switch name {
    case .marked:
      self = try .marked(
        reader.read("observation"), reader.read("criterion"), reader.readOptional("value"),
        was: reader.readOptional("was"), motif: reader.readOptional("motif"))
    case .noted: self = .noted(try reader.read("note"))
    case .noteEdited: self = try .noteEdited(reader.read("note"), reader.read("edit"))
    case .noteRemoved: self = .noteRemoved(try reader.read("note"))
    case .commentEdited:
      self = try .commentEdited(reader.read("competence"), reader.read("edit"), reader.read("scope"))
    case .verdictGiven:
      let item: GridItem = try reader.read("item")
      self = try .verdictGiven(
        item, reader.optionalVerdict("verdict", of: item), was: reader.optionalVerdict("was", of: item),
        reader.read("scope"), inInterview: reader.read("inInterview"))
    case .waived:
      self = try .waived(
        reader.read("rule"), reader.read("subject"), motif: reader.read("motif"), reader.read("scope"))
    case .gridCompleted:
      let scope: GridOwner.Scope = try reader.read("scope")
      let table: VerdictTable = try reader.read("verdicts")
      self = .gridCompleted(GridCompleted(scope: scope, verdicts: table.verdicts))
    case .undone: self = .reverted(try reader.reversal(.undone))
    case .redone: self = .reverted(try reader.reversal(.redone))
    }
  }
}
