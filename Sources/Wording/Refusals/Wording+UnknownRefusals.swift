import Assessment
import Referential

/// Refusals because of something that is not there.
extension Wording {
  func unknownBloc(_ id: BlocID) -> Sentence {
    let known = state.referential.blocs.map { Sentence(same: $0.id.description) }.all
    return Sentence(
      fr: "Le référentiel de ce dossier n'a pas de bloc \(id.description). Choisissez parmi \(known).",
      en: "The reference text of this dossier has no bloc \(id.description). Choose among \(known).")
  }

  func unknownObservation(_ bloc: BlocID?) -> Sentence {
    let labels = bloc.map { id in
      state.observations(of: id).map { Sentence(same: state.label(of: $0.id, in: id)) }
    }
    guard let labels, !labels.isEmpty else {
      return Sentence(
        fr: "Cette observation n'existe pas dans ce bloc. Commencez d'abord une observation.",
        en: "There is no such observation in this bloc. Start an observation first.")
    }
    return Sentence(
      fr: "Cette observation n'existe pas dans ce bloc. Choisissez parmi les numéros \(labels.all).",
      en: "There is no such observation in this bloc. Choose among the numbers \(labels.all).")
  }

  func unknownCriterion(_ id: CriterionID) -> Sentence {
    Sentence(
      fr: "Le critère \(id.description) n'existe pas dans ce bloc. Vérifiez son numéro.",
      en: "There is no criterion \(id.description) in this bloc. Check its number.")
  }

  func unknownCompetence(_ id: CompetenceID) -> Sentence {
    Sentence(
      fr: "La compétence \(id.description) n'existe pas dans ce bloc. Vérifiez son numéro.",
      en: "There is no competence \(id.description) in this bloc. Check its number.")
  }

  func unknownEvaluator(_ id: EvaluatorID) -> Sentence {
    Sentence(
      fr: "Personne n'est enregistré sous « \(id.rawValue) ». Enregistrez d'abord cette personne.",
      en: "Nobody is recorded as “\(id.rawValue)”. Record this person first.")
  }

  var unknownNote: Sentence {
    Sentence(
      fr: "Cette note n'est pas parmi les vôtres. Choisissez l'une de vos notes.",
      en: "This note is not among yours. Choose one of your own notes.")
  }

  var unknownPlanItem: Sentence {
    Sentence(
      fr: "Ce point n'est pas parmi ceux à aborder. Choisissez un point de la liste.",
      en: "This point is not among those to address. Choose a point of the list.")
  }

  var unknownDamage: Sentence {
    Sentence(
      fr: "Aucun dommage de ce genre n'a été trouvé dans le dossier. Choisissez-en un de la liste.",
      en: "No such damage was found in the dossier. Choose one of the list.")
  }
}
