package import Assessment

extension Wording {
  /// The next hand-over, as the line that always says it: `Prochaine remise : Boris Second vous envoie le sien`.
  package func handover(_ next: NextHandover) -> Sentence {
    switch next {
    case .send(let other):
      Sentence(
        fr: "Prochaine remise : envoyez votre fichier à \(evaluator(other))",
        en: "Next hand-over: send your file to \(evaluator(other))")
    case .receive(let other):
      Sentence(
        fr: "Prochaine remise : \(evaluator(other)) vous envoie le sien",
        en: "Next hand-over: \(evaluator(other)) sends you theirs")
    case .tellCode(let other):
      Sentence(
        fr: "Remise : lisez le code à \(evaluator(other)) dès qu'il dit « grille complète »",
        en: "Hand-over: read the code to \(evaluator(other)) at \"grid complete\"")
    case .askCode(let other):
      Sentence(
        fr: "Prochaine remise : demandez à \(evaluator(other)) le code de sa grille",
        en: "Next hand-over: ask \(evaluator(other)) for the code of that grid")
    case .afterGrid(let other):
      Sentence(
        fr: "Prochaine remise : à \(evaluator(other)), quand votre grille est complète",
        en: "Next hand-over: to \(evaluator(other)), once your grid is complete")
    case .afterChange(let other):
      Sentence(
        fr: "Prochaine remise : à \(evaluator(other)), après ce que vous ferez ici",
        en: "Next hand-over: to \(evaluator(other)), after what you do here")
    }
  }
}
