import Foundation
import TestSupport
import Testing

@Suite struct `A result file that was changed in its dossier` {
  @Test func `is told at opening, kept aside, and written anew`() throws {
    let demo = try Demonstration.copy()
    let dossier = try demo.dossier(with: "B1", in: "sealed")
    let results = URL(fileURLWithPath: "\(demo.home)/dossiers/\(dossier)/results")
    let file = results.appendingPathComponent("B1.r1.grille.json")
    let original = try Data(contentsOf: file)
    let changed = Data(original.dropLast())
    try changed.write(to: file)

    let session = try TmuxSession([
      Program.path, "open", dossier, "--home", demo.home, "--as", Demonstration.hermine, "--bloc", "B1",
    ])
    try session.wait(for: "À l'ouverture de ce dossier")
    try session.press("Enter")
    try session.wait(forNo: "À l'ouverture de ce dossier")
    try session.press("q")
    try session.wait(for: "Prochaine")
    try session.press("q")
    #expect(try session.waitForExit() == 0)
    #expect(try Data(contentsOf: file) == original)
    let kept = try FileManager.default.contentsOfDirectory(atPath: results.path).filter {
      try Data(contentsOf: results.appendingPathComponent($0)) == changed
    }
    #expect(kept.count == 1)
  }
}
