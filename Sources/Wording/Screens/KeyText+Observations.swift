/// The keys of the list of observations, of the coverage view and of the interviews one after the other.
extension KeyText {
  package static let observations = KeyText(
    Sentence(fr: "observations", en: "observations"),
    Sentence(
      fr: "toutes les observations du bloc : choisir, décrire, terminer, ne pas retenir…",
      en: "all observations of the bloc: choose, describe, end, set aside…"))
  package static let coverage = KeyText(
    Sentence(fr: "couverture", en: "coverage"),
    Sentence(
      fr: "ce qui a été vu et ce qui ne l'a pas été ; de là, le plan de l'entretien",
      en: "what was seen and what was not; from there the interview's plan"))
  package static let nextBloc = KeyText(
    Sentence(fr: "bloc suivant", en: "next bloc"),
    Sentence(
      fr: "terminer cet entretien complémentaire et commencer celui du bloc suivant",
      en: "end this closing interview and start the next bloc's"))
  package static let thisColumn = KeyText(
    Sentence(fr: "constats ici", en: "mark here"),
    Sentence(fr: "les constats vont à cette observation", en: "marks go to this observation"))
  package static let endThis = KeyText(
    Sentence(fr: "finir", en: "end"),
    Sentence(fr: "finir cette observation", en: "end this observation"))
  package static let retain = KeyText(
    Sentence(fr: "ne pas retenir", en: "set aside"),
    Sentence(
      fr: "ne pas retenir, avec un motif ; la retenir de nouveau",
      en: "set aside, with a reason; retain again"))
  package static let void = KeyText(
    Sentence(fr: "annuler", en: "void"),
    Sentence(fr: "annuler cette observation, avec un motif", en: "void this observation, with a reason"))
  package static let pairSittings = KeyText(
    Sentence(fr: "apparier", en: "pair"),
    Sentence(
      fr: "n'en faire qu'un avec l'entretien commencé par l'autre évaluateur ; défaire, avec un motif",
      en: "make one of this interview and the one that the other evaluator started; undo, with a reason"))
  package static let pair = KeyText(
    Sentence(fr: "apparier", en: "pair"),
    Sentence(
      fr: "n'en faire qu'un avec l'observation de l'autre évaluateur ; défaire, avec un motif",
      en: "make it one with the other evaluator's observation; undo, with a reason"))
  package static let moreOfThis = KeyText(
    Sentence(fr: "présence, partage", en: "attendance, sharing"),
    Sentence(
      fr: "présence, absence, partage avec un autre bloc",
      en: "attendance, absence, sharing with another bloc"))
  package static let goThere = KeyText(
    Sentence(fr: "y aller", en: "go there"),
    Sentence(fr: "aller à cette ligne dans la grille", en: "go to this line of the grid"))
  package static let onlyUnseen = KeyText(
    Sentence(fr: "non vus seulement", en: "not seen only"),
    Sentence(
      fr: "montrer seulement ce qui n'a pas été vu, ou tout", en: "show only what was not seen, or all"))
  package static let plan = KeyText(
    Sentence(fr: "plan de l'entretien", en: "interview plan"),
    Sentence(
      fr: "ce que l'entretien complémentaire aura à aborder", en: "what the closing interview will address"))
  package static let backToCoverage = KeyText(
    Sentence(fr: "couverture", en: "coverage"),
    Sentence(fr: "revenir à ce qui a été vu", en: "back to what was seen"))
}
