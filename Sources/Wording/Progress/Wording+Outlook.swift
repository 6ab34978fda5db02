package import Assessment
package import Referential

extension Wording {
  /// How far the observations are and how much time is left, for the header of a bloc:
  /// `2 observés, il en faut 3 à 5 · mercredi, jour 4 sur 7`.
  package func outlook(_ outlook: Outlook, in bloc: BlocID) -> Sentence {
    let observed = situation(bloc).observed(outlook.counted)
    let count: Sentence
    if outlook.counted > outlook.maximum {
      count = Sentence(
        fr: "\(observed), \(outlook.maximum) au plus", en: "\(observed), at most \(outlook.maximum)")
    } else if outlook.counted >= outlook.minimum {
      count = Sentence(
        fr: "\(observed) sur \(asked(outlook.minimum, bloc))",
        en: "\(observed) of \(asked(outlook.minimum, bloc))")
    } else {
      count = Sentence(
        fr: "\(observed), il en faut \(asked(outlook.minimum, bloc))",
        en: "\(observed), \(asked(outlook.minimum, bloc)) needed")
    }
    return ([count, outlook.window.map(window)].compactMap { $0 } + lacking(outlook, in: bloc))
      .joined(separator: " · ")
  }

  /// What is out of order, each in a few words, and then what was not seen yet: `à voir : prospect`.
  private func lacking(_ outlook: Outlook, in bloc: BlocID) -> [Sentence] {
    var told: [Sentence] = []
    var toSee: [Sentence] = []
    for problem in outlook.lacking {
      switch problem {
      case .kindNeverSeen(let kind): toSee.append(oneOf(kind))
      case .tooFewCadres: toSee.append(Sentence(fr: "un autre cadre", en: "another setting"))
      case .toolNeverUsed(let tool): toSee.append(tool.words)
      case .counterpartNeverSeen(let counterpart): toSee.append(counterpart.words)
      case .windowExceeded, .outsideInterviewWindow:
        let outside = Sentence(
          fr: "hors période : voir \(key: .missing)", en: "outside the period: see \(key: .missing)")
        if !told.contains(outside) { told.append(outside) }
      case .interviewDayUnknown:
        told.append(
          Sentence(
            fr: "prévoir le jour de l'entretien complémentaire", en: "plan the day of the closing interview"))
      case .candidateMissing, .evaluatorUnknown, .tooFewObservations, .tooManyObservations, .tooManyOfKind,
        .notOneSitting, .nobodyPresent, .notBothPresent, .absentWithMarks, .twinsDiffer,
        .absenceUnexplained, .observationRunning, .team,
        .notAccredited, .impartialityMissing, .verdictsMissing, .gridNotComplete, .interviewNotHeld,
        .interviewRunning, .planItemOpen, .stillToSee, .competenceDiverges, .criterionDiverges,
        .commonCommentMissing, .attendedNone, .keyMissing, .keyChanged,
        .contradicted, .textMerged, .damageNotAcknowledged,
        .kindAsksMotif, .observationElsewhere, .observationShort, .interviewLength, .interviewElsewhere,
        .verdictUnsupported, .validatedUnevaluated, .contactSheetsNotAsked:
        told.append(brief(problem, in: bloc))
      }
    }
    guard !toSee.isEmpty else { return told }
    let list = toSee.joined(separator: ", ")
    return told + [Sentence(fr: "à voir : \(list)", en: "to see: \(list)")]
  }

  /// One of a kind, short enough for a header: `une simulée`.
  private func oneOf(_ kind: Kind) -> Sentence {
    switch kind {
    case .real: Sentence(fr: "une réelle", en: "a real one")
    case .simulated: Sentence(fr: "une simulée", en: "a simulated one")
    case .reconstituted: Sentence(fr: "une reconstituée", en: "a reconstituted one")
    case .presentation: Sentence(fr: "la présentation", en: "the presentation")
    }
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
