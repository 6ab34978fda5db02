import Foundation
import TestSupport
import Testing

@Suite struct `Phrases at the command line` {
  @Test func `are listed, and where to write them is told while there are none`() throws {
    let folder = try Folder()
    let none = try Program.run("phrases", "list", home: folder.path)
    #expect(none.status == 0)
    #expect(none.output.contains("\(folder.path)/phrases.yaml"))
    _ = try folder.file("phrases.yaml", Array("rd: Reformule\nlg: |\n  un\n  deux\n".utf8))
    #expect(try Program.run("phrases", "lister", home: folder.path).output == "rd  Reformule\nlg  un deux\n")
  }

  @Test func `are checked with line and column`() throws {
    let folder = try Folder()
    let good = try folder.file("good.yaml", Array("rd: Reformule\n".utf8))
    let bad = try folder.file("bad.yaml", Array("rd: Reformule\nRD: encore\nx: [y]\n".utf8))
    #expect(try Program.run("phrases", "check", good, home: folder.path).output.contains("1 phrase"))
    let found = try Program.run("phrases", "verifier", bad, home: folder.path)
    #expect(found.status == 1)
    #expect(found.errors.contains("\(bad):2:1:") && found.errors.contains("\(bad):3:4:"))
    #expect(try Program.run("phrases", "check", "/nowhere", home: folder.path).status == 74)
  }

  @Test(.enabled(if: TmuxSession.isAvailable))
  func `that cannot be read keep nobody out, and good ones are expanded`() throws {
    let demonstration = try Demonstration.copy()
    let file = URL(fileURLWithPath: demonstration.home + "/phrases.yaml")
    try Data("rd: [Reformule]\n".utf8).write(to: file)
    let first = try TmuxSession([Program.path, "--home", demonstration.home])
    try first.wait(for: "Vos phrases ne sont pas prises")
    try first.press("q")
    try Data("rd: Reformule la demande.\n".utf8).write(to: file)
    let dossier = try demonstration.dossier(with: "B1", in: "grading")
    let second = try TmuxSession([
      Program.path, "--home", demonstration.home, "open", dossier, "--as", Demonstration.hermine, "--bloc",
      "B1",
    ])
    try second.wait(for: "votre avis")
    try second.press("p")
    try second.wait(for: "F3")
    try second.type("rd")
    try second.press("Tab")
    try second.wait(for: "Reformule la demande.")
  }

  @Test func `of a script that seem to hold personal data are told and recorded`() throws {
    let demonstration = try Demonstration.copy()
    let dossier = try demonstration.dossier(with: "B1", in: "grading")
    let line = #"{"do":"add-note","bloc":"B1","text":"Rappeler au 06 12 34 56 78"}"#
    let ending = try Program.run(
      "apply", dossier, "--as", Demonstration.hermine, home: demonstration.home,
      input: Data((line + "\n").utf8))
    #expect(ending.status == 0)
    #expect(ending.errors.contains("ligne 1, enregistrée"))
    #expect(ending.errors.contains("06 12 …"))
    #expect(!ending.errors.contains("34 56"))
  }
}
