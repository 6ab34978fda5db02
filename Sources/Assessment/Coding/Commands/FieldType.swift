import Referential

/// What a member of a command may hold.
package enum FieldType: Hashable, Sendable {
  case text
  case integer
  case flag
  case day
  case moment
  case id
  case bloc
  case competence
  case criterion
  /// A competence or a criterion.
  case item
  /// An observation by its label in the bloc.
  case observation
  /// An evaluator by id, by the beginning of the id or by name.
  case evaluator
  case evaluators
  case planItem
  case subject
  case word([String])
  case words([String])
  case venue
  case attendance
  case outcome
  case accreditation

  static func word<Word: TextForm & CaseIterable>(_ words: Word.Type) -> FieldType {
    .word(words.allCases.map(\.text))
  }

  static func words<Word: TextForm & CaseIterable>(_ words: Word.Type) -> FieldType {
    .words(words.allCases.map(\.text))
  }
}

/// One member of a command, as the reference shows it.
package struct CommandField: Hashable, Sendable {
  package let name: String
  package let type: FieldType
  package let isRequired: Bool
  package let meaning: String
}
