import Referential
import Seal

/// A text of a result that a search looks through, and where it stands.
package struct Passage: Hashable, Sendable {
  package enum Field: String, Hashable, Sendable, CaseIterable {
    case candidate
    case formerName = "former-name"
    case employer, course, evaluator, authority, comment, note, motif, criterion, competence, other
  }

  package var field: Field
  /// The id of the competence or criterion that it is about ("B1.C2", "B1.C2.3").
  package var place: String?
  /// Whose text it is; nil where it is the pair's or nobody's.
  package var evaluator: String?
  package var text: String
}

extension ResultPayload {
  /// Every text that people wrote in a result, and the names.
  var passages: [Passage] {
    identityPassages + commentPassages + notePassages + motifPassages
  }

  private var identityPassages: [Passage] {
    var passages = [
      Passage(field: .candidate, text: "\(candidate.family) \(candidate.given)"),
      Passage(
        field: .employer,
        text: [candidate.employer, candidate.service].compactMap(\.self).joined(separator: ", ")),
    ]
    if let course = candidate.course { passages.append(Passage(field: .course, text: course)) }
    for former in candidate.formerNames {
      passages.append(Passage(field: .formerName, text: "\(former.family) \(former.given)"))
      passages.append(Passage(field: .motif, text: former.motif))
    }
    for evaluator in evaluators {
      passages.append(
        Passage(
          field: .evaluator, evaluator: evaluator.name,
          text: [evaluator.name, evaluator.organisation, evaluator.service].compactMap(\.self).joined(
            separator: ", ")))
      if let replaced = evaluator.replaced {
        passages.append(Passage(field: .motif, evaluator: evaluator.name, text: replaced.motif))
      }
    }
    for derogation in derogations {
      passages.append(Passage(field: .authority, text: derogation.authority))
      passages.append(Passage(field: .motif, text: derogation.motif))
    }
    if let accommodation {
      passages.append(Passage(field: .other, text: accommodation.measure))
      passages.append(Passage(field: .authority, text: accommodation.approvedBy))
    }
    return passages
  }

  private var commentPassages: [Passage] {
    agreement.comments.map { Passage(field: .comment, place: $0.competence.description, text: $0.comment) }
      + grids.flatMap { grid in
        let holder = grid.holders.count == 1 ? grid.holders.first.map { name(of: $0) } : nil
        return grid.comments.map {
          Passage(field: .comment, place: $0.competence.description, evaluator: holder, text: $0.comment)
        }
      }
  }

  private var notePassages: [Passage] {
    notes.filter { !$0.note.isEmpty }.map { note in
      Passage(
        field: .note, place: note.criterion?.description ?? note.competence?.description,
        evaluator: name(of: note.evaluator), text: note.note)
    }
  }

  private var motifPassages: [Passage] {
    var passages: [Passage] = []
    func add(
      _ text: String?, _ place: String? = nil, by person: Identifier? = nil, _ field: Passage.Field = .motif
    ) {
      guard let text, !text.isEmpty else { return }
      passages.append(Passage(field: field, place: place, evaluator: person.map { name(of: $0) }, text: text))
    }
    if let supersedes = result.supersedes { add(supersedes.motif, by: supersedes.by) }
    for mark in marks { add(mark.motif, mark.criterion.description, by: mark.evaluator) }
    for correction in corrections {
      add(correction.motif, correction.criterion.description, by: correction.evaluator)
    }
    for observation in observations {
      add(observation.stateMotif)
      add(observation.cadre, nil, .other)
      add(observation.steeringTools, nil, .other)
      add(observation.place.motif)
      for absence in observation.presence.absences { add(absence.motif, by: absence.evaluator) }
    }
    add(interview.place.motif)
    for absence in interview.presence.absences { add(absence.motif, by: absence.evaluator) }
    for item in interview.plan {
      switch item.subject {
      case .fixed: add(item.motif)
      case .competence(let id): add(item.motif, id.description)
      case .criterion(let id): add(item.motif, id.description)
      }
    }
    for divergence in agreement.maintained {
      add(divergence.motif, divergence.criterion.description, by: divergence.by)
    }
    for change in agreement.changes {
      switch change.subject {
      case .criterion(let id, _, _): add(change.motif, id.description, by: change.by)
      case .competence(let id, _, _): add(change.motif, id.description, by: change.by)
      }
    }
    for waiver in waivers {
      switch waiver.subject {
      case .bloc, .observation: add(waiver.motif, by: waiver.by)
      case .competence(let id): add(waiver.motif, id.description, by: waiver.by)
      case .criterion(let id): add(waiver.motif, id.description, by: waiver.by)
      }
    }
    for unpairing in unpairings { add(unpairing.motif, by: unpairing.by) }
    for back in returns { add(back.motif, by: back.by) }
    for stop in interruptions { add(stop.motif, by: stop.by) }
    return passages
  }
}

extension Bloc {
  /// The texts of the certifier that a grid is filled by: kept once for all results of the same grid.
  var passages: [Passage] {
    competences.flatMap { competence -> [Passage] in
      [Passage(field: .competence, place: competence.id.description, text: competence.statement)]
        + competence.criteria.map {
          Passage(field: .criterion, place: $0.id.description, text: "\($0.label) : \($0.text)")
        }
    }
  }
}
