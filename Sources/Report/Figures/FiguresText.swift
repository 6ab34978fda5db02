package import Archive
import Assessment
import Canvas
package import PlainText
import Seal
package import Wording

/// The figures of an archive as readable text, with bars of signs that every terminal has.
package enum FiguresText {
  /// So many criteria of a bloc at the most.
  static let mostCriteria = 8

  package static func lines(
    of figures: Figures, all: Bool, width: Int = 80, language: Language
  ) -> [SafeText] {
    let (blocs, withheld) = figures.shown(all: all)
    var table = FiguresTable(width: width, language: language)
    table.page.write(figures.summary)
    if !figures.left.isEmpty { table.page.field(FiguresWords.notCounted, figures.leftWords) }
    if figures.results == 0 { table.page.write(FiguresWords.noResults) }
    for bloc in blocs { table.write(bloc) }
    if blocs.count > 1 {
      table.page.title(FiguresWords.overall)
      table.page.field(
        FiguresWords.agreement,
        FiguresTable.words(Figures.agreement(of: blocs), blocs.reduce(0) { $0 + $1.separate }))
    }
    if !withheld.isEmpty { table.page.blank() }
    for bloc in withheld { table.page.write(FiguresWords.withheld(bloc.bloc, least: Figures.leastResults)) }
    return table.page.lines
  }
}

/// One bloc after the other, written below each other.
struct FiguresTable {
  var page: Page

  init(width: Int, language: Language) { page = Page(width: width, language: language) }

  mutating func write(_ bloc: BlocFigures) {
    page.title(Sentence(same: "\(bloc.bloc) \(bloc.title)"))
    page.write(bloc.summary)
    page.write(FiguresWords.decision)
    bar(FiguresWords.validated, bloc.validated, of: bloc.results)
    bar(FiguresWords.notValidated, bloc.notValidated, of: bloc.results)
    lines(
      FiguresWords.competences, bloc.competences.filter { $0.failed + $0.unseen > 0 }, FiguresWords.competence
    )
    lines(FiguresWords.criteria, worst(bloc.criteria), FiguresWords.criterion)
    page.field(FiguresWords.agreement, Self.words(bloc.agreement, bloc.separate))
    spread(FiguresWords.observations, bloc.observations)
    spread(FiguresWords.interviews, bloc.interviews)
    rules(FiguresWords.waivers, bloc.waivers)
    rules(FiguresWords.derogations, bloc.derogations)
  }

  static func words(_ agreement: GradingAgreement, _ results: Int) -> Sentence {
    guard results > 0 else { return FiguresWords.noSeparate }
    return FiguresWords.agreement(
      results: results, same: agreement.same, of: agreement.total, ac1: agreement.ac1)
  }

  private func worst(_ lines: [BlocFigures.Line]) -> [BlocFigures.Line] {
    let some = lines.enumerated().filter { $0.element.failed + $0.element.unseen > 0 }
    let sorted = some.sorted {
      let (a, b) = ($0.element.failed + $0.element.unseen, $1.element.failed + $1.element.unseen)
      return a == b ? $0.offset < $1.offset : a > b
    }
    return sorted.prefix(FiguresText.mostCriteria).map(\.element)
  }

  private mutating func lines(
    _ title: Sentence, _ lines: [BlocFigures.Line], _ words: (Int, Int, Int) -> Sentence
  ) {
    guard !lines.isEmpty else { return }
    page.write(title)
    for line in lines {
      let name = Sentence(same: "\(line.id) \(line.label)")
      page.write(name, indent: 2)
      bar(words(line.failed, line.unseen, line.total), line.failed + line.unseen, of: line.total, indent: 4)
    }
  }

  private mutating func spread(_ what: Sentence, _ spread: Spread) {
    guard let shortest = spread.shortest, let median = spread.median, let longest = spread.longest else {
      return
    }
    page.field(
      FiguresWords.durations,
      FiguresWords.spread(what, spread.count, shortest: shortest, median: median, longest: longest))
  }

  private mutating func rules(_ title: Sentence, _ counts: [String: Int]) {
    guard !counts.isEmpty else { return }
    let parts = counts.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }.map {
      rule, count in
      Sentence(same: "\((Rule(rawValue: rule)?.words ?? Sentence(same: rule))[page.language]) \(count)")
    }
    page.field(title, parts.joined(separator: ", "))
  }

  /// A label, a count and a bar as long as the share: the longest takes what is left of the line.
  private mutating func bar(_ label: Sentence, _ count: Int, of total: Int, indent: Int = 2) {
    let text = SafeText(label[page.language])
    let column = 46
    let number = String(count)
    let room = max(4, page.width - column - number.utf8.count - 1)
    let length = total > 0 ? (count * room + total / 2) / total : 0
    let gap = max(1, column - indent - TextWidth.columns(of: text))
    // A bar beside nothing is no bar: what is there at all has one sign.
    let bar = String(repeating: "#", count: count > 0 ? max(1, length) : 0)
    guard TextWidth.columns(of: text) + indent < column, page.width > column + 8 else {
      return page.write(text + SafeText(" \(number)"), indent: indent)
    }
    page.write(
      unbroken: text + SafeText(String(repeating: " ", count: gap) + number + (bar.isEmpty ? "" : " " + bar)),
      indent: indent)
  }
}

extension Page {
  /// Writes a line that was made to fit, its spaces as they are.
  mutating func write(unbroken line: SafeText, indent: Int) {
    append(SafeText(String(repeating: " ", count: indent)) + line)
  }
}

extension BlocFigures {
  fileprivate var summary: Sentence {
    unknownSigners > 0
      ? [FiguresWords.counted(results), FiguresWords.unknown(unknownSigners)].joined(separator: ", ")
      : FiguresWords.counted(results)
  }
}

extension Figures {
  fileprivate var summary: Sentence {
    let unknown = blocs.reduce(0) { $0 + $1.unknownSigners }
    return unknown > 0
      ? [FiguresWords.counted(results), FiguresWords.unknown(unknown)].joined(separator: ", ")
      : FiguresWords.counted(results)
  }

  fileprivate var leftWords: Sentence {
    Verification.Verdict.allCases.compactMap { verdict -> Sentence? in
      guard let count = left[verdict] else { return nil }
      switch verdict {
      case .valid, .validUnknownSigner: return nil
      case .superseded: return FiguresWords.left(superseded: count)
      case .incomplete: return FiguresWords.left(incomplete: count)
      case .revoked: return FiguresWords.left(revoked: count)
      case .invalid: return FiguresWords.left(invalid: count)
      case .unreadable: return FiguresWords.left(unreadable: count)
      }
    }.joined(separator: ", ")
  }
}
