import PlainText
import Referential
package import StrictJSON

extension ObjectReader {
  mutating func reversal(_ way: Reversal.Way) throws(ShapeError) -> Reversal {
    try Reversal(way: way, step: read("step"), passed: read("passed"), change: read("change"))
  }

  fileprivate mutating func standing(
    _ graded: String, _ inInterview: String, of item: GridItem
  ) throws(ShapeError) -> StandingVerdict {
    try StandingVerdict(
      graded: optionalVerdict(graded, of: item), inInterview: optionalVerdict(inInterview, of: item))
  }
}

/// Which kind of change a reversal makes, as its member `of` says.
private enum ChangeName: String, TextForm {
  case mark, verdict, comment, note
  case noteWithdrawn = "note-withdrawn"
  case noteRestored = "note-restored"
}

extension Reversal.Change: JSONForm {
  package var json: JSONValue {
    switch self {
    case .mark(let observation, let criterion, let value, let was):
      JSONValue(forms: [
        "of": ChangeName.mark, "observation": observation, "criterion": criterion, "value": value,
        "was": was,
      ])
    case .verdict(let item, let verdict, let was, let scope):
      JSONValue(forms: [
        "of": ChangeName.verdict, "item": item, "graded": verdict.graded?.word,
        "inInterview": verdict.inInterview?.word, "wasGraded": was.graded?.word,
        "wasInInterview": was.inInterview?.word, "scope": scope,
      ])
    case .comment(let competence, let edit, let scope):
      JSONValue(forms: ["of": ChangeName.comment, "competence": competence, "edit": edit, "scope": scope])
    case .note(let note, let edit): JSONValue(forms: ["of": ChangeName.note, "note": note, "edit": edit])
    case .noteWithdrawn(let note): JSONValue(forms: ["of": ChangeName.noteWithdrawn, "note": note])
    case .noteRestored(let note): JSONValue(forms: ["of": ChangeName.noteRestored, "note": note])
    }
  }

  package init(json: JSONValue, path: JSONPath) throws(ShapeError) {
    var reader = try ObjectReader(json, path: path)
    let name: ChangeName = try reader.read("of")
    switch name {
    case .mark:
      self = try .mark(
        reader.read("observation"), reader.read("criterion"), reader.readOptional("value"),
        was: reader.readOptional("was"))
    case .verdict:
      let item: GridItem = try reader.read("item")
      self = try .verdict(
        item, reader.standing("graded", "inInterview", of: item),
        was: reader.standing("wasGraded", "wasInInterview", of: item), reader.read("scope"))
    case .comment:
      self = try .comment(reader.read("competence"), reader.read("edit"), reader.read("scope"))
    case .note: self = try .note(reader.read("note"), reader.read("edit"))
    case .noteWithdrawn: self = .noteWithdrawn(try reader.read("note"))
    case .noteRestored: self = .noteRestored(try reader.read("note"))
    }
    try reader.finish()
  }
}
