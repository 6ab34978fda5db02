package import Assessment

extension Wording {
  /// The next thing to do, its bloc left out: `1 entretien observé d'ici vendredi 27`.
  package func task(_ thing: NextThing) -> Sentence {
    switch thing.task {
    case .endObservation(let id):
      Sentence(fr: "terminer \(definite(id, in: thing.bloc))", en: "end \(definite(id, in: thing.bloc))")
    case .endInterview: CommandName.endInterview.words
    case .prepare(let problem), .wait(let problem): brief(problem, in: thing.bloc)
    case .observe(let count): observe(count, thing)
    case .finishObserving(let problem): done(.closeObserving, problem, thing)
    case .fillGrid(let verdicts):
      Sentence(
        fr: "\(verdicts, "avis", "avis") à donner dans votre grille",
        en: "\(verdicts, "verdict", "verdicts") to give in your grid")
    case .completeGrid(let problem): done(.completeGrid, problem, thing)
    case .holdInterview: Sentence(fr: "tenir l'entretien complémentaire", en: "hold the closing interview")
    case .closeInterview(let problem): done(.closeInterview, problem, thing)
    case .settleDivergences(let count):
      Sentence(
        fr: "\(count, "divergence", "divergences") à régler",
        en: "\(count, "divergence", "divergences") to settle")
    case .decide(let problem): done(.proposeDecision, problem, thing)
    case .acceptDecision:
      Sentence(fr: "accepter la décision proposée", en: "accept the decision proposed")
    case .awaitAcceptance:
      Sentence(fr: "la décision attend l'autre évaluateur", en: "the decision waits for the other evaluator")
    case .sign: Sentence(fr: "signer le résultat", en: "sign the result")
    case .awaitSignature:
      Sentence(
        fr: "la signature de l'autre évaluateur manque", en: "the other evaluator's signature is missing")
    }
  }

  private func done(_ command: CommandName, _ problem: Problem?, _ thing: NextThing) -> Sentence {
    problem.map { brief($0, in: thing.bloc) } ?? command.words
  }

  private func observe(_ count: Int, _ thing: NextThing) -> Sentence {
    let counted = situation(thing.bloc).counted(count)
    guard let by = thing.by else {
      return Sentence(fr: "\(counted) à mener", en: "\(counted) to hold")
    }
    if by == today {
      return Sentence(fr: "\(counted) aujourd'hui, dernier jour", en: "\(counted) today, the last day")
    }
    return Sentence(fr: "\(counted) d'ici \(day(by))", en: "\(counted) by \(day(by))")
  }
}
