/// What is said around the figures of an archive.
package enum FiguresWords {
  package static let title = Sentence(fr: "Chiffres d'un dossier de résultats", en: "Figures of a folder of results")
  package static let notice = Sentence(
    fr:
      "Comptés par grille : les résultats valides et non remplacés. Rien n'est conclu de ces chiffres.",
    en:
      "Counted by grille: results that are valid and that nothing supersedes. Nothing is concluded from these figures.")

  /// How many results count, and how many of them have a signer who is not known here.
  package static func counted(_ count: Int, unknown: Int) -> Sentence {
    let counted = Sentence(
      fr: "\(count, "résultat compté", "résultats comptés")",
      en: "\(count, "result counted", "results counted")")
    guard unknown > 0 else { return counted }
    return Sentence(
      fr: "\(counted), dont \(unknown) avec un signataire non reconnu",
      en: "\(counted), \(unknown) of them with an unknown signer")
  }

  /// Between which days the decisions of counted results were taken.
  package static func decided(_ counted: Sentence, _ first: Sentence, _ last: Sentence) -> Sentence {
    guard first != last else { return Sentence(fr: "\(counted), du \(first)", en: "\(counted), of \(first)") }
    return Sentence(fr: "\(counted), du \(first) au \(last)", en: "\(counted), from \(first) to \(last)")
  }

  package static func rule(_ rule: Sentence, _ count: Int) -> Sentence {
    Sentence(fr: "\(rule) \(count)", en: "\(rule) \(count)")
  }

  package static let notCounted = Sentence(fr: "Non comptés", en: "Not counted")

  package static func left(superseded count: Int) -> Sentence {
    Sentence(fr: "\(count, "remplacé", "remplacés")", en: "\(count) superseded")
  }
  package static func left(incomplete count: Int) -> Sentence {
    Sentence(fr: "\(count, "incomplet", "incomplets")", en: "\(count) incomplete")
  }
  package static func left(revoked count: Int) -> Sentence {
    Sentence(fr: "\(count, "à clé révoquée", "à clé révoquée")", en: "\(count) with a revoked key")
  }
  package static func left(invalid count: Int) -> Sentence {
    Sentence(fr: "\(count, "invalide", "invalides")", en: "\(count) invalid")
  }
  package static func left(unreadable count: Int) -> Sentence {
    Sentence(fr: "\(count, "illisible", "illisibles")", en: "\(count) unreadable")
  }

  package static func withheld(_ bloc: String, least: Int) -> Sentence {
    Sentence(
      fr: "\(bloc) : chiffres non montrés, moins de \(least) résultats (--all les montre).",
      en: "\(bloc): figures withheld, fewer than \(least) results (--all shows them).")
  }

  package static let noResults = Sentence(fr: "Aucun résultat à compter.", en: "No result to count.")
  package static let decision = Sentence(fr: "Décision", en: "Decision")
  package static let validated = Sentence(fr: "validé", en: "validated")
  package static let notValidated = Sentence(fr: "non validé", en: "not validated")
  package static let competences = Sentence(
    fr: "Compétences non acquises ou non évaluées", en: "Competences not acquired or not evaluated")
  package static let criteria = Sentence(
    fr: "Critères le plus souvent non satisfaits ou non observés",
    en: "Criteria most often not satisfied or not observed")
  package static let agreement = Sentence(fr: "Accord entre évaluateurs", en: "Agreement between evaluators")
  package static let durations = Sentence(fr: "Durées", en: "Durations")
  package static let waivers = Sentence(fr: "Règles souples non suivies", en: "Soft rules not followed")
  package static let derogations = Sentence(fr: "Dérogations", en: "Derogations")
  package static let overall = Sentence(fr: "Tous les blocs montrés", en: "All blocs shown")
  package static let noSeparate = Sentence(fr: "aucune grille séparée", en: "no separate grids")
  package static let observations = Sentence(fr: "situations observées", en: "observed situations")
  package static let interviews = Sentence(fr: "entretiens complémentaires", en: "closing interviews")

  package static func competence(failed: Int, unseen: Int, of total: Int) -> Sentence {
    Sentence(
      fr: "\(failed, "non acquise", "non acquises"), \(unseen, "non évaluée", "non évaluées"), sur \(total)",
      en: "\(failed) not acquired, \(unseen) not evaluated, of \(total)")
  }

  /// `diverged` are results in which the two went on to differ on it, so that there is nothing to count.
  package static func criterion(failed: Int, unseen: Int, of total: Int, diverged: Int) -> Sentence {
    let counted = Sentence(
      fr:
        "\(failed, "non satisfait", "non satisfaits"), \(unseen, "non observé", "non observés"), sur \(total)",
      en: "\(failed) not satisfied, \(unseen) not observed, of \(total)")
    guard diverged > 0 else { return counted }
    return Sentence(
      fr: "\(counted) (et \(diverged, "divergence", "divergences"))",
      en: "\(counted) (and \(diverged, "divergence", "divergences"))")
  }

  /// AC1 in thousandths; a comma or a point as the language has it.
  package static func agreement(results: Int, same: Int, of total: Int, ac1: Int?) -> Sentence {
    let value = ac1.map(decimal) ?? Sentence(same: "–")
    return Sentence(
      fr:
        "\(results, "résultat", "résultats") à grilles séparées, même avis pour \(Sentence.number(same)) critères sur \(Sentence.number(total)), AC1 de Gwet \(value) (1 : toujours le même avis, 0 : pas plus que le hasard)",
      en:
        "\(results, "result", "results") with separate grids, the same opinion on \(Sentence.number(same)) criteria of \(Sentence.number(total)), Gwet's AC1 \(value) (1: always the same, 0: no more than chance)"
    )
  }

  private static func decimal(_ thousandths: Int) -> Sentence {
    let digits = String(thousandths.magnitude % 1000)
    let rest = String(repeating: "0", count: 3 - digits.utf8.count) + digits
    let whole = (thousandths < 0 ? "-" : "") + String(thousandths.magnitude / 1000)
    return Sentence(fr: "\(whole),\(rest)", en: "\(whole).\(rest)")
  }

  package static func spread(_ what: Sentence, _ count: Int, shortest: Int, median: Int, longest: Int)
    -> Sentence
  {
    Sentence(
      fr:
        "\(count) \(what) : de \(Sentence.duration(shortest)) à \(Sentence.duration(longest)), médiane \(Sentence.duration(median))",
      en:
        "\(count) \(what): \(Sentence.duration(shortest)) to \(Sentence.duration(longest)), median \(Sentence.duration(median))"
    )
  }
}
