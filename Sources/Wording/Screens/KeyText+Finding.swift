/// What the keys that find a line of the grid are called.
extension KeyText {
  package static let nextUnseen = KeyText(
    Sentence(fr: "pas encore vu", en: "not yet seen"),
    Sentence(
      fr: "aller au critère suivant sans aucun constat de vous",
      en: "go to the next criterion without any mark of yours"))
  package static let nextUngraded = KeyText(
    Sentence(fr: "sans avis", en: "no verdict"),
    Sentence(
      fr: "aller à la ligne suivante sans avis de vous", en: "go to the next line without your verdict"))
  package static let search = KeyText(
    Sentence(fr: "chercher", en: "search"),
    Sentence(
      fr: "chercher un mot dans les critères, vos notes et vos précisions",
      en: "search the criteria, your notes and your comments for a word"))
  package static let filter = KeyText(
    Sentence(fr: "filtrer", en: "filter"),
    Sentence(
      fr: "n'afficher que les lignes pas encore vues, puis insuffisantes, avec note, puis tout",
      en: "show only lines not yet seen, then insufficient, with a note, then all"))
  package static let searchStay = KeyText(
    Sentence(fr: "rester là", en: "stay here"),
    Sentence(fr: "finir la recherche et rester sur cette ligne", en: "end the search and stay on this line"))
  package static let searchNext = KeyText(
    Sentence(fr: "suivante", en: "next"),
    Sentence(
      fr: "ligne trouvée suivante ; sans texte, reprendre la dernière recherche",
      en: "next line found; without a text, take up the last search"))
  package static let searchPrevious = KeyText(
    Sentence(fr: "précédente", en: "previous"),
    Sentence(fr: "ligne trouvée précédente", en: "previous line found"))
}
