import Assessment
import Dossier
import PlainText
import Referential
import Seal
import Wording

/// What is shown where the second evaluator's computer makes another result than the one that was signed first.
enum DifferenceText {
  /// Nil where there is nothing to tell: nobody else has signed, or both are the same bytes.
  static func lines(
    _ session: DossierSession, _ bloc: BlocID, for evaluator: EvaluatorID, _ language: Language
  ) throws(DossierError) -> [SafeText]? {
    guard let differences = try session.differences(of: bloc, for: evaluator) else {
      return [SafeText(unknown[language])]
    }
    guard !differences.isEmpty else { return nil }
    return [SafeText(introduction(differences.count)[language]), ""]
      + differences.flatMap { difference -> [SafeText] in
        [
          SafeText(difference.path.isEmpty ? "/" : difference.path),
          "  " + SafeText(here[language]) + value(difference.here, language),
          "  " + SafeText(there[language]) + value(difference.there, language), "",
        ]
      } + [SafeText(whatNext[language])]
  }

  private static func value(_ text: String?, _ language: Language) -> SafeText {
    text.map { SafeText($0) } ?? SafeText(absent[language])
  }

  private static func introduction(_ count: Int) -> Sentence {
    Sentence(
      fr:
        "Ce que l'autre évaluateur a signé n'est pas ce qui se calcule ici : \(count, "différence", "différences"). Rien n'est signé.",
      en:
        "What the other evaluator signed is not what is computed here: \(count, "difference", "differences"). Nothing is signed."
    )
  }
  private static let here = Sentence(fr: "ici : ", en: "here: ")
  private static let there = Sentence(fr: "signé par l'autre : ", en: "signed by the other: ")
  private static let absent = Sentence(fr: "(absent)", en: "(absent)")
  private static let whatNext = Sentence(
    fr:
      "Comparez les versions de grille des deux ordinateurs (grille --version) et envoyez-vous vos fichiers à nouveau ; si la différence reste, revenez à l'accord (a) et décidez à nouveau.",
    en:
      "Compare the versions of grille on both computers (grille --version) and send each other your files again; if the difference stays, go back to the agreement (a) and decide again."
  )
  private static let unknown = Sentence(
    fr:
      "Ce que l'autre évaluateur a signé n'est pas ce qui se calcule ici, et son résultat n'est pas là pour être comparé : recevez à nouveau son fichier. Rien n'est signé.",
    en:
      "What the other evaluator signed is not what is computed here, and that result is not here to be compared: receive that file again. Nothing is signed."
  )
}
