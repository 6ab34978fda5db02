import ArgumentParser
import Assessment
import Authoring
import Dossier
import Glibc
import PlainText
import Seal
import Wording

/// What an organisation does with its keyring: list evaluators, sign the list with its root key.
struct KeyringCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keyring", abstract: "Trousseau d'un organisme / an organisation's keyring.",
    subcommands: [New.self, Sign.self], aliases: ["trousseau"])

  /// Writes a list to begin with.
  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "new", abstract: "Commencer une liste / begin a list.", aliases: ["nouveau"])

    @OptionGroup var options: GlobalOptions
    @Option(help: "Nom de l'organisme / the organisation's name.") var organisation: String
    @Option(
      name: .shortAndLong, help: ArgumentHelp("Liste à écrire / list to write.", valueName: "LIST.yaml"))
    var output: String
    @Argument(help: "Clés publiques des évaluateurs / public keys of the evaluators.") var files: [String]

    mutating func run() throws {
      let surroundings = try Surroundings(options)
      try surroundings.reporting {
        let entries = try files.map { path in
          let bytes = try HostileFile.read(path, maximum: 4096, access: .given)
          return (path: beside(output, path), name: try PublicKeyFile(bytes).name)
        }
        let text = KeyringList.template(organisation: organisation, files: entries)
        try DurableFile.write(Array(text.utf8), to: output, replacing: false)
        Output.line(CommandText.listMade(output), in: surroundings.language)
      }
    }

    /// A path as it is found from the list's folder.
    private func beside(_ list: String, _ path: String) -> String {
      guard !path.hasPrefix("/"), list.contains("/"), let here = getcwd(nil, 0) else { return path }
      defer { free(here) }
      return String(cString: here) + "/" + path
    }
  }

  /// Signs a list with the root key.
  struct Sign: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "sign", abstract: "Signer une liste / sign a list.",
      discussion: """
        Montre ce qui sera signé, puis demande la phrase de passe. Shows what will be signed, then asks for \
        the passphrase.
        """,
      aliases: ["signer"])

    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp("Liste / list.", valueName: "LIST.yaml")) var list: String
    // A key id may begin with a hyphen, and is a value all the same.
    @Option(
      parsing: .unconditional, help: ArgumentHelp("Clé racine / root key.", valueName: "KID"))
    var key: String
    @Option(
      name: .shortAndLong, help: ArgumentHelp("Trousseau à écrire / keyring to write.", valueName: "FILE"))
    var output: String
    @Option(
      name: .customLong("passphrase-file"), parsing: .unconditionalSingleValue,
      help: ArgumentHelp(
        "Fichier de la phrase de passe / file with the passphrase.", valueName: "KID=PATH"))
    var passphraseFiles: [PassphraseFile] = []

    mutating func run() throws {
      let surroundings = try Surroundings(options)
      try surroundings.reporting {
        let root = try KeyChoice.file(key, surroundings)
        let keyring = try keyring(root: root.publicKey)
        if let known = try surroundings.trustStore().keyring(of: root.kid)?.keyring,
          keyring.serial <= known.serial, keyring != known
        {
          throw Failure(CommandText.raiseSerial(known.serial + 1), exit: 1)
        }
        KeyringText.lines(of: keyring).forEach { Output.line($0, in: surroundings.language) }
        let passphrase = try Passphrases.of(root.kid, among: passphraseFiles, surroundings.language)
        let key = try root.open(passphrase)
        let now = try surroundings.moment().seconds
        let signed: SignedKeyring
        do throws(KeyringFault) {
          signed = try SignedKeyring.sign(keyring, by: key, iat: now)
        } catch { throw Failure(error.sentence, exit: 1) }
        try DurableFile.write(signed.bytes, to: output, replacing: false)
        Output.line(
          CommandText.keyringSigned(output, root.publicKey.fingerprint.description),
          in: surroundings.language)
      }
    }

    private func keyring(root: PublicKey) throws -> Keyring {
      let read: KeyringList
      let bytes = try HostileFile.read(list, maximum: 256 << 10, access: .given)
      do throws(AuthoringErrors) { read = try KeyringList(bytes) } catch {
        throw Failure(error.sentence(path: list), exit: 65)
      }
      let members = try read.entries.map { entry in
        let folder = list.lastIndex(of: "/").map { String(list[...$0]) } ?? ""
        let path = entry.file.hasPrefix("/") ? entry.file : folder + entry.file
        return Keyring.Member(
          try PublicKeyFile(try HostileFile.read(path, maximum: 4096, access: .given)), roles: entry.roles,
          habilitation: entry.habilitation, notBefore: entry.notBefore, notAfter: entry.notAfter,
          revoked: entry.revoked)
      }
      do throws(KeyringFault) {
        return try Keyring(
          organisation: read.organisation, serial: read.serial, root: root, members: members)
      } catch { throw Failure(CommandText.listRefused(list, error), exit: 65) }
    }
  }
}

/// Which of the keys here a text names: the key's or the person's id or its beginning, or the exact name.
enum KeyChoice {
  static func file(_ text: String, _ surroundings: Surroundings) throws -> KeyFile {
    let matching = try surroundings.home.keys.load().keys.filter {
      $0.kid.rawValue.hasPrefix(text) || $0.person.rawValue.hasPrefix(text) || $0.name == text
        || Fingerprint($0.kid).matches(text)
    }
    guard matching.count == 1, let file = matching.first else {
      throw Failure(CommandText.unknownKey(text), exit: 64)
    }
    return file
  }
}
