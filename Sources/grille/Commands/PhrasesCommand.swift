import ArgumentParser
import Canvas
import PlainText
import Wording

/// The user's own phrases, which an abbreviation stands for in every text.
struct PhrasesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "phrases", abstract: "Vos phrases / your phrases.", subcommands: [List.self, Check.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Lister / list.", aliases: ["lister"])

    @OptionGroup var options: GlobalOptions

    mutating func run() throws {
      let surroundings = try Surroundings(options)
      try surroundings.reporting {
        let file = PhraseFile(surroundings.home)
        do throws(PhraseFault) {
          let phrases = try file.read()
          if phrases.isEmpty { Output.line(CommandText.noPhrases(file.path), in: surroundings.language) }
          for phrase in phrases {
            Output.line(
              "\(SafeText(phrase.abbreviation))  \(SafeText(String(phrase.text.map { $0 == "\n" ? " " : $0 })))"
            )
          }
        } catch { throw error.failure }
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
        do throws(PhraseFault) {
          let phrases = try PhraseFile(path: file).readGiven()
          Output.line(CommandText.phrasesFine(file, count: phrases.count), in: surroundings.language)
        } catch { throw error.failure }
      }
    }
  }
}
