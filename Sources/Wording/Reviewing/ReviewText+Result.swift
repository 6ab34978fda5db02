/// Reading one result, and two side by side.
extension ReviewText {
  package static let notAuthenticated = Sentence(fr: "NON AUTHENTIFIÉ", en: "NOT AUTHENTICATED")
  package static let notAuthenticatedWhy = Sentence(
    fr: "rien ne dit que ce contenu vient des évaluateurs",
    en: "nothing says that this content comes from the evaluators")
  package static let withheld = Sentence(
    fr:
      "Son contenu n'est pas montré : rien ne dit qu'il vient des évaluateurs. \(key: .confirm) le montre quand même, marqué comme non authentifié.",
    en:
      "Its content is not shown: nothing says that it comes from the evaluators. \(key: .confirm) shows it all the same, marked as not authenticated."
  )
  package static let verdict = Sentence(fr: "Contrôle", en: "Check")
  package static let summary = Sentence(fr: "Sommaire", en: "Contents")
  package static let rawContent = Sentence(fr: "Contenu du fichier", en: "Content of the file")
  package static func cutOff(_ bytes: Int) -> Sentence {
    Sentence(
      fr: "Seuls les \(.number(bytes)) premiers octets sont montrés.",
      en: "Only the first \(.number(bytes)) bytes are shown.")
  }

  package static let agreed = Sentence(fr: "retenu", en: "agreed")
  package static let theCompetence = Sentence(fr: "Compétence", en: "Competence")
  package static let divergence = Sentence(fr: "divergence", en: "divergence")
  package static let common = Sentence(fr: "Précisions communes", en: "Common comment")
  package static func commentOf(_ letter: String) -> Sentence {
    Sentence(fr: "Précisions de \(letter)", en: "Comment of \(letter)")
  }
  package static let noCommon = Sentence(fr: "sans précisions communes", en: "no common comment")
  package static func legend(_ first: String, _ second: String) -> Sentence {
    Sentence(
      fr:
        "\(first) est A, \(second) est B ; sous chaque numéro les constats de A puis de B ; + satisfaisant, − insuffisant, · rien.",
      en:
        "\(first) is A, \(second) is B; under each number the marks of A, then of B; + satisfying, − insufficient, · none."
    )
  }
  package static let legendVerdicts = Sentence(
    fr: "Avis : + satisfait ou acquise, − non, / non observé ou non évaluée. ' : saisi après l'observation.",
    en: "Verdicts: + satisfied or acquired, − not, / not observed or not evaluated. ': entered after the observation.")

  /// `B : non satisfait → satisfait, 24/11/2026 à 10:42 · motif`.
  package static func changed(_ letter: String, _ from: Sentence, _ to: Sentence, _ at: Sentence, _ motif: String)
    -> Sentence
  {
    Sentence(
      fr: "avis modifié par \(letter) : \(from) → \(to), \(at). Motif : \(motif)",
      en: "verdict changed by \(letter): \(from) → \(to), \(at). Reason: \(motif)")
  }
  package static func changedInInterview(_ letter: String, _ from: Sentence, _ to: Sentence) -> Sentence {
    Sentence(
      fr: "\(letter) dans l'entretien complémentaire : \(from) → \(to)",
      en: "\(letter) in the closing interview: \(from) → \(to)")
  }
  package static func maintained(_ letter: String, _ at: Sentence, _ motif: String) -> Sentence {
    Sentence(
      fr: "divergence maintenue, enregistrée par \(letter), \(at). Motif : \(motif)",
      en: "divergence maintained, recorded by \(letter), \(at). Reason: \(motif)")
  }
  package static func overtaken(_ sentence: Sentence) -> Sentence {
    Sentence(fr: "\(sentence) (remplacé depuis par un nouvel avis)", en: "\(sentence) (since replaced)")
  }

