import Foundation
import TestSupport
import Testing

@Suite struct `A result file that was changed in its dossier` {
  @Test func `is told at opening, left as it is, and written anew once it is moved away`() throws {
    let demo = try Demonstration.copy()
    let dossier = try demo.dossier(with: "B1", in: "sealed")
    let file = URL(fileURLWithPath: "\(demo.home)/dossiers/\(dossier)/results/B1.r1.grille.json")
    let original = try Data(contentsOf: file)
    let changed = Data(original.dropLast())
    try changed.write(to: file)
    let command = [Program.path, "open", dossier, "--home", demo.home, "--as", Demonstration.hermine]

    let first = try TmuxSession(command)
    try first.wait(for: "À l'ouverture de ce dossier")
    try first.press("Enter")
    try first.wait(forNo: "À l'ouverture de ce dossier")
    try first.press("q")
    try first.press("q")
    #expect(try first.waitForExit() == 0)
    #expect(try Data(contentsOf: file) == changed)

    try FileManager.default.removeItem(at: file)
    let second = try TmuxSession(command)
    try second.wait(for: "grille verify")
    try second.press("q")
    try second.press("q")
    #expect(try second.waitForExit() == 0)
    #expect(try Data(contentsOf: file) == original)
  }
}
