import Wording

/// What is said around the demonstration's archive.
enum DemoSentences {
  static func notEmpty(_ folder: String) -> Sentence {
    Sentence(
      fr: "\(folder) contient déjà quelque chose : choisissez un dossier vide avec -o.",
      en: "\(folder) holds something already: choose an empty folder with -o.")
  }

  static func summary(_ count: Int, fingerprint: String) -> Sentence {
    Sentence(
      fr: "\(count, "résultat", "résultats") ; clé racine de l'organisme : \(fingerprint)",
      en: "\(count, "result", "results"); the organisation's root key: \(fingerprint)")
  }
}
