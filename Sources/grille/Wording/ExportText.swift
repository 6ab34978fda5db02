import Wording

/// What an export of many results says.
enum ExportText {
  /// What became of the files of a folder.
  struct Counts {
    var written = 0
    /// Results that lie in the folder more than once.
    var repeated = 0
    /// Summaries of a certification.
    var summaries = 0
    /// Records of interrupted evaluations.
    var records = 0
    /// Files that are no results and do not claim to be.
    var others = 0
  }

  static func checking(_ done: Int, of total: Int) -> Sentence {
    Sentence(
      fr: "\(bar(done, of: total)) fichiers lus : \(done) sur \(total)",
      en: "\(bar(done, of: total)) files read: \(done) of \(total)")
  }

  static func progress(_ done: Int, of total: Int) -> Sentence {
    Sentence(
      fr: "\(bar(done, of: total)) fichiers traités : \(done) sur \(total)",
      en: "\(bar(done, of: total)) files done: \(done) of \(total)")
  }

  /// Twenty signs wide.
  private static func bar(_ done: Int, of total: Int) -> String {
    let filled = total > 0 ? min(20, done * 20 / total) : 0
    return "[" + String(repeating: "#", count: filled) + String(repeating: ".", count: 20 - filled) + "]"
  }

  static func notOpened(_ reason: String) -> Sentence {
    Sentence(fr: "n'a pas été ouvert (\(reason)).", en: "was not opened (\(reason)).")
  }

  /// What was written, then each file that was not.
  static func report(_ counts: Counts, _ refused: [(path: String, reason: Sentence)]) -> [Sentence] {
    var parts = [
      Sentence(
        fr: "\(counts.written, "résultat écrit", "résultats écrits")",
        en: "\(counts.written, "result written", "results written")")
    ]
    if counts.repeated > 0 {
      parts.append(
        Sentence(
          fr: "\(counts.repeated) en double", en: "\(counts.repeated, "duplicate", "duplicates") left out"))
    }
    if counts.summaries > 0 {
      parts.append(
        Sentence(
          fr: "\(counts.summaries, "récapitulatif laissé", "récapitulatifs laissés")",
          en: "\(counts.summaries, "summary", "summaries") left"))
    }
    if counts.records > 0 {
      parts.append(
        Sentence(
          fr: "\(counts.records, "enregistrement d'interruption laissé", "enregistrements d'interruption laissés")",
          en: "\(counts.records, "record of an interruption", "records of interruptions") left"))
    }
    if counts.others > 0 {
      parts.append(
        Sentence(
          fr: "\(counts.others, "autre fichier laissé", "autres fichiers laissés")",
          en: "\(counts.others, "other file", "other files") left"))
    }
    if !refused.isEmpty {
      parts.append(
        Sentence(
          fr: "\(refused.count) sans document :", en: "\(refused.count) without a document:"))
    }
    return [parts.joined(separator: ", ")]
      + refused.map { Sentence(fr: "  \($0.path) : \($0.reason)", en: "  \($0.path): \($0.reason)") }
  }

  /// `near` are candidates whose name is like it.
  static func nobody(_ name: String, near: [String]) -> Sentence {
    guard !near.isEmpty else {
      return Sentence(
        fr:
          "Aucun résultat valide de ce dossier n'est au nom de \(name) : donnez « Prénom Nom », ou l'identifiant du candidat.",
        en: "No valid result in this folder has the name \(name): give \"Given Family\", or the candidate's id.")
    }
    let names = near.joined(separator: ", ")
    return Sentence(
      fr:
        "Aucun résultat valide de ce dossier n'est au nom de \(name), en entier. Vouliez-vous dire : \(names) ? Donnez « Prénom Nom ».",
      en:
        "No valid result in this folder has the whole name \(name). Did you mean: \(names)? Give \"Given Family\"."
    )
  }

  static func severalCandidates(_ name: String, _ candidates: [String]) -> Sentence {
    let list = candidates.joined(separator: " ; ")
    return Sentence(
      fr:
        "Plusieurs candidats s'appellent \(name) : \(list). Donnez l'identifiant, avec un --for pour chacun s'il s'agit d'une seule personne.",
      en:
        "Several candidates are called \(name): \(list). Give the id, with one --for for each where they are one person."
    )
  }

  static func notInExtract(_ paths: [String]) -> Sentence {
    let list = paths.prefix(20).joined(separator: ", ")
    return Sentence(
      fr:
        "\(paths.count, "fichier n'a pas pu être lu ou n'est pas valide", "fichiers n'ont pas pu être lus ou ne sont pas valides") ; l'extrait n'en contient rien : \(list).",
      en:
        "\(paths.count, "file could not be read or is not valid", "files could not be read or are not valid"); the extract holds nothing of them: \(list)."
    )
  }

  static let extractForms = Sentence(
    fr: "L'extrait d'un candidat s'écrit avec --to text ou --to html, à partir d'un dossier.",
    en: "A candidate's extract is written with --to text or --to html, from a folder.")

  static let noWeasyPrint = Sentence(
    fr:
      "Pour écrire un PDF il faut WeasyPrint, qui n'est pas installé : pipx install weasyprint, ou sous Debian apt install weasyprint. Sans lui : --to html, puis imprimer en PDF depuis un navigateur.",
    en:
      "Writing a PDF needs WeasyPrint, which is not installed: pipx install weasyprint, or on Debian apt install weasyprint. Without it: --to html, then print to PDF from a browser."
  )

  static func weasyPrintFailed(_ detail: String) -> Sentence {
    Sentence(
      fr: "WeasyPrint n'a pas écrit le PDF (\(detail)). Réparez son installation, ou passez par --to html.",
      en: "WeasyPrint did not write the PDF (\(detail)). Repair its installation, or go by --to html.")
  }
}
