/// A place in an authored file; line and column count from 1, columns in Unicode scalars.
package struct YAMLPosition: Hashable, Sendable, Comparable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static let start = YAMLPosition(line: 1, column: 1)
  package static func < (a: YAMLPosition, b: YAMLPosition) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}

/// One thing that is wrong in an authored file, and where.
package struct AuthoringError: Error, Hashable, Sendable {
  package let position: YAMLPosition
  package let fault: Fault

  package init(at position: YAMLPosition, _ fault: Fault) {
    self.position = position
    self.fault = fault
  }

  package var line: Int { position.line }
  package var column: Int { position.column }

  package enum Shape: Hashable, Sendable, CaseIterable {
    case mapping, list, text, integer, boolean
  }

  package enum Fault: Hashable, Sendable {
    /// The file is larger than is read at all.
    case fileTooLarge(bytes: Int, maximum: Int)
    case notUTF8
    /// A control, bidi, invisible or unassigned character, by its code point.
    case forbiddenCharacter(UInt32)
    /// What libyaml says of a malformed file, in its own English words.
    case syntax(String)
    /// Nothing but comments.
    case emptyFile
    case anchor
    case alias
    case tag
    case mergeKey
    /// A key introduced by `?`, or one that is not a plain word.
    case complexKey
    /// A line that begins with `%`.
    case directive
    case tooDeep(maximum: Int)
    case duplicateKey(String)
    case unknownKey(String, nearest: String?)
    case missingKey(String)
    case expected(Shape)
    /// A text, list or mapping with nothing in it.
    case empty
    /// A text of more than one paragraph where one is meant.
    case severalParagraphs
    /// A text with more characters than fit.
    case tooLong(characters: Int, maximum: Int)
    /// A list with more items than are read.
    case tooMany(items: Int, maximum: Int)
    case wordCount(Int, minimum: Int, maximum: Int)
    case outOfRange(String, minimum: Int, maximum: Int)
    case badValue(String, allowed: [String])
    /// A text that is not written as asked, for example an id with a space; `form` names the form.
    case badForm(String, form: Form)
    case minimumOverMaximum(minimum: Int, maximum: Int)
    /// The same id, label or value again; the first stands at `first`.
    case duplicate(String, first: YAMLPosition)
  }

  /// A way of writing that a text must follow.
  package enum Form: Hashable, Sendable, CaseIterable {
    /// Lower-case ASCII letters, digits and hyphens, a letter first: `cqp-accueil-relation`.
    case id
    /// A BCP 47 language tag of letters, digits and hyphens: `fr`, `fr-FR`.
    case languageTag
    /// `2026-11-24`, or a time in RFC 3339 with its offset where one is taken.
    case date
    /// A length of time in years, months or days.
    case period
    /// `default`, the name of a colour, a number from 0 to 255, or `#rrggbb`.
    case colour
    /// One word of up to 20 characters.
    case abbreviation
  }
}

/// Everything that is wrong in an authored file, in the order of the file; never empty.
package struct AuthoringErrors: Error, Hashable, Sendable {
  package let all: [AuthoringError]

  package init(_ error: AuthoringError) { all = [error] }

  /// Nil where nothing is wrong.
  package init?(_ findings: AuthoringFindings) {
    guard !findings.isEmpty else { return nil }
    all = findings.sorted
  }
}

/// What a reader has found wrong so far.
package struct AuthoringFindings: Sendable {
  private var errors: [AuthoringError] = []

  package init() {}

  package var isEmpty: Bool { errors.isEmpty }

  package mutating func add(_ fault: AuthoringError.Fault, at position: YAMLPosition) {
    errors.append(AuthoringError(at: position, fault))
  }

  /// In the order of the file; several at one place stay in the order they were found in.
  fileprivate var sorted: [AuthoringError] {
    errors.enumerated().sorted { ($0.element.position, $0.offset) < ($1.element.position, $1.offset) }
      .map(\.element)
  }
}
