import Foundation
import Testing

@testable import Assessment

@Suite struct `The reference of commands` {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/commands.md")

  /// With `RECORD_DOCS=1` the page is written anew, and the test fails so that nobody takes it for a check.
  @Test func `stands in docs as the table has it`() throws {
    let page = CommandReference.markdown()
    if ProcessInfo.processInfo.environment["RECORD_DOCS"] == "1" {
      try FileManager.default.createDirectory(
        at: Self.file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(page.utf8).write(to: Self.file)
      Issue.record("docs/commands.md was written; run again without RECORD_DOCS")
      return
    }
    let stored = try String(contentsOf: Self.file, encoding: .utf8)
    #expect(stored == page, "docs/commands.md is old; RECORD_DOCS=1 writes it anew")
  }

  @Test func `has no table cell that would break its row`() {
    for form in CommandForm.all {
      for field in form.fields {
        #expect(!field.meaning.contains("|") && !field.meaning.contains("\n"))
        #expect(!field.type.written.contains("|"))
      }
    }
  }
}
