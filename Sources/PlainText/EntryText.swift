/// Whether a text may have several lines.
package enum EntryKind: Hashable, Sendable {
  /// Names, references, motifs on one line: a line break becomes a space.
  case line
  /// Comments and notes: LF is kept.
  case block
}

/// A text made fit to be kept, and what it lost on the way.
package struct CleanedText: Hashable, Sendable {
  /// A scalar that was left out, and how often.
  package struct Dropped: Hashable, Sendable {
    package let scalar: Unicode.Scalar
    package var count: Int
  }

  package let text: String
  /// In the order of their first appearance.
  package let dropped: [Dropped]

  package var droppedCount: Int { dropped.reduce(0) { $0 + $1.count } }
}

/// The gate for every text that is typed, pasted or read in and then kept.
///
/// What passes is in NFC and made of plain characters, with LF as the only line break. Nothing that changes
/// what a reader sees is left out in silence: tabs and line breaks become their plain equals, and what is
/// left out is named.
package enum EntryText {
  /// Returns the text as it is to be kept.
  package static func clean(_ raw: String, as kind: EntryKind) -> CleanedText {
    if isPlainASCII(raw.utf8) { return CleanedText(text: raw, dropped: []) }
    var kept = String.UnicodeScalarView()
    var dropped: [CleanedText.Dropped] = []
    var indexOfDropped: [Unicode.Scalar: Int] = [:]
    var previousWasCarriageReturn = false
    for scalar in raw.unicodeScalars {
      let closesCarriageReturn = previousWasCarriageReturn && scalar == "\n"
      previousWasCarriageReturn = scalar == "\r"
      if closesCarriageReturn { continue }
      switch ScalarKind(scalar) {
      case .plain: kept.append(scalar)
      case .lineBreak: kept.append(kind == .block ? "\n" : " ")
      case .tab: kept.append(" ")
      case .control, .bidirectional, .invisible, .privateUse, .unassigned:
        if let index = indexOfDropped[scalar] {
          dropped[index].count += 1
        } else {
          indexOfDropped[scalar] = dropped.count
          dropped.append(CleanedText.Dropped(scalar: scalar, count: 1))
        }
      }
    }
    return CleanedText(text: CanonicalForm.compose(String(kept)), dropped: dropped)
  }

  /// Whether the text is, byte for byte, what `clean` would return for it.
  package static func isClean(_ text: String, as kind: EntryKind) -> Bool {
    if isPlainASCII(text.utf8) { return true }
    for scalar in text.unicodeScalars {
      switch ScalarKind(scalar) {
      case .plain: continue
      case .lineBreak: guard scalar == "\n", kind == .block else { return false }
      case .tab, .control, .bidirectional, .invisible, .privateUse, .unassigned: return false
      }
    }
    return CanonicalForm.isComposed(text)
  }

  static func isPlainASCII(_ bytes: String.UTF8View) -> Bool {
    bytes.allSatisfy { (0x20...0x7E).contains($0) }
  }
}

/// How long texts may be, in Unicode scalars after cleaning.
///
/// Scalars rather than what is seen as one character: their number is the same in every program that checks
/// a file, whatever its Unicode version.
package enum TextLimit {
  /// The comment under a table.
  package static let comment = 20_000
  /// A note taken live.
  package static let note = 2_000
  /// Names, services, organisations, references.
  package static let name = 200
  /// The reason asked for by a rule, a correction or a derogation.
  package static let motif = 2_000
}
