import ArgumentParser
import Dossier
import PlainText
import Screens
import Wording

/// Prints what each key does in each place, with the names that `config.yaml` takes.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Les touches et leurs noms / the keys and their names.",
    aliases: ["touches"])

  @OptionGroup var options: GlobalOptions

  mutating func run() throws {
    let surroundings = try Surroundings(options)
    let row = SettingsFolder(surroundings.home).topRow
    Output.text(KeyTable.lines(surroundings.keymap(with: row), language: surroundings.language))
  }
}

/// Learns the keyboard's top row line by line, without a screen.
struct KeyboardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keyboard", abstract: "Apprendre la rangée du haut / learn the keyboard's top row.",
    aliases: ["clavier"])

  @OptionGroup var options: GlobalOptions

  mutating func run() throws {
    let surroundings = try Surroundings(options)
    try surroundings.reporting {
      try surroundings.home.prepare()
      let language = surroundings.language
      var learning = TopRowLearning()
      while true {
        Output.line(CommandText.pressTopKeyAndEnter(String(learning.asked)), in: language)
        guard let line = readLine() else { throw Failure(CommandText.keyboardNotLearnt, exit: 65) }
        guard let key = line.first(where: { !$0.isWhitespace }) else { continue }
        switch learning.take(key) {
        case .ask: continue
        case .refuse(let key, _): Output.error(ScreenText.notThatTopKey(String(key)), in: language)
        case .learnt(let row):
          let settings = SettingsFolder(surroundings.home)
          try settings.keep(row)
          Output.line(ScreenText.topRowLearnt(row.keys.compactMap(\.first).map(String.init)), in: language)
          Output.line(CommandText.keptIn(settings.keyboardFile), in: language)
          return
        }
      }
    }
  }
}
