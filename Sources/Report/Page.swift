import Canvas
import PlainText
import Wording

/// Lines of text of a given width, written from top to bottom.
///
/// Everything passes `SafeText` here: what people wrote cannot hide, erase or reorder anything.
struct Page {
  let width: Int
  let language: Language
  private(set) var lines: [SafeText] = []
  /// Whether titles are kept apart instead of being written among the lines.
  var keepsTitles = false
  private(set) var titles: [(sentence: Sentence, line: Int)] = []

  /// Narrower than 20 columns nothing can be read.
  init(width: Int, language: Language) {
    self.width = max(20, width)
    self.language = language
  }

  /// One line after another at an indent, broken between words; the first may carry a mark before it.
  mutating func write(_ text: SafeText, indent: Int = 0, mark: SafeText = "") {
    let hang = TextWidth.columns(of: mark)
    let indent = min(indent, width / 3)
    let rows = TextWrapping.lines(text, width: width - indent - hang)
    for (index, row) in rows.enumerated() {
      let before = index == 0 ? mark : SafeText(String(repeating: " ", count: hang))
      let line = SafeText(String(repeating: " ", count: indent)) + before + row
      lines.append(row.isEmpty && mark.isEmpty ? "" : line)
    }
  }

  mutating func write(_ sentence: Sentence, indent: Int = 0, mark: SafeText = "") {
    write(SafeText(sentence[language]), indent: indent, mark: mark)
  }

  /// What people wrote in several lines.
  mutating func block(_ text: String, indent: Int) {
    write(SafeText(text, keepLineBreaks: true), indent: indent)
  }

  mutating func item(_ sentence: Sentence, indent: Int = 0) { write(sentence, indent: indent, mark: "- ") }

  mutating func field(_ label: Sentence, _ text: Sentence, indent: Int = 0) {
    write(ReportWords.labelled(label, text), indent: indent)
  }

  mutating func title(_ sentence: Sentence) {
    if keepsTitles {
      titles.append((sentence, lines.count))
      return
    }
    blank()
    write(sentence)
    lines.append(SafeText(String(repeating: "-", count: width)))
  }

  /// A line that was made to fit.
  mutating func append(_ line: SafeText) { lines.append(line) }

  /// An empty line, never two of them.
  mutating func blank() {
    if lines.last?.isEmpty == false { lines.append("") }
  }
}
