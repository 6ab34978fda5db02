import ArgumentParser
import Assessment
import Dossier
import PlainText
import Seal

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
  @Option(
    help: ArgumentHelp(
      "Écrire une archive de N résultats signés / write an archive of N signed results.", valueName: "N"))
  var results: Int?
  @Option(help: ArgumentHelp("Graine des résultats / seed of the results.", valueName: "NUMBER"))
  var seed: UInt64 = 1
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Dossier de l'archive / folder of the archive.", valueName: "DIR"))
  var output: String?

  func validate() throws {
    if let results, !(1...200_000).contains(results) {
      throw ValidationError("--results : 1…200000")
    }
    if results == nil, output != nil { throw ValidationError("-o : --results") }
  }

  mutating func run() throws {
    var options = options
    options.home = options.home ?? DemoFolder.defaultPath
    let surroundings = try Surroundings(options)
    try surroundings.reporting {
      let paths = try DemoFolder(surroundings.home).pathsMakingIfNeeded(surroundings)
      if let results { return try makeArchive(of: results, surroundings) }
      guard headless else { return try EvaluatorLoop(surroundings).run() }
      paths.forEach { Output.line(SafeText($0)) }
    }
  }

  /// The archive's people are trusted in a demonstration's data folder, never in a person's own.
  private func makeArchive(of count: Int, _ surroundings: Surroundings) throws {
    _ = try DemoFolder(surroundings.home).pathsMakingIfNeeded(surroundings)
    let archive = DemoArchive(
      folder: output ?? surroundings.home.path + "/archive", home: surroundings.home)
    let made = try DemoResults(count: count, seed: seed, of: try surroundings.referential())
    let paths = try archive.make(made, pinned: try surroundings.moment().seconds)
    paths.forEach { Output.line(SafeText($0)) }
    Output.line(
      DemoSentences.summary(count, fingerprint: Fingerprint(try made.keyring().root).description),
      in: surroundings.language)
  }
}
