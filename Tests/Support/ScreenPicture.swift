package import Canvas
import Foundation
package import Testing

/// Compares a canvas with the picture of it that is kept beside the tests.
///
/// The picture is `Screens/<name>.txt` in the folder of the calling test: each row between `│`, the cursor's
/// place if it is shown, and, if asked for, the role of every cell by its letter. `RECORD_SCREENS=1` writes
/// the picture and fails, so that no run that wrote passes for one that compared.
package func expectScreen(
  _ canvas: Canvas, _ name: String, roles: Bool = false, filePath: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let picture = ScreenPicture.text(of: canvas, roles: roles)
  let folder = URL(fileURLWithPath: filePath).deletingLastPathComponent().appendingPathComponent("Screens")
  let file = folder.appendingPathComponent(name + ".txt")
  if ProcessInfo.processInfo.environment["RECORD_SCREENS"] == "1" {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(picture.utf8).write(to: file)
      Issue.record("recorded Screens/\(name).txt", sourceLocation: sourceLocation)
    } catch {
      Issue.record("cannot record Screens/\(name).txt: \(error)", sourceLocation: sourceLocation)
    }
    return
  }
  guard let data = FileManager.default.contents(atPath: file.path) else {
    Issue.record(
      "no Screens/\(name).txt: look at the screen below, then run with RECORD_SCREENS=1\n\(picture)",
      sourceLocation: sourceLocation)
    return
  }
  let expected = String(decoding: data, as: UTF8.self)
  if !expected.utf8.elementsEqual(picture.utf8) {
    Issue.record(
      "not Screens/\(name).txt\n\(ScreenPicture.difference(expected: expected, actual: picture))",
      sourceLocation: sourceLocation)
  }
}

/// A canvas as text that is read in a review.
package enum ScreenPicture {
  package static func text(of canvas: Canvas, roles: Bool = false) -> String {
    var lines = canvas.rows.map { "│\($0)│" }
    if let cursor = canvas.cursor { lines.append("cursor: row \(cursor.row), column \(cursor.column)") }
    if roles { lines += [""] + canvas.roleRows.map { "│\($0)│" } }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Both pictures line by line, those that differ one under the other.
  package static func difference(expected: String, actual: String) -> String {
    let expected = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let actual = actual.split(separator: "\n", omittingEmptySubsequences: false)
    var lines: [String] = []
    for index in 0..<max(expected.count, actual.count) {
      let before = index < expected.count ? String(expected[index]) : nil
      let after = index < actual.count ? String(actual[index]) : nil
      if let before, let after, before.utf8.elementsEqual(after.utf8) {
        lines.append("  \(before)")
      } else {
        if let before { lines.append("- \(before)") }
        if let after { lines.append("+ \(after)") }
      }
    }
    return lines.joined(separator: "\n")
  }
}
