/// What a candidate's own extract says around the results.
extension ReportWords {
  package static func extractTitle(_ name: String) -> Sentence {
    Sentence(fr: "Extrait des résultats : \(name)", en: "Extract of the results: \(name)")
  }

  package static let extractNotice = Sentence(
    fr:
      "Cet extrait contient tout ce que les résultats disent du candidat : son identité, les observations, les constats, les avis, les précisions, les notes, l'entretien et les décisions. Sont laissés de côté, parce qu'ils concernent les évaluateurs seuls : leur service, leur formation, leur habilitation, et le motif de leurs absences ou de leur remplacement ; et, parce qu'ils ne disent rien du candidat, les journaux et les empreintes des clés.",
    en:
      "This extract holds everything that the results say about the candidate: identity, observations, marks, opinions, comments, notes, the interview and the decisions. Left out, because they are about the evaluators alone: their service, training and accreditation, and why they were absent or replaced; and, because they say nothing about the candidate, the journals and the fingerprints of keys."
  )

  package static func extractUnchecked(_ count: Int) -> Sentence {
    Sentence(
      fr:
        "Attention : \(count, "fichier du même dossier n'a pas pu être contrôlé", "fichiers du même dossier n'ont pas pu être contrôlés") ; si l'un d'eux concerne le candidat, cet extrait est incomplet.",
      en:
        "Note: \(count, "file of the same folder could not be checked", "files of the same folder could not be checked"); if one of them is about the candidate, this extract is incomplete."
    )
  }

  /// `B1, révision 1 : validé le 07/10/2026`.
  package static func extractLine(_ bloc: String, _ revision: Int, _ decision: Sentence, _ day: Sentence)
    -> Sentence
  {
    Sentence(
      fr: "\(bloc), révision \(revision) : \(decision) le \(day)",
      en: "\(bloc), revision \(revision): \(decision) on \(day)")
  }

  package static func extractResult(_ bloc: String, _ revision: Int) -> Sentence {
    Sentence(
      fr: "Résultat du bloc \(bloc), révision \(revision)", en: "Result of bloc \(bloc), revision \(revision)"
    )
  }

  package static func results(_ list: Sentence) -> Sentence {
    Sentence(fr: "Résultats : \(list)", en: "Results: \(list)")
  }
}
