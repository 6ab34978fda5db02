/// The keys for files that go to the other evaluator and come from there.
extension KeyText {
  package static let send = KeyText(
    Sentence(fr: "envoyer", en: "send"),
    Sentence(
      fr: "écrire le fichier à remettre à l'autre évaluateur (clé USB, courriel)",
      en: "write the file to hand to the other evaluator (USB stick, e-mail)"))
  package static let receive = KeyText(
    Sentence(fr: "recevoir", en: "receive"),
    Sentence(
      fr: "prendre le fichier que l'autre évaluateur vous a remis",
      en: "take the file that the other evaluator handed to you"))
  package static let nextWord = KeyText(
    Sentence(fr: "mot suivant", en: "next word"),
    Sentence(fr: "passer au mot suivant du code", en: "go on to the next word of the code"))
  package static let previousWord = KeyText(
    Sentence(fr: "mot précédent", en: "previous word"),
    Sentence(fr: "revenir au mot précédent du code", en: "go back to the word before"))
  package static let openGrid = KeyText(
    Sentence(fr: "ouvrir la grille", en: "open the grid"),
    Sentence(
      fr: "ouvrir la grille de l'autre avec les six mots ; avant le dernier mot : passer au suivant",
      en: "open the other's grid with the six words; before the last word: go on to the next"))
  package static let folderAbove = KeyText(
    Sentence(fr: "dossier parent", en: "folder above"),
    Sentence(
      fr: "aller au dossier parent, puis aux supports amovibles",
      en: "to the folder above, then to the removable drives"))
  package static let typePath = KeyText(
    Sentence(fr: "taper un chemin", en: "type a path"),
    Sentence(
      fr: "taper le chemin d'un dossier ou d'un fichier", en: "type the path of a folder or a file"))
  package static let typeRoot = KeyText(
    Sentence(fr: "chemin depuis /", en: "path from /"),
    Sentence(
      fr: "taper un chemin qui commence par une barre oblique", en: "type a path that begins with a slash"))
}
