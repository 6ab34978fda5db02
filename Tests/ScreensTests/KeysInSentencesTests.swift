import Assessment
import Canvas
import Foundation
import Referential
import Screens
import Testing
import Wording

@Suite struct `The keys that sentences name` {
  @Test func `are those of the standard table`() {
    for key in NamedKey.allCases {
      guard let action = Action(rawValue: key.rawValue) else {
        Issue.record("no action is called \(key.rawValue)")
        continue
      }
      let binding = Keymap.standard.bindings.first { $0.action == action }
      #expect(binding?.keys.first?.displayName(in: .french) == key.standard.fr, "\(key)")
    }
  }

  @Test func `are those that the configuration gives`() throws {
    var desk = try BlocDesk()
    desk.open()
    desk.press(.character("o"))
    #expect(picture(desk).contains("c en commence une."))
    desk.app.world.keymap = rebound(.start, .function(5))
    #expect(picture(desk).contains("F5 en commence une."))
    desk.app.world.language = .en
    #expect(picture(desk).contains("F5 starts one."))
    desk.app.world.keymap = rebound(.start, .pageDown)
    #expect(picture(desk).contains("Page-Down starts one."))
  }

  @Test func `are those of the place that one is in, and of the screen below the help`() throws {
    var desk = try BlocDesk()
    try desk.do(.startObservation(desk.bloc, kind: nil))
    desk.open()
    desk.app.world.keymap =
      Keymap.standard.with([
        KeyChange(.finish, in: .observing, [.function(7)]), KeyChange(.finish, in: .grading, [.function(8)]),
      ]).keymap
    desk.press(.character("c"))
    #expect(picture(desk).contains("F7 termine"))
    desk.press(.character("h"))
    var help = ""
    for _ in 0..<4 {
      help += picture(desk)
      desk.press(.pageDown)
    }
    #expect(help.contains("F7"))
    #expect(!help.contains("F8"))
  }

  @Test func `are left out line by line where they cannot be said`() throws {
    var desk = try BlocDesk()
    desk.app.world.keymap = rebound(.switchIdentity, .function(5))
    var talk = Talk(desk) { _ in HomeScreen() }
    talk.say("ouvrir")
    #expect(!talk.text.contains("Entrée") && !talk.text.contains("F5"))
    desk.app.world.keymap = rebound(.finish, .function(5))
    try desk.do(.startObservation(desk.bloc, kind: nil))
    talk = Talk(at: desk)
    talk.say("commencer")
    #expect(talk.text.contains("Déjà en cours"))
    #expect(!talk.text.contains("F5"))
  }

  @Test func `go by what they ask for in the catalogue, never by a letter`() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources/Wording")
    let files =
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?
      .compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" } ?? []
    #expect(files.count > 50)
    // `(k)`, `: k`, `k : `, `F3`: what a key looks like in French and English; `a` and `y` are words too, and
    // `(e)` an ending.
    let literal = try Regex(#"(^|[ (.:;,"])([b-df-x]|F[0-9]+)( :|:|\)|,|"| [a-zé'’]+[ .;"])"#)
    for file in files where !file.path.hasSuffix("NamedKey.swift") {
      let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      for line in text.split(separator: "\n") where line.contains("fr:") || line.contains("en:") {
        guard !line.drop(while: { $0 == " " }).hasPrefix("//") else { continue }
        #expect(line.firstMatch(of: literal) == nil, "\(file.lastPathComponent): \(line)")
      }
    }
  }

  private func picture(_ desk: BlocDesk) -> String {
    desk.app.draw(size: Size(rows: 24, columns: 100)).rows.joined(separator: "\n")
  }

  private func rebound(_ action: Action, _ key: Key) -> Keymap {
    Keymap.standard.with([KeyChange(action, in: nil, [key])]).keymap
  }
}
