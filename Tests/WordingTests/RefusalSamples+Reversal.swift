import Assessment
import Referential

/// About undo and redo.
extension RefusalSamples {
  static let reversals: [Sample<Refusal>] = [
    Sample(
      .nothingToUndo, in: Scene.b1,
      fr: """
        Rien de votre saisie n'est à annuler dans cette étape. Pour changer une ligne, placez-vous \
        dessus et saisissez-la de nouveau.
        """,
      en: """
        Nothing that you entered in this stage is left to undo. To change a line, go to it and enter it \
        anew.
        """),
    Sample(
      .nothingToRedo, in: Scene.b1,
      fr: """
        Rien n'est à rétablir⍽: rien n'a été annulé, ou vous avez saisi autre chose depuis. Continuez.
        """,
      en: "Nothing is left to redo: nothing was undone, or you entered something else since. Go on."),
    Sample(
      .historyOvertaken(.undone), in: Scene.b1,
      fr: """
        Ce que vous pourriez annuler a été modifié depuis par quelqu'un d'autre, ou n'est plus retenu⍽: \
        rien ne change. Voyez-le ensemble, puis saisissez la ligne de nouveau.
        """,
      en: """
        What you could undo was changed since by somebody else, or does not count any more: nothing \
        changes. Look at it together, then enter the line anew.
        """),
    Sample(
      .reversalNeedsMotif(.redone, Scene.criterion(2, 1), observed: Scene.day(24)), in: Scene.b1,
      fr: """
        Rétablir corrigerait un constat du mardi 24, ce qui demande un motif. Allez sur le critère 1 \
        de la compétence 2 et saisissez le constat voulu⍽: le motif vous sera demandé.
        """,
      en: """
        Redoing this would correct a mark of Tue 24, which needs a reason. Go to criterion 1 of \
        competence 2 and enter the mark that you want: you will be asked for the reason.
        """),
  ]
}
