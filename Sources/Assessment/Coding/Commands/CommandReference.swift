/// The reference of what a script may hold, written from the table that the parser uses.
package enum CommandReference {
  /// The whole page, as `docs/commands.md` keeps it.
  package static func markdown() -> String {
    let parts = [introduction, types, contents] + CommandForm.all.map(section) + [signing]
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static let introduction = """
    # Commands

    `grille apply DOSSIER --as EVALUATOR [FILE]` takes commands as JSON Lines: one JSON object a line, in
    UTF-8, from the file or from standard input. Each line goes through the same rules as the same thing
    asked for on the screen. The first line that is refused is told with its number and its reason and ends
    the run: what the lines before it did stays recorded, nothing of it or after it is.

    - `do` names the command. A member that the command does not have is refused, and so is a name that
      comes twice, a number with a fraction or an exponent, and `null`.
    - `at` may stand in every line: a time brought along from paper, in RFC 3339 with whole seconds and an
      offset, such as `"at":"2026-11-24T10:42:05+01:00"`. What it records counts as transcribed, and the
      result says so. Without `at` the time is the clock's.
    - An observation is named by its label in the bloc, as the screen shows it: `3` or `"3a"`.
    - An evaluator is named by the id, by the beginning of the id where only one begins so, or by the exact
      name. `EVALUATOR` after `--as` follows the same rule.
    - Labels and persons are looked up after the lines before have taken effect.
    - The phases are those of the bloc as the asking evaluator stands in it. A command without `bloc` is
      about the whole dossier: one bloc in one of its phases is enough.
    """

  private static let types = """
    ## What members hold

    | type | written as |
    |---|---|
    """ + "\n" + FieldType.explained.map { "| \($0.0) | \($0.1) |" }.joined(separator: "\n")

  private static let contents =
    "## Contents\n\n"
    + CommandForm.all.map { "- [`\($0.name.rawValue)`](#\($0.name.rawValue))" }.joined(separator: "\n")

  private static let signing = """
    ## Signing

    `\(CommandName.sign.rawValue)` is no line of a script: a signature needs the signer's own key and its
    passphrase.
    """

  private static func section(_ form: CommandForm) -> String {
    let phases = Phase.allCases.filter { form.name.phases.contains($0) }.map { "`\($0.rawValue)`" }
    let rows = form.fields.map { field in
      "| `\(field.name)` | \(field.type.written) | \(field.isRequired ? "yes" : "no") | \(field.meaning) |"
    }
    return """
      ## \(form.name.rawValue)

      \(form.summary)

      Phases: \(phases.joined(separator: ", ")).

      | member | type | required | meaning |
      |---|---|---|---|
      \(rows.joined(separator: "\n"))

      ```json
      \(form.example)
      ```
      """
  }
}

extension FieldType {
  /// The type's name, or the words to choose from.
  package var written: String {
    switch self {
    case .text: "text"
    case .integer: "integer"
    case .flag: "`true` or `false`"
    case .day: "day"
    case .moment: "time"
    case .id: "id"
    case .bloc: "bloc"
    case .competence: "competence"
    case .criterion: "criterion"
    case .item: "competence or criterion"
    case .observation: "observation"
    case .evaluator: "evaluator"
    case .evaluators: "list of evaluators"
    case .planItem: "plan item"
    case .subject: "subject"
    case .word(let words): words.map { "`\($0)`" }.joined(separator: ", ")
    case .words(let words): "list of " + words.map { "`\($0)`" }.joined(separator: ", ")
    case .venue: "venue"
    case .attendance: "attendance"
    case .outcome: "outcome"
    case .accreditation: "accreditation"
    }
  }

  /// The types that their name does not explain, each with how it is written.
  fileprivate static let explained = [
    ("text", "a string; what no reader could see is left out of it, and lengths are limited"),
    ("day", #"`"2026-11-24"`"#),
    ("id", "1 to 64 lower-case letters, digits and hyphens"),
    ("bloc", #"`"B1"`"#),
    ("competence", #"`"B1.C2"`: bloc and place of the competence"#),
    ("criterion", #"`"B1.C2.3"`: competence and place of the criterion"#),
    ("observation", #"`3` or `"3a"`: the label in the bloc"#),
    ("evaluator", "an id, the beginning of one, or a name"),
    (
      "plan item",
      #"`"fixed:NAME"` with the name of one of the bloc's fixed items, a competence or a criterion"#
    ),
    ("subject", #"`"bloc"`, `"observation:3"`, a competence or a criterion"#),
    ("venue", #"`"company"` or `{"elsewhere":"reason"}`"#),
    ("attendance", #"`"present"` or `{"absent":"reason"}`"#),
    ("outcome", #"`"addressed"`, `{"setAside":"reason"}` or `"open"`"#),
    (
      "accreditation",
      #"`{"reference":text,"holder":"person" or "organisation","from":day,"until":day}`, both days included"#
    ),
  ]
}
