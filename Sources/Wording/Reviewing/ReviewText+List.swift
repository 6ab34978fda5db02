/// The list: its columns, and what stands in them.
extension ReviewText {
  package static let candidate = Sentence(fr: "Candidat", en: "Candidate")
  package static let employer = Sentence(fr: "Mutuelle", en: "Company")
  package static let decision = Sentence(fr: "Décision", en: "Decision")
  package static let date = Sentence(fr: "Date", en: "Date")
  package static let evaluators = Sentence(fr: "Évaluateurs", en: "Evaluators")
  package static let check = Sentence(fr: "Contrôle", en: "Check")
  package static let derogations = Sentence(fr: "Dérogations", en: "Derogations")
  package static let notFollowed = Sentence(fr: "Règles non suivies", en: "Rules not followed")
  package static let derogationsShort = Sentence(fr: "Dér.", en: "Der.")
  package static let notFollowedShort = Sentence(fr: "Règl.", en: "Rul.")
  package static let revision = Sentence(fr: "Révision", en: "Revision")
  package static let revisionShort = Sentence(fr: "Rév.", en: "Rev.")
  package static let state = Sentence(fr: "Lecture", en: "Read")
  package static let toExamine = Sentence(fr: "À examiner d'abord", en: "To be examined first")

  package static let validated = Sentence(fr: "validé", en: "validated")
  package static let notValidated = Sentence(fr: "non validé", en: "not validated")
  package static let validatedShort = Sentence(fr: "validé", en: "valid.")
  package static let notValidatedShort = Sentence(fr: "non v.", en: "not v.")

  /// What checking a file came to, in a word or two.
  package enum Check: Hashable, Sendable, CaseIterable {
    case intact, unknownSigner, incomplete, superseded, revoked
    /// Changed after it was signed; its end is missing; signed with a key that it does not name.
    case changed, cut, foreignSigner
    /// Not two people who evaluated; not written as the program writes; a summary with a result that is not right.
    case wrongSigners, malformed, listed
    case notAResult, notAFile, tooLarge, unreadable, empty
  }

  package static func check(_ check: Check) -> Sentence {
    switch check {
    case .intact: Sentence(fr: "intègre", en: "intact")
    case .unknownSigner: Sentence(fr: "non reconnu", en: "unknown signer")
    case .incomplete: Sentence(fr: "1 signature sur 2", en: "1 signature of 2")
    case .superseded: Sentence(fr: "remplacé", en: "superseded")
    case .revoked: Sentence(fr: "clé révoquée", en: "key revoked")
    case .changed: Sentence(fr: "altéré", en: "tampered")
    case .cut: Sentence(fr: "coupé", en: "cut off")
    case .foreignSigner: Sentence(fr: "pas signé par eux", en: "not theirs")
    case .wrongSigners: Sentence(fr: "faux signataires", en: "wrong signers")
    case .malformed: Sentence(fr: "non conforme", en: "malformed")
    case .listed: Sentence(fr: "résultat cité en défaut", en: "names a faulty one")
    case .notAResult: Sentence(fr: "pas un résultat", en: "no result")
    case .notAFile: Sentence(fr: "pas un fichier", en: "no file")
    case .tooLarge: Sentence(fr: "trop grand", en: "too large")
    case .unreadable: Sentence(fr: "illisible", en: "unreadable")
    case .empty: Sentence(fr: "vide", en: "empty")
    }
  }

  /// `3 + 1 douteux`: a candidate's results, and files beside them that are not intact.
  package static func intactAnd(_ count: Int, doubtful: Int) -> Sentence {
    Sentence(fr: "\(count) + \(doubtful) douteux", en: "\(count) + \(doubtful) doubtful")
  }

  /// Beside a candidate's results; the names are those of the files, which nobody vouches for.
  package static func uncheckedBeside(_ names: [String]) -> Sentence {
    let all = names.prefix(3).joined(separator: ", ") + (names.count > 3 ? "…" : "")
    return Sentence(
      fr:
        "\(names.count, "fichier du même dossier n'est pas intègre", "fichiers du même dossier ne sont pas intègres") : \(all)",
      en: "\(names.count, "file in the same folder is", "files in the same folder are") not intact: \(all)")
  }

