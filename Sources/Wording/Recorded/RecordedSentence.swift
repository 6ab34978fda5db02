package import Assessment
import Referential

/// What was just recorded, in words: `Compétence 1, critère 1 : satisfaisant`.
package struct RecordedSentence {
  let wording: Wording

  /// `state` has the events already.
  package init(state: DossierState, language: Language) {
    wording = Wording(language: language, state: state)
  }

  /// Nil where nothing was recorded; several events stand one after the other.
  package func sentence(for events: [Event]) -> Sentence? {
    var told: [Sentence] = []
    let isAboutSeveral = Set(events.compactMap(\.bloc)).count > 1
    for event in withoutImplied(events) {
      var words = sentence(for: event).capitalized
      if isAboutSeveral, let bloc = event.bloc {
        words = Sentence(fr: "\(bloc.description) : \(words)", en: "\(bloc.description): \(words)")
      }
      if !told.contains(words) { told.append(words) }
    }
    return told.isEmpty ? nil : told.joined(separator: " · ")
  }

  /// A mark implies that its author was there: that alone is not worth a word.
  private func withoutImplied(_ events: [Event]) -> [Event] {
    let hasMark = events.contains {
      switch $0 {
      case .grid(_, .marked), .grid(_, .reverted): true
      case .dossier, .bloc, .grid: false
      }
    }
    guard hasMark else { return events }
    return events.filter { if case .bloc(_, .attendanceRecorded) = $0 { false } else { true } }
  }

  private func sentence(for event: Event) -> Sentence {
    switch event {
    case .dossier(let event): sentence(for: event)
    case .bloc(let bloc, let event): sentence(for: event, in: bloc)
    case .grid(let bloc, let event): sentence(for: event, in: bloc)
    }
  }

  private func sentence(for event: DossierEvent) -> Sentence {
    switch event {
    case .candidateRecorded(let candidate, _):
      Sentence(fr: "candidat : \(candidate.fullName)", en: "candidate: \(candidate.fullName)")
    case .candidateRectified(let change, _):
      Sentence(
        fr: "nom rectifié : \(change.givenName) \(change.familyName)",
        en: "name corrected: \(change.givenName) \(change.familyName)")
    case .evaluatorRecorded(let evaluator):
      Sentence(fr: "évaluateur : \(evaluator.name)", en: "evaluator: \(evaluator.name)")
    case .accommodationRecorded(let accommodation, _):
      Sentence(fr: "aménagement : \(accommodation.measure)", en: "accommodation: \(accommodation.measure)")
    case .contradictionSettled(let fact, let value, _):
      Sentence(
        fr: "\(wording.fact(fact)) : \(wording.value(value))", en: "\(wording.fact(fact)): \(wording.value(value))")
    case .keyConfirmed(let person, _):
      Sentence(
        fr: "nouvelle clé confirmée : \(wording.evaluator(person))",
        en: "new key confirmed: \(wording.evaluator(person))")
    case .damageAcknowledged:
      Sentence(fr: "dommage du dossier : il en est pris acte", en: "damage to the dossier: acknowledged")
    }
  }
}

extension Event {
  /// The bloc that it is about; nil for the whole dossier.
  fileprivate var bloc: BlocID? {
    switch self {
    case .dossier: nil
    case .bloc(let bloc, _), .grid(let bloc, _): bloc
    }
  }
}
