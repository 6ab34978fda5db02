import Foundation
import Testing

@Suite struct `The glossary` {
  @Test func `names only words that the code has`() throws {
    let sources = try Pages.sources()
    let words = Pages.rows(try Pages.read("docs/glossary.md")).compactMap(\.first).filter {
      $0.hasPrefix("`")
    }
    .map { $0.trimmingCharacters(in: CharacterSet(charactersIn: "`")) }
    #expect(words.count > 80)
    for word in words {
      let declaration = "\\b(struct|enum|class|protocol|case|let|var)\\b[^\\n]*\\b\(word)\\b"
      #expect(sources.range(of: declaration, options: .regularExpression) != nil, "\(word)")
    }
  }

  @Test func `names each word once`() throws {
    let words = Pages.rows(try Pages.read("docs/glossary.md")).compactMap(\.first).filter {
      $0.hasPrefix("`")
    }
    #expect(Set(words).count == words.count)
  }
}
