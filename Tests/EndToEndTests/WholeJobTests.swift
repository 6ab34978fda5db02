import Foundation
import TestSupport
import Testing

@Suite struct `The main job, played through the screens` {
  @Test func `bloc 1 goes from nothing to a file signed by both`() throws {
    let folder = try Folder()
    let home = folder.url("home").path
    let evaluator = Hands(try TmuxSession([Program.path, "--home", home]))
    try evaluator.register()
    try evaluator.openDossier()
    try evaluator.observe()
    try evaluator.session.leaveStep(next: "votre avis")
    try evaluator.fillGrid(firstVerdict: "o")
    try evaluator.session.leaveStep(next: "S'il reste du temps")
    try evaluator.takeOver(from: "u", at: "End")
    try evaluator.session.wait(for: "à déclarer")
    try evaluator.session.press("o")
    try evaluator.declare()
    try evaluator.fillGrid(firstVerdict: "n")
    try evaluator.session.leaveStep(next: "S'il reste du temps")
    try evaluator.interview()
    try evaluator.session.leaveStep(next: "Mise en commun")
    try evaluator.agree()
    try evaluator.sign("Anne")
    try evaluator.leaveSignature()
    try evaluator.takeOver(from: "u", at: "End")
    try evaluator.sign("Boris")

    let results = try FileManager.default.subpathsOfDirectory(atPath: home)
      .filter { $0.hasSuffix("B1.r1.grille.json") }
    let result = try #require(results.first)
    let verified = try Program.run("verify", "\(home)/\(result)", home: home)
    #expect(verified.status == 0, "\(verified.output)")
    #expect(verified.output.contains("Anne Premier") && verified.output.contains("Boris Second"))
  }
}

/// A person's hands on the keyboard: presses keys, and looks at the screen before going on.
private struct Hands {
  let session: TmuxSession
  private static let passphrase = "phrase de passe longue"

  init(_ session: TmuxSession) { self.session = session }

  private func press(_ keys: [String]) throws {
    for key in keys { try session.press(key) }
  }

  private func fill(_ fields: [String]) throws {
    for field in fields {
      if !field.isEmpty { try session.type(field) }
      try session.press("Tab")
    }
  }

  func register() throws {
    try session.wait(for: "qui évalue")
    try session.press("Enter")
    try session.wait(for: "n vous enregistre")
    try session.press("n")
    try session.wait(for: "Nouvelle personne")
    try fill(["Anne Premier", "", "Institut Essai", "", "15/01/2020", "H-1", "", "01/01/2020", "31/12/2090"])
    try fill(["", "", Self.passphrase])
    try session.type(Self.passphrase)
    try session.press("F10")
    try session.wait(for: "Anne Premier", seconds: 60)
    try session.wait(for: "Aucun dossier")
    try takeOver(from: "u", at: nil)
    try session.press("n")
    try session.wait(for: "Nouvelle personne")
    try fill(["Boris Second"])
    try session.press("Right")
    try fill(["", "Mutuelle Essai", "Qualité", "", "", "", "", ""])
    try session.press("Right")
    try fill(["", "", Self.passphrase])
    try session.type(Self.passphrase)
    try session.press("F10")
    try session.wait(for: "Boris Second", seconds: 60)
    try session.wait(for: "Aucun dossier")
    try takeOver(from: "u", at: "Home")
    try session.wait(for: "Anne Premier")
  }

  /// Gives the keyboard to the first or the last person of the list.
  func takeOver(from key: String, at end: String?) throws {
    try session.press(key)
    try session.wait(for: "Qui évalue")
    guard let end else { return }
    try press([end, "Enter"])
    try session.wait(forNo: "Qui évalue")
  }

  func openDossier() throws {
    try session.press("n")
    try session.wait(for: "Nouveau dossier")
    try fill(["Martin", "Léa"])
    try session.type("Mutuelle Essai")
    try session.press("F10")
    try declare()
    try session.wait(for: "reste à nommer le binôme")
    try session.press("a")
    try session.wait(for: "Nommer le binôme")
    try session.press("Enter")
    try session.wait(for: "L'autre évaluateur")
    try press(["Down", "Right", "Right", "F10"])
    try session.wait(for: "Boris Second")
  }

  func declare() throws {
    try session.wait(for: "déclare n'avoir")
    try session.press("o")
    try session.wait(forNo: "déclare n'avoir")
  }

  func observe() throws {
    for number in 1...3 {
      try session.press("c")
      try session.wait(for: "n°\u{A0}\(number) commencé")
      try press(["o", "Down", "n", "Down", "o", "Down", "f"])
      try session.wait(for: "terminé à")
    }
  }

  func fillGrid(firstVerdict: String) throws {
    try session.wait(for: "votre avis")
    try press(["Home", firstVerdict] + (1..<34).flatMap { _ in ["Down", "o"] })
    try session.wait(for: "28 critères sur 28")
  }

  func interview() throws {
    try session.wait(for: "Entretien complémentaire")
    try session.press("c")
    try session.wait(for: "●")
    try press((0..<8).flatMap { _ in ["Enter", "Down"] })
    try session.wait(for: "Tout a été abordé")
    try session.press("f")
    try session.wait(for: "arrêté")
  }

  func agree() throws {
    try session.wait(for: "1 divergence")
    try session.press("g")
    try session.wait(for: "enregistrer ce motif")
    try session.type("chacun garde son avis")
    try session.press("Enter")
    try session.wait(for: "Maintenue")
    for number in 1...6 {
      try session.press("Down", "p")
      try session.wait(for: "Échap")
      try session.type("Précisions \(number).")
      try session.wait(for: "Précisions \(number).")
      try session.press("Escape")
      try session.wait(for: "\(number) rédigée")
    }
    try session.wait(for: "6 rédigées sur 6")
    try session.press("d")
    try session.wait(for: "Quelle décision")
    try session.press("Enter")
    try session.wait(for: "doit l'accepter")
    try takeOver(from: "u", at: "Home")
    try session.wait(for: "lire et accepter")
    try session.press("o")
    try session.wait(for: "Accepter la décision")
    try session.press("Enter")
  }

  /// Back from what the first signature told.
  func leaveSignature() throws {
    try session.press("Escape")
    try session.wait(for: "1 signature sur 2")
  }

  func sign(_ name: String) throws {
    try session.wait(for: "B1 Signature")
    try session.press("End")
    try session.wait(for: "s signer")
    try session.press("s")
    try session.wait(for: "SIGNER")
    try fill(["SIGNER"])
    try session.type(Self.passphrase)
    try session.press("F10")
    try session.wait(for: "SHA-256 du contenu signé", seconds: 60)
  }
}
