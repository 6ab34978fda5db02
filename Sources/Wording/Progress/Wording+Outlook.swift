package import Assessment
package import Referential

extension Wording {
  /// How far the observations are and how much time is left, for the header of a bloc:
  /// `2 observés, il en faut 3 à 5 · mercredi, jour 4 sur 7`.
  package func outlook(_ outlook: Outlook, in bloc: BlocID) -> Sentence {
    let observed = situation(bloc).observed(outlook.counted)
    let count: Sentence
    if outlook.counted >= outlook.minimum, outlook.counted <= outlook.maximum {
      count = Sentence(
        fr: "\(observed) sur \(asked(outlook.minimum, bloc))",
        en: "\(observed) of \(asked(outlook.minimum, bloc))")
    } else {
      count = Sentence(
        fr: "\(observed), il en faut \(asked(outlook.minimum, bloc))",
        en: "\(observed), \(asked(outlook.minimum, bloc)) needed")
    }
    return [count, outlook.window.map(window)].compactMap { $0 }.joined(separator: " · ")
  }

  /// `mercredi, jour 4 sur 7`.
  private func window(_ window: Outlook.Window) -> Sentence {
    let weekday = Sentence.weekday(window.today)
    if window.dayNumber < 1 {
      return Sentence(
        fr: "à partir du \(.near(window.from, today: window.today))",
        en: "from \(.near(window.from, today: window.today)) on")
    }
    if window.daysLeft == 0 {
      return Sentence(
        fr: "période close depuis le \(.near(window.last, today: window.today))",
        en: "period over since \(.near(window.last, today: window.today))")
    }
    if window.daysLeft == 1 { return Sentence(fr: "\(weekday), dernier jour", en: "\(weekday), last day") }
    return Sentence(
      fr: "\(weekday), jour \(window.dayNumber) sur \(window.days)",
      en: "\(weekday), day \(window.dayNumber) of \(window.days)")
  }

  /// `21 critères sur 28 renseignés`.
  package func criteria(filled: Int, of total: Int) -> Sentence {
    Sentence(
      fr: "\(filled, "critère", "critères") sur \(total) \(of: filled, "renseigné", "renseignés")",
      en: "\(filled) of \(total) criteria filled in")
  }

  /// What a bloc still misses, in short: the first thing, and how many more.
  package func missing(_ problems: [Problem], in bloc: BlocID) -> Sentence {
    guard let first = problems.first else {
      return Sentence(fr: "rien ne manque", en: "nothing is missing")
    }
    let more = problems.count - 1
    guard more > 0 else { return brief(first, in: bloc) }
    return Sentence(
      fr: "\(brief(first, in: bloc)), et \(more, "autre point", "autres points")",
      en: "\(brief(first, in: bloc)), and \(more) more")
  }
}
