import Foundation
import TestSupport
import Testing

@Suite struct `Interviews one after the other, played through the screens` {
  private let demo: Demonstration
  /// Bloc 1 is observed in it, bloc 3 waits for its interview, bloc 2 is prepared.
  private let dossier: String

  init() throws {
    demo = try Demonstration.copy()
    dossier = try demo.dossier(with: "B1", in: "observing")
  }

  private func apply(_ lines: [String], as person: String) throws {
    let ending = try Program.run(
      Program.path, ["apply", dossier, "--as", person], input: Data(lines.joined(separator: "\n").utf8),
      environment: ["GRILLE_HOME": demo.home])
    #expect(ending.status == 0, "\(ending.errors)")
  }

  /// Brings bloc 2 from its preparation to its interview, in the sitting of its presentation.
  private func present() throws {
    try apply([#"{"do":"declare-impartiality","bloc":"B2"}"#], as: Demonstration.basile)
    try apply(
      [
        #"{"do":"declare-impartiality","bloc":"B2"}"#, #"{"do":"start-observation","bloc":"B2"}"#,
        #"{"do":"describe-observation","bloc":"B2","observation":1,"steeringTools":"Agenda partagé"}"#,
        #"{"do":"end-observation","bloc":"B2","observation":1}"#,
        #"{"do":"waive","bloc":"B2","rule":"short-observation","subject":"observation:1","motif":"Essai"}"#,
      ], as: Demonstration.hermine)
    try apply(
      [
        #"{"do":"mark","bloc":"B2","observation":1,"criterion":"B2.C1.1","value":"satisfying"}"#,
        #"{"do":"close-observing","bloc":"B2"}"#,
      ], as: Demonstration.basile)
  }

  private func open(_ bloc: String) throws -> TmuxSession {
    try TmuxSession([
      Program.path, "--home", demo.home, "open", dossier, "--as", Demonstration.hermine, "--bloc", bloc,
    ])
  }

  @Test func `the coverage view leads to the plan and to the line of the grid`() throws {
    let session = try open("B1")
    try session.wait(for: "observés, il en faut 3 à 5")
    try session.press("g")
    let coverage = try session.wait(for: "B1 Couverture")
    #expect(coverage.contains("critères vus sur 28") && coverage.contains("vos constats"))
    try session.press("z")
    try session.wait(for: "non vus seulement")
    try session.press("b")
    let plan = try session.wait(for: "Plan de l'entretien")
    #expect(plan.contains("! Argumenter les choix opérés") && plan.contains(": rien vu"))
    try session.press("b")
    try session.wait(for: "B1 Couverture")
    try session.press("End", "Enter")
    try session.wait(forNo: "Couverture")
    try session.wait(for: "sortie du conflit")
    try session.press("l")
    let list = try session.wait(for: "Entretiens observés, B1 Accueil")
    #expect(list.contains("terminé") && list.contains("A B"))
    try session.press("Escape")
  }

  @Test func `one ends and the next begins by one key`() throws {
    try present()
    let session = try open("B3")
    try session.wait(for: "B3 Entretien complémentaire")
    try session.press("c")
    try session.wait(for: "●")
    try session.press("Enter")
    try session.wait(for: "abordé")
    try session.press("j")
    let next = try session.wait(for: "B2 Entretien complémentaire")
    #expect(next.contains("●") && next.contains("/ 20:00"))
    try session.wait(for: "B3")
    try session.press("j")
    try session.wait(for: "Aucun autre bloc")
    try session.press("f")
    try session.wait(for: "arrêté")
    try session.press("q")
    try session.wait(for: "Candidat")
    try session.press("q")
    #expect(try session.waitForExit() == 0)
    // Both were held: a second end is refused, and so is a start of what is over.
    let again = try Program.run(
      Program.path, ["apply", dossier, "--as", Demonstration.hermine],
      input: Data(#"{"do":"end-interview","bloc":"B3"}"#.utf8), environment: ["GRILLE_HOME": demo.home])
    #expect(again.status == 1)
    try apply([#"{"do":"start-interview","bloc":"B2"}"#], as: Demonstration.hermine)
  }
}
