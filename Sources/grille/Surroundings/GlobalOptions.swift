import ArgumentParser
import Wording

/// The options that every command takes, before or after its name.
struct GlobalOptions: ParsableArguments {
  @Option(
    name: .customLong("home"), help: ArgumentHelp("Dossier de données / data folder.", valueName: "DIR"))
  var home: String?

  @Option(name: .customLong("lang"), help: ArgumentHelp("fr ou en.", valueName: "fr|en"))
  var language: Language?

  @Option(
    name: .customLong("theme"),
    help: ArgumentHelp("Thème des écrans / theme of the screens.", valueName: "NAME"))
  var theme: String?
}

extension Language: ExpressibleByArgument {}
