import ArgumentParser
import Assessment
import Canvas
import Dossier
import Glibc
import PlainText
import Wording

/// Measures the time from a key to its picture, in the program itself and with a terminal of the system.
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "Mesurer le temps d'une touche / time a key.", shouldDisplay: false)

  @OptionGroup var options: GlobalOptions
  @Option(help: ArgumentHelp("Dossier de résultats / folder of results.", valueName: "DIR")) var archive: String?

  mutating func run() throws {
    let surroundings = try Surroundings(options)
    try surroundings.reporting {
      if let archive {
        return tell(try BenchArchive(folder: archive, surroundings: surroundings).measure(), surroundings)
      }
      let dossier = try BenchDossier.make(in: surroundings)
      for (rows, columns) in [(24, 80), (40, 120)] as [(UInt16, UInt16)] {
        let run = try measure(dossier, rows, columns, surroundings)
        tell(run, "\(columns)×\(rows)", dossier, surroundings)
      }
    }
  }

  private func measure(
    _ dossier: BenchDossier, _ rows: UInt16, _ columns: UInt16, _ surroundings: Surroundings
  ) throws -> BenchRun {
    let loop = try EvaluatorLoop(surroundings, opening: (dossier.id, dossier.person, dossier.bloc))
    let terminal = try PseudoTerminal(rows: rows, columns: columns, type: "xterm-256color")
    let run = BenchRun(terminal)
    defer { terminal.giveBack() }
    try loop.run(watchedBy: run)
    return run
  }

  private func tell(_ run: BenchRun, _ size: String, _ dossier: BenchDossier, _ surroundings: Surroundings) {
    let language = surroundings.language
    Output.line(
      BenchText.head(size, comments: dossier.comments, length: BenchDossier.commentLength), in: language)
    Output.line(row([""] + BenchText.columns.map { SafeText($0[language]) }))
    var (all, work) = (BenchTimes(), BenchTimes())
    for kind in BenchScript.Kind.allCases {
      guard let measured = run.times[kind], let worked = run.work[kind] else { continue }
      all.add(measured)
      work.add(worked)
      Output.line(row(SafeText(kind.words[language]), measured, worked))
    }
    Output.line(row(SafeText(BenchText.all[language]), all, work))
    let bare = BenchTimes.bareSync(in: surroundings.home.path, count: 300)
    Output.line(row(SafeText(BenchText.bareSync[language]), bare, nil))
    Output.line(
      BenchText.verdict(
        median: BenchTimes.milliseconds(all.median), ninetyNinth: BenchTimes.milliseconds(all.ninetyNinth),
        isWithin: all.median < 2_000_000 && all.ninetyNinth < 8_000_000),
      in: language)
    Output.line("")
  }

  private func row(_ name: SafeText, _ times: BenchTimes, _ work: BenchTimes?) -> SafeText {
    let numbers = [times.median, times.ninetyNinth, times.greatest, work?.median, work?.ninetyNinth].map {
      SafeText($0.map { BenchTimes.milliseconds($0) } ?? "")
    }
    return row([name, SafeText(String(times.count))] + numbers)
  }

  /// A name at the left, numbers at the right of their columns.
  private func row(_ cells: [SafeText]) -> SafeText {
    var line = cells.first ?? ""
    line += SafeText(String(repeating: " ", count: max(0, 40 - TextWidth.columns(of: line))))
    for cell in cells.dropFirst() {
      line += SafeText(String(repeating: " ", count: max(1, 10 - TextWidth.columns(of: cell)))) + cell
    }
    return line
  }
}
