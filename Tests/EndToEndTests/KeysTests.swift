import Foundation
import Testing

@Suite struct `The keys on the command line` {
  private func home(_ configuration: String?) throws -> (Folder, String) {
    let folder = try Folder()
    if let configuration { try Data(configuration.utf8).write(to: folder.url("config.yaml")) }
    return (folder, folder.path)
  }

  @Test(arguments: ["keys", "touches"])
  func `are printed as the configuration has them`(command: String) throws {
    let (folder, home) = try home("keys:\n  observing:\n    next-open: [f5, w]\n")
    let ending = try Program.run(command, home: home)
    #expect(ending.status == 0)
    #expect(ending.lines.contains { $0.contains("next-open") && $0.contains("f5, w") })
    #expect(ending.lines.contains { $0.contains("next-open") && $0.contains(" j ") })
    _ = folder
  }

  @Test func `are those of the example in the documentation`() throws {
    let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("docs/configuration.md")
    let text = String(decoding: try Data(contentsOf: page), as: UTF8.self)
    let parts = text.components(separatedBy: "```")
    let example = try #require(parts.first { $0.hasPrefix("yaml\n") }).dropFirst(5)
    let (folder, home) = try home(String(example))
    let ending = try Program.run("keys", home: home)
    #expect(ending.status == 0, "\(ending.errors)")
    #expect(ending.lines.contains { $0.contains("mask") && $0.contains("f8") })
    _ = folder
  }

  @Test(arguments: [
    ("keys:\n  serach: [w]\n", "config.yaml:2:3: ", "« search »"),
    ("keys:\n  observng:\n    yes: [w]\n", "config.yaml:2:3: ", "« observing »"),
    ("keys:\n  observing:\n    yess: [w]\n", "config.yaml:3:5: ", "« yes »"),
    ("keys:\n  search: [w, wxy]\n", "config.yaml:2:15: ", "« wxy » n'est pas une touche"),
    ("keys:\n  observing:\n    note: [enter, n]\n", "config.yaml:3:19: ", "déjà celle de « no »"),
    ("keys:\n  search: [F]\n", "config.yaml:2:12: ", "majuscules"),
    ("keys:\n  search: []\n", "config.yaml:2:3: ", "resterait sans touche"),
    ("keys:\n  observing:\n    sign: [w]\n", "config.yaml:3:5: ", "n'existe pas dans « observing »"),
    ("keys: [w]\n", "config.yaml:1:7: ", "groupe de clés"),
    ("advance: perhaps\n", "config.yaml:1:10: ", "true ou false"),
  ])
  func `are refused with line, column and what to do`(text: String, place: String, told: String) throws {
    let (folder, home) = try home(text)
    let ending = try Program.run("keys", home: home)
    #expect(ending.status == 78)
    let errors = ending.errors.replacingOccurrences(of: "\u{A0}", with: " ")
      .replacingOccurrences(of: "\u{202F}", with: " ")
    #expect(errors.contains(place) && errors.contains(told), "\(errors)")
    _ = folder
  }

  @Test(arguments: ["keyboard", "clavier"])
  func `learn the top row line by line`(command: String) throws {
    let (folder, home) = try home(nil)
    let ending = try Program.run(command, home: home, input: Data("\"\n(\n".utf8))
    #expect(ending.status == 0, "\(ending.errors)")
    #expect(ending.output.contains("\" « » ( ) @ + - / *"))
    let keys = try Program.run("keys", home: home)
    #expect(keys.lines.contains { $0.contains("digit-4") && $0.contains("(, 4") })
    let cut = try Program.run(command, home: home, input: Data("&\n".utf8))
    #expect(cut.status == 65)
    #expect(try Program.run("keys", home: home).output == keys.output)
    _ = folder
  }
}
