import Assessment
import Referential

/// Refusals by where a bloc stands.
extension Wording {
  func notInPhase(
    _ command: CommandName, _ phase: Phase, _ setback: Setback?, _ bloc: BlocID?
  ) -> Sentence {
    let order = phaseOrder(bloc)
    let allowed = order.filter { command.phases.contains($0) }
    let refused: Sentence
    if command.phases == [.sealed] {
      refused = Sentence(
        fr: "Vous ne pouvez \(command.words) que pour un résultat signé ; \(phase.standing).",
        en: "You can \(command.words) only of a signed result; \(phase.standing).")
    } else if allowed.count <= 3 {
      let when = allowed.map(\.definite).any
      refused = Sentence(
        fr: "Vous ne pouvez \(command.words) que pendant \(when) ; \(phase.standing).",
        en: "You can \(command.words) only during \(when); \(phase.standing).")
    } else {
      refused = Sentence(
        fr: "Vous ne pouvez pas \(command.words) : \(phase.standing).",
        en: "You cannot \(command.words): \(phase.standing).")
    }
    let next = wayInto(allowed, from: phase, order)
    return [setback.map { self.setback($0, in: bloc) }, refused, next].compactMap { $0 }
      .joined(separator: " ")
  }

  private func wayInto(_ allowed: [Phase], from phase: Phase, _ order: [Phase]) -> Sentence {
    switch phase {
    case .sealed:
      return Sentence(
        fr: "Pour changer quelque chose, ouvrez une révision, avec un motif.",
        en: "To change anything, open a revision, with a reason.")
    case .interrupted:
      return Sentence(
        fr: "Pour reprendre l'évaluation, revenez à une étape, avec un motif.",
        en: "To take the assessment up again, go back to a stage, with a reason.")
    case .preparing, .observing, .grading, .interviewing, .agreeing, .signing:
      let place = order.firstIndex(of: phase) ?? 0
      guard let last = allowed.last, (order.firstIndex(of: last) ?? order.count) < place else {
        return Sentence(
          fr: "Terminez d'abord \(phase.definite).", en: "Finish \(phase.definite) first.")
      }
      return Sentence(
        fr: "Revenez d'abord à \(last.definite), avec un motif.",
        en: "Go back to \(last.definite) first, with a reason.")
    }
  }

  func rulesBroken(_ command: CommandName, _ problems: [Problem], _ bloc: BlocID?) -> Sentence {
    let refused = Sentence(
      fr: "Vous ne pouvez pas encore \(command.words).", en: "You cannot \(command.words) yet.")
    return refused + firstOf(problems, in: bloc)
  }

  func notEarlier(_ target: Phase, _ phase: Phase, _ bloc: BlocID?) -> Sentence {
    let order = phaseOrder(bloc)
    let place = order.firstIndex(of: phase) ?? 0
    let earlier = order.prefix(place).filter {
      switch $0 {
      case .preparing, .observing, .grading, .interviewing, .agreeing: true
      case .signing, .sealed, .interrupted: false
      }
    }
    let refused = Sentence(
      fr: "Vous ne pouvez pas revenir à \(target.definite) : \(phase.standing).",
      en: "You cannot go back to \(target.definite): \(phase.standing).")
    guard !earlier.isEmpty else {
      return refused
        + Sentence(
          fr: "Aucune étape ne précède : continuez.", en: "No stage comes before it: go on.")
    }
    let choices = earlier.map(\.definite).any
    return refused + Sentence(fr: "Choisissez \(choices).", en: "Choose \(choices).")
  }

  func nothingToChange(_ command: CommandName) -> Sentence {
    Sentence(
      fr: "Tout est déjà enregistré ainsi. Changez quelque chose pour \(command.words), ou continuez.",
      en: "All of this is recorded already. Change something to \(command.words), or go on.")
  }

  /// At most two problems in full, then how many more there are.
  func firstOf(_ problems: [Problem], in bloc: BlocID?) -> Sentence {
    var sentences = problems.prefix(2).map { problem($0, in: bloc) }
    let more = problems.count - sentences.count
    if more > 0 {
      sentences.append(
        Sentence(
          fr: "\(more, "autre point reste", "autres points restent") à régler.",
          en: "\(more, "more point is", "more points are") to be settled."))
    }
    return sentences.joined(separator: " ")
  }

  private func phaseOrder(_ bloc: BlocID?) -> [Phase] {
    bloc.flatMap { state.referential.bloc($0)?.protocol.phases }
      ?? [.preparing, .observing, .grading, .interviewing, .agreeing, .signing, .sealed]
  }
}
