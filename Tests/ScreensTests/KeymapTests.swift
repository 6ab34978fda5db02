import Canvas
import Foundation
import Screens
import TestSupport
import Testing

@Suite struct `The table of bindings` {
  @Test(arguments: Context.allCases)
  func `gives a key one meaning in a place`(context: Context) {
    var meanings: [Key: Set<Action>] = [:]
    for binding in Keymap.standard.bindings(in: context) {
      for key in binding.keys { meanings[key, default: []].insert(binding.action) }
    }
    for (key, actions) in meanings {
      #expect(actions.count == 1, "\(key) means \(actions) in \(context)")
    }
  }

  @Test(arguments: Context.allCases.filter { $0 != .masked })
  func `has help and a way out in every place`(context: Context) {
    #expect(Keymap.standard.binding(of: .help, in: context) != nil)
    #expect(Keymap.standard.binding(of: context == .home ? .quit : .back, in: context) != nil)
  }

  @Test func `takes capitals as small letters`() {
    for binding in Keymap.standard.bindings {
      for case .character(let letter) in binding.keys where letter.isLetter {
        let capital = Key.character(Character(letter.uppercased()))
        for context in binding.contexts {
          #expect(Keymap.standard.action(for: capital, in: context) == binding.action)
        }
      }
    }
  }

  @Test func `has a key without Shift on AZERTY for everything`() {
    let unshifted = Set("abcdefghijklmnopqrstuvwxyz&é\"'(-è_çà)=^$ù*<,;:! ")
    for binding in Keymap.standard.bindings {
      let isReachable = binding.keys.contains { key in
        switch key {
        case .character(let character): unshifted.contains(character)
        case .backTab: false
        default: true
        }
      }
      #expect(isReachable, "\(binding.action) in \(binding.contexts)")
    }
  }

  @Test func `shows no two keys at one place of a footer`() {
    for context in Context.allCases {
      let ranks = Keymap.standard.bindings(in: context).compactMap(\.rank)
      #expect(Set(ranks).count == ranks.count, "\(context): \(ranks)")
    }
  }

  @Test func `is what docs/keys.md says`() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("docs/keys.md")
    let page = KeymapReference.markdown()
    if ProcessInfo.processInfo.environment["RECORD_DOCS"] == "1" {
      try Data(page.utf8).write(to: file)
      Issue.record("recorded docs/keys.md")
      return
    }
    let kept = FileManager.default.contents(atPath: file.path).map { String(decoding: $0, as: UTF8.self) }
    #expect(kept == page, "run with RECORD_DOCS=1")
  }
}

@Suite struct `The help` {
  @Test func `shows all keys of the place and why some are off`() throws {
    let bloc = try Cast.bloc(1)
    var story = Story(try Cast.referential())
    try story.prepare(bloc)
    var bench = try Bench(stories: [("d", story)], open: "d") {
      GridScreen(.observing, Place(bloc: bloc), $0)
    }
    bench.press(.character("h"))
    expectScreen(bench.app.draw(size: Size(rows: 17, columns: 60)), "help-60x17")
    expectScreen(bench.app.draw(size: Size(rows: 24, columns: 80)), "help-80x24")
    expectScreen(bench.app.draw(size: Size(rows: 40, columns: 120)), "help-120x40")
    bench.press(.pageDown, .pageDown)
    #expect(bench.app.top is HelpScreen)
    bench.press(.character("h"))
    #expect(bench.app.top is GridScreen)
  }
}
