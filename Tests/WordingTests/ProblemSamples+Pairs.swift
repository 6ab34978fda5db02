import Assessment
import Referential

/// What two laptops bring together.
extension ProblemSamples {
  static let pairs: [Sample<Problem>] = [
    Sample(
      .absentWithMarks(Scene.second, Scene.louis), in: Scene.b1,
      fr: """
        Absence et constats de Louis Faure se contredisent pour l'entretien observé n°⍽2⍽: corrigez sa \
        présence, ou effacez ses constats.
        """,
      en: """
        Louis Faure is recorded as absent from observed interview 2 and has marks for it: correct the \
        attendance, or clear the marks.
        """,
      brief: "entretien observé n°⍽2⍽: absence ou constats⍽?",
      briefly: "observed interview 2: absent, or marks?"),
    Sample(
      .twinsDiffer(Scene.first, Scene.second), in: Scene.b1,
      fr: """
        Les entretiens observés n°⍽1 et 2 sont appariés et de types différents⍽: corrigez le type de l'une, \
        ou défaites l'appariement (motif).
        """,
      en: """
        Observed interviews 1 and 2 are paired and of different kinds: correct the kind of one, or undo the \
        pairing (reason).
        """,
      brief: "entretiens observés n°⍽1 et 2⍽: types",
      briefly: "observed interviews 1 and 2: kinds"),
    Sample(
      .contradicted(
        Contradiction(
          fact: .described(Scene.second, Scene.b1, .channels),
          first: Contradiction.Side(
            author: Scene.camille, value: .description(Description(channels: [.telephone]))),
          second: Contradiction.Side(author: Scene.louis, value: .description(Description(channels: []))))),
      in: Scene.b1,
      fr: """
        Deux valeurs enregistrées séparément (canaux, entretien observé n°⍽2), téléphone selon Camille Roy, \
        rien selon Louis Faure⍽: choisissez celle qui vaut.
        """,
      en: """
        Two values recorded apart (channels, observed interview 2), telephone by Camille Roy, nothing by \
        Louis Faure: choose the one that holds.
        """,
      brief: "à choisir⍽: canaux, entretien observé n°⍽2",
      briefly: "to choose: channels, observed interview 2"),
    Sample(
      .keyChanged(Scene.louis), in: Scene.b1,
      fr: """
        La clé de signature de Louis Faure a changé⍽: l'autre évaluateur compare l'empreinte avec cette \
        personne, puis confirme la nouvelle clé.
        """,
      en: """
        The signing key of Louis Faure has changed: the other evaluator compares the fingerprint with that \
        person, then confirms the new key.
        """,
      brief: "clé à confirmer⍽: Louis Faure",
      briefly: "key to confirm: Louis Faure"),
  ]
}
