import ArgumentParser
import PlainText

/// Shows the program with fictional dossiers, in a data folder of their own.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Démonstration : dossiers fictifs, un bloc par étape / demonstration with fictional dossiers.",
    discussion: """
      Dossier de données : --home, sinon grille-demo à côté du vôtre. Phrase de passe des deux \
      évaluateurs : demonstration. Data folder: --home, else grille-demo beside yours.
      """)

  @OptionGroup var options: GlobalOptions
  @Flag(help: "Sans écran : les chemins de ce qui existe, un par ligne / no screen: the paths, one a line.")
  var headless = false

  mutating func run() throws {
    var options = options
    options.home = options.home ?? DemoFolder.defaultPath
    let surroundings = try Surroundings(options)
    try surroundings.reporting {
      let paths = try DemoFolder(surroundings.home).pathsMakingIfNeeded(surroundings)
      guard headless else { return try EvaluatorLoop(surroundings).run() }
      paths.forEach { Output.line(SafeText($0)) }
    }
  }
}
