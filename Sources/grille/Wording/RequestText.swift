import Referential
import Wording

/// What is said of a reviewer's request that a result be put right, at an evaluator's.
enum RequestText {
  /// The motif of the revision, as it stands in the journal and in the next result.
  static func motif(_ name: String, _ day: Sentence, _ reason: String) -> Sentence {
    Sentence(
      fr: "Demandé par \(name) le \(day) : \(reason)", en: "Asked for by \(name) on \(day): \(reason)")
  }

  static func opened(_ bloc: BlocID, _ motif: String) -> Sentence {
    Sentence(
      fr:
        "\(bloc.rawValue) est rouvert en révision ; le résultat signé reste valable tant que vous ne l'avez pas signée tous les deux. \(motif)",
      en:
        "\(bloc.rawValue) is open again as a revision; the signed result stands until both of you have signed it. \(motif)"
    )
  }

  static func isOpen(_ bloc: BlocID, _ motif: String) -> Sentence {
    Sentence(
      fr: "\(bloc.rawValue) est déjà rouvert en révision : \(motif)",
      en: "\(bloc.rawValue) is open as a revision already: \(motif)")
  }

  static func superseded(_ bloc: BlocID, _ revision: Int) -> Sentence {
    Sentence(
      fr:
        "La demande porte sur un résultat de \(bloc.rawValue) que la révision \(revision) a déjà remplacé : envoyez celle-ci au relecteur.",
      en:
        "The request is about a result of \(bloc.rawValue) that revision \(revision) has superseded already: send that one to the reviewer."
    )
  }

  static func notHere(_ name: String) -> Sentence {
    Sentence(
      fr:
        "La demande de \(name) porte sur un résultat qui n'est dans aucun dossier d'ici : recevez-la sur l'ordinateur où il a été signé.",
      en:
        "The request of \(name) is about a result that is in no dossier here: receive it on the computer on which it was signed."
    )
  }
}