  package static let findTitle = Sentence(fr: "Chercher dans ce résultat", en: "Search this result")
  package static let findHint = Sentence(
    fr: "Entrée : aller à la prochaine ligne qui a ce texte. Échap : laisser.",
    en: "Enter: go to the next line with this text. Esc: leave.")
  package static func notFound(_ text: String) -> Sentence {
    Sentence(fr: "« \(text) » n'est pas dans ce résultat.", en: "\"\(text)\" is not in this result.")
  }
  package static func foundAt(_ place: Int, of count: Int) -> Sentence {
    Sentence(
      fr: "Ligne trouvée \(place) sur \(count) ; \(key: .nextOpen) : suivante.",
      en: "Line found \(place) of \(count); \(key: .nextOpen): next.")
  }
  package static let nothingSought = Sentence(
    fr: "Rien n'est cherché : \(key: .search) d'abord.", en: "Nothing is searched for: \(key: .search) first.")

  package static let differences = Sentence(fr: "Ce qui diffère", en: "What differs")
  package static let everything = Sentence(fr: "Tout", en: "All")
  package static let noDifference = Sentence(
    fr: "Rien ne diffère de ce que les deux contiennent.", en: "Nothing differs in what both contain.")
  package static let otherBlocs = Sentence(
    fr: "Ce sont deux blocs : leurs tableaux n'ont pas les mêmes lignes, ils sont plus bas, l'un après l'autre.",
    en: "These are two blocs: their tables do not have the same lines; they stand below, one after the other.")
  package static func differenceCount(_ count: Int, of all: Int) -> Sentence {
    Sentence(
      fr: "\(count, "différence", "différences") sur \(all, "ligne", "lignes")",
      en: "\(count, "difference", "differences") in \(all, "line", "lines")")
  }
  package static let compareTitle = Sentence(fr: "Comparaison", en: "Comparison")
  package static let notComparable = Sentence(
    fr: "L'un des deux fichiers n'est pas intègre : ouvrez-le d'abord pour voir pourquoi.",
    en: "One of the two files is not intact: open it first to see why.")
}

extension ReviewText {
  package static let allIsShown = Sentence(
    fr: "Tout ce qu'il y a est montré : faites défiler.", en: "Everything there is is shown: scroll.")
}

extension ReviewText {
  package static let service = Sentence(fr: "Service", en: "Service")
  package static let revisionReason = Sentence(fr: "Motif de la révision", en: "Reason for the revision")
  package static let filling = Sentence(fr: "Grilles", en: "Grids")
  package static let damage = Sentence(fr: "Dommage accepté", en: "Damage accepted")
  package static func inBrackets(_ words: Sentence) -> Sentence {
    Sentence(fr: "(\(words))", en: "(\(words))")
  }
}

extension ReviewText {
  package static let certificate = Sentence(fr: "Récapitulatif", en: "Summary")
  package static let interruption = Sentence(fr: "Évaluation interrompue", en: "Evaluation interrupted")
  /// Signers whom nobody vouches for here, each with the fingerprint of the key.
  package static func strangers(_ signers: [String]) -> Sentence {
    let all = signers.joined(separator: ", ")
    return Sentence(
      fr:
        "\(signers.count, "signataire non reconnu", "signataires non reconnus") : \(all). Comparez l'empreinte avec la personne, ou prenez dans la liste le trousseau de l'organisme (\(key: .receive)).",
      en:
        "\(signers.count, "unknown signer", "unknown signers"): \(all). Compare the fingerprint with the person, or take the organisation's keyring in the list (\(key: .receive))."
    )
  }
  package static func supersededBy(_ path: String) -> Sentence {
    Sentence(fr: "Le fichier qui le remplace : \(path)", en: "The file that takes its place: \(path)")
  }
  package static func signer(_ name: String, _ words: Sentence, _ fingerprint: String) -> Sentence {
    Sentence(fr: "\(name) : \(words). Empreinte \(fingerprint)", en: "\(name): \(words). Fingerprint \(fingerprint)")
  }
  /// A comment that stands word for word in results of other candidates.
  package static func repeated(_ place: String, _ count: Int, _ paths: [String]) -> Sentence {
    let all = paths.joined(separator: ", ")
    let more = count - paths.count
    return Sentence(
      fr:
        "Précisions de \(place) : mot pour mot dans \(count, "fichier d'un autre candidat", "fichiers d'autres candidats") (\(all)\(more > 0 ? " et \(more) de plus" : "")).",
      en:
        "Comment of \(place): word for word in \(count, "file of another candidate", "files of other candidates") (\(all)\(more > 0 ? " and \(more) more" : ""))."
    )
  }
}
