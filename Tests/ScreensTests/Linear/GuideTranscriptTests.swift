import Assessment
import Foundation
import Referential
import Screens
import Testing

@Suite struct `The guide's dialog` {
  /// What is said to the program stands behind an angle, what it answers without.
  private func transcript() throws -> String {
    var talk = try Talk(2)
    var lines = talk.heard
    for line in [
      "commencer", "satisfaisant 1.1", "1.2 insuffisant", "note 1.2 perd le fil quand on l'interrompt",
      "satifsaisant 2.1", "texte 2.1", "précisions 1", "Planifie bien, réagit moins bien aux changements.",
      ".",
      "finir", "reste à faire", "2", "annuler",
    ] {
      talk.say(line)
      lines += ["> \(line)"] + talk.heard
    }
    return lines.map { Self.folded($0) }.joined(separator: "\n")
  }

  /// The page is 100 columns wide; the program itself does not cut its lines.
  private static func folded(_ line: String) -> String {
    var rows: [String] = []
    var row = ""
    for word in line.split(separator: " ", omittingEmptySubsequences: false) {
      if !row.isEmpty, row.count + word.count + 1 > 100 {
        rows.append(row)
        row = "  " + word
      } else {
        row += row.isEmpty ? String(word) : " " + word
      }
    }
    return (rows + [row]).joined(separator: "\n")
  }

  @Test func `is what the program says`() throws {
    let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent(
        "docs/guide-evaluateur.md")
    let text = String(decoding: try Data(contentsOf: page), as: UTF8.self)
    let opening = try #require(text.range(of: "<!-- dialogue -->\n```\n"))
    let closing = try #require(text.range(of: "\n```\n", range: opening.upperBound..<text.endIndex))
    let said = try transcript()
    if ProcessInfo.processInfo.environment["RECORD_DOCS"] == "1" {
      let new = text.replacingCharacters(in: opening.upperBound..<closing.lowerBound, with: said)
      try Data(new.utf8).write(to: page)
      Issue.record("recorded the dialog of docs/guide-evaluateur.md")
      return
    }
    #expect(String(text[opening.upperBound..<closing.lowerBound]) == said, "run with RECORD_DOCS=1")
  }
}
