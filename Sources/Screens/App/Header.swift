package import PlainText
package import Wording

/// The two lines at the top: where one is and what runs, then what matters there.
package struct Header: Hashable, Sendable {
  package var title: SafeText
  /// At the right of the first line: a clock, a count.
  package var right: SafeText
  package var rightIsRunning: Bool
  package var second: SafeText
  /// At the right of the second line, where there is room: how far the bloc is.
  package var progress: Progress?

  package init(
    title: SafeText, right: SafeText = "", rightIsRunning: Bool = false, second: SafeText = "",
    progress: Progress? = nil
  ) {
    self.title = title
    self.right = right
    self.rightIsRunning = rightIsRunning
    self.second = second
    self.progress = progress
  }
}

/// Why a key does nothing now.
package struct Obstacle: Hashable, Sendable {
  package var sentence: Sentence
  package init(_ sentence: Sentence) { self.sentence = sentence }
}
