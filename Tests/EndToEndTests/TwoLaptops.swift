import Assessment
import Dossier
import Foundation
import Journal
import Referential
import Seal
import StrictJSON
import TestSupport
import Testing

/// One evaluator's computer: a data folder of its own, with the program's screens and, for what takes hours, its journals.
final class EvaluatorsLaptop {
  static let passphrase = "phrase de passe longue"
  let home: String
  let stick: String
  let evaluator: Evaluator
  /// The id in the dossier, which may know this person under another one.
  var seat: EvaluatorID
  private let clock: HoursClock

  init(_ name: String, _ role: Evaluator.Role, in folder: Folder, clock: HoursClock) throws {
    self.clock = clock
    home = folder.url(name.split(separator: " ").first.map(String.init) ?? name).path
    stick = folder.url("cle").path
    let data = DataFolder(home)
    try data.prepare()
    try? FileManager.default.createDirectory(atPath: stick, withIntermediateDirectories: true)
    let key = try SigningKey.generate()
    let id = AuthorID.random().text
    var person = Evaluator(
      id: EvaluatorID(unchecked: id), name: name, role: role, organisation: "Mutuelle Essai",
      service: "Formation", trainedOn: Day(number: 18_000),
      accreditation: Accreditation(
        reference: "H-1", holder: .person, from: Day(number: 18_000), until: Day(number: 30_000)),
      otherService: true)
    person.publicKey = Base64URL.encode(key.publicKey.bytes)
    let sealed = try KeyFile.seal(
      key, name: name, person: try #require(ResultPayload.Identifier(rawValue: id)), created: 1_700_000_000,
      passphrase: Passphrase(Array(Self.passphrase.utf8)))
    try data.keys.add(sealed)
    try Data(person.json.canonicalBytes()).write(
      to: URL(fileURLWithPath: "\(home)/keys/\(sealed.kid).person.json"))
    evaluator = person
    seat = person.id
  }

  /// Puts commands to the dossier's journals, hours earlier than now.
  func work(in dossier: DossierID, _ body: (DossierSession, EvaluatorID) throws -> Void) throws {
    let data = DataFolder(home)
    let session = try DossierSession(try DossierFolder(dossier, in: data), device: try data.device()) {
      [clock] in clock.now()
    }
    try body(session, seat)
    try session.close()
  }

  func wait(minutes: Int) { clock.wait(minutes) }

  func open(_ arguments: String...) throws -> TmuxSession {
    try TmuxSession([Program.path] + arguments + ["--home", home], columns: 100)
  }

  /// Writes the file for the other through the screens; a dossier is under the cursor or open.
  func send(_ session: TmuxSession) throws {
    try session.press("e")
    try go(session, to: "Écrire ici")
    try session.press("Enter")
    try session.wait(for: "Nom du fichier")
    try session.type(Self.passphrase)
    try session.press("F10")
    try session.wait(for: "Fichier écrit", seconds: 60)
    try session.press("Escape")
    try session.wait(forNo: "Fichier écrit")
  }

  /// Takes a file from the stick.
  func receive(_ session: TmuxSession, from number: Int, of other: EvaluatorsLaptop, then text: String) throws {
    try session.press("r")
    let family = other.evaluator.name.split(separator: " ").joined(separator: "-")
    try go(session, to: ".grille-envoi.json", path: "/Martin-Lea-\(number)-\(family).grille-envoi.json", then: text)
  }

  private func go(_ session: TmuxSession, to text: String, path: String = "", then: String? = nil) throws {
    try session.wait(for: "Dossier personnel")
    try session.press("t")
    try session.wait(for: "Chemin d'un dossier")
    try session.type(stick + path)
    try session.press("Enter")
    try session.wait(for: then ?? text, seconds: 60)
  }
}

/// A clock that was at work some hours before the test.
final class HoursClock: Sendable {
  private let passed = Passed()
  /// Three hours before the test began; all that is worked in it takes less than one.
  private static let start = (SystemClock.shared.now()?.wall ?? 0) - 3 * 3_600_000

  private final class Passed: @unchecked Sendable {
    private let lock = NSLock()
    private var seconds = 0
    func add(_ more: Int) -> Int {
      lock.lock()
      defer { lock.unlock() }
      seconds += more
      return seconds
    }
  }

  func wait(_ minutes: Int) { _ = passed.add(minutes * 60) }

  func now() -> Stamp? {
    guard let stamp = SystemClock.shared.now() else { return nil }
    return Stamp(wall: Self.start + passed.add(1) * 1000, zone: stamp.zone, boot: "", up: 0)
  }
}
