import Foundation
import TestSupport
import Testing

@Suite struct `The themes on the command line` {
  @Test(arguments: ["theme", "themes"]) func `are listed with the ground each is for`(command: String) throws {
    let ending = try Program.run(command, "list", home: "/nonexistent")
    #expect(ending.status == 0)
    #expect(ending.lines.count == 5)
    #expect(ending.lines.first == "dark  Sombre  terminal sombre  AA")
    #expect(ending.lines.contains("high-contrast  Contraste élevé  peint son propre fond  AAA"))
  }

  @Test func `are checked for form, with line and column, and for contrast, with role and ratio`() throws {
    let folder = try Folder()
    let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("themes/dark.yaml")
    let dark = try String(contentsOf: source, encoding: .utf8)
    let fine = folder.url("fine.yaml")
    try Data(dark.utf8).write(to: fine)
    let checked = try Program.run("theme", "check", fine.path, home: folder.path)
    #expect(checked.status == 0, "\(checked)")

    let faulty = folder.url("faulty.yaml")
    try Data(dark.replacingOccurrences(of: "  text: {}", with: "  text: {fg: murky}").utf8).write(to: faulty)
    let line = try #require(
      dark.split(separator: "\n", omittingEmptySubsequences: false).firstIndex(of: "  text: {}"))
    let form = try Program.run("theme", "check", faulty.path, home: folder.path)
    #expect(form.status == 1)
    #expect(
      form.errors.contains("\(faulty.path):\(line + 1):14"), "\(form)")

    let faint = folder.url("faint.yaml")
    try Data(dark.replacingOccurrences(of: "muted: {fg: 249}", with: "muted: {fg: 240}").utf8).write(
      to: faint)
    let contrast = try Program.run("theme", "check", faint.path, "--lang", "en", home: folder.path)
    #expect(contrast.status == 1)
    #expect(
      contrast.errors.contains("muted: contrast 1.75:1 with 256 colours, 4.5:1 is needed"), "\(contrast)")
    let used = try Program.run("status", "--theme", fine.path, home: folder.path)
    #expect(used.status == 0, "\(used)")
  }
}

@Suite(.enabled(if: TmuxSession.isAvailable)) struct `The mouse in a terminal` {
  @Test func `is the terminal's until F9 or the configuration takes it, and goes back at the end`() throws {
    let demonstration = try Demonstration.copy()
    let session = try TmuxSession([Program.path, "--home", demonstration.home])
    try session.wait(for: "Célestin")
    // A report that comes without having been asked for moves nothing.
    try session.type("\u{1B}[<0;10;6M")
    try session.press("F9")
    try session.wait(for: "Souris en marche")
    // The dossiers stand in the order of ids that nobody chose.
    let names = ["Exemple", "Fictif", "Modèle"]
    let rows = try session.screen().split(separator: "\n", omittingEmptySubsequences: false)
    let places = rows.indices.filter { row in names.contains { rows[row].contains($0) } }.prefix(3)
    let (first, last) = (try #require(places.first), try #require(places.last))
    let name = { (row: Int) in try #require(names.first { rows[row].contains($0) }) }
    #expect(rows[first].hasPrefix(" ▸"))
    try session.type("\u{1B}[<0;6;\(last + 1)M\u{1B}[<0;6;\(last + 1)m")
    let pressed = try name(last)
    try session.wait(until: "the press") { screen in
      screen.split(separator: "\n").contains { $0.contains(pressed) && $0.hasPrefix(" ▸") }
    }
    try session.type("\u{1B}[<64;6;5M\u{1B}[<64;6;5M")
    let turned = try name(first)
    try session.wait(until: "the wheel") { screen in
      screen.split(separator: "\n").contains { $0.contains(turned) && $0.hasPrefix(" ▸") }
    }
    try session.press("F9")
    try session.wait(for: "Souris arrêtée")
    try session.press("q")
    #expect(try session.waitForExit() == 0)
  }

  @Test func `is taken from the start where the configuration says so`() throws {
    let demonstration = try Demonstration.copy()
    try Data("mouse: true\n".utf8).write(
      to: URL(fileURLWithPath: demonstration.home).appendingPathComponent("config.yaml"))
    let session = try TmuxSession([Program.path, "--home", demonstration.home], columns: 140)
    try session.wait(for: "Célestin")
    let rows = try session.screen().split(separator: "\n", omittingEmptySubsequences: false)
    let quit = try #require(rows.last { $0.contains("q quitter") })
    let before = try #require(quit.range(of: "q quitter"))
    let column = quit.distance(from: quit.startIndex, to: before.lowerBound) + 1
    let row = try #require(rows.lastIndex(of: quit)) + 1
    try session.type("\u{1B}[<0;\(column);\(row)M")
    #expect(try session.waitForExit() == 0)
  }
}
