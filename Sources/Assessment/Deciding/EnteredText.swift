import PlainText

extension Refusal.TextKind {
  /// The longest text of this kind, in Unicode scalars.
  package var maximum: Int {
    switch self {
    case .name, .organisation, .service, .reference, .course, .authority, .cadre: TextLimit.name
    case .measure, .motif, .steeringTools: TextLimit.motif
    case .comment: TextLimit.comment
    case .note: TextLimit.note
    }
  }

  /// Whether the text may have more than one line.
  package var hasLines: Bool {
    switch self {
    case .comment, .note: true
    case .name, .organisation, .service, .reference, .course, .authority, .cadre, .measure, .motif,
      .steeringTools:
      false
    }
  }
}

/// Makes an entered text fit to be recorded, or says why it is not.
enum EnteredText {
  /// A text that may be empty.
  static func optional(_ raw: String, _ kind: Refusal.TextKind) throws(Refusal) -> String {
    let text = EntryText.clean(raw, as: kind.hasLines ? .block : .line).text
    let count = text.unicodeScalars.count
    guard count <= kind.maximum else { throw .textTooLong(kind, count: count, maximum: kind.maximum) }
    return text
  }

  /// A text of at least one character that is no space; spaces at either end are dropped.
  static func required(_ raw: String, _ kind: Refusal.TextKind) throws(Refusal) -> String {
    let text = trimmed(try optional(raw, kind))
    guard !text.isEmpty else { throw kind == .motif ? .motifMissing : .textEmpty(kind) }
    return text
  }

  /// Nil for nil or nothing but spaces.
  static func optional(_ raw: String?, _ kind: Refusal.TextKind) throws(Refusal) -> String? {
    guard let raw else { return nil }
    let text = trimmed(try optional(raw, kind) as String)
    return text.isEmpty ? nil : text
  }

  private static func trimmed(_ text: String) -> String {
    var view = Substring(text)
    while view.first?.isWhitespace == true { view.removeFirst() }
    while view.last?.isWhitespace == true { view.removeLast() }
    return String(view)
  }
}
