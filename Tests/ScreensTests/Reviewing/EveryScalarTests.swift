import Canvas
import Foundation
import PlainText
import Scenarios
import Screens
import Seal
import Testing
import Wording

/// Every Unicode scalar value that a file can bring, through every view of the reviewer.
@Suite struct `Whatever a file brings` {
  /// All of them where `GRILLE_EVERY_SCALAR` is set; else those of planes 0, 1 and 14 and of the others the first and last
  /// 512, where nothing but ideographs and private use lies.
  private static let scalars: [Unicode.Scalar] = {
    let all = (UInt32(0)...0x10FFFF).lazy.compactMap { Unicode.Scalar($0) }
    if ProcessInfo.processInfo.environment["GRILLE_EVERY_SCALAR"] != nil { return Array(all) }
    return all.filter { [0, 1, 14].contains($0.value >> 16) || !(512..<0xFE00).contains($0.value & 0xFFFF) }
  }()

  private static func texts(of length: Int) -> [String] {
    stride(from: 0, to: scalars.count, by: length).map { start in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[start..<min(scalars.count, start + length)])
      return String(view)
    }
  }

  /// No cell holds anything that could command a terminal, hide or reorder something.
  private func expectText(_ canvas: Canvas, _ what: String, _ place: SourceLocation = #_sourceLocation) {
    var known: Set<String> = []
    for row in 0..<canvas.size.rows {
      for cell in canvas.cells(ofRow: row) where !cell.isContinuation {
        let text = cell.text
        if text.utf8.count == 1, let byte = text.utf8.first, byte >= 0x20, byte < 0x7F { continue }
        guard known.insert(text).inserted else { continue }
        #expect(SafeText(text).markers.isEmpty, "\(what): \(Array(text.unicodeScalars))", sourceLocation: place)
      }
    }
  }

  @Test func `reaches the list as text`() throws {
    let texts = Self.texts(of: 150)
    for start in stride(from: 0, to: texts.count, by: 400) {
      let part = Array(texts[start..<min(texts.count, start + 400)])
      let files = part.enumerated().map { index, text in
        index.isMultiple(of: 2)
          ? ReviewCast.refused(text, text)
          : ReviewCast.file(text, text, "B1", employer: text, evaluators: [text])
      }
      var bench = try ReviewBench(files)
      expectText(bench.picture(420, 400), "list from \(start)")
      bench.press(.end)
      expectText(bench.picture(24, 80), "detail from \(start)")
    }
  }

  @Test func `reaches the hits of a search, the reader's notes and a keyring as text`() throws {
    for text in Self.texts(of: 4000) {
      let hits = stride(from: 0, to: 4000, by: 100).map { start in
        let part = String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(start).prefix(100)))
        return SearchHit(path: part, place: .note, detail: part, excerpt: part)
      }
      var bench = try ReviewBench([])
      bench.answer = SearchAnswer(text: text, hits: hits, count: 40)
      bench.take(.found(bench.answer))
      bench.press(.character("s"))
      bench.type("a")
      bench.press(.enter)
      expectText(bench.picture(90, 320), "hits")
      let offer = KeyringOffer(
        path: text, organisation: String(text.prefix(400)), members: 1,
        root: try Scenario.key(.ana).publicKey.kid, fingerprint: "0", isPinned: false)
      bench.press(.escape, .character("r"))
      bench.take(.keyring(offer))
      expectText(bench.picture(60, 200), "keyring")
    }
  }

  @Test func `reaches a result and a comparison as text`() throws {
    let first = try ReviewCast.eventful()
    for text in Self.texts(of: 4000) {
      var second = try ReviewCast.eventful("other.json")
      second.payload?.agreement.comments[0].comment = text
      second.payload?.candidate.family = String(text.prefix(60))
      second.sections = second.sections.filter { if case .grid = $0.content { true } else { false } }
      var bench = try ReviewBench([ReviewCast.listed(first)])
      bench.contents = [first.path: first, "other.json": second]
      var app = App(world: bench.app.world, first: ResultScreen(second, among: [], bench.app.world))
      app.world.size = Size(rows: 700, columns: 120)
      expectText(app.draw(size: app.world.size), "result")
      guard let compared = CompareScreen(first, second, bench.app.world) else {
        Issue.record("cannot be compared")
        return
      }
      app = App(world: app.world, first: compared)
      expectText(app.draw(size: Size(rows: 900, columns: 120)), "comparison")
    }
  }
}
