import Foundation
import PlainText
import Testing

/// A text that a reader is to see, kept as a file; `RECORD=1` writes it anew and fails, so that it is looked at.
enum Golden {
  static func check(_ lines: [SafeText], _ name: String, _ location: SourceLocation = #_sourceLocation) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
    let file = folder.appending(path: "\(name).txt")
    let text = lines.map { $0.text + "\n" }.joined()
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name)", sourceLocation: location)
      return
    }
    let kept = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    let (a, b) = (
      text.split(separator: "\n", omittingEmptySubsequences: false),
      kept.split(separator: "\n", omittingEmptySubsequences: false)
    )
    let first = zip(a, b).first { $0 != $1 }
    #expect(
      text == kept, "\(name): \(first.map { "\($0.0) | \($0.1)" } ?? "\(a.count) lines, kept \(b.count)")",
      sourceLocation: location)
  }
}
