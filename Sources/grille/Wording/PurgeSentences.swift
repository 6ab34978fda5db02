import Archive
import Assessment
import Wording

/// What `purge` says.
enum PurgeSentences {
  /// What is typed to remove what was listed.
  static let word = Sentence(fr: "effacer", en: "erase")

  static func noPeriod(_ kinds: [PurgeKind]) -> Sentence {
    let names = kinds.map(\.words).joined(separator: ", ")
    return Sentence(
      fr:
        "Aucune durée de conservation n'est fixée pour : \(names) ; et aucune n'est supposée : donnez --older-than, ou écrivez-la sous retention dans config.yaml (retention : \(kinds.first?.rawValue ?? "results"): 5 years).",
      en:
        "No retention period is set for: \(names); and none is assumed: give --older-than, or write it under retention in config.yaml (retention: \(kinds.first?.rawValue ?? "results"): 5 years)."
    )
  }

  static func shorter(_ given: RetentionPeriod, than kept: RetentionPeriod, _ kind: PurgeKind) -> Sentence {
    Sentence(
      fr:
        "\(given.words) est moins que la durée de config.yaml pour \(kind.words) (\(kept.words)) : rien n'est effacé. Changez-la d'abord là si elle n'est plus juste.",
      en:
        "\(given.words) is less than the period in config.yaml for \(kind.words) (\(kept.words)): nothing is removed. Change it there first if it is no longer right."
    )
  }

  static func period(_ kind: PurgeKind, _ period: RetentionPeriod, until day: Day?) -> Sentence {
    let date = day.map { Sentence.date($0) } ?? Sentence(same: "–")
    return Sentence(
      fr: "\(kind.words) : plus de \(period.words), jusqu'au \(date)",
      en: "\(kind.words): older than \(period.words), up to \(date)")
  }

  static func item(_ item: PurgeList.Item) -> Sentence {
    Sentence(
      fr: "  \(Sentence.date(item.day))  \(item.path.text)",
      en: "  \(Sentence.date(item.day))  \(item.path.text)")
  }

  static func total(_ count: Int) -> Sentence {
    Sentence(fr: "\(count, "fichier", "fichiers") à effacer", en: "\(count, "file", "files") to remove")
  }

  static func dossier(_ item: DossierPurge.Item) -> Sentence {
    let (day, count) = (Sentence.date(item.day), item.tree.items.count)
    return Sentence(
      fr: "  \(day)  \(item.name), \(count, "fichier", "fichiers")",
      en: "  \(day)  \(item.name), \(count, "file", "files")")
  }

  static func dossierTotal(_ count: Int) -> Sentence {
    Sentence(
      fr: "\(count, "dossier", "dossiers") à effacer", en: "\(count, "dossier", "dossiers") to remove")
  }

  static func dossiersRemoved(_ count: Int, _ journal: String) -> Sentence {
    Sentence(
      fr: "\(count, "dossier effacé", "dossiers effacés"), noté dans \(journal)",
      en: "\(count, "dossier", "dossiers") removed, noted in \(journal)")
  }

  static func finished(_ count: Int) -> Sentence {
    Sentence(
      fr: "Un effacement avait été interrompu : \(count, "dossier achevé d'effacer", "dossiers achevés d'effacer").",
      en: "A removal had been cut short: \(count, "dossier is", "dossiers are") now gone for good.")
  }

  static func damagedDossier(_ name: String) -> Sentence {
    Sentence(
      fr:
        "\(name) reste : un de ses journaux est abîmé, et sa dernière ligne n'est pas sûre. Ouvrez-le, ou effacez-le vous-même.",
      en:
        "\(name) stays: one of its journals is damaged, and its last line is not sure. Open it, or remove it yourself.")
  }

  static func holds(_ name: String, _ file: String) -> Sentence {
    Sentence(
      fr:
        "\(name) reste : la durée de \(file) n'est pas passée, ou n'est pas fixée (retention : results), ou ce fichier a été modifié.",
      en: "\(name) stays: the period of \(file) is not over, or not set (retention: results), or this file was changed."
    )
  }

  static func changed(_ item: DossierPurge.Item) -> Sentence {
    Sentence(
      fr: "\(item.name) reste : quelque chose y a été écrit entre-temps.",
      en: "\(item.name) stays: something was written there meanwhile.")
  }

  static func question(_ word: String) -> Sentence {
    Sentence(
      fr: "Ils seront effacés sans retour. Écrivez \(word) pour le faire :",
      en: "They will be gone for good. Type \(word) to do it:")
  }

  static let listedOnly = Sentence(
    fr: "Rien n'a été effacé : --dry-run liste seulement.", en: "Nothing was removed: --dry-run only lists.")

  static let nothingRemoved = Sentence(fr: "Rien n'a été effacé.", en: "Nothing was removed.")

  static func removed(_ count: Int, _ journal: String) -> Sentence {
    Sentence(
      fr: "\(count, "fichier effacé", "fichiers effacés"), noté dans \(journal)",
      en: "\(count, "file", "files") removed, noted in \(journal)")
  }

  static func kept(_ path: String, _ why: Sentence) -> Sentence {
    Sentence(fr: "\(path) reste : \(why)", en: "\(path) stays: \(why)")
  }

  static func damaged(_ count: Int) -> Sentence {
    Sentence(
      fr:
        "Le journal des effacements a \(count, "ligne modifiée ou coupée", "lignes modifiées ou coupées") ; les nouvelles sont ajoutées à sa suite.",
      en:
        "The purge journal has \(count, "line", "lines") changed or cut off; the new ones are added after it."
    )
  }
}

extension RetentionPeriod {
  var words: Sentence {
    switch unit {
    case .years: Sentence(fr: "\(count, "an", "ans")", en: "\(count, "year", "years")")
    case .months: Sentence(fr: "\(count) mois", en: "\(count, "month", "months")")
    case .days: Sentence(fr: "\(count, "jour", "jours")", en: "\(count, "day", "days")")
    }
  }
}

extension PurgeKind {
  var words: Sentence {
    switch self {
    case .results: Sentence(fr: "résultats", en: "results")
    case .certificates: Sentence(fr: "récapitulatifs", en: "summaries")
    case .interruptions: Sentence(fr: "évaluations interrompues", en: "interrupted evaluations")
    case .exchanges: Sentence(fr: "fichiers d'échange", en: "exchange files")
    case .dossiers: Sentence(fr: "dossiers", en: "dossiers")
    }
  }
}
