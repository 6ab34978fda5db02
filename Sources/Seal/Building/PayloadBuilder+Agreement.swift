import Assessment
import Referential

extension PayloadBuilder {
  func agreement() throws(PayloadBuildFault) -> ResultPayload.Agreement {
    var criteria: [ResultPayload.CriterionVerdict] = []
    var maintained: [ResultPayload.Divergence] = []
    var competences: [ResultPayload.CompetenceVerdict] = []
    for item in bloc.gridItems {
      switch (item, agreed(item)) {
      case (_, .criterion(let id, let value)):
        criteria.append(.init(criterion: id, value: self.value(value), inInterview: isFromInterview(item)))
      case (_, .competence(let id, let value)):
        competences.append(
          .init(competence: id, value: self.value(value), inInterview: isFromInterview(item)))
      case (.criterion(let id), nil): maintained.append(try divergence(id))
      case (.competence, nil): throw .notAgreed(item)
      }
    }
    return ResultPayload.Agreement(
      criteria: criteria, maintained: maintained, competences: competences,
      comments: comments(evaluation.commonComments), changes: try changes(), concordance: concordance)
  }

  /// The verdict that both whom the proposal binds hold.
  private func agreed(_ item: GridItem) -> Verdict? {
    let verdicts = team.map { evaluation.verdict(of: $0, item) }
    guard let first = verdicts.first, verdicts.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  /// Whether one of the two holds the verdict as it was obtained in the interview: not modified since.
  private func isFromInterview(_ item: GridItem) -> Bool {
    team.contains { person in
      guard let obtained = evaluation.grid(person).inInterview[item] else { return false }
      return evaluation.verdict(of: person, item) == obtained
    }
  }

  private func divergence(_ criterion: CriterionID) throws(PayloadBuildFault) -> ResultPayload.Divergence {
    guard let maintained = evaluation.maintained[criterion] else { throw .notAgreed(.criterion(criterion)) }
    var holds: [ResultPayload.Held] = []
    for person in team {
      guard let verdict = evaluation.criterionVerdict(of: person, criterion) else {
        throw .notAgreed(.criterion(criterion))
      }
      holds.append(.init(evaluator: try id(person), value: value(verdict)))
    }
    return ResultPayload.Divergence(
      criterion: criterion, holds: holds, motif: maintained.motif, by: try id(maintained.by),
      at: try time(maintained.at))
  }

  private func changes() throws(PayloadBuildFault) -> [ResultPayload.Change] {
    var changes: [ResultPayload.Change] = []
    for change in evaluation.modifications {
      let subject: ResultPayload.Change.Subject
      switch (change.from, change.to) {
      case (.criterion(let id, let from), .criterion(_, let to)):
        subject = .criterion(id, from: value(from), to: value(to))
      case (.competence(let id, let from), .competence(_, let to)):
        subject = .competence(id, from: value(from), to: value(to))
      case (.criterion, .competence), (.competence, .criterion):
        throw .notAgreed(change.to.item)
      }
      changes.append(
        ResultPayload.Change(
          by: try id(change.by), subject: subject, motif: change.motif, at: try time(change.at),
          overtaken: change.overtaken))
    }
    return changes
  }

  /// On how many criteria two separate grids said the same before the agreement, what was obtained in the
  /// interview included. Nil where one grid was filled by the pair, or continued by it: they are not
  /// independent, and a count would say they were.
  private var concordance: ResultPayload.Concordance? {
    guard !evaluation.filling.isJoint else { return nil }
    let concordant = bloc.criteria.filter { criterion in
      Set(team.map { evaluation.ownGrid($0).verdict(.criterion(criterion.id)) }).count == 1
    }
    return ResultPayload.Concordance(concordant: concordant.count, total: bloc.criteria.count)
  }
}

extension PayloadBuilder {
  var contactSheets: ResultPayload.ContactSheets? {
    evaluation.contactSheets.map { ResultPayload.ContactSheets(asked: $0.asked, handedIn: $0.handedIn) }
  }

  /// The shared ones and each evaluator's own, by time, person, rule and what they are about.
  func waivers() throws(PayloadBuildFault) -> [ResultPayload.Waiver] {
    let ordered = evaluation.allWaivers.sorted {
      if $0.at.seconds != $1.at.seconds { return $0.at.seconds < $1.at.seconds }
      if $0.by != $1.by { return $0.by < $1.by }
      if $0.rule != $1.rule {
        return $0.rule.rawValue.utf8.lexicographicallyPrecedes($1.rule.rawValue.utf8)
      }
      return $0.subject < $1.subject
    }
    var waivers: [ResultPayload.Waiver] = []
    for waiver in ordered {
      let subject: ResultPayload.Waiver.Subject =
        switch waiver.subject {
        case .bloc: .bloc
        case .observation(let id): .observation(try identifier(id.rawValue))
        case .item(.competence(let id)): .competence(id)
        case .item(.criterion(let id)): .criterion(id)
        }
      waivers.append(
        ResultPayload.Waiver(
          rule: try identifier(waiver.rule.rawValue), subject: subject, motif: waiver.motif,
          by: try id(waiver.by), at: try time(waiver.at)))
    }
    return waivers
  }

  func returns() throws(PayloadBuildFault) -> [ResultPayload.Return] {
    var returns: [ResultPayload.Return] = []
    for back in evaluation.returns {
      guard let phase = ResultPayload.Return.Phase(rawValue: back.to.rawValue) else {
        throw .returnTo(back.to)
      }
      returns.append(
        ResultPayload.Return(to: phase, motif: back.motif, at: try time(back.at), by: try id(back.by)))
    }
    return returns
  }

  func unpairings() throws(PayloadBuildFault) -> [ResultPayload.Unpairing] {
    let order = state.observations(of: bloc.id).map(\.id)
    var unpairings: [ResultPayload.Unpairing] = []
    for unpairing in evaluation.unpairings {
      let pair: ResultPayload.Unpairing.Pair
      switch unpairing.of {
      case .observations(let ids):
        var known: [ResultPayload.Identifier] = []
        for id in order where ids.contains(id) { known.append(try identifier(id.rawValue)) }
        pair = .observations(known)
      case .sittings(let moments):
        var times: [ResultPayload.Time] = []
        for moment in moments { times.append(try time(moment)) }
        pair = .interview(times)
      }
      unpairings.append(
        ResultPayload.Unpairing(
          of: pair, motif: unpairing.motif, by: try id(unpairing.by), at: try time(unpairing.at)))
    }
    return unpairings
  }

  func interruptions() throws(PayloadBuildFault) -> [ResultPayload.Interruption] {
    var interruptions: [ResultPayload.Interruption] = []
    for stop in evaluation.interruptions {
      interruptions.append(.init(motif: stop.motif, at: try time(stop.at), by: try id(stop.by)))
    }
    return interruptions
  }

  var damage: [String] {
    state.acknowledgedDamage.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
