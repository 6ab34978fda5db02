/// What documents for other programs and for paper say around a result.
extension ReportWords {
  /// The first line of each document.
  package static func checked(_ standing: Standing) -> Sentence {
    Sentence(
      fr: "Contrôlé par grille · \(self.standing(standing))",
      en: "Checked by grille · \(self.standing(standing))")
  }

  package static let yes = Sentence(fr: "oui", en: "yes")
  package static let no = Sentence(fr: "non", en: "no")

  /// `n° 3`.
  package static func numbered(_ label: String) -> Sentence {
    Sentence(fr: "n° \(label)", en: "no. \(label)")
  }

  /// The columns of the table of criteria.
  package static let csvHeader: [Sentence] = [
    Sentence(fr: "Fichier", en: "File"),
    Sentence(fr: "Contrôle", en: "Check"),
    Sentence(fr: "Résultat", en: "Result"),
    Sentence(fr: "Révision", en: "Revision"),
    Sentence(fr: "Identifiant du candidat", en: "Candidate's id"),
    Sentence(fr: "Nom", en: "Family name"),
    Sentence(fr: "Prénom", en: "Given name"),
    Sentence(fr: "Employeur", en: "Employer"),
    Sentence(fr: "Bloc", en: "Bloc"),
    Sentence(fr: "Intitulé du bloc", en: "Title of the bloc"),
    Sentence(fr: "Décision", en: "Decision"),
    Sentence(fr: "Date de la décision", en: "Day of the decision"),
    Sentence(fr: "Évaluateur A", en: "Evaluator A"),
    Sentence(fr: "Évaluateur B", en: "Evaluator B"),
    Sentence(fr: "Activité", en: "Activity"),
    Sentence(fr: "N° de compétence", en: "Competence no."),
    Sentence(fr: "Compétence", en: "Competence"),
    Sentence(fr: "Résultat de la compétence", en: "Agreed of the competence"),
    Sentence(fr: "Intitulé des critères", en: "Heading of the criteria"),
    Sentence(fr: "N° de critère", en: "Criterion no."),
    Sentence(fr: "Critère", en: "Criterion"),
    Sentence(fr: "Constats", en: "Marks"),
    Sentence(fr: "Avis de A", en: "Opinion of A"),
    Sentence(fr: "Avis de B", en: "Opinion of B"),
    Sentence(fr: "Résultat retenu", en: "Agreed"),
    Sentence(fr: "Obtenu dans l'entretien complémentaire", en: "Obtained in the closing interview"),
    Sentence(fr: "Motif de la divergence maintenue", en: "Reason of the maintained divergence"),
    Sentence(fr: "Précisions communes", en: "Common comment"),
    Sentence(fr: "Précisions de A", en: "Comment of A"),
    Sentence(fr: "Précisions de B", en: "Comment of B"),
  ]
}
