import Wording

extension CommandText {
  static func noPhrases(_ path: String) -> Sentence {
    Sentence(
      fr:
        "Aucune phrase encore : écrivez-en dans \(path), une par ligne, par exemple rd: Reformule la demande.",
      en: "No phrases yet: write some in \(path), one a line, for example rd: Rephrases the request.")
  }

  static func phrasesFine(_ file: String, count: Int) -> Sentence {
    Sentence(
      fr: "\(file) : \(count, "phrase", "phrases"), rien à corriger.",
      en: "\(file): \(count, "phrase", "phrases"), nothing to correct.")
  }

  static func phrasesNotTaken(_ why: Sentence) -> Sentence {
    Sentence(
      fr: "Vos phrases ne sont pas prises, le reste marche : \(why)",
      en: "Your phrases are not taken, everything else works: \(why)")
  }
}
