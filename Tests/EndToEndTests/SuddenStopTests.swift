import Glibc
import TestSupport
import Testing

@Suite struct `A program killed while somebody writes` {
  @Test func `shows again what the screen had shown as recorded`() throws {
    let demo = try Demonstration.copy()
    let dossier = try demo.dossier(with: "B1", in: "grading")
    let command = [
      Program.path, "open", dossier, "--home", demo.home, "--as", Demonstration.hermine, "--bloc", "B1",
    ]

    let first = try TmuxSession(command)
    try openGrid(first)
    try first.press("n")
    try first.wait(for: "Compétence 1, critère 1 : non satisfait".spaced)
    try first.press("p")
    try first.wait(for: "Échap : revenir".spaced)
    try first.type(" Vu deux fois.")
    try first.wait(for: "deux fois.")
    let process = try #require(try first.processID())
    #expect(kill(process, SIGKILL) == 0)
    #expect(try first.waitForExit() == 128 + SIGKILL)

    let second = try TmuxSession(command)
    try openGrid(second)
    try second.wait(for: "non satisfait")
    try second.press("p")
    try second.wait(for: "deux fois.")
    try second.press("Escape")
    try second.wait(forNo: "Échap : revenir".spaced)
    try second.press("q")
    try second.press("q")
    #expect(try second.waitForExit() == 0)
    #expect(try Program.run("status", dossier, home: demo.home).errors == "")
  }

  private func openGrid(_ session: TmuxSession) throws {
    try session.wait(for: "Votre grille")
  }
}
