/// The texts of the reviewer's screens.
package enum ReviewText {
  package static let place = Sentence(fr: "Consultation : la liste", en: "Review: the list")
  package static let placeHits = Sentence(
    fr: "Consultation : ce que la recherche a trouvé", en: "Review: what the search found")
  package static let placeResult = Sentence(fr: "Consultation : un résultat", en: "Review: one result")
  package static let placeComparing = Sentence(
    fr: "Consultation : deux résultats", en: "Review: two results")

  package static func title(_ folder: String) -> Sentence {
    Sentence(fr: "Consultation · \(folder)", en: "Review · \(folder)")
  }

  /// `412 résultats · 409 intègres · 2 remplacés · 1 en défaut`: what is counted are results, a copy once.
  package static func counts(_ results: Int, intact: Int, unknown: Int, superseded: Int, faulty: Int) -> [Sentence] {
    let parts = [
      (
        intact, Sentence(fr: "\(.number(intact)) \(of: intact, "intègre", "intègres")", en: "\(.number(intact)) intact")
      ),
      (
        unknown,
        Sentence(
          fr: "\(.number(unknown)) \(of: unknown, "non reconnu", "non reconnus")",
          en: "\(.number(unknown)) of unknown signers")
      ),
      (
        superseded,
        Sentence(
          fr: "\(.number(superseded)) \(of: superseded, "remplacé", "remplacés")",
          en: "\(.number(superseded)) superseded")
      ),
      (faulty, Sentence(fr: "\(.number(faulty)) en défaut", en: "\(.number(faulty)) faulty")),
    ]
    let all = Sentence(
      fr: "\(.number(results)) \(of: results, "résultat", "résultats")",
      en: "\(.number(results)) \(of: results, "result", "results")")
    return [all] + parts.filter { $0.0 > 0 }.map(\.1)
  }

  package static func readingNow(_ done: Int, of total: Int) -> Sentence {
    Sentence(
      fr: "Première lecture : \(.number(done)) \(of: done, "fichier", "fichiers") sur \(.number(total))",
      en: "First reading: \(.number(done)) of \(.number(total)) \(of: total, "file", "files")")
  }

  package static func ordered(_ order: Sentence) -> Sentence {
    Sentence(fr: "tri : \(order)", en: "sorted: \(order)")
  }

  package static func reversed(_ order: Sentence) -> Sentence {
    Sentence(fr: "\(order), à l'envers", en: "\(order), reversed")
  }

  package static func filtered(_ filters: [Sentence], _ shown: Int, of all: Int) -> Sentence {
    let lines = Sentence(
      fr: "\(shown) \(of: shown, "ligne", "lignes") sur \(all)", en: "\(shown) of \(all) lines")
    return Sentence(
      fr: "filtre : \(filters.joined(separator: ", ")) (\(lines))",
      en: "filter: \(filters.joined(separator: ", ")) (\(lines))")
  }

  /// Where the filters' own words do not fit the line.
  package static func filteredBy(_ count: Int, _ shown: Int, of all: Int) -> Sentence {
    Sentence(
      fr: "\(count, "filtre", "filtres") : \(shown) \(of: shown, "ligne", "lignes") sur \(all)",
      en: "\(count, "filter", "filters"): \(shown) of \(all) lines")
  }

  package static let keyringHint = Sentence(
    fr: "\(key: .receive) prend le trousseau", en: "\(key: .receive) takes the keyring")

  package static let noFiles = Sentence(
    fr:
      "Aucun fichier dans ce dossier ni au-dessous. \(key: .quit) quitte ; relancez grille review avec un autre dossier.",
    en: "No file in this folder or below it. \(key: .quit) leaves; start grille review again with another folder.")
  package static let beingRead = Sentence(
    fr: "Lecture du dossier… Les résultats apparaissent à mesure qu'ils sont vérifiés.",
    en: "The folder is being read… Results appear as they are checked.")
  package static let nothingFits = Sentence(
    fr: "Aucune ligne ne passe ce filtre. \(key: .filter) le change, \(key: .back) montre tout.",
    en: "No line passes this filter. \(key: .filter) changes it, \(key: .back) shows all.")
  package static let nothingToCancel = Sentence(
    fr: "Rien à annuler ici ; \(key: .quit) quitte.", en: "Nothing to cancel here; \(key: .quit) leaves.")
  package static let allShown = Sentence(fr: "Toutes les lignes sont montrées.", en: "All lines are shown.")

  package static func compareWith(_ name: String) -> Sentence {
    Sentence(
      fr: "Comparer \(name) avec : allez sur l'autre résultat, puis \(key: .compare) ; \(key: .back) annule.",
      en: "Compare \(name) with: go to the other result, then \(key: .compare); \(key: .back) cancels.")
  }
  package static let compareWithItself = Sentence(
    fr: "C'est le même fichier : choisissez un autre résultat.", en: "This is the same file: choose another result.")
  package static let compareCancelled = Sentence(
    fr: "Comparaison annulée.", en: "Comparison cancelled.")
  package static let noResultHere = Sentence(
    fr: "Il n'y a pas de résultat dans cette case.", en: "There is no result in this cell.")
  package static func noResultHere(beside unchecked: Sentence) -> Sentence {
    Sentence(
      fr: "Il n'y a pas de résultat vérifié dans cette case. \(unchecked).",
      en: "There is no result that was checked in this cell. \(unchecked).")
  }
  package static let noContentHere = Sentence(
    fr: "Ce fichier n'est pas un résultat intègre : il n'y a rien à noter de lui.",
    en: "This file is no intact result: there is nothing to note of it.")
  package static let notExportable = Sentence(
    fr: "Ce fichier n'est pas un résultat vérifié : il ne s'exporte pas. \(key: .confirm) montre pourquoi.",
    en: "This file is no result that was checked: it is not exported. \(key: .confirm) shows why.")
  package static let notToCompare = Sentence(
    fr: "Ce fichier n'est pas un résultat vérifié : il ne se compare pas. \(key: .confirm) montre pourquoi.",
    en: "This file is no result that was checked: it is not compared. \(key: .confirm) shows why.")
  package static let onlyOne = Sentence(
    fr:
      "Ce candidat n'a pas d'autre résultat ici. Pour un autre candidat : \(key: .back), puis \(key: .compare) dans la liste.",
    en:
      "This candidate has no other result here. For another candidate: \(key: .back), then \(key: .compare) in the list."
  )
  package static let comparedTitle = Sentence(fr: "Comparer avec", en: "Compare with")
  package static let whichFile = Sentence(fr: "Quel fichier ?", en: "Which file?")
  package static let noNext = Sentence(
    fr: "C'était le dernier résultat de la liste.", en: "That was the last result of the list.")
  package static let noPrevious = Sentence(
    fr: "C'était le premier résultat de la liste.", en: "That was the first result of the list.")
}
