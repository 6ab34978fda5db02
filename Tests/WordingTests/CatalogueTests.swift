import Foundation
import Testing

@Suite struct `Sentences` {
  @Test func `in two languages stand in the catalogue and nowhere else`() throws {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources")
    let files =
      FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)?
      .compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" } ?? []
    #expect(files.count > 300)
    for file in files where !file.path.contains("/Wording/") {
      // Synonyms of the linear mode stand beside the actions that they ask for.
      guard file.lastPathComponent != "SpokenActions.swift" else { continue }
      let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      for line in text.split(separator: "\n") where line.contains("Sentence(fr:") || line.contains("fr: \"") {
        Issue.record("\(file.lastPathComponent): \(line)")
      }
    }
  }
}
