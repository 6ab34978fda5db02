/// The keys of notes and texts.
extension KeyText {
  package static let moment = KeyText(
    Sentence(fr: "moment", en: "moment"),
    Sentence(
      fr: "retenir l'heure seule, à préciser plus tard", en: "keep the time alone, to be filled in later"))
  package static let settleText = KeyText(
    Sentence(fr: "relu, d'accord", en: "read, agreed"),
    Sentence(
      fr:
        "d'un motif ou d'un texte demandé : l'enregistrer, comme Entrée ; d'un texte réuni de deux versions : relu, il est bon tel quel",
      en:
        "of a reason or a text asked for: record it, as Enter; of a text joined of two versions: read again, it is right as it stands"
    ))
  package static let pullNote = KeyText(
    Sentence(fr: "note", en: "note"),
    Sentence(
      fr: "reprendre dans les précisions la note suivante de la compétence",
      en: "take the next note on the competence into the comment"))
  package static let expand = KeyText(
    Sentence(fr: "abréviation", en: "abbreviation"),
    Sentence(
      fr: "remplacer l'abréviation qui précède par sa phrase",
      en: "put the phrase in the place of the abbreviation before"))
  package static let phrases = KeyText(
    Sentence(fr: "phrases", en: "phrases"),
    Sentence(fr: "choisir une de vos phrases", en: "choose one of your phrases"))
  package static let editor = KeyText(
    Sentence(fr: "éditeur", en: "editor"),
    Sentence(
      fr: "ouvrir le texte dans votre éditeur (VISUAL, sinon EDITOR)",
      en: "open the text in your editor (VISUAL, else EDITOR)"))
}
