package import Archive
import Assessment
import Seal
import Wording

/// What the figures of an archive say, one thing after the other, whatever they are written on.
package struct FiguresReport: Sendable {
  enum Item: Sendable {
    case title(Sentence)
    case line(Sentence)
    /// What the bars below it are about.
    case group(Sentence)
    /// What the next bar is about.
    case name(Sentence)
    case field(Sentence, Sentence)
    case bar(Sentence, Share)
    case space
  }

  /// How many of how many; a bar shows it, and its number stands beside it.
  struct Share: Sendable {
    let count: Int
    let total: Int

    /// How much of a length the share is, in whole parts; whatever is there at all has one.
    func parts(of length: Int) -> Int {
      guard count > 0, total > 0 else { return 0 }
      return max(1, (min(count, total) * length + total / 2) / total)
    }
  }

  /// So many criteria of a bloc at the most.
  private static let mostCriteria = 8

  private(set) var items: [Item] = []

  package init(_ figures: Figures, all: Bool) {
    let (blocs, withheld) = figures.shown(all: all)
    items.append(.line(figures.summary))
    if !figures.left.isEmpty { items.append(.field(FiguresWords.notCounted, figures.leftWords)) }
    if figures.results == 0 { items.append(.line(FiguresWords.noResults)) }
    for bloc in blocs { write(bloc) }
    if blocs.count > 1 {
      items.append(.title(FiguresWords.overall))
      items.append(
        .field(
          FiguresWords.agreement,
          Self.words(Figures.agreement(of: blocs), blocs.reduce(0) { $0 + $1.separate })))
    }
    if !withheld.isEmpty { items.append(.space) }
    for bloc in withheld {
      items.append(.line(FiguresWords.withheld(bloc.bloc, least: Figures.leastResults)))
    }
  }

  private mutating func write(_ bloc: BlocFigures) {
    items += [
      .title(Sentence(same: "\(bloc.bloc) \(bloc.title)")), .line(bloc.summary), .group(FiguresWords.decision),
      .bar(FiguresWords.validated, Share(count: bloc.validated, total: bloc.results)),
      .bar(FiguresWords.notValidated, Share(count: bloc.notValidated, total: bloc.results)),
    ]
    lines(FiguresWords.competences, bloc.competences.filter { $0.missed > 0 }) {
      FiguresWords.competence(failed: $0.failed, unseen: $0.unseen, of: $0.total)
    }
    lines(FiguresWords.criteria, Self.worst(bloc.criteria)) {
      FiguresWords.criterion(
        failed: $0.failed, unseen: $0.unseen, of: $0.total, diverged: bloc.results - $0.total)
    }
    items.append(.field(FiguresWords.agreement, Self.words(bloc.agreement, bloc.separate)))
    spread(FiguresWords.observations, bloc.observations)
    spread(FiguresWords.interviews, bloc.interviews)
    rules(FiguresWords.waivers, bloc.waivers)
    rules(FiguresWords.derogations, bloc.derogations)
  }

  private static func words(_ agreement: GradingAgreement, _ results: Int) -> Sentence {
    guard results > 0 else { return FiguresWords.noSeparate }
    return FiguresWords.agreement(
      results: results, same: agreement.same, of: agreement.total, ac1: agreement.ac1)
  }

  private static func worst(_ lines: [BlocFigures.Line]) -> [BlocFigures.Line] {
    let some = lines.enumerated().filter { $0.element.missed > 0 }
    let sorted = some.sorted {
      $0.element.missed == $1.element.missed
        ? $0.offset < $1.offset : $0.element.missed > $1.element.missed
    }
    return sorted.prefix(mostCriteria).map(\.element)
  }

  private mutating func lines(
    _ title: Sentence, _ lines: [BlocFigures.Line], _ words: (BlocFigures.Line) -> Sentence
  ) {
    guard !lines.isEmpty else { return }
    items.append(.group(title))
    for line in lines {
      items.append(.name(Sentence(same: "\(line.id) \(line.label)")))
      items.append(.bar(words(line), Share(count: line.missed, total: line.total)))
    }
  }

  private mutating func spread(_ what: Sentence, _ spread: Spread) {
    guard let shortest = spread.shortest, let median = spread.median, let longest = spread.longest else {
      return
    }
    items.append(
      .field(
        FiguresWords.durations,
        FiguresWords.spread(what, spread.count, shortest: shortest, median: median, longest: longest)))
  }

  private mutating func rules(_ title: Sentence, _ counts: [String: Int]) {
    guard !counts.isEmpty else { return }
    let parts = counts.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }.map {
      rule, count in
      FiguresWords.rule(Rule(rawValue: rule)?.words ?? Sentence(same: rule), count)
    }
    items.append(.field(title, parts.joined(separator: ", ")))
  }
}

extension BlocFigures.Line {
  fileprivate var missed: Int { failed + unseen }
}

extension BlocFigures {
  fileprivate var summary: Sentence {
    let counted = FiguresWords.counted(results, unknown: unknownSigners)
    guard let days else { return counted }
    return FiguresWords.decided(counted, .date(days.lowerBound), .date(days.upperBound))
  }
}

extension Figures {
  fileprivate var summary: Sentence {
    FiguresWords.counted(results, unknown: blocs.reduce(0) { $0 + $1.unknownSigners })
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
