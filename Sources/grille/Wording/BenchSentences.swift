import Wording

extension BenchScript.Kind {
  /// What the table of the bench calls this kind of key.
  var words: Sentence {
    switch self {
    case .mark: Sentence(fr: "constat", en: "mark")
    case .move: Sentence(fr: "critère suivant, précédent", en: "next, previous criterion")
    case .nextTable: Sentence(fr: "tableau suivant", en: "next table")
    case .view: Sentence(fr: "autre vue", en: "other view")
    case .commentOpen: Sentence(fr: "ouvrir les précisions", en: "open the comment")
    case .typing:
      Sentence(fr: "frappe, précisions de 2 000 signes", en: "typing, comment of 2,000 characters")
    case .textMove: Sentence(fr: "se déplacer dans le texte", en: "move in the text")
    case .list: Sentence(fr: "reste à faire", en: "list of what is missing")
    case .coverage: Sentence(fr: "vue d'ensemble", en: "coverage")
    case .observations: Sentence(fr: "liste des observations", en: "list of observations")
    case .help: Sentence(fr: "aide", en: "help")
    case .actions: Sentence(fr: "autres actions", en: "more actions")
    case .note: Sentence(fr: "note", en: "note")
    case .back: Sentence(fr: "retour (Échap)", en: "back (Escape)")
    }
  }
}
