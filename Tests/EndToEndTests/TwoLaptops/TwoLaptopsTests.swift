import Foundation
import TestSupport
import Testing

@Suite struct `Two evaluators on two laptops` {
  private static let expert: [String?] = [
    "Institut Essai", nil, "15/01/2020", "H-1", nil, "01/01/2020", "31/12/2090",
  ]
  private static let colleague: [String?] = ["Mutuelle Essai", "Qualite", nil, nil, nil, nil, nil]

  @Test func `come from empty folders to one file that both signed, led by the screens alone`() throws {
    let folder = try Folder()
    let anne = try Laptop("Anne Premier", in: folder)
    let boris = try Laptop("Boris Second", in: folder)
    try anne.register(Self.expert, isInternal: false)
    try boris.register(Self.colleague, isInternal: true)

    try prepare(anne, for: boris)
    try join(boris, anne)
    try observe(anne, boris)
    try interview(anne, boris)
    try fillGrids(anne, boris)
    try agreeAndSign(anne, boris)

    let result = try #require(
      try FileManager.default.subpathsOfDirectory(atPath: anne.home).first { $0.hasSuffix("B2.r1.grille.json") })
    let files = [anne, boris].map { FileManager.default.contents(atPath: "\($0.home)/\(result)") }
    #expect(files[0] != nil && files[0] == files[1])
    for laptop in [anne, boris] {
      let verified = try Program.run("verify", "\(laptop.home)/\(result)", home: laptop.home)
      #expect(verified.output.contains("Anne Premier") && verified.output.contains("Boris Second"))
      #expect(verified.output.contains("clé de cet ordinateur") && verified.output.contains("clé reconnue"))
      #expect(verified.status == 0, "\(verified.output)\(verified.errors)")
    }
    let stolen = try Program.run(
      "trust", "revoke", "Anne Premier", "--reason", "compromised", "--at", "2001-01-01", home: anne.home)
    #expect(stolen.status == 0, "\(stolen.errors)")
    #expect(try Program.run("verify", "\(anne.home)/\(result)", home: anne.home).status == 4)
    for laptop in [anne, boris] {
      try laptop.session.press("q", "q")
      _ = try laptop.session.waitForExit()
    }
  }

  /// Anne opens the dossier, names Boris, whose key is elsewhere, and sends it.
  private func prepare(_ anne: Laptop, for boris: Laptop) throws {
    try anne.press("n", see: "Nouveau dossier")
    try anne.fill(["Martin", "Lea"])
    try anne.session.type("Mutuelle Essai")
    try anne.press("F10", see: "déclare n'avoir")
    try anne.press("q", see: "changent de bloc")
    try anne.openBloc2(see: "B2 Pilotage ·")
    try anne.press("a", see: "Autres actions")
    try anne.choose("Informations d'un évaluateur", see: "Quel évaluateur")
    try anne.choose("Une autre personne", see: "Informations de l'évaluateur")
    try anne.fill(boris.name, isInternal: true, Self.colleague)
    try anne.press("F10", see: "Évaluateur : Boris Second")
    try anne.press("a", see: "Autres actions")
    try anne.choose("Nommer le binôme", see: "L'autre évaluateur")
    // Who comes first in the choice depends on ids that are drawn.
    try anne.press("Down", see: "▸ L'autre évaluateur  < –")
    try anne.session.press("Right")
    let second = try anne.wait(until: "somebody") { !$0.contains("▸ L'autre évaluateur  < –") }
    if !second.contains("▸ L'autre évaluateur  < Boris") { try anne.session.press("Right") }
    try anne.see("▸ L'autre évaluateur  < Boris Second")
    try anne.press("F10", see: "Binôme : ")
    try anne.press("o", see: "Impartialité déclarée")
    try anne.press("Up", see: "Prochaine remise (e)")
    try anne.send()
    try anne.see("Boris Second vous envoie le sien")
  }

  /// Boris accepts the key of Anne, takes the place that is kept for him, declares, and sends his own.
  private func join(_ boris: Laptop, _ anne: Laptop) throws {
    try anne.press("q", see: "changent de bloc")
    try boris.receive(see: "Clé inconnue")
    try boris.accept(anne, see: "Qui êtes-vous dans ce dossier")
    try boris.press("Enter", see: "Vous êtes Boris Second")
    try boris.openBloc2(see: "déclare n'avoir")
    try boris.press("o", see: "Impartialité déclarée")
    try boris.press("q", see: "changent de bloc")
    try boris.send()
    try anne.receive(see: "Clé inconnue")
    try anne.accept(boris, see: "Reçu de Boris Second")
    try anne.openBloc2(see: "rien d'observé encore")
    try boris.press("Enter", see: "rien d'observé encore")
  }

  /// Each has a laptop, and begins alone what both watch: one of them makes it one observation.
  private func observe(_ anne: Laptop, _ boris: Laptop) throws {
    try anne.observe(["o", "o", "n"]) {
      try boris.observe(["o", "n", "o"]) {}
    }
    try boris.send()
    try anne.receive(see: "Reçu de Boris Second")
    try anne.press("k", see: "un seul et même")
    try anne.choose("en même temps, un seul", see: "une seule observation")
    try anne.session.press("Escape")
    try anne.see(no: "Pour terminer")
    try anne.session.leaveStep(next: "Entretien complémentaire")
  }

  private func interview(_ anne: Laptop, _ boris: Laptop) throws {
    try anne.press("c", see: "● 00:0")
    try anne.press("Enter", see: "Tout a été abordé")
    try anne.press("f", see: "arrêté")
    try anne.session.leaveStep(next: "votre avis")
    try anne.send()
    try boris.receive(see: "Reçu d'Anne Premier")
  }

  /// Anne is first: her grid goes shut, and opens on the other laptop by six words.
  private func fillGrids(_ anne: Laptop, _ boris: Laptop) throws {
    try anne.press("t", see: "Note")
    try anne.session.type("Vu-par-Anne")
    try anne.see("Vu-par-Anne")
    try anne.press("Escape", see: "votre avis")
    try anne.grade()
    try anne.session.leaveStep(next: "Votre grille est complète")
    try anne.send()
    try boris.receive(see: "scellée")
    let lines = try Self.ownLines(in: anne.home)
    #expect(lines.count > 20)
    #expect(try Self.texts(in: boris.home).allSatisfy { text in lines.allSatisfy { text.range(of: $0) == nil } })
    if try boris.screen().contains("présentation") { try boris.session.leaveStep(next: "votre avis") }
    try boris.grade()
    try boris.session.leaveStep(next: "Votre grille est complète")
    try boris.openGrid(with: try anne.readOutCode())
    #expect(try Self.texts(in: boris.home).contains { text in lines.allSatisfy { text.range(of: $0) != nil } })
    try boris.send()
    try anne.receive(see: "Mise en commun")
  }

  private func agreeAndSign(_ anne: Laptop, _ boris: Laptop) throws {
    try anne.press("d", see: "Quelle décision")
    try anne.press("Enter", see: "doit l'accepter")
    try anne.send()
    try boris.receive(see: "Reçu d'Anne Premier")
    try boris.press("o", see: "Accepter")
    try boris.press("Enter", see: "B2 Signature")
    try boris.send()
    try anne.receive(see: "B2 Signature")
    try anne.sign(see: "1 signature sur 2")
    try anne.send()
    try boris.receive(see: "Reçu d'Anne Premier")
    try boris.sign(see: "B2 Résultat signé")
    try boris.send()
    try anne.receive(see: "B2 Résultat signé")
  }

  /// What was written into the own journal of bloc 2, line by line, by the one who alone has one yet in this home.
  private static func ownLines(in home: String) throws -> [Data] {
    let journals = try FileManager.default.subpathsOfDirectory(atPath: home).filter { $0.hasSuffix("-B2.1.jnl") }
    return journals.compactMap { FileManager.default.contents(atPath: "\(home)/\($0)") }
      .flatMap { $0.split(separator: UInt8(ascii: "\n")).map { Data($0) } }
  }

  private static func texts(in home: String) throws -> [Data] {
    try FileManager.default.subpathsOfDirectory(atPath: home).compactMap {
      FileManager.default.contents(atPath: "\(home)/\($0)")
    }
  }
}
