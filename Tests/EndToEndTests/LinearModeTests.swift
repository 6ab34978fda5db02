import Foundation
import Testing

@Suite struct `The linear mode, over a pipe` {
  private static let passphrase = "phrase de passe longue"

  /// Gives lines through a pipe, as another program or a person's file would.
  private func talk(
    _ lines: [String], _ arguments: String, home: String, environment: [String: String] = [:]
  ) throws -> Program.Ending {
    try Program.run(
      "/bin/sh", ["-c", "cat | \"\(Program.path)\" \(arguments) | cat"],
      input: Data((lines.joined(separator: "\n") + "\n").utf8),
      environment: ["GRILLE_HOME": home].merging(environment) { $1 })
  }

  private func register(_ name: String, _ role: String, _ rest: [String]) -> [String] {
    ["qui évalue", "nouvelle personne", name, role] + rest + [Self.passphrase, Self.passphrase]
  }

  private var people: [String] {
    register(
      "Anne Premier", "1",
      ["Institut Essai", "garder", "15/01/2020", "H-1", "1", "01/01/2020", "31/12/2090", "non", "non"])
      + register(
        "Boris Second", "expert interne",
        ["Mutuelle Essai", "Qualité", "garder", "garder", "garder", "garder", "garder", "oui", "non"])
      + ["qui évalue", "anne"]
  }

  private var prepared: [String] {
    [
      "nouveau dossier", "Martin", "Léa", "Mutuelle Essai", "garder", "pas une date", "garder", "garder",
      "oui",
      "bloc 2", "declarer", "oui", "actions", "binome", "garder", "Boris", "oui",
    ]
  }

  private var observed: [String] {
    [
      "commencer", "informations", "agenda partagé", "garder", "oui", "présent", "présent", "oui",
      "blablabla", "satisfaisant 9.9", "", "parcourir",
    ] + Array(repeating: "satisfaisant", count: 15) + [
      "note 1.1 planifie la semaine", "précisions 1", "Vu dans la présentation.", "Deuxième ligne.", ".",
      "finir", "finir", "1", "1", "essai", "1",
    ]
  }

  private var interviewed: [String] { ["commencer", "abordé 1", "finir", "finir", "1", "1", "1", "essai", "1"] }

  private func graded(first: String) -> [String] {
    ["parcourir", first] + Array(repeating: "oui", count: 24) + ["stop", "finir", "1"]
  }

  private var signed: [String] { ["signer", "tout", "signer", "SIGNER", Self.passphrase] }

  @Test func `bloc 2 goes from nothing to a file signed by both`() throws {
    let folder = try Folder()
    let home = folder.url("home").path
    let lines =
      people + prepared + observed + interviewed + graded(first: "oui")
      + ["qui", "boris", "déclarer", "oui"] + graded(first: "non") + ["vu avec Anne", "1"]
      + ["maintenir 1", "deux lectures du même exposé", "décision", "validé", "qui", "anne", "accepter", "continuer"]
      + signed + ["retour", "qui", "boris"] + signed + ["retour", "où"]
    let ending = try talk(lines, "--linear", home: home)
    #expect(ending.errors == "")
    #expect(ending.output.contains("blablabla"))
    #expect(ending.output.contains("Tout ce qui a été confirmé est enregistré."))
    let results = (try? FileManager.default.subpathsOfDirectory(atPath: home)) ?? []
    let result = try #require(
      results.first { $0.hasSuffix("B2.r1.grille.json") },
      Comment(rawValue: String(ending.output.suffix(6000))))
    let verified = try Program.run("verify", "\(home)/\(result)", home: home)
    #expect(verified.status == 0, "\(verified.output)")
    #expect(verified.output.contains("Anne Premier") && verified.output.contains("Boris Second"))
    let shown = try Program.run("show", "\(home)/\(result)", home: home)
    #expect(shown.output.contains("planifie la semaine"))
    #expect(shown.output.contains("deux lectures du même exposé"))
  }

  @Test func `signs with the passphrase of a file, in English, on a terminal that knows nothing but ASCII`()
    throws
  {
    let demo = try Demonstration.copy()
    let place = try #require(try demo.phases().first { $0.phase == "signing" })
    let folder = try Folder()
    let file = try folder.file("passphrase", Array("demonstration\n".utf8))
    let keys = try FileManager.default.contentsOfDirectory(atPath: demo.home + "/keys").filter {
      $0.hasSuffix(".key.json")
    }
    let options = keys.map { "--passphrase-file \($0.dropLast(9))=\(file)" }.joined(separator: " ")
    var outputs = ""
    for name in [Demonstration.hermine, Demonstration.basile] {
      let ending = try talk(
        ["nonsense", "sign", "all", "sign", "SIGN", "back", "where"],
        "open \(place.dossier) --bloc \(place.bloc) --as \"\(name)\" --linear --lang en \(options)",
        home: demo.home, environment: ["LC_ALL": "C", "TERM": "dumb"])
      outputs += ending.output + ending.errors
    }
    #expect(outputs.utf8.allSatisfy { $0 < 0x80 && ($0 >= 0x20 || $0 == 0x0A) }, "\(outputs.suffix(2000))")
    #expect(outputs.contains("unknown here") && outputs.contains("Hear it to its end first"))
    #expect(
      try demo.phases().contains { $0 == (place.dossier, place.bloc, "sealed") }, "\(outputs.suffix(2000))")
  }

  @Test func `ends in order in the middle of a question, with what was answered before`() throws {
    let demo = try Demonstration.copy()
    let place = try #require(try demo.phases().first { $0.phase == "observing" })
    let ending = try talk(
      ["commencer", "satisfaisant 1.1", "note 1.1", "Écrit avant la coupure"],
      "open \(place.dossier) --bloc \(place.bloc) --as \"\(Demonstration.hermine)\" --linear", home: demo.home
    )
    #expect(ending.errors == "")
    #expect(ending.output.hasSuffix("est enregistré.\n"))
    let again = try talk(
      ["texte 1.1"],
      "open \(place.dossier) --bloc \(place.bloc) --as \"\(Demonstration.hermine)\" --linear", home: demo.home
    )
    #expect(again.output.contains("Écrit avant la coupure"))
  }
}
