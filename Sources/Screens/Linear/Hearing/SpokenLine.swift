import PlainText

/// A line that somebody gave, cut into words that can be compared: small letters, no accents.
struct SpokenLine {
  let raw: String
  let words: [String]
  /// Where each word begins in the line.
  private let starts: [String.Index]

  init(_ raw: String) {
    self.raw = raw
    var words: [String] = []
    var starts: [String.Index] = []
    var current = ""
    var index = raw.startIndex
    while index < raw.endIndex {
      let character = raw[index]
      let next = raw.index(after: index)
      let isPoint =
        character == "." && current.last?.isNumber == true && next < raw.endIndex && raw[next].isNumber
      if character.isLetter || character.isNumber || isPoint {
        if current.isEmpty { starts.append(index) }
        current += FoldedText.letters(of: String(character))
      } else if !current.isEmpty {
        words.append(current)
        current = ""
      }
      index = next
    }
    if !current.isEmpty { words.append(current) }
    self.words = words
    self.starts = starts
  }

  /// What was written from a word on; all of it from the first.
  func text(from word: Int) -> String { word < starts.count ? String(raw[starts[word]...]) : "" }

  /// The line without spaces at its ends, in small letters, without accents.
  static func folded(_ text: String) -> String { SpokenLine(text).words.joined(separator: " ") }
}
