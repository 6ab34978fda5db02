import Wording

/// What is said while an archive is read without screens.
enum ArchiveSentences {
  static func checked(_ done: Int, of total: Int) -> Sentence {
    Sentence(
      fr: "\(Sentence.number(done)) fichiers vérifiés sur \(Sentence.number(total))",
      en: "\(Sentence.number(done)) files checked of \(Sentence.number(total))")
  }
}
