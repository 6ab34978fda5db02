import ArgumentParser
import Assessment
import Dossier
import PlainText
import Seal
import Wording

/// The keys that this person accepts, one by one or by an organisation's list.
struct TrustCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trust", abstract: "Clés acceptées / accepted keys.",
    subcommands: [
      TrustAdd.self, TrustList.self, TrustRevoke.self, TrustRemove.self, TrustPin.self, TrustImport.self,
    ],
    aliases: ["confiance"])
}

/// Accepts one key.
struct TrustAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Accepter une clé publique / accept a public key.", aliases: ["ajouter"])

  @OptionGroup var options: GlobalOptions
  @Option(help: ArgumentHelp("Premier jour / first day.", valueName: "DATE")) var from: DateArgument?
  @Option(help: ArgumentHelp("Dernier jour / last day.", valueName: "DATE")) var until: DateArgument?
  @Argument(help: "Fichier écrit par grille key export / file written by grille key export.") var file: String

  mutating func run() throws {
    let surroundings = try Surroundings(options)
    try surroundings.reporting {
      let now = try surroundings.moment()
      let bytes = try HostileFile.read(file, maximum: 4096, access: .given)
      var store = try surroundings.trustStore()
      let handed = try PublicKeyFile(bytes)
      let key = TrustedKey(
        handed, added: now.seconds, notBefore: from?.first(now.offsetMinutes),
        notAfter: until?.last(now.offsetMinutes))
      store.add(key)
      try surroundings.home.prepare()
      try surroundings.home.trust.save(store[key.kid] ?? key)
      Output.line(
        CommandText.trusted(key.name, key.key.fingerprint.description), in: surroundings.language)
      surroundings.tell(store.conflicts(about: key.kid))
    }
  }
}

/// Lists what is accepted, and from where.
struct TrustList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lister les clés acceptées / list the accepted keys.", aliases: ["lister"])

  @OptionGroup var options: GlobalOptions

  mutating func run() throws {
    let surroundings = try Surroundings(options)
    try surroundings.reporting {
      let store = try surroundings.trustStore()
      let offset = try surroundings.moment().offsetMinutes
      for root in store.roots {
        Output.line(
          TrustLine.of(root, keyring: store.keyring(of: root.kid)?.keyring), in: surroundings.language)
      }
      for entry in store.entries {
        Output.line(TrustLine.of(entry, offset: offset), in: surroundings.language)
      }
      surroundings.tell(store.conflicts)
    }
  }
}

/// Says that a key is no longer to be believed.
struct TrustRevoke: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "revoke", abstract: "Révoquer une clé / revoke a key.",
    discussion: """
      left, rotated: earlier signatures stand. compromised: only results verified here before that date \
      stand. A revocation is never taken back or softened.
      """,
    aliases: ["revoquer"])

  @OptionGroup var options: GlobalOptions
  @Argument(help: "Identifiant, empreinte ou nom / key id, fingerprint or name.") var key: String
  @Option(help: "left, rotated, compromised") var reason: TrustedKey.Reason
  @Option(help: ArgumentHelp("Depuis quand / since when.", valueName: "DATE")) var at: DateArgument?

  mutating func run() throws {
    let surroundings = try Surroundings(options)
    try surroundings.reporting {
      let now = try surroundings.moment()
      let store = try surroundings.trustStore()
      let entry = try TrustChoice.entry(key, in: store)
      let asked = TrustedKey.Revocation(
        reason: reason, at: at?.first(now.offsetMinutes) ?? now.seconds)
      var trusted = store[entry.kid] ?? TrustedKey(entry, added: now.seconds)
      if let standing = trusted.revoked {
        guard let next = standing.followed(by: asked) else {
          throw Failure(CommandText.alreadyRevoked(trusted.name), exit: 1)
        }
        trusted.revoked = next
      } else {
        trusted.revoked = asked
      }
      try surroundings.home.prepare()
      try surroundings.home.trust.save(trusted)
      let day = Moment(seconds: trusted.revoked?.at ?? asked.at, offsetMinutes: now.offsetMinutes).day
      Output.line(
        CommandText.revoked(
          trusted.name, trusted.key.fingerprint.description, trusted.revoked ?? asked, day),
        in: surroundings.language)
    }
  }
}

/// Takes an accepted key or a pinned root away again.
struct TrustRemove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Retirer une clé ou une clé racine / take a key or a root key away.",
    aliases: ["retirer"])

  @OptionGroup var options: GlobalOptions
  @Argument(help: "Identifiant, empreinte ou nom / key id, fingerprint or name.") var key: String

  mutating func run() throws {
    let surroundings = try Surroundings(options)
    try surroundings.reporting {
      let store = try surroundings.trustStore()
      if let root = store.roots.first(where: { TrustChoice.names(key, $0.kid) }) {
        try surroundings.home.trust.remove(root)
        Output.line(
          CommandText.removed(Fingerprint(root.kid).description), in: surroundings.language)
        return
      }
      let entry = try TrustChoice.entry(key, in: store)
      guard let trusted = store[entry.kid] else {
        if entry.source == .thisComputer { throw Failure(CommandText.ownKeyStays(entry.name), exit: 1) }
        throw Failure(CommandText.trustedKeyUnknown(key), exit: 64)
      }
      guard trusted.revoked == nil else { throw Failure(CommandText.revokedStays(trusted.name), exit: 1) }
      try surroundings.home.trust.remove(trusted)
      Output.line(CommandText.removed(trusted.name), in: surroundings.language)
    }
  }
}

extension TrustedKey.Reason: ExpressibleByArgument {}

/// Which accepted key a text names: its id or the beginning, its fingerprint, or the person's exact name.
enum TrustChoice {
  static func names(_ text: String, _ kid: KeyID) -> Bool {
    Fingerprint(kid).matches(text) || (text.utf8.count >= 4 && kid.rawValue.hasPrefix(text))
  }

  static func entry(_ text: String, in store: TrustStore) throws -> TrustStore.Entry {
    let matching = store.entries.filter { names(text, $0.kid) || $0.name.utf8.elementsEqual(text.utf8) }
    guard let first = matching.first, Set(matching.map(\.kid)).count == 1 else {
      throw Failure(CommandText.trustedKeyUnknown(text), exit: 64)
    }
    return first
  }
}

extension TrustStore {
  /// The conflicts that one key takes part in.
  func conflicts(about kid: KeyID) -> [Conflict] {
    conflicts.filter { conflict in
      switch conflict {
      case .names(let other, _, _), .persons(let other, _), .dates(let other, _),
        .revokedByOne(let other, _):
        other == kid
      case .lookAlike(let first, _, let second, _): first == kid || second == kid
      }
    }
  }
}

extension Surroundings {
  func tell(_ conflicts: [TrustStore.Conflict]) {
    for conflict in conflicts { Output.error(conflict.sentence, in: language) }
  }
}
