import Authoring
import Canvas
import Foundation
import Testing

@Suite struct `A file of phrases` {
  private func faults(_ yaml: String) -> [String] {
    do throws(AuthoringErrors) {
      _ = try StockPhraseReader.read(Array(yaml.utf8))
      return []
    } catch { return error.all.map { "\($0.line):\($0.column) \($0.fault)" } }
  }

  @Test func `is read in its order, texts of several lines included`() throws {
    let phrases = try StockPhraseReader.read(
      Array(
        """
        # what I write often
        rd: Reformule la demande avant de répondre.
        no: "non : jamais"
        ;adh: |
          L'adhérente est rassurée.

          Elle le dit.
        é2: caf\u{65}\u{301}

        """.utf8))
    #expect(
      phrases == [
        StockPhrase(abbreviation: "rd", text: "Reformule la demande avant de répondre."),
        StockPhrase(abbreviation: "no", text: "non : jamais"),
        StockPhrase(abbreviation: ";adh", text: "L'adhérente est rassurée.\n\nElle le dit."),
        StockPhrase(abbreviation: "é2", text: "café"),
      ])
  }

  @Test func `names each fault with its line and column`() {
    #expect(
      faults("a b: x\nc: [y]\nd:\nRD: x\nrd: y\n") == [
        "1:1 badForm(\"a b\", form: Authoring.AuthoringError.Form.abbreviation)",
        "2:4 expected(Authoring.AuthoringError.Shape.text)",
        "3:3 empty",
        "5:1 duplicate(\"rd\", first: Authoring.YAMLPosition(line: 4, column: 1))",
      ])
    #expect(faults("- rd\n") == ["1:1 expected(Authoring.AuthoringError.Shape.mapping)"])
    #expect(faults("x: &a b\n").isEmpty == false)
    #expect(faults("") == ["1:1 emptyFile"])
    #expect(faults(String(repeating: "x", count: 21) + ": y\n").count == 1)
    #expect(
      faults("x: " + String(repeating: "é", count: 2001)) == ["1:4 tooLong(characters: 2001, maximum: 2000)"])
    #expect(faults((0...500).map { "a\($0): b\n" }.joined()) == ["1:1 tooMany(items: 501, maximum: 500)"])
  }

  @Test func `is in the pages as an example that can be taken as it is`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let example = try blocks(of: "docs/phrases.md", root)
    #expect(example.count == 1)
    #expect(try blocks(of: "docs/guide-evaluateur.md", root) == example)
    let phrases = try StockPhraseReader.read(Array(try #require(example.first).utf8))
    #expect(phrases.count > 3)
    #expect(phrases.contains { $0.text.contains("\n") })
  }

  /// The parts of a page that are marked as YAML.
  private func blocks(of page: String, _ root: URL) throws -> [String] {
    let text = try String(contentsOf: root.appending(path: page), encoding: .utf8)
    return text.components(separatedBy: "```yaml\n").dropFirst().map {
      $0.components(separatedBy: "```")[0]
    }
  }
}
