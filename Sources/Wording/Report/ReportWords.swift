/// Titles and short phrases of a result's readable text.
package enum ReportWords {
  package static let derogations = Sentence(fr: "Dérogations", en: "Derogations")
  package static let identity = Sentence(fr: "Candidat et bloc", en: "Candidate and bloc")
  package static let facts = Sentence(fr: "Faits à connaître", en: "Facts to know")
  package static let observations = Sentence(fr: "Observations", en: "Observations")
  package static let grid = Sentence(fr: "Grille", en: "Grid")
  package static let interview = Sentence(fr: "Entretien complémentaire", en: "Closing interview")
  package static let notes = Sentence(fr: "Notes", en: "Notes")
  package static let changes = Sentence(
    fr: "Avis modifiés lors de la mise en commun", en: "Opinions changed in the agreement")
  package static let maintained = Sentence(fr: "Divergences maintenues", en: "Maintained divergences")
  package static let corrections = Sentence(fr: "Constats corrigés", en: "Corrected marks")
  package static let waivers = Sentence(
    fr: "Règles non suivies, avec leur motif", en: "Rules not followed, with the reason")
  package static let course = Sentence(fr: "Interruptions et retours", en: "Interruptions and returns")
  package static let unpairings = Sentence(fr: "Appariements défaits", en: "Pairings undone")
  package static let unpairedSittings = Sentence(
    fr: "deux séances de l'entretien complémentaire", en: "two sittings of the closing interview")
  package static func interviewTwin(_ times: Sentence) -> Sentence {
    Sentence(
      fr: "commencé aussi sur l'autre ordinateur, compté une fois : \(times)",
      en: "also started on the other computer, counted once: \(times)")
  }
  package static let evaluators = Sentence(fr: "Évaluateurs", en: "Evaluators")
  package static let signatures = Sentence(fr: "Signatures", en: "Signatures")
  package static let readings = Sentence(
    fr: "Lectures retenues du référentiel", en: "How the referential was read")

  package static let none = Sentence(fr: "aucune", en: "none")
  package static let candidate = Sentence(fr: "Candidat", en: "Candidate")
  package static let birth = Sentence(fr: "Né(e) le", en: "Born")
  package static let employer = Sentence(fr: "Employeur", en: "Employer")
  package static let course1 = Sentence(fr: "Parcours", en: "Course")
  package static let bloc = Sentence(fr: "Bloc", en: "Bloc")
  package static let referential = Sentence(fr: "Référentiel", en: "Referential")
  package static let result = Sentence(fr: "Résultat", en: "Result")
  package static let accommodation = Sentence(fr: "Aménagement", en: "Accommodation")
  package static let contactSheets = Sentence(fr: "Fiches contact", en: "Contact sheets")
  package static let motif = Sentence(fr: "Motif", en: "Reason")
  package static let agreed = Sentence(fr: "Résultat retenu", en: "Agreed")
  package static let divergence = Sentence(fr: "divergence maintenue", en: "maintained divergence")
  package static let commonComment = Sentence(fr: "Précisions communes", en: "Common comment")
  package static let noGrid = Sentence(fr: "non rempli", en: "not filled")
  package static let inInterview = Sentence(
    fr: "obtenu dans l'entretien complémentaire", en: "obtained in the closing interview")
  package static let late = Sentence(fr: "saisi après l'observation", en: "entered after the observation")
  package static let transcribed = Sentence(fr: "reporté du papier", en: "transcribed from paper")
  package static let toDetail = Sentence(fr: "(à préciser)", en: "(to be detailed)")
  package static let duringInterview = Sentence(fr: "entretien complémentaire", en: "closing interview")
  package static let cleared = Sentence(fr: "effacé", en: "cleared")
  package static let overtaken = Sentence(
    fr: "remplacé depuis par un nouvel avis", en: "since replaced by a new opinion")
  package static let marks = Sentence(fr: "Constats", en: "Marks")
  package static let notImpartial = Sentence(fr: "impartialité non déclarée", en: "impartiality not declared")
  package static let impartial = Sentence(fr: "impartialité déclarée", en: "impartiality declared")
  package static let otherService = Sentence(
    fr: "déclaré d'un autre service que le candidat", en: "declared of another service than the candidate's")
  package static let ranCourse = Sentence(
    fr: "a conduit la formation du candidat", en: "ran the candidate's course")
  package static let fingerprint = Sentence(fr: "Empreinte de la clé", en: "Key fingerprint")
  package static let payloadDigest = Sentence(
    fr: "SHA-256 du contenu signé", en: "SHA-256 of the signed content")
  package static let cut = Sentence(
    fr: "Journaux sur lesquels la proposition s'appuie", en: "Journals that the proposal stands on")
  package static let open = Sentence(fr: "non abordé", en: "not addressed")
  package static let comment = Sentence(fr: "Précisions", en: "Comment")

  /// `Label : text`, the colon set as the language sets it.
  package static func labelled(_ label: Sentence, _ text: Sentence) -> Sentence {
    Sentence(fr: "\(label) : \(text)", en: "\(label): \(text)")
  }

  /// A label over what follows on lines of its own.
  package static func over(_ label: Sentence) -> Sentence { Sentence(fr: "\(label) :", en: "\(label):") }

  /// `n° 1 A +, B −`.
  package static func signs(_ label: String, _ signs: String) -> Sentence {
    Sentence(fr: "n° \(label) \(signs)", en: "no. \(label) \(signs)")
  }

  /// What the signs of marks mean.
  package static let signLegend = Sentence(
    fr: "Constats : A ou B, puis + satisfaisant, − insuffisant ; rien là où rien n'a été constaté.",
    en: "Marks: A or B, then + satisfying, − insufficient; nothing where nothing was noted.")

  package static let semicolon = Sentence(fr: " ; ", en: "; ")

  package static func by(_ name: String, _ at: Sentence) -> Sentence {
    Sentence(fr: "\(name), \(at)", en: "\(name), \(at)")
  }

  package static func replaced(by name: String, _ at: Sentence, _ motif: String) -> Sentence {
    Sentence(fr: "remplacé par \(name), \(at) : \(motif)", en: "replaced by \(name), \(at): \(motif)")
  }

  package static func habilitation(
    _ reference: String, _ from: Sentence, _ until: Sentence, _ holder: Sentence
  ) -> Sentence {
    Sentence(
      fr: "habilitation n° \(reference) de \(holder), du \(from) au \(until)",
      en: "accreditation no. \(reference) of \(holder), from \(from) to \(until)")
  }

  package static func trained(_ on: Sentence) -> Sentence {
    Sentence(fr: "formé par la branche le \(on)", en: "trained by the branch on \(on)")
  }

  package static func formerName(_ name: String, _ motif: String, _ at: Sentence) -> Sentence {
    Sentence(
      fr: "Nom d'abord écrit \(name), rectifié le \(at) : \(motif)",
      en: "Name first written \(name), put right on \(at): \(motif)")
  }

  package static func revision(_ number: Int, _ id: String) -> Sentence {
    Sentence(fr: "\(id), révision \(number)", en: "\(id), revision \(number)")
  }

  package static func supersedes(_ digest: String, _ name: String, _ at: Sentence, _ motif: String)
    -> Sentence
  {
    Sentence(
      fr: "Remplace le résultat signé \(digest). Révision ouverte par \(name), \(at) : \(motif)",
      en: "Takes the place of the signed result \(digest). Revision opened by \(name), \(at): \(motif)")
  }

  package static func sheets(asked: Bool, _ handedIn: Int) -> Sentence {
    asked
      ? Sentence(
        fr: "demandées, \(handedIn, "remise", "remises")", en: "asked for, \(handedIn) handed in")
      : Sentence(fr: "non demandées", en: "not asked for")
  }

  package static func approved(_ measure: String, _ by: String, _ minutes: Int?) -> Sentence {
    let base = Sentence(fr: "\(measure), approuvé par \(by)", en: "\(measure), approved by \(by)")
    guard let minutes else { return base }
    return Sentence(fr: "\(base), entretien de \(minutes) min", en: "\(base), interview of \(minutes) min")
  }
}
