package import Referential

/// A bloc's protocol, rule by rule.
extension ReportWords {
  package static func rules(_ rules: Protocol) -> [Sentence] {
    let observed = rules.observations
    var lines = [count(observed)]
    for kind in observed.kinds { if let maximum = kind.maximum { lines.append(atMost(kind.kind, maximum)) } }
    if let window = observed.window { lines.append(self.window(window)) }
    lines.append(presence(rules.presence))
    lines.append(interview(rules.interview))
    for item in rules.interview.fixedItems { lines.append(toAddress(item.text)) }
    if rules.interview.unseenCompetences {
      lines.append(
        Sentence(
          fr: "à aborder dans l'entretien complémentaire : chaque compétence sans constat",
          en: "to address in the closing interview: each competence without a mark"))
    }
    if rules.contactSheets {
      lines.append(Sentence(fr: "fiches contact à demander", en: "contact sheets to ask for"))
    }
    switch rules.comments {
    case .must:
      lines.append(
        Sentence(fr: "précisions obligatoires sous chaque tableau", en: "a comment required under each table")
      )
    case .may:
      lines.append(
        Sentence(fr: "précisions facultatives sous chaque tableau", en: "a comment possible under each table")
      )
    }
    return lines
  }

  private static func lifted(_ sentence: Sentence, _ derogable: Bool) -> Sentence {
    guard derogable else { return sentence }
    return Sentence(fr: "\(sentence) (sauf dérogation)", en: "\(sentence) (unless derogated)")
  }

  private static func count(_ rule: ObservationRule) -> Sentence {
    let range =
      rule.minimum == rule.maximum
      ? rule.situation.counted(rule.minimum)
      : Sentence(
        fr: "de \(rule.minimum) à \(rule.situation.counted(rule.maximum))",
        en: "\(rule.minimum) to \(rule.situation.counted(rule.maximum))")
    return lifted(range, rule.countDerogable)
  }

  private static func atMost(_ kind: Kind, _ maximum: Int) -> Sentence {
    Sentence(fr: "au plus \(kind.counted(maximum))", en: "at most \(kind.counted(maximum))")
  }

  private static func window(_ rule: WindowRule) -> Sentence {
    switch rule.basis {
    case .span:
      lifted(
        Sentence(
          fr: "de la première à la dernière en \(rule.days, "jour", "jours") au plus",
          en: "from the first to the last within \(rule.days, "day", "days")"), rule.derogable)
    case .beforeInterview:
      lifted(
        Sentence(
          fr: "dans les \(rule.days, "jour", "jours") avant l'entretien complémentaire",
          en: "within the \(rule.days, "day", "days") before the closing interview"), rule.derogable)
    }
  }

  private static func presence(_ rule: PresenceRule) -> Sentence {
    switch rule.demand {
    case .one:
      lifted(
        Sentence(fr: "présence d'au moins un évaluateur", en: "attended by at least one evaluator"),
        rule.derogable)
    case .both:
      lifted(
        Sentence(fr: "présence des deux évaluateurs", en: "attended by both evaluators"), rule.derogable)
    }
  }

  private static func interview(_ rule: InterviewRule) -> Sentence {
    let length = Sentence(
      fr: "entretien complémentaire de \(rule.minutes) min", en: "closing interview of \(rule.minutes) min")
    switch rule.place {
    case .afterGrids: return Sentence(fr: "\(length), après les grilles", en: "\(length), after the grids")
    case .beforeGrids: return Sentence(fr: "\(length), avant les grilles", en: "\(length), before the grids")
    case .inSitting:
      return Sentence(
        fr: "\(length), dans la même séance, avant les grilles",
        en: "\(length), in the same sitting, before the grids")
    }
  }

  private static func toAddress(_ text: String) -> Sentence {
    Sentence(
      fr: "à aborder dans l'entretien complémentaire : \(text)",
      en: "to address in the closing interview: \(text)")
  }
}
