import Assessment
import Referential

/// Refusals about persons and about rules that cannot be lifted.
extension Wording {
  func notInTeam(_ person: EvaluatorID, _ bloc: BlocID?) -> Sentence {
    let team = bloc.map { state.evaluation($0).team.map(evaluator) } ?? []
    guard !team.isEmpty else {
      return Sentence(
        fr: "\(evaluator(person).capitalized) ne fait pas partie du binôme. Nommez d'abord le binôme.",
        en: "\(evaluator(person).capitalized) is not in the team. Name the team first.")
    }
    return Sentence(
      fr: """
        \(evaluator(person).capitalized) ne fait pas partie du binôme de ce bloc (\(team.all)). \
        Choisissez une personne du binôme, ou remplacez-en une d'abord.
        """,
      en: """
        \(evaluator(person).capitalized) is not in the team of this bloc (\(team.all)). \
        Choose a person of the team, or replace one first.
        """)
  }

  func alreadyInTeam(_ person: EvaluatorID) -> Sentence {
    Sentence(
      fr: "\(evaluator(person).capitalized) fait déjà partie du binôme. Choisissez une autre personne.",
      en: "\(evaluator(person).capitalized) is in the team already. Choose another person.")
  }

  func teamOfTwo(_ count: Int) -> Sentence {
    Sentence(
      fr: """
        Vous avez indiqué \(count, "nom", "noms"), le binôme compte deux personnes différentes. \
        Nommez-en deux, ou une seule pour commencer.
        """,
      en: """
        You gave \(count, "name", "names"), the team is two different persons. \
        Name two, or just one to begin with.
        """)
  }

  var candidateKnown: Sentence {
    let name = Sentence(same: state.candidate?.fullName ?? "?")
    return Sentence(
      fr: "Le candidat est déjà enregistré (\(name)). Pour corriger son nom, rectifiez-le, avec un motif.",
      en: "The candidate is recorded already (\(name)). To correct the name, rectify it, with a reason.")
  }

  var noCandidate: Sentence {
    Sentence(
      fr: "Aucun candidat n'est encore enregistré. Enregistrez d'abord son nom et son employeur.",
      en: "No candidate is recorded yet. Record the name and the employer first.")
  }

  func notDerogable(_ rule: Rule) -> Sentence {
    let refused = Sentence(
      fr: "Aucune dérogation n'est prévue ici pour cette règle : \(rule.words).",
      en: "No derogation is provided for here for this rule: \(rule.words).")
    switch rule.tier {
    case .hard:
      return refused
        + Sentence(
          fr: "Respectez-la ; si c'est impossible, interrompez l'évaluation, avec un motif.",
          en: "Keep it; if that is impossible, interrupt the assessment, with a reason.")
    case .soft:
      return refused + Sentence(fr: "Indiquez plutôt un motif.", en: "Give a reason instead.")
    }
  }

  func notSoft(_ rule: Rule, _ bloc: BlocID?) -> Sentence {
    let refused = Sentence(
      fr: "Un motif ne suffit pas pour cette règle : \(rule.words).",
      en: "A reason is not enough for this rule: \(rule.words).")
    let rules = bloc.flatMap { state.referential.bloc($0)?.protocol }
    guard let rules, rule.isDerogable(in: rules) else {
      return refused
        + Sentence(
          fr: "Respectez-la ; si c'est impossible, interrompez l'évaluation, avec un motif.",
          en: "Keep it; if that is impossible, interrupt the assessment, with a reason.")
    }
    return refused
      + Sentence(fr: "Respectez-la, ou enregistrez une dérogation.", en: "Keep it, or record a derogation.")
  }
}
