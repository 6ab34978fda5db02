import ArgumentParser

/// The program: without a command the home screen, otherwise one command and out.
@main
struct Grille: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grille",
    abstract: "Grilles d'évaluation d'une certification : observer, remplir, s'accorder, signer, relire.",
    discussion: "Sans commande : l'écran d'accueil. Without a command: the home screen.",
    version: "0.1.0",
    subcommands: [
      DemoCommand.self, NewCommand.self, OpenCommand.self, ApplyCommand.self, SignCommand.self,
      SendCommand.self, ReceiveCommand.self, CodeCommand.self, StatusCommand.self, ShowCommand.self,
      VerifyCommand.self, ReviewCommand.self, FiguresCommand.self, PurgeCommand.self, KeyCommand.self,
      TrustCommand.self, KeyringCommand.self, ExportCommand.self,
      CertificateCommand.self, ReferentialCommand.self, PhrasesCommand.self, KeysCommand.self,
      KeyboardCommand.self, ThemeCommand.self, ManualCommand.self, BenchCommand.self,
    ])

  @OptionGroup var options: GlobalOptions
  @OptionGroup var linear: LinearOptions

  mutating func run() throws {
    let surroundings = try Surroundings(options)
    try surroundings.reporting {
      if linear.isWanted {
        try LinearLoop(surroundings, passphrases: []).run()
      } else {
        try EvaluatorLoop(surroundings).run()
      }
    }
  }
}
