import Assessment
import Canvas
import PlainText
import Referential
import Wording

/// A document on its way through the ear: part by part, each ended by an empty line of it.
struct PartReading: Hashable, Sendable {
  let parts: [[SafeText]]
  /// Who hears it: what one person has heard, another has not.
  let listener: EvaluatorID?
  /// The part that was heard last, counted from 0.
  private(set) var here = 0
  /// How far it was heard without a gap.
  private(set) var heardTo = 0

  init(_ lines: [SafeText], _ language: Language, listener: EvaluatorID?) {
    self.listener = listener
    var parts: [[SafeText]] = [[]]
    for line in lines {
      if line.text.allSatisfy(\.isWhitespace) {
        if parts.last?.isEmpty == false { parts.append([]) }
      } else if let spoken = Self.spoken(line, language) {
        parts[parts.count - 1].append(spoken)
      }
    }
    self.parts = Self.joined(parts.filter { !$0.isEmpty })
  }

  /// Parts of a few lines stand together: each one asked for alone would be a chore.
  private static func joined(_ parts: [[SafeText]]) -> [[SafeText]] {
    parts.reduce(into: []) { joined, part in
      if let last = joined.indices.last, joined[last].count + part.count <= 8 {
        joined[last] += part
      } else {
        joined.append(part)
      }
    }
  }

  /// Rules of dashes say nothing; bullets and middle dots are spelled by those who read aloud.
  private static func spoken(_ line: SafeText, _ language: Language) -> SafeText? {
    guard line.text.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    var text = String(line.text.drop { $0 == " " })
    if text.hasPrefix("- ") { text = String(text.dropFirst(2)) }
    if text.hasPrefix(ReportWords.marks[language]) {
      for value in MarkValue.allCases { text = Self.unsigned(text, value, language) }
    }
    return SafeText(text.replacing(" · ", with: ", "))
  }

  /// The word in the place of a mark's sign.
  private static func unsigned(_ text: String, _ value: MarkValue, _ language: Language) -> String {
    let sign =
      switch value {
      case .satisfying: "+"
      case .insufficient: "−"
      }
    return text.split(separator: " ", omittingEmptySubsequences: false).map { word -> Substring in
      word == sign
        ? Substring(value.words[language])
        : word == sign + "," ? Substring(value.words[language] + ",") : word
    }.joined(separator: " ")
  }

  var isAtEnd: Bool { heardTo >= parts.count - 1 }
  var left: Int { max(0, parts.count - 1 - heardTo) }

  /// What is asked after a part; nil after the last one.
  var question: Sentence? {
    here < parts.count - 1 ? LinearText.pageOf(here + 1, parts.count) : nil
  }

  var part: [SafeText] { parts.indices.contains(here) ? parts[here] : [] }

  mutating func restart() { here = 0 }

  /// The next part; nil at the end.
  mutating func next() -> [SafeText]? {
    guard here < parts.count - 1 else { return nil }
    here += 1
    heardTo = max(heardTo, here)
    return part
  }

  /// A part by its number. Leaping over parts does not count as having heard them.
  mutating func go(to number: Int) -> [SafeText]? {
    guard parts.indices.contains(number - 1) else { return nil }
    here = number - 1
    if here <= heardTo + 1 { heardTo = max(heardTo, here) }
    return part
  }
}

/// A text of several lines on its way through the keyboard.
enum TextWriting: Hashable, Sendable {
  /// There is a text already: what to do with it.
  case how
  case lines(anew: Bool, isFirst: Bool)

  var question: Sentence {
    switch self {
    case .how: LinearText.textHow
    case .lines(_, let isFirst): isFirst ? LinearText.textQuestion : LinearText.nextLine
    }
  }
}
