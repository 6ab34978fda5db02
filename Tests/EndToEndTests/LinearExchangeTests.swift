import Foundation
import Testing

@Suite struct `An exchange in the linear mode` {
  private static let passphrase = "phrase de passe longue"

  /// Gives lines through a pipe to the program with a data folder.
  private func talk(_ lines: [String], home: String) throws -> Program.Ending {
    try Program.run(
      "/bin/sh", ["-c", "cat | \"\(Program.path)\" --linear | cat"],
      input: Data((lines.joined(separator: "\n") + "\n").utf8), environment: ["GRILLE_HOME": home])
  }

  private func register(_ name: String, _ role: String, _ rest: [String]) -> [String] {
    ["qui évalue", "nouvelle personne", name, role] + rest + [Self.passphrase, Self.passphrase]
  }

  /// The fields of the expert interne after the role, up to the passphrase.
  private static let colleague = [
    "Mutuelle Essai", "Qualité", "garder", "garder", "garder", "garder", "garder", "oui", "non",
  ]

  @Test func `brings a dossier from one person's computer to the other's, and back`() throws {
    let folder = try Folder()
    let (anne, boris) = (folder.url("anne").path, folder.url("boris").path)
    let stick = folder.url("cle").path
    try FileManager.default.createDirectory(atPath: stick, withIntermediateDirectories: true)
    func sending(_ answers: String...) -> [String] {
      ["envoyer", "taper un chemin", stick, "1", Self.passphrase] + answers + ["oui", "retour"]
    }
    func receiving(_ path: String) -> [String] { ["recevoir", "taper un chemin", path] }

    let first = try talk(
      register(
        "Anne Premier", "1",
        ["Institut Essai", "garder", "15/01/2020", "H-1", "1", "01/01/2020", "31/12/2090", "non", "non"])
        + [
          "nouveau dossier", "Martin", "Léa", "Mutuelle Essai", "garder", "garder", "garder", "oui", "bloc 2",
          "declarer", "oui", "actions", "informations d'un", "une autre", "Boris Second", "expert interne",
        ] + Self.colleague + ["oui", "actions", "binome", "garder", "Boris", "oui", "retour"] + sending(),
      home: anne)
    let files = try FileManager.default.contentsOfDirectory(atPath: stick)
    try #require(files.count == 1, Comment(rawValue: String(first.output.suffix(5000))))
    #expect(first.output.contains("Écrit et vérifié"))

    let second = try talk(
      register("Boris Second", "expert interne", Self.colleague) + receiving("\(stick)/\(files[0])")
        + ["ACCEPTER", "1"] + sending("non"), home: boris)
    #expect(second.output.contains("Clé inconnue"), Comment(rawValue: String(second.output.suffix(5000))))
    // The fingerprint is said, to be compared aloud.
    let told = try Program.run("key", "list", home: anne).output
    let group = try #require(
      told.split(whereSeparator: { $0.isWhitespace }).map(String.init).last {
        $0.count == 4 && $0.allSatisfy { $0.isNumber || $0.isUppercase }
      }, Comment(rawValue: told))
    #expect(second.output.contains(group))
    #expect(second.output.contains("Vous êtes Boris Second"), Comment(rawValue: String(second.output.suffix(5000))))
    let both = try FileManager.default.contentsOfDirectory(atPath: stick).sorted()
    let answer = try #require(both.first { $0.contains("Boris") }, "\(both)")

    let third = try talk(receiving("\(stick)/\(answer)") + ["ACCEPTER"], home: anne)
    #expect(third.output.contains("Reçu de Boris Second"), Comment(rawValue: String(third.output.suffix(5000))))
    let own = try talk(receiving("\(stick)/\(files[0])"), home: anne)
    #expect(own.output.contains("Ce fichier est le vôtre"), Comment(rawValue: String(own.output.suffix(5000))))
    #expect([first, second, third, own].allSatisfy { $0.errors == "" })
  }
}
