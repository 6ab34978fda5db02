/// What a cell is there for; a theme says how it looks.
///
/// A colour never carries meaning alone: whatever `missing`, `running` or `positive` says is also said by a
/// sign or a word.
package enum Role: String, Hashable, Sendable, CaseIterable {
  /// The ordinary text of a screen.
  case text
  /// What may be overlooked: counts, dates, hints.
  case muted
  /// A heading inside the page.
  case title
  /// The first lines: where one is, what runs.
  case header
  /// The last lines: what was recorded, and the keys.
  case footer
  /// A key's name in the footer and in the help.
  case keycap
  /// Lines between zones.
  case rule
  /// The line that keys act on.
  case here
  /// A chosen entry of a list of choices.
  case selection
  /// A word that should be seen without being a warning.
  case accent
  /// What is still to be done.
  case missing
  /// What is going on: an observation, a clock.
  case running
  /// What is complete, signed, intact.
  case done
  /// A satisfying mark, an acquired competence.
  case positive
  /// An insufficient mark, a competence not acquired.
  case negative
  /// The inside of a field.
  case field
  /// What an empty field says.
  case placeholder
  case error
  case warning
  /// The place of something in a text that could not be shown as it is.
  case marker

  /// One letter of its own, for pictures of a screen.
  package var letter: Character {
    switch self {
    case .text: "t"
    case .muted: "m"
    case .title: "T"
    case .header: "H"
    case .footer: "F"
    case .keycap: "k"
    case .rule: "r"
    case .here: "h"
    case .selection: "s"
    case .accent: "a"
    case .missing: "!"
    case .running: "R"
    case .done: "d"
    case .positive: "+"
    case .negative: "-"
    case .field: "f"
    case .placeholder: "p"
    case .error: "E"
    case .warning: "W"
    case .marker: "X"
    }
  }
}
