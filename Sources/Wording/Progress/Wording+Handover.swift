package import Assessment

extension Wording {
  /// The next hand-over, as the line that always says it: `Prochaine remise (e) : envoyez votre fichier à Boris Second`.
  ///
  /// The key is named where it does that on the screen with the line.
  package func handover(_ next: NextHandover, by key: NamedKey? = nil) -> Sentence {
    let head =
      key.map { Sentence(fr: "Prochaine remise (\(key: $0))", en: "Next hand-over (\(key: $0))") }
      ?? Sentence(fr: "Prochaine remise", en: "Next hand-over")
    switch next {
    case .send(let other):
      return Sentence(
        fr: "\(head) : envoyez votre fichier à \(evaluator(other))",
        en: "\(head): send your file to \(evaluator(other))")
    case .receive(let other):
      return Sentence(
        fr: "\(head) : \(evaluator(other)) vous envoie le sien",
        en: "\(head): \(evaluator(other)) sends you theirs")
    case .tellCode(let other):
      return Sentence(
        fr: "\(head) : lisez le code à \(evaluator(other)) au signal « grille complète »",
        en: "\(head): read the code to \(evaluator(other)) at \"grid complete\"")
    case .askCode(let other):
      return Sentence(
        fr: "\(head) : demandez à \(evaluator(other)) le code de sa grille",
        en: "\(head): ask \(evaluator(other)) for the code of that grid")
    case .afterGrid(let other):
      return Sentence(
        fr: "\(head) : à \(evaluator(other)), quand votre grille est complète",
        en: "\(head): to \(evaluator(other)), once your grid is complete")
    case .afterChange(let other):
      return Sentence(
        fr: "\(head) : à \(evaluator(other)), après ce que vous ferez ici",
        en: "\(head): to \(evaluator(other)), after what you do here")
    }
  }
}
