import ArgumentParser
import Assessment
import Dossier
import PlainText
import Seal
import Wording

/// Says which root key signs the keyrings that are believed here.
struct TrustPin: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pin", abstract: "Épingler une clé racine / pin a root key.",
    discussion: """
      L'empreinte vient du papier ou de vive voix, jamais du trousseau lui-même. The fingerprint comes from \
      paper or by voice, never from the keyring itself.
      """,
    aliases: ["epingler"])

  @OptionGroup var options: GlobalOptions
  @Argument(help: "Empreinte ou fichier de clé publique / fingerprint or public key file.") var root: String

  mutating func run() throws {
    let surroundings = try Surroundings(options)
    try surroundings.reporting {
      let pin = RootPin(kid: try kid(), pinned: try surroundings.moment().seconds)
      try surroundings.home.prepare()
      try surroundings.home.trust.save(pin)
      Output.line(CommandText.pinned(Fingerprint(pin.kid).description), in: surroundings.language)
    }
  }

  private func kid() throws -> KeyID {
    if let kid = Fingerprint.kid(root) { return kid }
    let bytes: [UInt8]
    do { bytes = try HostileFile.read(root, maximum: 4096, access: .given) } catch {
      guard case .system(_, .open, let code) = error, code == 2 else { throw error }
      throw Failure(CommandText.noFingerprint(root), exit: 64)
    }
    return try PublicKeyFile(bytes).key.kid
  }
}

/// Takes an organisation's keyring.
struct TrustImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Importer un trousseau / import a keyring.", aliases: ["importer"])

  @OptionGroup var options: GlobalOptions
  @Argument(help: "Trousseau d'un organisme / an organisation's keyring.") var file: String

  mutating func run() throws {
    let surroundings = try Surroundings(options)
    try surroundings.reporting {
      var store = try surroundings.trustStore()
      let bytes = try HostileFile.readPrefix(file, count: Envelope.maximumBytes + 1, access: .given)
      let signed: SignedKeyring
      let known: Keyring?
      do throws(KeyringFault) {
        signed = try SignedKeyring.verify(bytes, pinned: Set(store.roots.map(\.kid)))
        known = store.keyring(of: signed.root)?.keyring
        try store.take(signed)
      } catch { throw Failure(error.sentence, exit: 1) }
      if known == signed.keyring {
        Output.line(CommandText.keyringKnown(signed.keyring), in: surroundings.language)
        return
      }
      try surroundings.home.trust.save(signed)
      let change = KeyringChange(from: known, to: signed.keyring)
      Output.line(CommandText.keyringTaken(signed.keyring, change), in: surroundings.language)
      for name in change.unrevoked { Output.error(CommandText.unrevoked(name), in: surroundings.language) }
      surroundings.tell(store.conflicts)
    }
  }
}

/// What a new list changes in the earlier one.
struct KeyringChange {
  let added: Int
  let changed: Int
  let gone: Int
  /// Names of those whose revocation is gone.
  let unrevoked: [String]

  init(from known: Keyring?, to new: Keyring) {
    let before = Dictionary((known?.members ?? []).map { ($0.kid, $0) }, uniquingKeysWith: { a, _ in a })
    let after = Dictionary(new.members.map { ($0.kid, $0) }, uniquingKeysWith: { a, _ in a })
    added = after.keys.count { before[$0] == nil }
    gone = before.keys.count { after[$0] == nil }
    changed = after.values.count { member in before[member.kid].map { $0 != member } ?? false }
    unrevoked = new.members.filter { $0.revoked == nil && before[$0.kid]?.revoked != nil }.map(\.name)
  }
}
