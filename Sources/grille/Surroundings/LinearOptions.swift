import ArgumentParser

/// Whether the linear mode is wanted, for the home screen and for one dossier.
///
/// Options of the program itself are read wherever they stand in a line, before those of its commands: what is
/// here is an option of every command, so that nothing with a command's own name may stand here.
struct LinearOptions: ParsableArguments {
  @Flag(
    name: .customLong("linear"),
    help: "Ligne par ligne, pour lecteur d'écran et braille / line by line, for screen readers and braille.")
  var isWanted = false
}
