import Canvas
package import PlainText
package import Wording

extension FiguresReport {
  /// Readable text, with bars of signs that every terminal has.
  package func lines(width: Int = 80, language: Language) -> [SafeText] {
    var page = Page(width: width, language: language)
    var indent = 2
    for item in items {
      switch item {
      case .title(let sentence): page.title(sentence)
      case .line(let sentence): page.write(sentence)
      case .group(let sentence):
        page.write(sentence)
        indent = 2
      case .name(let sentence):
        page.write(sentence, indent: 2)
        indent = 4
      case .field(let label, let text): page.field(label, text)
      case .bar(let label, let share): page.bar(label, share, indent: indent)
      case .space: page.blank()
      }
    }
    return page.lines
  }
}

extension Page {
  private static let numberColumn = 46

  /// A label, a count and a bar as long as the share: the longest takes what is left of the line.
  fileprivate mutating func bar(_ label: Sentence, _ share: FiguresReport.Share, indent: Int) {
    var text = SafeText(label[language])
    let number = String(share.count)
    guard width > Self.numberColumn + 8 else { return write(text + SafeText(" \(number)"), indent: indent) }
    if TextWidth.columns(of: text) + indent >= Self.numberColumn {
      write(text, indent: indent)
      text = ""
    }
    let columns = TextWidth.columns(of: text) + indent
    let length = share.parts(of: width - Self.numberColumn - number.utf8.count - 1)
    let bar = length > 0 ? " " + String(repeating: "#", count: length) : ""
    append(
      SafeText(String(repeating: " ", count: indent)) + text
        + SafeText(String(repeating: " ", count: Self.numberColumn - columns) + number + bar))
  }
}
