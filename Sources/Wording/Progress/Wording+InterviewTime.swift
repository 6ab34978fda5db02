package import Assessment
package import Referential

extension Wording {
  /// What is to be known of the interview's clock; nil while there is time enough.
  ///
  /// `encore 01:40`, `15:00 dépassées de 02:10, motif au-delà de 20:00`.
  package func interviewTime(_ time: InterviewTime) -> Sentence? {
    let planned = Sentence.duration(time.planned)
    switch time.stage {
    case .within: return nil
    case .ending(let left):
      return Sentence(fr: "encore \(.duration(left))", en: "\(.duration(left)) left")
    case .over(let by):
      let limit = Sentence.duration(time.planned + time.tolerance)
      return Sentence(
        fr: "\(planned) dépassées de \(.duration(by)), motif au-delà de \(limit)",
        en: "\(.duration(by)) over \(planned), reason beyond \(limit)")
    case .farOver(let by):
      return Sentence(
        fr: "\(planned) dépassées de \(.duration(by)), motif à donner",
        en: "\(.duration(by)) over \(planned), reason to give")
    }
  }

  /// Why no other bloc's interview can be begun: `B1 en est à l'observation · B2 déjà tenu`.
  package func noInterviewReady(_ others: [(BlocID, InterviewReadiness)]) -> Sentence {
    let reasons = others.map { bloc, readiness in
      let why = whyNotReady(readiness)
      return Sentence(fr: "\(bloc.description) \(why)", en: "\(bloc.description) \(why)")
    }
    let list = reasons.joined(separator: " · ")
    return Sentence(
      fr: "Aucun autre bloc n'est prêt pour son entretien complémentaire. \(list).",
      en: "No other bloc is ready for its closing interview. \(list).")
  }

  private func whyNotReady(_ readiness: InterviewReadiness) -> Sentence {
    switch readiness {
    case .ready: Sentence(fr: "prêt", en: "ready")
    case .held: Sentence(fr: "déjà tenu", en: "held already")
    case .running: Sentence(fr: "en cours", en: "running")
    case .inPhase(let phase): Sentence(fr: "en est à \(phase.definite)", en: "is at \(phase.definite)")
    case .notInTeam: Sentence(fr: "évalué par d'autres", en: "evaluated by others")
    }
  }
}
