package import PlainText

/// A place in a result at which words that were searched for stand.
package struct SearchHit: Hashable, Sendable {
  /// Where in a result a text stands.
  package enum Field: String, Hashable, Sendable, CaseIterable {
    case candidate, formerName, employer, course, evaluator, authority
    case comment, note, motif, criterion, competence, other
  }

  /// A part of what is shown around the words, which are set off.
  package struct Piece: Hashable, Sendable {
    package var text: SafeText
    package var isMatch: Bool

    package init(text: SafeText, isMatch: Bool) {
      self.text = text
      self.isMatch = isMatch
    }
  }

  package var field: Field
  /// The id of the competence or criterion that the text is about ("B1.C2", "B1.C2.3").
  package var place: String?
  /// Whose text it is; nil where it is the pair's or nobody's.
  package var evaluator: String?
  package var snippet: [Piece]

  package init(field: Field, place: String?, evaluator: String?, snippet: [Piece]) {
    self.field = field
    self.place = place
    self.evaluator = evaluator
    self.snippet = snippet
  }
}

/// What a search through an archive came to.
package struct SearchResult: Hashable, Sendable {
  package struct File: Hashable, Sendable {
    package var path: String
    /// Where the words stand, the first of them; empty for files far down the list.
    package var hits: [SearchHit]

    package init(path: String, hits: [SearchHit]) {
      self.path = path
      self.hits = hits
    }
  }

  /// As it was typed.
  package var query: String
  /// Each file that has all the words, those with the words in their own texts before those where only a
  /// criterion has them.
  package var files: [File]

  package init(query: String, files: [File]) {
    self.query = query
    self.files = files
  }
}
