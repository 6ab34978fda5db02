import ArgumentParser

/// Prints the manual page, made from the same definitions as the help; `make install` puts it in place.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Imprimer la page de manuel / print the manual page.",
    shouldDisplay: false)

  mutating func run() throws {
    Output.bytes(Array(Self.page.utf8))
  }

  private static var page: String {
    let head = [
      ".TH GRILLE 1", ".SH NAME", "grille \\- \(escaped(Grille.configuration.abstract))", ".SH SYNOPSIS",
      ".B grille", "[\\-\\-home DIR] [\\-\\-lang fr|en] [\\-\\-theme NAME] [COMMAND]", ".SH COMMANDS",
    ]
    let tail = [
      ".SH ENVIRONMENT", ".TP", ".B GRILLE_HOME", "The data folder; else $XDG_DATA_HOME/grille, else",
      "~/.local/share/grille.", ".TP", ".B NO_COLOR", "Where set and not empty, the screens have no colour.",
      ".SH EXIT STATUS", "0 done; 1 refused, or a result that is not valid; 2, 3, 4 see verify; 64 usage;",
      "65 data; 69 no terminal; 70 a fault of the program; 74 a file cannot be read or written;",
      "78 configuration.",
    ]
    return (head + sections(below: Grille.self, named: "grille") + tail)
      .map { $0 + "\n" }.joined()
  }

  /// The help of every command that is shown, a section each.
  private static func sections(below command: any ParsableCommand.Type, named name: String) -> [String] {
    var lines: [String] = []
    for sub in command.configuration.subcommands where sub.configuration.shouldDisplay {
      let full = "\(name) \(sub.configuration.commandName ?? "")"
      lines += [".SS \(escaped(full))", ".nf"]
      let help = Grille.helpMessage(for: sub, columns: 76)
      lines += help.split(separator: "\n", omittingEmptySubsequences: false).map { escaped(String($0)) }
      lines.append(".fi")
      lines += sections(below: sub, named: full)
    }
    return lines
  }

  /// As roff takes a text: nothing of it is a request or an escape.
  private static func escaped(_ line: String) -> String {
    var text = ""
    for character in line {
      switch character {
      case "\\": text += "\\e"
      case "-": text += "\\-"
      default: text.append(character)
      }
    }
    return text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + text : text
  }
}
