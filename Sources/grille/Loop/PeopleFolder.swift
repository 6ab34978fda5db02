import Assessment
import Dossier
import Journal
import Screens
import Seal
import StrictJSON

/// The people of this computer: each with a sealed key, and what an evaluation records of them.
///
/// Beside `keys/<kid>.key.json` stands `keys/<kid>.person.json`, the evaluator as canonical JSON.
struct PeopleFolder {
  private let home: DataFolder

  init(_ home: DataFolder) { self.home = home }

  /// Everybody with a key here; a key without its person's file stands with its name alone.
  func identities() throws(Seal.FileFault) -> [Identity] {
    try home.keys.load().keys.map { key in
      Identity(evaluator: person(of: key), fingerprint: key.publicKey.fingerprint.description)
    }.sorted { ($0.evaluator.name, $0.evaluator.id) < ($1.evaluator.name, $1.evaluator.id) }
  }

  /// The ids of all keys here.
  func ownKeys() throws(Seal.FileFault) -> Set<KeyID> { Set(try home.keys.load().keys.map(\.kid)) }

  private func path(_ kid: KeyID) -> String { "\(home.path)/keys/\(kid).person.json" }

  private func person(of key: KeyFile) -> Evaluator {
    let x = Base64URL.encode(key.publicKey.bytes)
    if let bytes = try? HostileFile.read(path(key.kid), maximum: 16 << 10, access: .own),
      let json = try? JSONValue.parse(bytes), let person = try? Evaluator(json: json, path: .root),
      person.publicKey == x, person.id.rawValue == key.person.rawValue
    {
      return person
    }
    return Evaluator(
      id: EvaluatorID(unchecked: key.person.rawValue), name: key.name, role: .accreditedExpert,
      organisation: "-", publicKey: x)
  }

  /// Makes a key for a person, sealed with a passphrase, and keeps what is recorded of that person.
  func make(_ evaluator: Evaluator, passphrase: String, at now: Timepoint) throws -> EvaluatorID {
    let id = AuthorID.random().text
    guard let person = ResultPayload.Identifier(rawValue: id) else { throw DossierError.keyUnknown(id) }
    let key = try SigningKey.generate()
    let sealed = try KeyFile.seal(
      key, name: evaluator.name, person: person, created: now.moment.seconds,
      passphrase: Passphrase(Array(passphrase.utf8)))
    var recorded = evaluator
    recorded.id = EvaluatorID(unchecked: id)
    recorded.publicKey = Base64URL.encode(key.publicKey.bytes)
    try home.keys.add(sealed)
    try DurableFile.write(recorded.json.canonicalBytes(), to: path(sealed.kid), replacing: true)
    return recorded.id
  }

  /// Opens the key that a dossier has recorded for a person.
  func open(publicKey: String?, of person: EvaluatorID, _ passphrase: Passphrase) throws -> SigningKey {
    try keyFile(publicKey: publicKey, of: person).open(passphrase)
  }

  /// Whether a file bears the name of one that somebody here wrote for the other evaluator.
  func wrote(_ path: String) -> Bool {
    ((try? identities()) ?? []).contains { path.hasSuffix(ExchangeFileName.ending(of: $0.evaluator.name)) }
  }

  /// What a file holds that may be encrypted to a key of somebody here; whose passphrase that takes, `ask` is
  /// told. Bytes of any other kind are given back as they are.
  func opened(_ bytes: [UInt8], _ ask: (KeyFile) throws -> Passphrase) throws -> [UInt8] {
    guard EncryptedFile.isBeginning(bytes) else { return bytes }
    let file = try EncryptedFile(bytes)
    let keys = try home.keys.load().keys
    guard let own = keys.first(where: { $0.encryption?.kid == file.recipient }) else {
      throw EncryptionFault.otherRecipient(file.recipient)
    }
    guard let key = try own.openDecryption(try ask(own)) else {
      throw EncryptionFault.otherRecipient(file.recipient)
    }
    return try file.open(with: key)
  }

  /// The sealed key that a dossier has recorded for a person.
  func keyFile(publicKey: String?, of person: EvaluatorID) throws -> KeyFile {
    let keys = try home.keys.load().keys
    guard let file = keys.first(where: { Base64URL.encode($0.publicKey.bytes) == publicKey }) else {
      throw DossierError.keyUnknown(person.rawValue)
    }
    return file
  }
}
