import Assessment
import Referential

/// Refusals about one observation.
extension Wording {
  func observationRunning(_ id: ObservationID, _ bloc: BlocID) -> Sentence {
    let name = definite(id, in: bloc)
    let kind = situation(bloc).demonstrative
    return Sentence(
      fr: "\(name.capitalized) est en cours (\(self.bloc(bloc))). Terminez d'abord \(kind).",
      en: "\(name.capitalized) is running (\(self.bloc(bloc))). End \(kind) first.")
  }

  func observationNotRunning(_ id: ObservationID, _ bloc: BlocID?) -> Sentence {
    let name = definite(id, in: bloc).capitalized
    return Sentence(
      fr: "\(name) est déjà en pause. Reprenez, ou terminez.",
      en: "\(name) is paused already. Resume, or end.")
  }

  func observationNotPaused(_ id: ObservationID, _ bloc: BlocID?) -> Sentence {
    let name = definite(id, in: bloc).capitalized
    return Sentence(
      fr: "\(name) n'est pas en pause. Continuez, ou mettez d'abord en pause.",
      en: "\(name) is not paused. Go on, or pause first.")
  }

  func observationEnded(_ id: ObservationID, _ bloc: BlocID?) -> Sentence {
    let name = definite(id, in: bloc).capitalized
    return Sentence(
      fr: "\(name) a déjà pris fin. Pour observer encore, commencez une nouvelle observation.",
      en: "\(name) has ended already. To observe more, start a new observation.")
  }

  func observationVoided(_ id: ObservationID, _ bloc: BlocID?) -> Sentence {
    let name = definite(id, in: bloc).capitalized
    let voided = noun(id, bloc).agreeing("annulé", "annulée")
    return Sentence(
      fr: "\(name) a été \(voided). Choisissez une autre observation, ou commencez-en une nouvelle.",
      en: "\(name) was voided. Choose another observation, or start a new one.")
  }

  func observationSetAside(_ id: ObservationID, _ bloc: BlocID?) -> Sentence {
    let name = definite(id, in: bloc).capitalized
    let retained = noun(id, bloc).agreeing("retenu", "retenue")
    let kind = noun(id, bloc).demonstrative
    return Sentence(
      fr: "\(name) n'est pas \(retained) dans ce bloc. Pour y travailler, retenez de nouveau \(kind).",
      en: "\(name) is set aside in this bloc. To work on it, retain \(kind) again.")
  }

  func observationNotSetAside(_ id: ObservationID, _ bloc: BlocID?) -> Sentence {
    let name = definite(id, in: bloc).capitalized
    return Sentence(
      fr: "\(name) compte déjà dans ce bloc. Vous pouvez continuer.",
      en: "\(name) counts in this bloc already. You can go on.")
  }

  func observationShared(_ id: ObservationID, _ other: BlocID, _ bloc: BlocID?) -> Sentence {
    let name = definite(id, in: bloc).capitalized
    return Sentence(
      fr: "\(name) compte déjà dans le bloc \(self.bloc(other)). Ouvrez ce bloc pour y saisir vos constats.",
      en: "\(name) counts in bloc \(self.bloc(other)) already. Open that bloc to record your marks there.")
  }

  func timeBefore(_ moment: Moment) -> Sentence {
    Sentence(
      fr: "Cette heure vient avant la précédente, \(.dateAndClock(moment)). Indiquez une heure plus tardive.",
      en: "This time is before the last one, \(.dateAndClock(moment)). Give a later time.")
  }

  func kindNotAllowed(_ kind: Kind, _ allowed: [Kind]) -> Sentence {
    let choices = allowed.map(\.words).any
    return Sentence(
      fr: "Ce bloc ne prévoit pas ce type : \(kind.words). Choisissez \(choices).",
      en: "This bloc does not provide for this kind: \(kind.words). Choose \(choices).")
  }

  func notRecordedHere(_ item: Refusal.DescriptionItem, _ bloc: BlocID) -> Sentence {
    let choices = choices(item, bloc)
    guard !choices.isEmpty else {
      return Sentence(
        fr: "Le bloc \(self.bloc(bloc)) ne demande pas \(item.words). Laissez ce champ vide.",
        en: "Bloc \(self.bloc(bloc)) does not ask for \(item.words). Leave this field empty.")
    }
    return Sentence(
      fr: "Ce choix n'est pas prévu dans le bloc \(self.bloc(bloc)). Choisissez parmi \(choices.all).",
      en: "Bloc \(self.bloc(bloc)) does not provide for this choice. Choose among \(choices.all).")
  }

  private func choices(_ item: Refusal.DescriptionItem, _ bloc: BlocID) -> [Sentence] {
    guard let rule = state.referential.bloc(bloc)?.protocol.observations else { return [] }
    switch item {
    case .channels: return rule.channels.map(\.words)
    case .tools: return rule.tools.map(\.words)
    case .counterpart: return rule.counterparts.map(\.words)
    case .cadre, .steeringTools: return []
    }
  }

  func noContactSheets(_ bloc: BlocID) -> Sentence {
    Sentence(
      fr: "Le bloc \(self.bloc(bloc)) ne demande pas de fiches contact. Continuez sans les enregistrer.",
      en: "Bloc \(self.bloc(bloc)) does not ask for contact sheets. Go on without recording any.")
  }

  func markerAbsent(_ id: ObservationID, _ person: EvaluatorID, _ bloc: BlocID?) -> Sentence {
    let name = definite(id, in: bloc)
    return Sentence(
      fr: """
        Absence et constats \(of(person)) se contredisent pour \(name). \
        Corrigez sa présence, ou effacez d'abord ses constats.
        """,
      en: """
        \(evaluator(person)) cannot be absent from \(name) and have marks for it. \
        Correct the attendance, or clear the marks first.
        """)
  }

  func correctionNeedsMotif(_ criterion: CriterionID, _ day: Day) -> Sentence {
    let item = definite(.criterion(criterion))
    return Sentence(
      fr: """
        Le constat pour \(item) date d'une observation du \(self.day(day)) : depuis le lendemain, \
        le corriger demande un motif. Indiquez ce motif.
        """,
      en: """
        The mark for \(item) belongs to an observation of \(self.day(day)): from the next day on, \
        correcting it asks for a reason. Give the reason.
        """)
  }

  /// What an observation is, in the bloc at hand or where it was begun.
  func noun(_ id: ObservationID, _ bloc: BlocID?) -> Situation {
    (bloc ?? state.observations[id]?.origin).map(situation) ?? .interview
  }
}

extension Refusal.DescriptionItem {
  package var words: Sentence {
    switch self {
    case .channels: Sentence(fr: "les canaux", en: "the channels")
    case .cadre: Sentence(fr: "le cadre", en: "the setting")
    case .tools: Sentence(fr: "les outils utilisés", en: "the tools used")
    case .counterpart: Sentence(fr: "le type d'interlocuteur", en: "the kind of customer")
    case .steeringTools: Sentence(fr: "les outils de pilotage présentés", en: "the steering tools presented")
    }
  }
}
