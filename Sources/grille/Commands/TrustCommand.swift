import ArgumentParser
import Assessment
import Dossier
import PlainText
import Seal
import Wording

/// The public keys that this person accepts.
struct TrustCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trust", abstract: "Clés acceptées / accepted keys.", subcommands: [Add.self, List.self],
    aliases: ["confiance"])

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Accepter une clé publique / accept a public key.", aliases: ["ajouter"])

    @OptionGroup var options: GlobalOptions
    @Argument(help: "Fichier écrit par grille key export / file written by grille key export.") var file:
      String

    mutating func run() throws {
      let surroundings = try Surroundings(options)
      try surroundings.reporting {
        try surroundings.home.prepare()
        let bytes = try HostileFile.read(file, maximum: 4096, access: .given)
        let key = TrustedKey(try PublicKeyFile(bytes), added: try Desk(surroundings).now.moment.seconds)
        try surroundings.home.trust.save(key)
        Output.line(
          CommandText.trusted(key.name, key.key.fingerprint.description), in: surroundings.language)
      }
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Lister les clés acceptées / list the accepted keys.",
      aliases: ["lister"])

    @OptionGroup var options: GlobalOptions

    mutating func run() throws {
      let surroundings = try Surroundings(options)
      try surroundings.reporting {
        let loaded = try surroundings.home.trust.load()
        for key in loaded.store.all {
          Output.line("\(SafeText(key.key.fingerprint.description))  \(SafeText(key.name))")
        }
        surroundings.tell(loaded.damaged)
      }
    }
  }
}
