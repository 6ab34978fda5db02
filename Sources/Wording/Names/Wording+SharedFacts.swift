package import Assessment
import Referential

/// What shared facts are called, and how their values are read out.
extension Wording {
  /// `canaux, entretien observé n° 3`.
  package func fact(_ fact: SharedFact) -> Sentence {
    switch fact {
    case .candidate: Sentence(fr: "candidat", en: "candidate")
    case .accommodation: Sentence(fr: "aménagement d'épreuve", en: "accommodation")
    case .team(let bloc):
      Sentence(fr: "binôme, \(self.bloc(bloc))", en: "team, \(self.bloc(bloc))")
    case .contactSheets(let bloc):
      Sentence(fr: "fiches contact, \(self.bloc(bloc))", en: "contact sheets, \(self.bloc(bloc))")
    case .attendance(let id, let person):
      Sentence(
        fr: "présence \(of(person)), \(observation(id, in: nil))",
        en: "attendance \(of(person)), \(observation(id, in: nil))")
    case .plannedInterview(let bloc):
      Sentence(
        fr: "date de l'entretien complémentaire, \(self.bloc(bloc))",
        en: "day of the closing interview, \(self.bloc(bloc))")
    case .interviewPlace(let bloc):
      Sentence(
        fr: "lieu de l'entretien complémentaire, \(self.bloc(bloc))",
        en: "place of the closing interview, \(self.bloc(bloc))")
    case .interviewAttendance(let bloc, let person):
      Sentence(
        fr: "présence \(of(person)) à l'entretien complémentaire, \(self.bloc(bloc))",
        en: "attendance \(of(person)) at the closing interview, \(self.bloc(bloc))")
    case .planItem(let bloc, let item):
      Sentence(
        fr: "point de l'entretien complémentaire, \(planItem(item, in: bloc))",
        en: "point of the closing interview, \(planItem(item, in: bloc))")
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
    case .accommodation(let accommodation): return self.accommodation(accommodation)
    case .team(let team): return team.map { evaluator($0) }.joined(separator: ", ")
    case .contactSheets(let sheets):
      guard sheets.asked else { return Sentence(fr: "non demandées", en: "not asked for") }
      return Sentence(fr: "demandées, remises : \(sheets.handedIn)", en: "asked for, handed in: \(sheets.handedIn)")
    case .attendance(let attendance): return self.attendance(attendance)
    case .venue(let venue): return place(venue)
    case .outcome(.setAside(let motif)):
      return Sentence(fr: "écarté (\(motif))", en: "set aside (\(motif))")
    case .outcome(.addressed): return Interview.Outcome.addressed.words
    case .outcome(nil): return Sentence(fr: "à aborder", en: "to be addressed")
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

  private func accommodation(_ accommodation: Accommodation) -> Sentence {
    var words = [accommodation.measure, accommodation.approvedBy].map { Sentence(same: $0) }
    if let minutes = accommodation.interviewMinutes {
      words.append(Sentence(fr: "entretien de \(minutes) min", en: "interview of \(minutes) min"))
    }
    return words.joined(separator: ", ")
  }

  private func attendance(_ attendance: Attendance) -> Sentence {
    switch attendance {
    case .present: Sentence(fr: "présence", en: "present")
    case .absent(let motif): Sentence(fr: "absence (\(motif))", en: "absent (\(motif))")
    }
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
