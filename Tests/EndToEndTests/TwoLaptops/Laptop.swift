import Foundation
import TestSupport
import Testing

/// One evaluator at a computer of their own: keys are pressed, and the screen is looked at before going on.
struct Laptop {
  static let passphrase = "phrase de passe longue"
  let name: String
  let home: String
  /// The folder that both computers see, as a USB stick that goes from one to the other.
  let stick: String
  let session: TmuxSession

  init(_ name: String, in folder: Folder) throws {
    self.name = name
    home = folder.url(String(name.prefix { $0 != " " })).path
    stick = folder.url("cle").path
    try FileManager.default.createDirectory(atPath: stick, withIntermediateDirectories: true)
    session = try TmuxSession([Program.path, "--home", home])
  }

  /// The screen, its no-break spaces as plain ones.
  func screen() throws -> String { try session.screen().plainSpaces }

  @discardableResult
  func see(_ text: String) throws -> String { try wait(until: "“\(text)”") { $0.contains(text) } }

  @discardableResult
  func see(no text: String) throws -> String { try wait(until: "no “\(text)”") { !$0.contains(text) } }

  @discardableResult
  func wait(until what: String, _ isSeen: (String) -> Bool) throws -> String {
    try session.wait(until: what) { isSeen($0.plainSpaces) }.plainSpaces
  }

  func press(_ keys: String..., see text: String) throws {
    for key in keys { try session.press(key) }
    try see(text)
  }

  /// Writes into the fields of a page, one after the other; nil leaves one as it is.
  func fill(_ fields: [String?]) throws {
    for field in fields {
      if let field { try session.type(field) }
      try session.press("Tab")
    }
  }

  /// Goes down a list to a line with a text, and chooses it.
  func choose(_ text: String, see next: String) throws {
    for _ in 0..<40 {
      let screen = try wait(until: "a line that is chosen") { screen in
        screen.split(separator: "\n").contains { $0.contains("▸ ") }
      }
      if Self.chosen(screen).contains(text) { return try press("Enter", see: next) }
      try session.press("Down")
      try wait(until: "the next line") { Self.chosen($0) != Self.chosen(screen) }
    }
    Issue.record("no “\(text)” in\n\(try screen())")
  }

  /// The last line with a cursor: that of the list on top.
  private static func chosen(_ screen: String) -> String {
    screen.split(separator: "\n").last { $0.contains("▸ ") }.map(String.init) ?? ""
  }

  /// From an empty folder to a person with a key.
  func register(_ fields: [String?], isInternal: Bool) throws {
    try see("qui évalue ?")
    try press("Enter", see: "n vous enregistre")
    try press("n", see: "Nouvelle personne")
    try fill(name, isInternal: isInternal, fields)
    try fill([Self.passphrase])
    try session.type(Self.passphrase)
    try press("F10", see: "Aucun dossier")
  }

  /// The fields of a person, up to the passphrase.
  func fill(_ name: String, isInternal: Bool, _ fields: [String?]) throws {
    try fill([name])
    if isInternal { try press("Right", see: "< expert interne >") }
    try fill([nil])
    try fill(fields)
    if isInternal { try press("Right", see: "< oui >") }
    try fill([nil, nil])
  }

  /// Writes the file for the other onto the stick, by the keys that the line of the next hand-over names.
  func send() throws {
    try lookForHandover()
    let screen = try see("envoyez votre fichier")
    try ask(screen, entry: "Envoyer à l'autre évaluateur", see: "où écrire le fichier")
    try openStick(see: "Écrire ici")
    try press("Enter", see: "Nom du fichier")
    try session.type(Self.passphrase)
    try press("F10", see: "Écrit et vérifié")
    try session.press("Escape")
    try see(no: "Fichier écrit")
  }

  /// What was recorded last stands in the place of the next hand-over until a key is pressed: one that only moves.
  func lookForHandover() throws { try session.press("Home") }

  /// Takes the newest file of the other from the stick.
  func receive(see text: String) throws {
    let screen = try self.screen()
    try ask(screen, entry: "Recevoir le fichier", see: "quel fichier prendre")
    try openStick(see: "▸ ")
    try wait(until: "a file under the cursor") { Self.chosen($0).contains(".grille-envoi.json") }
    try session.press("Enter")
    try unlock(see: text)
  }

  /// Opens with the passphrase what is encrypted for who sits here; a file that is not goes on by itself.
  private func unlock(see text: String) throws {
    let shown = try wait(until: text) { $0.contains(text) || $0.contains("Ouvrir un fichier chiffré") }
    guard !shown.contains(text) else { return }
    try session.type(Self.passphrase)
    try press("F10", see: text)
  }

  /// By the letter where the footer or the line names it, else through the list of actions.
  private func ask(_ screen: String, entry: String, see text: String) throws {
    let letter = entry.hasPrefix("Envoyer") ? "e" : "r"
    let word = entry.hasPrefix("Envoyer") ? "envoyer" : "recevoir"
    if screen.contains("remise (\(letter))") || screen.contains(" \(letter) \(word)") {
      return try press(letter, see: text)
    }
    try press("a", see: "Autres actions")
    try choose(entry, see: text)
  }

  /// The folder of the last time is offered first; the first time its path is typed.
  private func openStick(see text: String) throws {
    let screen = try see("Dossier personnel")
    if screen.contains("▸ Comme la dernière fois") {
      try session.press("Enter")
    } else {
      try press("t", see: "Chemin d'un dossier")
      try session.type(stick)
      try session.press("Enter")
    }
    try see(no: "Dossier personnel")
    try see(text)
  }

  /// Compares the fingerprint that the screen shows with the one that the other reads out, and accepts the key.
  func accept(_ other: Laptop, see text: String) throws {
    let shown = try see("Clé inconnue")
    let groups = try other.fingerprint()
    #expect(groups.count == 13 && groups.allSatisfy { shown.contains($0) }, "\(groups)\n\(shown)")
    try session.type("ACCEPTER")
    // The passphrase that opened the file is not asked for once more.
    try press("F10", see: text)
  }

  /// What is read out at home.
  private func fingerprint() throws -> [String] {
    try press("u", see: "Qui évalue ?")
    let lines = try screen().split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    let groups = lines.first { (line: [String]) in line.count == 13 && line.allSatisfy { $0.count == 4 } }
    try session.press("Escape")
    try see(no: "Qui évalue ?")
    return groups ?? []
  }
}
