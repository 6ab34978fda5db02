package import PlainText
package import Referential

/// A text that people write and rewrite, named by what it belongs to.
package enum TextFieldID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The author's own comment under a table, or the pair's in a joint grid.
  case comment(CompetenceID)
  /// The common comment under a table, written in the agreement.
  case commonComment(CompetenceID)
  case note(NoteID)

  package init?(_ text: String) {
    func after(_ prefix: String) -> String? {
      text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : nil
    }
    if let id = after("comment:").flatMap(CompetenceID.init) {
      self = .comment(id)
    } else if let id = after("common:").flatMap(CompetenceID.init) {
      self = .commonComment(id)
    } else if let id = after("note:").flatMap({ NoteID($0) }) {
      self = .note(id)
    } else {
      return nil
    }
  }

  package var description: String {
    switch self {
    case .comment(let id): "comment:\(id)"
    case .commonComment(let id): "common:\(id)"
    case .note(let id): "note:\(id)"
    }
  }

  package static func < (a: TextFieldID, b: TextFieldID) -> Bool {
    a.description.utf8.lexicographicallyPrecedes(b.description.utf8)
  }
}

extension TextEdit {
  /// Applies the change; false where the text did not hold what was to be taken out.
  ///
  /// Then nothing is taken out, and what was put in goes behind the word at that place, set apart by spaces,
  /// so that no word is lost on either side.
  ///
  /// False as well where the text is not as long as the one that the change was made in: something else was
  /// put in beside it.
  package func apply(to text: inout String) -> Bool {
    if let changed = applied(to: text) {
      let isSame = length == nil || length == text.unicodeScalars.count
      text = changed
      return isSame
    }
    guard !inserted.isEmpty else { return false }
    var scalars = Array(text.unicodeScalars)
    var start = min(max(0, at), scalars.count)
    while start < scalars.count, !scalars[start].properties.isWhitespace { start += 1 }
    scalars.replaceSubrange(start..<start, with: setApart(before: start))
    text = String(scalars: scalars)
    return false
  }

  /// The smallest change, with the length of the text that it was made in.
  ///
  /// Where two versions were joined, the same text once more says that it is right as it stands.
  static func recorded(from old: String, to new: String, settling: Bool = false) -> TextEdit? {
    var edit = TextEdit(from: old, to: new)
    if edit == nil, settling { edit = TextEdit(at: 0, removed: "", inserted: "") }
    edit?.length = old.unicodeScalars.count
    return edit
  }

  private func setApart(before place: Int) -> [Unicode.Scalar] {
    let words = Array(inserted.unicodeScalars)
    let opens = words.first?.properties.isWhitespace == true
    return (place > 0 && !opens ? [" "] : []) + words
  }
}

/// A time-stamped line taken live; an empty one stamps a moment to be filled in later.
package struct Note: Hashable, Sendable {
  package var id: NoteID
  package var text: String
  package var at: Moment
  package var observation: ObservationID?
  package var criterion: CriterionID?
  /// Of a note on a competence's own line; one on a criterion has none.
  package var competence: CompetenceID?
  package var transcribed: Bool

  package init(
    id: NoteID, text: String, at: Moment, observation: ObservationID?, criterion: CriterionID?,
    competence: CompetenceID? = nil, transcribed: Bool
  ) {
    self.id = id
    self.text = text
    self.at = at
    self.observation = observation
    self.criterion = criterion
    self.competence = competence
    self.transcribed = transcribed
  }

  /// The line of the grid that it is about.
  package var item: GridItem? { criterion.map { .criterion($0) } ?? competence.map { .competence($0) } }
}
