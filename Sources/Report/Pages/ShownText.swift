import PlainText
import Seal
import Wording

/// A way in which a signed value is written on a page; the page's own check knows the same ways.
enum Way: Hashable {
  case text, number, day, clock, time, length, name, letter, observation, label, planned, fingerprint, groups
  /// A word for a value, from one of the lists of `PageWords`.
  case word(PageWords.List)

  var name: String {
    switch self {
    case .text: "text"
    case .number: "number"
    case .day: "day"
    case .clock: "clock"
    case .time: "time"
    case .length: "length"
    case .name: "name"
    case .letter: "letter"
    case .observation: "observation"
    case .label: "label"
    case .planned: "planned"
    case .fingerprint: "fingerprint"
    case .groups: "groups"
    case .word(let list): "word.\(list.rawValue)"
    }
  }
}

/// Values inside sentences, told apart from the words around them.
///
/// A sentence takes a value as a text of its own kind, set between control characters, which no safe text
/// has; taken apart again, the sentence gives words and values in turn.
enum ShownText {
  private static let start: Unicode.Scalar = "\u{2}"
  private static let middle: Unicode.Scalar = "\u{3}"
  private static let end: Unicode.Scalar = "\u{4}"

  /// A value that stands at a path of the payload, as it is to be put into a sentence.
  static func mark(_ text: SafeText, at path: String, as way: Way) -> String {
    "\(start)\(path)\(middle)\(way.name)\(middle)\(text.text)\(end)"
  }

  /// The parts of a sentence for a template: `text`, and of values `path` and `way`.
  static func runs(of sentence: String) -> [[String: String]] {
    var runs: [[String: String]] = []
    for part in sentence.unicodeScalars.split(separator: start, omittingEmptySubsequences: false).enumerated() {
      guard part.offset > 0, let close = part.element.firstIndex(of: end) else {
        append(part.element, to: &runs)
        continue
      }
      let fields = part.element[..<close].split(separator: middle, omittingEmptySubsequences: false)
      if fields.count == 3 {
        runs.append([
          "path": String(String.UnicodeScalarView(fields[0])),
          "way": String(String.UnicodeScalarView(fields[1])),
          "text": String(String.UnicodeScalarView(fields[2])),
        ])
      }
      append(part.element[part.element.index(after: close)...], to: &runs)
    }
    return runs
  }

  private static func append(_ words: Substring.UnicodeScalarView, to runs: inout [[String: String]]) {
    guard !words.isEmpty else { return }
    runs.append(["text": SafeText(String(String.UnicodeScalarView(words)), keepLineBreaks: true).text])
  }
}
