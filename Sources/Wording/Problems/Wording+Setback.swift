package import Assessment
package import Referential

extension Wording {
  /// Why a bloc fell back to an earlier phase, and what to do about it.
  package func setback(_ setback: Setback, in bloc: BlocID?) -> Sentence {
    switch setback {
    case .observationsChanged:
      return Sentence(
        fr: """
          Les observations ont changé depuis que vous les aviez terminées : vérifiez-les, puis \
          terminez-les de nouveau.
          """,
        en: """
          The observations have changed since you finished them: check them, then finish \
          them again.
          """)
    case .teamChanged:
      return Sentence(
        fr: """
          Le binôme a changé depuis que vous aviez terminé les observations : vérifiez les présences, \
          puis terminez de nouveau les observations.
          """,
        en: """
          The team has changed since you finished the observations: check the attendance, \
          then finish the observations again.
          """)
    case .gridChanged:
      return Sentence(
        fr: "La grille a changé depuis que vous l'aviez terminée : vérifiez-la, puis terminez-la de nouveau.",
        en: "The grid has changed since you completed it: check it, then complete it again.")
    case .interviewChanged:
      return Sentence(
        fr: """
          L'entretien complémentaire a changé depuis que vous l'aviez clos : vérifiez-le, puis \
          closez-le de nouveau.
          """,
        en: "The closing interview has changed since you closed it: check it, then close it again.")
    case .proposalWithdrawn:
      return Sentence(
        fr: """
          Le bloc a changé depuis que la décision était proposée, elle ne tient plus : relisez-le, puis \
          proposez-la de nouveau.
          """,
        en: """
          The bloc has changed since the decision was proposed, which no longer stands: read it again, \
          then propose the decision again.
          """)
    case .ruleBroken(let phase, let problems):
      let broken = Sentence(
        fr: "Une règle n'est plus respectée depuis que vous aviez terminé \(phase.definite).",
        en: "A rule is no longer kept since you finished \(phase.definite).")
      return broken + firstOf(problems, in: bloc)
    }
  }
}
