import Foundation

/// A page of the documentation with screens in it: each between fences, below a line that names it, such as
/// `<!-- écran : observer -->` or, where the page shows its top only, `<!-- écran : observer, lignes 1 à 3 -->`.
struct GuidePage {
  struct Block {
    /// Nil where no line names it.
    var name: String?
    /// Which of the screen's lines are shown; nil: all of them.
    var shown: ClosedRange<Int>?
    /// The lines between the fences, by their places in the page.
    var place: Range<Int>
    var lines: [String]

    /// A screen has a rule across it, which no command and no dialog has.
    var isScreen: Bool { lines.contains { $0.contains(String(repeating: "─", count: 20)) } }
  }

  let file: URL
  private(set) var lines: [String]

  init(_ path: String) throws {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    file = root.appendingPathComponent(path)
    lines = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }

  var blocks: [Block] {
    var found: [Block] = []
    var start: Int?
    for (place, line) in lines.enumerated() where line.hasPrefix("```") {
      guard let opening = start else {
        start = place + 1
        continue
      }
      let (name, shown) = Self.name(opening >= 2 ? lines[opening - 2] : "")
      found.append(
        Block(name: name, shown: shown, place: opening..<place, lines: Array(lines[opening..<place])))
      start = nil
    }
    return found
  }

  private static func name(_ line: String) -> (String?, ClosedRange<Int>?) {
    let (opening, closing) = ("<!-- écran : ", " -->")
    guard line.hasPrefix(opening), line.hasSuffix(closing) else { return (nil, nil) }
    let words = String(line.dropFirst(opening.count).dropLast(closing.count))
    let parts = words.components(separatedBy: ", lignes ")
    guard parts.count == 2 else { return (words, nil) }
    let numbers = parts[1].components(separatedBy: " à ").compactMap { Int($0) }
    guard numbers.count == 2, 1 <= numbers[0], numbers[0] <= numbers[1] else { return (words, nil) }
    return (parts[0], numbers[0]...numbers[1])
  }

  /// Puts other lines between the fences of a block.
  mutating func replace(_ block: Block, with new: [String]) {
    lines.replaceSubrange(block.place, with: new)
  }

  func write() throws { try Data(lines.joined(separator: "\n").utf8).write(to: file) }
}
