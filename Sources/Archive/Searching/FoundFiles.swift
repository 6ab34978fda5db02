/// What a search through an archive came to.
package struct FoundFiles: Hashable, Sendable {
  /// A text that has some of the words.
  package struct Place: Hashable, Sendable {
    package var passage: Passage
    /// A part of the text around the first of the words, on one line.
    package var excerpt: String
  }

  package struct File: Hashable, Sendable {
    package var path: String
    /// Where the words stand; empty for files far down the list.
    package var places: [Place]
  }

  /// Each file that has all the words: those that have them in what people wrote, then those of which only
  /// the certifier's grid has them.
  package var files: [File]
}
