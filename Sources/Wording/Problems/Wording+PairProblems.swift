import Assessment
import Referential

/// What two laptops may bring together of the observations.
extension Wording {
  func absentWithMarks(_ id: ObservationID, _ person: EvaluatorID, _ bloc: BlocID?) -> Sentence {
    let name = definite(id, in: bloc)
    return Sentence(
      fr: """
        Absence et constats \(of(person)) se contredisent pour \(name) : corrigez sa présence, ou effacez \
        ses constats.
        """,
      en: """
        \(evaluator(person)) is recorded as absent from \(name) and has marks for it: correct the \
        attendance, or clear the marks.
        """)
  }

  func twinsDiffer(_ id: ObservationID, _ other: ObservationID, _ bloc: BlocID?) -> Sentence {
    let paired = noun(id, bloc).agreeing("appariés", "appariées")
    let both = both(id, other, in: bloc).definite
    return Sentence(
      fr: """
        \(both.capitalized) sont \(paired) et de types différents : corrigez le type de l'une, ou défaites \
        l'appariement (motif).
        """,
      en: """
        \(both.capitalized) are paired and of different kinds: correct the kind of one, or undo the pairing \
        (reason).
        """)
  }

  func contradicted(_ contradiction: Contradiction) -> Sentence {
    let (one, two) = (contradiction.first, contradiction.second)
    let fact = fact(contradiction.fact)
    return Sentence(
      fr: """
        Deux valeurs enregistrées séparément (\(fact)), \(value(one.value)) selon \(evaluator(one.author)), \
        \(value(two.value)) selon \(evaluator(two.author)) : choisissez celle qui vaut.
        """,
      en: """
        Two values recorded apart (\(fact)), \(value(one.value)) by \(evaluator(one.author)), \
        \(value(two.value)) by \(evaluator(two.author)): choose the one that holds.
        """)
  }

  func keyChanged(_ person: EvaluatorID) -> Sentence {
    Sentence(
      fr: """
        La clé de signature \(of(person)) a changé : l'autre évaluateur compare l'empreinte avec cette \
        personne, puis confirme la nouvelle clé.
        """,
      en: """
        The signing key \(of(person)) has changed: the other evaluator compares the fingerprint with that \
        person, then confirms the new key.
        """)
  }

  /// How fewer observations may come out of the same ones: the pair that the times suggest, or any two that
  /// two people began.
  func pairingWays(_ bloc: BlocID?) -> [Sentence] {
    guard let bloc else { return [] }
    if let pair = state.proposedPairs(bloc).first {
      let both = both(pair.first, pair.second, in: bloc).definite
      return [
        Sentence(
          fr: "appariez \(both), qui ont eu lieu en même temps", en: "pair \(both), which were at the same time")
      ]
    }
    guard Set(state.counted(in: bloc).map(\.startedBy)).count > 1 else { return [] }
    return [Sentence(fr: "appariez-en deux qui n'en font qu'un", en: "pair two that are one")]
  }
}
