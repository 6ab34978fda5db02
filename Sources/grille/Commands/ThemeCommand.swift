import ArgumentParser
import Authoring
import Canvas
import PlainText
import Seal
import Wording

/// The themes in this program, and the check of an author's file.
struct ThemeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "theme", abstract: "Thèmes des écrans / themes of the screens.",
    subcommands: [List.self, Check.self], aliases: ["themes"])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Lister / list.", aliases: ["lister"])

    @OptionGroup var options: GlobalOptions

    mutating func run() throws {
      let surroundings = try Surroundings(options)
      try surroundings.reporting {
        for theme in try EmbeddedThemes.all() {
          let name = surroundings.language == .fr ? theme.frenchName : theme.englishName
          let ground = SafeText(ThemeText.ground(of: theme)[surroundings.language])
          Output.line("\(SafeText(theme.id))  \(SafeText(name))  \(ground)  \(theme.level.rawValue)")
        }
      }
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Vérifier la forme et les contrastes / check form and contrast.",
      aliases: ["verifier"])

    @OptionGroup var options: GlobalOptions
    @Argument(help: "Fichier YAML / YAML file.") var file: String

    mutating func run() throws {
      let surroundings = try Surroundings(options)
      try surroundings.reporting {
        let theme = try ThemeFile.read(file)
        let findings = theme.contrastFindings
        guard findings.isEmpty else {
          throw Failure(ThemeText.illegible(file, theme, findings), exit: 1)
        }
        Output.line(ThemeText.fine(file, theme), in: surroundings.language)
      }
    }
  }
}

/// A theme in a file of its author.
enum ThemeFile {
  private static let maximum = 256 << 10

  static func read(_ path: String) throws -> Theme {
    let bytes = try HostileFile.readPrefix(path, count: maximum + 1, access: .given)
    do throws(AuthoringErrors) {
      return try ThemeReader.read(bytes)
    } catch { throw Failure(error.sentence(path: path), exit: 1) }
  }

  /// Whether what `--theme` was given is a file rather than the name of a theme in the program.
  static func isPath(_ wanted: String) -> Bool { wanted.contains("/") || wanted.hasSuffix(".yaml") }
}
