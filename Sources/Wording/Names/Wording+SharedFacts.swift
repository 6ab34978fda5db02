package import Assessment
import Referential

/// What shared facts are called, and how their values are read out.
extension Wording {
  /// `canaux, entretien observé n° 3`.
  package func fact(_ fact: SharedFact) -> Sentence {
    switch fact {
    case .candidate: Sentence(fr: "candidat", en: "candidate")
    case .plannedInterview(let bloc):
      Sentence(fr: "date de l'entretien complémentaire, \(self.bloc(bloc))", en: "day of the closing interview, \(self.bloc(bloc))")
    case .described(let id, let bloc, let item):
      Sentence(fr: "\(item.words), \(observation(id, in: bloc))", en: "\(item.words), \(observation(id, in: bloc))")
    }
  }

  package func value(_ value: SharedValue) -> Sentence {
    switch value {
    case .candidate(let candidate):
      let birth = candidate.birthDate.map { Sentence.date($0) }
      let texts = [candidate.fullName, candidate.employer, candidate.service, candidate.course]
        .compactMap { $0 }.map { Sentence(same: $0) }
      return (texts + [birth].compactMap { $0 }).joined(separator: ", ")
    case .day(let day): return .date(day)
    case .description(let description): return self.description(description)
    }
  }

  private func description(_ description: Description) -> Sentence {
    var words: [Sentence] = []
    if let kind = description.kind { words.append(kind.words) }
    words += (description.channels ?? []).sorted { $0.rawValue < $1.rawValue }.map(\.words)
    words += (description.tools ?? []).sorted { $0.rawValue < $1.rawValue }.map(\.words)
    if let counterpart = description.counterpart { words.append(counterpart.words) }
    for text in [description.cadre, description.steeringTools] {
      if let text, !text.isEmpty { words.append(Sentence(same: text)) }
    }
    if let venue = description.venue { words.append(place(venue)) }
    if let informed = description.customerInformed {
      words.append(informed ? Sentence(fr: "oui", en: "yes") : Sentence(fr: "non", en: "no"))
    }
    return words.isEmpty ? Sentence(fr: "rien", en: "nothing") : words.joined(separator: ", ")
  }

  private func place(_ venue: Venue) -> Sentence {
    guard case .elsewhere(let motif) = venue, !motif.isEmpty else { return venue.words }
    return Sentence(fr: "\(venue.words) (\(motif))", en: "\(venue.words) (\(motif))")
  }
}

extension DescribedItem {
  var words: Sentence {
    switch self {
    case .kind: Sentence(fr: "type", en: "kind")
    case .channels: Sentence(fr: "canaux", en: "channels")
    case .cadre: Sentence(fr: "cadre", en: "setting")
    case .tools: Sentence(fr: "outils", en: "tools")
    case .counterpart: Sentence(fr: "interlocuteur", en: "customer")
    case .steeringTools: Sentence(fr: "outils de pilotage", en: "steering tools")
    case .venue: Sentence(fr: "lieu", en: "place")
    case .customerInformed: Sentence(fr: "interlocuteur informé", en: "customer informed")
    }
  }
}
