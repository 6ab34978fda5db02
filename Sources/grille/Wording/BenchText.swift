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

  static func firstReading(files: Int, megabytes: Int, seconds: String, perSecond: Int) -> Sentence {
    Sentence(
      fr:
        "première lecture de \(Sentence.number(files)) résultats, \(megabytes) Mio : \(seconds) s, \(Sentence.number(perSecond)) fichiers vérifiés par seconde",
      en:
        "first reading of \(Sentence.number(files)) results, \(megabytes) MiB: \(seconds) s, \(Sentence.number(perSecond)) files verified per second"
    )
  }

  static func ratio(perFile: String, bare: String, tenths: Int) -> Sentence {
    let ratio = "\(tenths / 10)"
    let rest = "\(tenths % 10)"
    return Sentence(
      fr:
        "par fichier \(perFile) ms ; les deux vérifications Ed25519 seules, avec leur SHA-512, \(bare) ms : \(ratio),\(rest) fois autant",
      en:
        "per file \(perFile) ms; the two Ed25519 checks alone, with their SHA-512, \(bare) ms: \(ratio).\(rest) times as much"
    )
  }

  static func reopening(median: String, isWithin: Bool) -> Sentence {
    Sentence(
      fr: "ouvrir à nouveau : \(median) ms \(isWithin ? within : beyond) (objectif 200 ms)",
      en: "open again: \(median) ms \(isWithin ? within : beyond) (aim 200 ms)")
  }

  static func search(_ query: String, files: Int, time: String, isWithin: Bool) -> Sentence {
    Sentence(
      fr:
        "chercher \(query) : \(time) ms, \(files, "fichier", "fichiers") \(isWithin ? within : beyond) (objectif 50 ms)",
      en: "search \(query): \(time) ms, \(files, "file", "files") \(isWithin ? within : beyond) (aim 50 ms)")
  }

  private static let within = Sentence(fr: "atteint", en: "met")
  private static let beyond = Sentence(fr: "dépassé", en: "missed")
}
