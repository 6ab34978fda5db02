import ArgumentParser
import Authoring
import PlainText
import Referential
import Report
import Seal
import StrictJSON
import Wording

/// The certification texts in this program, and the check of an author's file.
struct ReferentialCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "referential", abstract: "Référentiels / referentials.",
    subcommands: [List.self, Show.self, Check.self], aliases: ["referentiel"])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Lister / list.", aliases: ["lister"])

    @OptionGroup var options: GlobalOptions

    mutating func run() throws {
      let surroundings = try Surroundings(options)
      try surroundings.reporting {
        for referential in try EmbeddedReferentials.all() {
          Output.line(
            "\(SafeText(referential.id))  \(SafeText(referential.version))  \(SafeText(referential.title))")
        }
      }
    }
  }

  struct Show: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, yaml }

    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Montrer / show.", aliases: ["montrer"])

    @OptionGroup var options: GlobalOptions
    @Option(help: "text, json, yaml") var format: Format = .text
    @Argument(help: "Identifiant / id.") var id: String

    mutating func run() throws {
      let surroundings = try Surroundings(options)
      try surroundings.reporting {
        guard let referential = try EmbeddedReferentials.referential(id: id) else {
          throw Failure(
            CommandText.unknownReferential(id, known: try EmbeddedReferentials.all().map(\.id)), exit: 64)
        }
        switch format {
        case .text:
          Output.text(ReferentialText.lines(of: referential, width: 80, language: surroundings.language))
        case .json: Output.bytes(referential.json.canonicalBytes() + [0x0A])
        case .yaml: Output.bytes(Array(referential.yaml.utf8))
        }
      }
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Vérifier un fichier YAML / check a YAML file.", aliases: ["verifier"])

    @OptionGroup var options: GlobalOptions
    @Argument(help: "Fichier YAML / YAML file.") var file: String

    mutating func run() throws {
      let surroundings = try Surroundings(options)
      try surroundings.reporting {
        let bytes = try HostileFile.readPrefix(file, count: (256 << 10) + 1, access: .given)
        do throws(AuthoringErrors) {
          let referential = try ReferentialReader.read(bytes)
          Output.line(
            CommandText.referentialFine(
              file, blocs: referential.blocs.count,
              criteria: referential.blocs.reduce(0) { $0 + $1.criteria.count }),
            in: surroundings.language)
        } catch { throw Failure(error.sentence(path: file), exit: 1) }
      }
    }
  }
}
