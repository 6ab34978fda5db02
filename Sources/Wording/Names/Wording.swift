package import Assessment
package import Referential

/// The catalogue of what the program says, with what it needs to name the things it speaks of.
///
/// Every sentence comes in all languages; `callAsFunction` picks the one in use: `wording(sentence)`.
package struct Wording: Hashable, Sendable {
  package var language: Language
  package var state: DossierState
  /// Makes near days read `mardi 24`; nil: every day is written as a date.
  package var today: Day?

  package init(language: Language = .fr, state: DossierState, today: Day? = nil) {
    self.language = language
    self.state = state
    self.today = today
  }

  package func callAsFunction(_ sentence: Sentence) -> String { sentence[language] }

  /// `B1 Accueil`.
  package func bloc(_ id: BlocID) -> Sentence {
    let label = state.referential.bloc(id).map { " \($0.label)" } ?? ""
    return Sentence(same: "\(id)\(label)")
  }

  /// `compétence 2`; the bloc is the one on the screen.
  package func competence(_ id: CompetenceID) -> Sentence {
    Sentence(fr: "compétence \(id.number)", en: "competence \(id.number)")
  }

  /// `compétence 2, critère 1`.
  package func criterion(_ id: CriterionID) -> Sentence {
    Sentence(
      fr: "\(competence(id.competence)), critère \(id.number)",
      en: "\(competence(id.competence)), criterion \(id.number)")
  }

  package func item(_ item: GridItem) -> Sentence {
    switch item {
    case .competence(let id): competence(id)
    case .criterion(let id): criterion(id)
    }
  }

  /// Within a sentence: `le critère 1 de la compétence 2`.
  package func definite(_ item: GridItem) -> Sentence {
    switch item {
    case .competence(let id): Sentence(fr: "la compétence \(id.number)", en: "competence \(id.number)")
    case .criterion(let id):
      Sentence(
        fr: "le critère \(id.number) de la compétence \(id.competence.number)",
        en: "criterion \(id.number) of competence \(id.competence.number)")
    }
  }

  /// `entretien observé n° 3`; a presentation has a number only where there are several.
  package func observation(_ id: ObservationID, in bloc: BlocID?) -> Sentence {
    let home = bloc ?? state.observations[id]?.origin
    guard let home, state.observations[id]?.memberships[home] != nil else {
      return Sentence(fr: "observation inconnue", en: "unknown observation")
    }
    let words = situation(home).words
    guard isNumbered(home) else { return words }
    let label = state.label(of: id, in: home)
    return Sentence(fr: "\(words) n° \(label)", en: "\(words) \(label)")
  }

  /// With the article: `l'entretien observé n° 3`.
  package func definite(_ id: ObservationID, in bloc: BlocID?) -> Sentence {
    let home = bloc ?? state.observations[id]?.origin
    guard let home, state.observations[id]?.memberships[home] != nil else {
      return Sentence(fr: "cette observation", en: "this observation")
    }
    let words = situation(home).definite
    guard isNumbered(home) else { return words }
    let label = state.label(of: id, in: home)
    return Sentence(fr: "\(words) n° \(label)", en: "\(situation(home).words) \(label)")
  }

  /// Two observations by their labels: `entretiens observés n° 3a et 3b`, and with the article.
  package func both(
    _ id: ObservationID, _ other: ObservationID, in bloc: BlocID?
  ) -> (bare: Sentence, definite: Sentence) {
    let home = bloc ?? state.observations[id]?.origin
    guard let home, state.observations[id]?.memberships[home] != nil,
      state.observations[other]?.memberships[home] != nil
    else {
      let unknown = Sentence(fr: "observations inconnues", en: "unknown observations")
      return (unknown, Sentence(fr: "ces deux observations", en: "these two observations"))
    }
    let (one, two) = (state.label(of: id, in: home), state.label(of: other, in: home))
    let words = situation(home).plural
    let bare = Sentence(fr: "\(words) n° \(one) et \(two)", en: "\(words) \(one) and \(two)")
    return (bare, Sentence(fr: "les \(bare)", en: "\(bare)"))
  }

  package func evaluator(_ id: EvaluatorID) -> Sentence {
    guard let name = state.evaluators[id]?.name else {
      return Sentence(fr: "une personne non enregistrée", en: "an unregistered person")
    }
    return Sentence(same: name)
  }

  /// `de Louis Faure`, `d'Alix Petit`.
  package func of(_ id: EvaluatorID) -> Sentence {
    let name = evaluator(id)
    let isElided = name.fr.first.map { "aàâeéèêëiîïoôuùû".contains($0.lowercased()) } ?? false
    return Sentence(fr: "\(isElided ? "d'" : "de ")\(name)", en: "of \(name)")
  }

  /// What the closing interview is to address: `compétence 5, identité mutualiste`.
  package func planItem(_ item: PlanItem, in bloc: BlocID) -> Sentence {
    let rules = state.referential.bloc(bloc)
    switch item {
    case .fixed(let id):
      return Sentence(same: rules?.protocol.interview.fixedItems.first { $0.id == id }?.text ?? id)
    case .competence(let id):
      guard let label = rules?.competence(id)?.label else { return competence(id) }
      return [competence(id), Sentence(same: label)].joined(separator: ", ")
    case .criterion(let id): return criterion(id)
    }
  }

  /// `mardi 24` where near, otherwise `24/11/2026`.
  package func day(_ day: Day) -> Sentence { .near(day, today: today) }

  func situation(_ bloc: BlocID) -> Situation {
    state.referential.bloc(bloc)?.protocol.observations.situation ?? .interview
  }

  private func isNumbered(_ bloc: BlocID) -> Bool {
    switch situation(bloc) {
    case .interview, .workstation: true
    case .presentation: state.observations(of: bloc).count > 1
    }
  }
}