  /// Why a file is not simply valid, in words; the short name that `verify` gives is in brackets behind it.
  package static func why(_ check: Check, _ code: String?) -> Sentence? {
    let words: Sentence
    switch check {
    case .intact, .unknownSigner, .incomplete, .superseded, .revoked: return nil
    case .changed: words = Sentence(fr: "contenu modifié après signature", en: "content changed after it was signed")
    case .cut: words = Sentence(fr: "fichier coupé : la fin manque", en: "file cut off: its end is missing")
    case .foreignSigner:
      words = Sentence(
        fr: "signé par une clé que le résultat ne nomme pas", en: "signed with a key that the result does not name")
    case .wrongSigners:
      words = Sentence(
        fr: "les signataires ne sont pas deux évaluateurs de ce résultat",
        en: "the signers are not two evaluators of this result")
    case .malformed:
      words = Sentence(
        fr: "contenu modifié, ou qui n'est pas de grille", en: "content changed, or not made by grille")
    case .listed:
      words = Sentence(
        fr: "un résultat que ce récapitulatif cite est en défaut", en: "a result that this summary names is faulty")
    case .notAResult where code == "header-type":
      words = Sentence(
        fr: "fichier de grille d'une autre sorte : trousseau, échange ou demande",
        en: "a file of grille of another kind: a keyring, an exchange or a request")
    case .notAResult: words = Sentence(fr: "ce n'est pas un résultat de grille", en: "this is no result of grille")
    case .notAFile:
      words = Sentence(
        fr: "lien, dossier ou appareil : jamais ouvert", en: "link, folder or device: never opened")
    case .tooLarge:
      words = Sentence(fr: "plus grand qu'un résultat ne peut l'être", en: "larger than a result can be")
    case .unreadable: words = Sentence(fr: "ce fichier ne se lit pas", en: "this file cannot be read")
    case .empty: words = Sentence(fr: "ce fichier est vide", en: "this file is empty")
    }
    guard let code, !code.isEmpty else { return words }
    return Sentence(fr: "\(words) (\(code))", en: "\(words) (\(code))")
  }

  /// The same on the page of the file, with what to do next.
  package static func whyRefused(_ check: Check, _ code: String?) -> Sentence? {
    guard let words = why(check, code)?.capitalized else { return nil }
    switch check {
    case .intact, .unknownSigner, .incomplete, .superseded, .revoked: return nil
    case .changed, .cut, .foreignSigner, .wrongSigners, .malformed, .listed, .empty, .tooLarge:
      return Sentence(
        fr: "\(words). Demandez le fichier d'origine aux évaluateurs.",
        en: "\(words). Ask the evaluators for the original file.")
    case .notAResult, .notAFile, .unreadable: return Sentence(fr: "\(words).", en: "\(words).")
    }
  }

  /// What stands above the page of such a file: `FICHIER ALTÉRÉ`.
  package static func refusedFile(_ check: Check) -> Sentence {
    let words = self.check(check)
    return Sentence(fr: "FICHIER : \(words.fr.uppercased())", en: "FILE: \(words.en.uppercased())")
  }

  /// `3 intègres` of a candidate's results.
  package static func intact(_ count: Int) -> Sentence {
    Sentence(fr: "\(count, "intègre", "intègres")", en: "\(count) intact")
  }

  package static let unread = Sentence(fr: "à lire", en: "unread")
  package static let read = Sentence(fr: "lu", en: "read")
  package static let toCorrect = Sentence(fr: "à corriger", en: "to be corrected")
  /// The signed request to the evaluators was written.
  package static let requested = Sentence(fr: "demande écrite", en: "request written")
  package static let toCorrectShort = Sentence(fr: "à corr.", en: "to fix")
  package static let requestedShort = Sentence(fr: "demandé", en: "asked")
  /// Nothing where none was read, `lu` where all were, else `1/4 lu`.
  package static func readShort(_ read: Int, _ all: Int) -> Sentence {
    if read == 0 { return Sentence(same: "") }
    if read >= all { return Sentence(fr: "\(of: read, "lu", "lus")", en: "read") }
    return Sentence(fr: "\(read)/\(all) \(of: read, "lu", "lus")", en: "\(read)/\(all) read")
  }
  package static func readOf(_ read: Int, _ all: Int) -> Sentence {
    Sentence(fr: "\(read) \(of: read, "lu", "lus") sur \(all)", en: "\(read) of \(all) read")
  }

