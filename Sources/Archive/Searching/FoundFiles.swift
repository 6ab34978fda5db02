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
    /// Whether another result takes the place of this one.
    package var isSuperseded: Bool
    /// Where the words stand.
    package var places: [Place]
  }

  /// Those that were asked for of the files that have all the words: first those that have them in what people wrote,
  /// then those of which only the certifier's grid has them, and last, in the same order, what was superseded.
  package var files: [File]
  /// How many files there are in all.
  package var count: Int
}
