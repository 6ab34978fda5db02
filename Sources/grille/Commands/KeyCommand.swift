import ArgumentParser
import Assessment
import Dossier
import PlainText
import Screens
import Seal
import StrictJSON
import Terminal
import Wording

/// The keys of the person at this computer.
struct KeyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key", abstract: "Clés de signature / signing keys.",
    subcommands: [New.self, List.self, Export.self, Complete.self], aliases: ["cle"])

  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "new", abstract: "Créer une clé / make a key.", aliases: ["nouvelle"])

    @OptionGroup var options: GlobalOptions
    @Option(help: "Prénom et nom / full name.") var name: String
    @Option(help: "accredited-expert, internal-expert, training-manager") var role: Evaluator.Role =
      .accreditedExpert
    @Option(help: "Organisme / organisation.") var organisation: String = "-"
    @Option(help: ArgumentHelp("Fichier de la phrase de passe / passphrase file.", valueName: "PATH"))
    var passphraseFile: String?

    mutating func run() throws {
      let surroundings = try Surroundings(options)
      try surroundings.reporting {
        try surroundings.home.prepare()
        let passphrase = try Passphrases.ask(forNew: true, file: passphraseFile, surroundings.language)
        let people = PeopleFolder(surroundings.home)
        let person = try people.make(
          Evaluator(id: EvaluatorID(unchecked: "new"), name: name, role: role, organisation: organisation),
          passphrase: passphrase, at: try Desk(surroundings).now)
        guard let made = try people.identities().first(where: { $0.evaluator.id == person }) else { return }
        Output.line(
          CommandText.keyMade(made.evaluator.name, made.fingerprint, surroundings.home.path + "/keys"),
          in: surroundings.language)
      }
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Lister les clés / list the keys.", aliases: ["lister"])

    @OptionGroup var options: GlobalOptions

    mutating func run() throws {
      let surroundings = try Surroundings(options)
      try surroundings.reporting {
        let identities = try PeopleFolder(surroundings.home).identities()
        surroundings.tell(try surroundings.home.keys.load().damaged)
        if identities.isEmpty { Output.error(CommandText.noIdentity, in: surroundings.language) }
        for identity in identities {
          Output.line(
            "\(SafeText(identity.evaluator.id.rawValue))  \(identity.fingerprint)  \(SafeText(identity.evaluator.name))"
          )
        }
      }
    }
  }

  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export", abstract: "Écrire la clé publique / write the public key.", aliases: ["exporter"]
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "Identifiant de la clé, de la personne, ou son nom / key id, person id or name.") var key: String
    @Option(name: .shortAndLong, help: ArgumentHelp("Fichier / file.", valueName: "FILE")) var output: String?

    mutating func run() throws {
      let surroundings = try Surroundings(options)
      try surroundings.reporting {
        let file = try KeyChoice.file(key, surroundings)
        guard let output else { return Output.bytes(file.publicPart.bytes) }
        try DurableFile.write(file.publicPart.bytes, to: output, replacing: false)
      }
    }
  }
}

extension KeyCommand {
  /// Gives a key of an earlier version what encrypted files are opened with.
  struct Complete: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "complete",
      abstract: "Ajouter la clé de chiffrement / add the encryption key.",
      discussion: """
        Pour une clé faite par une version plus ancienne ; la signature et l'empreinte restent les mêmes. \
        For a key made by an earlier version; its signatures and fingerprint stay the same.
        """,
      aliases: ["completer"])

    @OptionGroup var options: GlobalOptions
    @Argument(help: "Identifiant de la clé, de la personne, ou son nom / key id, person id or name.") var key: String
    @Option(help: ArgumentHelp("Fichier de la phrase de passe / passphrase file.", valueName: "PATH"))
    var passphraseFile: String?

    mutating func run() throws {
      let surroundings = try Surroundings(options)
      try surroundings.reporting {
        let file = try KeyChoice.file(key, surroundings)
        guard file.encryption == nil else {
          return Output.line(CommandText.keyIsComplete(file.name), in: surroundings.language)
        }
        let text = try Passphrases.ask(forNew: false, file: passphraseFile, surroundings.language)
        let complete = try file.adding(
          .generate(), at: surroundings.moment().seconds, Passphrase(Array(text.utf8)))
        try surroundings.home.keys.replace(complete)
        Output.line(CommandText.keyCompleted(file.name), in: surroundings.language)
      }
    }
  }
}

extension Evaluator.Role: ExpressibleByArgument {}

/// Passphrases from a file or from the terminal, never from an argument or the environment.
enum Passphrases {
  /// The passphrase of one key: from the file given for it, else from the terminal.
  static func of(
    _ kid: KeyID, of name: String? = nil, among files: [PassphraseFile], _ language: Language
  ) throws -> Passphrase {
    if let given = files.first(where: { kid.rawValue.hasPrefix($0.kid) }) {
      return Passphrase(firstLineOf: try HostileFile.read(given.path, maximum: 4096, access: .given))
    }
    guard files.isEmpty else {
      throw Failure(CommandText.passphraseOfOtherKey(kid.rawValue), exit: 64)
    }
    let prompt = name.map(CommandText.passphrasePrompt(of:)) ?? CommandText.passphrasePrompt
    return Passphrase(try SecretPrompt.read(SafeText(prompt[language])))
  }

  static func ask(forNew: Bool, file: String?, _ language: Language) throws -> String {
    if let file {
      let bytes = try HostileFile.read(file, maximum: 4096, access: .given)
      return String(decoding: bytes.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
    }
    let first = try SecretPrompt.read(SafeText(CommandText.passphrasePrompt[language]))
    guard forNew else { return String(decoding: first, as: UTF8.self) }
    let second = try SecretPrompt.read(SafeText(CommandText.passphraseAgain[language]))
    guard first == second else { throw Failure(CommandText.passphrasesDiffer, exit: 1) }
    return String(decoding: first, as: UTF8.self)
  }
}
