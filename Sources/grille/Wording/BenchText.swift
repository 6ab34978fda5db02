import Wording

/// What the measure says beside its numbers.
enum BenchText {
  static func head(_ size: String, comments: Int, length: Int) -> Sentence {
    Sentence(
      fr: "De la touche à l'image, en millisecondes, \(size), \(comments) précisions de \(length) signes",
      en: "Key to picture, in milliseconds, \(size), \(comments) comments of \(length) characters")
  }

  static let columns = [
    Sentence(fr: "touches", en: "keys"), Sentence(fr: "médiane", en: "median"),
    Sentence(fr: "99e c.", en: "99th p."), Sentence(fr: "maximum", en: "maximum"),
    Sentence(fr: "calcul", en: "work"), Sentence(fr: "99e c.", en: "99th p."),
  ]

  static let all = Sentence(fr: "toutes les touches", en: "all keys")
  static let bareSync = Sentence(fr: "fdatasync seul, sur ce disque", en: "fdatasync alone, on this disk")

  static func verdict(median: String, ninetyNinth: String, isWithin: Bool) -> Sentence {
    isWithin
      ? Sentence(
        fr: "Tenu : médiane \(median) sous 2 ms, 99e centile \(ninetyNinth) sous 8 ms.",
        en: "Kept: median \(median) under 2 ms, 99th percentile \(ninetyNinth) under 8 ms.")
      : Sentence(
        fr: "Non tenu ici : médiane \(median) (visée : 2 ms), 99e centile \(ninetyNinth) (visée : 8 ms).",
        en: "Not kept here: median \(median) (aim: 2 ms), 99th percentile \(ninetyNinth) (aim: 8 ms).")
  }
}
