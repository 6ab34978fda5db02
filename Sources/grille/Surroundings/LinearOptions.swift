import ArgumentParser

/// The options of the linear mode, for the home screen and for one dossier.
struct LinearOptions: ParsableArguments {
  @Flag(
    name: .customLong("linear"),
    help: "Ligne par ligne, pour lecteur d'écran et braille / line by line, for screen readers and braille.")
  var isWanted = false

  @Option(
    name: .customLong("passphrase-file"),
    help: ArgumentHelp(
      "Avec --linear : fichier de la phrase de passe d'une clé / with --linear: file with a key's passphrase.",
      valueName: "KID=PATH"))
  var passphraseFiles: [PassphraseFile] = []
}
