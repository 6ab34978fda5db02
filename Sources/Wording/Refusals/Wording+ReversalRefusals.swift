import Assessment
import Referential

/// Refusals to undo or redo.
extension Wording {
  package var nothingToUndo: Sentence {
    Sentence(
      fr: """
        Rien de votre saisie n'est à annuler dans cette étape. Pour changer une ligne, placez-vous dessus \
        et saisissez-la de nouveau.
        """,
      en: """
        Nothing that you entered in this stage is left to undo. To change a line, go to it and enter it anew.
        """)
  }

  package var nothingToRedo: Sentence {
    Sentence(
      fr: """
        Rien n'est à rétablir : rien n'a été annulé, ou vous avez saisi autre chose depuis. Continuez.
        """,
      en: "Nothing is left to redo: nothing was undone, or you entered something else since. Go on.")
  }

  func historyOvertaken(_ way: Reversal.Way) -> Sentence {
    let (french, english): (Phrase<French>, Phrase<English>) =
      switch way {
      case .undone: ("annuler", "undo")
      case .redone: ("rétablir", "redo")
      }
    return Sentence(
      fr: """
        Ce que vous pourriez \(french.text) a été modifié depuis par quelqu'un d'autre, ou n'est plus retenu : \
        rien ne change. Voyez-le ensemble, puis saisissez la ligne de nouveau.
        """,
      en: """
        What you could \(english.text) was changed since by somebody else, or does not count any more: \
        nothing changes. Look at it together, then enter the line anew.
        """)
  }

  func reversalNeedsMotif(_ way: Reversal.Way, _ criterion: CriterionID, _ day: Day) -> Sentence {
    let item = definite(.criterion(criterion))
    let (french, english): (Phrase<French>, Phrase<English>) =
      switch way {
      case .undone: ("Annuler", "Undoing this")
      case .redone: ("Rétablir", "Redoing this")
      }
    return Sentence(
      fr: """
        \(french.text) corrigerait un constat du \(self.day(day)), ce qui demande un motif. \
        Allez sur \(item) et saisissez le constat voulu : le motif vous sera demandé.
        """,
      en: """
        \(english.text) would correct a mark of \(self.day(day)), which needs a reason. \
        Go to \(item) and enter the mark that you want: you will be asked for the reason.
        """)
  }
}
