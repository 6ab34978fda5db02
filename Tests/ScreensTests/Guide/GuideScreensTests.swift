import Foundation
import Testing

@Suite struct `The screens of the guide` {
  private static let pages = ["docs/guide-evaluateur.md", "README.md"]
  private static let played = Result { try GuideStory.shots() }

  private func screens() throws -> [String: [String]] {
    Dictionary(try Self.played.get().map { ($0.name, $0.rows) }) { $1 }
  }

  /// What a block is to say; nil where the story has no such screen.
  private func lines(_ block: GuidePage.Block, _ screens: [String: [String]]) -> [String]? {
    guard let rows = block.name.flatMap({ screens[$0] }) else { return nil }
    guard let shown = block.shown else { return rows }
    return shown.upperBound <= rows.count ? Array(rows[(shown.lowerBound - 1)...(shown.upperBound - 1)]) : nil
  }

  @Test(arguments: pages)
  func `are what the program shows in the story`(path: String) throws {
    let screens = try screens()
    var page = try GuidePage(path)
    let isRecording = ProcessInfo.processInfo.environment["RECORD_DOCS"] == "1"
    // From the last to the first, so that what is put in moves no place that is still to be used.
    for block in page.blocks.reversed() where block.name != nil {
      guard let lines = lines(block, screens) else {
        let name = block.name ?? ""
        Issue.record(
          "\(path): the story has no screen \"\(name)\", or fewer lines; it has \(screens.keys.sorted())")
        continue
      }
      if isRecording {
        page.replace(block, with: lines)
      } else {
        #expect(block.lines == lines, "\(path): \(block.name ?? ""): run with RECORD_DOCS=1 and look at it")
      }
    }
    if isRecording {
      try page.write()
      Issue.record("recorded the screens of \(path)")
    }
  }

  @Test(arguments: pages)
  func `all have their names`(path: String) throws {
    for block in try GuidePage(path).blocks where block.isScreen && block.name == nil {
      Issue.record("\(path), line \(block.place.lowerBound): a screen without <!-- écran : … -->")
    }
  }

  @Test func `are all told of in a page, each once`() throws {
    let named = try Self.pages.flatMap { try GuidePage($0).blocks.compactMap(\.name) }
    let played = try Self.played.get().map(\.name)
    #expect(named.sorted() == Set(named).sorted())
    #expect(Set(played).subtracting(named).sorted() == [], "screens of the story that no page shows")
    #expect(Set(played).count == played.count)
  }
}