  package static func decided(_ decision: Sentence, _ day: Sentence) -> Sentence {
    Sentence(fr: "\(decision) le \(day)", en: "\(decision) on \(day)")
  }
  package static func revisionNumber(_ number: Int) -> Sentence {
    Sentence(fr: "révision \(number)", en: "revision \(number)")
  }
  package static func derogationCount(_ count: Int) -> Sentence {
    Sentence(fr: "\(count, "dérogation", "dérogations")", en: "\(count, "derogation", "derogations")")
  }
  package static func files(_ count: Int) -> Sentence {
    Sentence(fr: "\(count, "fichier", "fichiers")", en: "\(count, "file", "files")")
  }
  package static func copies(_ count: Int) -> Sentence {
    Sentence(fr: "\(count, "exemplaire", "exemplaires")", en: "\(count, "copy", "copies")")
  }
  package static let noResultOfBloc = Sentence(fr: "aucun résultat de ce bloc ici", en: "no result of this bloc here")
  package static let path = Sentence(fr: "Fichier", en: "File")

  package static let sortTitle = Sentence(
    fr: "Trier par (encore une fois : à l'envers)", en: "Sort by (once more: reversed)")
  package static let filterTitle = Sentence(fr: "Ne montrer que…", en: "Show only…")
  package static let filterNone = Sentence(fr: "Tout montrer", en: "Show all")
  package static let filterAny = Sentence(fr: "peu importe", en: "any")
  package static func filterValue(_ column: Sentence) -> Sentence {
    Sentence(fr: "Ne montrer que : \(column)", en: "Show only: \(column)")
  }
  package static func filterText(_ column: Sentence) -> Sentence {
    Sentence(fr: "\(column) contient", en: "\(column) contains")
  }
  package static let filterHint = Sentence(
    fr: "Entrée : filtrer, sans regarder les accents ; vide : peu importe. Échap : ne rien changer.",
    en: "Enter: filter, whatever the accents; empty: any. Esc: change nothing.")
  package static func lines(_ count: Int) -> Sentence {
    Sentence(fr: "\(count, "ligne", "lignes")", en: "\(count, "line", "lines")")
  }

  package static let searchTitle = Sentence(
    fr: "Chercher dans les noms, critères, précisions, notes et motifs",
    en: "Search names, criteria, comments, notes and reasons")
  package static let searchHint = Sentence(
    fr: "Entrée : chercher, sans regarder les accents. Échap : laisser.",
    en: "Enter: search, whatever the accents. Esc: leave.")
  package static func hits(_ count: Int, _ text: String) -> Sentence {
    Sentence(
      fr: "« \(text) » : \(.number(count)) \(of: count, "résultat", "résultats")",
      en: "\"\(text)\": \(.number(count)) \(of: count, "result", "results")")
  }
  /// `Révision 2`: a number alone would not say what it counts.
  package static func valued(_ column: Sentence, _ value: String) -> Sentence {
    Sentence(fr: "\(column) \(value)", en: "\(column) \(value)")
  }

  package static let hitsGoOn = Sentence(fr: "la suite en bas", en: "more below the last")
  package static func hitsShown(_ first: Int, _ last: Int) -> Sentence {
    Sentence(fr: "ici \(.number(first)) à \(.number(last))", en: "here \(.number(first)) to \(.number(last))")
  }
  package static let nextHits = Sentence(fr: "résultats suivants", en: "more results")
  package static func noHits(_ text: String) -> Sentence {
    Sentence(
      fr:
        "« \(text) » n'est dans aucun nom, critère, texte de précisions, note ou motif des résultats lus. Essayez le début d'un mot ; le reste d'un résultat, et les fichiers altérés ou illisibles, ne sont pas cherchés.",
      en:
        "\"\(text)\" is in no name, criterion, comment, note or reason of the results read. Try the beginning of a word; the rest of a result, and files that were tampered with or cannot be read, are not searched."
    )
  }
  package static let hitName = Sentence(fr: "nom", en: "name")
  package static let hitCriterion = Sentence(fr: "critère", en: "criterion")
  package static let hitComment = Sentence(fr: "précisions", en: "comment")
  package static let hitCommon = Sentence(fr: "précisions communes", en: "common comment")
  package static func hit(_ kind: Sentence, of name: String) -> Sentence {
    Sentence(fr: "\(kind) (\(name))", en: "\(kind) (\(name))")
  }
  package static let hitNote = Sentence(fr: "note", en: "note")
  package static let hitMotif = Sentence(fr: "motif", en: "reason")
  package static let hitOther = Sentence(fr: "texte", en: "text")
}
