/// What an HTML page says around a result, and its own check.
extension ReportWords {
  package static func pageTitle(_ bloc: String, _ title: String, _ candidate: String, _ revision: Int) -> Sentence {
    Sentence(
      fr: "Résultat d'évaluation, \(bloc) \(title) · \(candidate), révision \(revision)",
      en: "Result of the evaluation, \(bloc) \(title) · \(candidate), revision \(revision)")
  }

  package static let activities = Sentence(fr: "Référentiel d'activités", en: "Activities")
  package static let competences = Sentence(fr: "Référentiel de compétences", en: "Competences")
  package static let criteria = Sentence(fr: "Critères d'évaluation", en: "Criteria")
  package static let modalities = Sentence(fr: "Modalités d'évaluation", en: "How it is evaluated")
  package static let competence = Sentence(fr: "Compétence", en: "Competence")

  package static let fromInterview = Sentence(fr: "à l'entretien", en: "in the interview")

  /// `Avis de A`.
  package static func opinion(_ holders: Sentence) -> Sentence {
    Sentence(fr: "Avis de \(holders)", en: "Opinion of \(holders)")
  }

  package static let pageVerify = Sentence(
    fr: "Vérifier dans ce navigateur, sans réseau", en: "Check in this browser, offline")
  package static let pageNotChecked = Sentence(
    fr: "Ce navigateur n'a rien vérifié.", en: "This browser has checked nothing.")
  package static let pageNotCheckedWhy = Sentence(
    fr:
      "La vérification demande JavaScript, et ne se fait pas sur papier. Sans elle : grille verify sur le fichier de résultat que cette page contient.",
    en:
      "The check needs JavaScript, and does not happen on paper. Without it: grille verify on the result file that this page holds."
  )
  package static let pagePaper = Sentence(
    fr:
      "Un imprimé ne prouve rien par lui-même. Le fichier de résultat signé est joint à ce PDF : détachez-le, puis grille verify.",
    en:
      "A printed text proves nothing by itself. The signed result file is attached to this PDF: detach it, then grille verify."
  )
  package static let pageSave = Sentence(
    fr: "Enregistrer le fichier de résultat", en: "Save the result file")

  /// What the page's script says, by the names that it has for these texts.
  package static let pageSays: KeyValuePairs<String, Sentence> = [
    "at": Sentence(fr: "à", en: "at"),
    "signed": Sentence(fr: "signé le", en: "signed on"),
    "notSigned": Sentence(fr: "n'a pas signé", en: "has not signed"),
    "shown": Sentence(fr: "Affiché :", en: "Shown:"),
    "isSigned": Sentence(fr: "signé :", en: "signed:"),
    "intact": Sentence(
      fr: "Signatures intègres : 2 sur 2. La page montre ce qui a été signé.",
      en: "Signatures intact: 2 of 2. The page shows what was signed."),
    "incomplete": Sentence(
      fr: "Signature incomplète : 1 sur 2. Il manque une signature à ce résultat.",
      en: "Not fully signed: 1 of 2. This result lacks a signature."),
    "altered": Sentence(
      fr: "NON INTÈGRE. Le résultat que contient cette page a été modifié, ou n'en est pas un.",
      en: "NOT INTACT. The result that this page holds was changed, or is none."),
    "pageAltered": Sentence(
      fr: "PAGE MODIFIÉE. Le résultat qu'elle contient est intègre, mais la page montre autre chose.",
      en: "PAGE CHANGED. The result that it holds is intact, but the page shows something else."),
    "askOriginal": Sentence(
      fr: "Ne vous fiez pas à cette page : demandez le fichier d'origine aux évaluateurs.",
      en: "Do not trust this page: ask the evaluators for the original file."),
    "compare": Sentence(
      fr:
        "À vous de dire à qui sont ces clés : comparez les deux empreintes avec les personnes, à voix haute ou sur papier, ou avec la liste de leur organisme.",
      en:
        "Whose keys these are is yours to say: compare the two fingerprints with the people, aloud or on paper, or with their organisation's list."
    ),
    "limits": Sentence(
      fr:
        "Qui sait modifier cette page sait aussi modifier sa vérification. S'il y a un doute, enregistrez le fichier de résultat et vérifiez-le par un autre moyen, tel que grille verify.",
      en:
        "Whoever can change this page can change its check as well. In doubt, save the result file and check it by other means, such as grille verify."
    ),
    "unable": Sentence(
      fr: "Ce navigateur ne sait pas vérifier ces signatures (Ed25519) : rien n'a été vérifié.",
      en: "This browser cannot check these signatures (Ed25519): nothing was checked."),
  ]

  package static let pageCannotCheck: [Sentence] = [
    Sentence(
      fr: "Ouvrez la page dans un navigateur récent : Firefox 129, Chrome ou Edge 137, Safari 17, ou plus.",
      en: "Open the page in a recent browser: Firefox 129, Chrome or Edge 137, Safari 17, or later."),
    Sentence(
      fr: "Ou enregistrez le fichier de résultat, et vérifiez-le avec grille verify ou avec openssl.",
      en: "Or save the result file, and check it with grille verify or with openssl."),
  ]
}
