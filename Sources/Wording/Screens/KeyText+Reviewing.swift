/// What the keys of the reviewer's screens are called.
extension KeyText {
  package static let readResult = KeyText(
    Sentence(fr: "lire", en: "read"),
    Sentence(
      fr: "vérifier ce fichier à nouveau et le lire ; d'un fichier invalide, d'abord pourquoi",
      en: "check this file again and read it; of one that is not valid, first why it is not"))
  package static let searchArchive = KeyText(
    Sentence(fr: "chercher", en: "search"),
    Sentence(
      fr: "chercher dans tous les résultats : noms, critères, précisions, notes, motifs",
      en: "search all results: names, criteria, comments, notes, reasons"))
  package static let searchResult = KeyText(
    Sentence(fr: "chercher", en: "search"),
    Sentence(fr: "chercher dans ce résultat", en: "search this result"))
  package static let nextFound = KeyText(
    Sentence(fr: "ligne trouvée", en: "line found"),
    Sentence(fr: "prochaine ligne qui a le texte cherché", en: "next line with the text that was searched for"))
  package static let filterArchive = KeyText(
    Sentence(fr: "filtrer", en: "filter"),
    Sentence(fr: "ne montrer que certaines lignes", en: "show only some of the lines"))
  package static let sort = KeyText(
    Sentence(fr: "trier", en: "sort"),
    Sentence(fr: "mettre les lignes dans un autre ordre", en: "put the lines in another order"))
  package static let compare = KeyText(
    Sentence(fr: "comparer", en: "compare"),
    Sentence(fr: "comparer deux résultats : l'un, puis l'autre", en: "compare two results: one, then the other"))
  package static let compareThis = KeyText(
    Sentence(fr: "comparer", en: "compare"),
    Sentence(fr: "comparer avec un autre résultat du candidat", en: "compare with another result of the candidate"))
  package static let export = KeyText(
    Sentence(fr: "export", en: "export"),
    Sentence(
      fr: "écrire ce résultat en HTML, PDF, CSV, JSON ou texte", en: "write this result as HTML, PDF, CSV, JSON or text"
    ))
  package static let markRead = KeyText(
    Sentence(fr: "lu", en: "mark as read"),
    Sentence(
      fr: "noter ce résultat comme lu ; encore une fois : reprendre cette note",
      en: "note this result as read; once more: take that back"))
  package static let requestCorrection = KeyText(
    Sentence(fr: "à corriger", en: "to correct"),
    Sentence(
      fr: "noter ce résultat comme à corriger, avec un motif", en: "note this result as to be corrected, with a reason")
  )
  package static let unmark = KeyText(
    Sentence(fr: "à lire", en: "unread"),
    Sentence(fr: "effacer ce que vous avez noté de ce résultat", en: "clear what you noted of this result"))
  package static let sendRequest = KeyText(
    Sentence(fr: "demander", en: "request"),
    Sentence(
      fr: "écrire la demande signée aux évaluateurs, d'un résultat à corriger",
      en: "write the signed request to the evaluators, of a result to be corrected"))
  package static let takeKeyring = KeyText(
    Sentence(fr: "trousseau", en: "keyring"),
    Sentence(fr: "prendre le trousseau d'un organisme", en: "take an organisation's keyring"))
  package static let cancel = KeyText(
    Sentence(fr: "annuler", en: "cancel"),
    Sentence(
      fr: "laisser la comparaison commencée, sinon tout montrer", en: "drop the comparison begun, or else show all"))
  package static let previousResult = KeyText(
    Sentence(fr: "résultat précédent", en: "previous result"),
    Sentence(fr: "résultat précédent de la liste", en: "previous result of the list"))
  package static let nextResult = KeyText(
    Sentence(fr: "résultat suivant", en: "next result"),
    Sentence(fr: "résultat suivant de la liste", en: "next result of the list"))
  package static let nextPart = KeyText(
    Sentence(fr: "partie suivante", en: "next part"), Sentence(fr: "partie suivante", en: "next part"))
  package static let previousPart = KeyText(
    Sentence(fr: "partie précédente", en: "previous part"), Sentence(fr: "partie précédente", en: "previous part"))
  package static let showAnyway = KeyText(
    Sentence(fr: "montrer", en: "show"),
    Sentence(
      fr: "montrer le contenu d'un fichier invalide, marqué comme non authentifié",
      en: "show the content of a file that is not valid, marked as not authenticated"))
}
