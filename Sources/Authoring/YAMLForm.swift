/// A value as it is to be written in YAML, in the form that authors use here.
///
/// Short plain texts stand as they are, texts that YAML would misread in double quotes, long ones folded
/// under `>-`; what `YAMLDocument` reads back is the same value.
package indirect enum YAMLForm: Sendable {
  case text(String)
  case list([YAMLForm])
  case mapping([(key: String, value: YAMLForm)])
  /// Texts on one line in brackets.
  case flowList([String])
  /// Members on one line in braces.
  case flowMapping([(key: String, value: String)])

  package static let width = 100

  /// The whole document, with a final line end.
  package func document() -> String {
    lines(width: Self.width).all.map { $0 + "\n" }.joined()
  }

  /// What goes on the line of the key or dash, and what goes below it.
  fileprivate struct Lines {
    var head: String?
    var body: [String]

    var all: [String] { (head.map { [$0] } ?? []) + body }
  }

  private func lines(width: Int) -> Lines {
    switch self {
    case .text(let text): return Self.lines(of: text, width: width)
    case .flowList(let items):
      return Lines(head: "[" + items.map(Self.flow).joined(separator: ", ") + "]", body: [])
    case .flowMapping(let members):
      let parts = members.map { "\($0.key): \(Self.flow($0.value))" }
      return Lines(head: "{" + parts.joined(separator: ", ") + "}", body: [])
    case .list(let items):
      return Lines(
        head: nil,
        body: items.flatMap { item in
          let all = item.lines(width: width - 2).listItem
          return all.isEmpty ? ["- []"] : all
        })
    case .mapping(let members):
      return Lines(
        head: nil,
        body: members.flatMap { key, value in
          let reserved = if case .text = value { key.count + 2 } else { 2 }
          let lines = value.lines(width: width, reserved: reserved)
          return ["\(key):" + (lines.head.map { " " + $0 } ?? "")] + lines.body.map { "  " + $0 }
        })
    }
  }

  private func lines(width: Int, reserved: Int) -> Lines {
    if case .text(let text) = self { return Self.lines(of: text, width: width, reserved: reserved) }
    return lines(width: width - 2)
  }

  /// A text on the rest of a line, or folded into lines of their own, two columns in.
  private static func lines(of text: String, width: Int, reserved: Int = 0) -> Lines {
    let fits = { (written: String) in written.count + reserved <= width }
    if isPlain(text), fits(text) { return Lines(head: text, body: []) }
    let quoted = quoted(text)
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    let isFoldable = !words.contains("") && !text.unicodeScalars.contains { $0 == "\n" || $0 == "\t" }
    if !isFoldable || (fits(quoted) && quoted.count == text.count + 2) {
      return Lines(head: quoted, body: [])
    }
    return Lines(head: ">-", body: fold(words.map(String.init), width: width - 2))
  }

  /// Lines as wide as they may be, a double sign of French never parted from its word.
  private static func fold(_ words: [String], width: Int) -> [String] {
    var lines: [String] = []
    var pieces: [String] = []
    for word in words {
      let isTied = pieces.last == "«" || pieces.last?.hasSuffix(" «") == true
        || word.first.map { ":;!?»".contains($0) } == true
      if isTied, let last = pieces.popLast() {
        pieces.append(last + " " + word)
      } else {
        pieces.append(word)
      }
    }
    for piece in pieces {
      if let last = lines.last, last.count + 1 + piece.count <= width {
        lines[lines.count - 1] = last + " " + piece
      } else {
        lines.append(piece)
      }
    }
    return lines
  }

  /// Whether a text, written bare on one line of block YAML, is read as itself.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.first, first.isLetter || first.isNumber || first == "«" else { return false }
    return !text.contains(": ") && !text.contains(" #") && !text.hasSuffix(":") && !text.hasSuffix(" ")
      && !text.unicodeScalars.contains { $0 == "\n" || $0 == "\t" }
  }

  private static func flow(_ text: String) -> String {
    isPlain(text) && !text.contains { ",[]{}:".contains($0) } ? text : quoted(text)
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for character in text.unicodeScalars {
      switch character {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      default: quoted.unicodeScalars.append(character)
      }
    }
    return quoted + "\""
  }
}

extension YAMLForm.Lines {
  /// The lines behind a dash.
  fileprivate var listItem: [String] {
    all.enumerated().map { ($0 == 0 ? "- " : "  ") + $1 }
  }
}
