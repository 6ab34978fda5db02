import Assessment
import Canvas
import PlainText
import Referential
import Seal
import Wording

/// What a result says, line by line, each with a key that is the same in every result: two can then be matched.
struct ComparedFacts {
  struct Fact: Hashable {
    let key: String
    let label: Sentence
    let value: Sentence
    /// Whether it belongs to the tables, whose lines two blocs do not share.
    let isOfGrid: Bool
  }

  private(set) var facts: [Fact] = []
  private let payload: ResultPayload

  init(_ payload: ResultPayload) {
    self.payload = payload
    general()
    protocolFacts()
    grid()
  }

  private mutating func add(_ key: String, _ label: Sentence, _ value: Sentence?, ofGrid: Bool = false) {
    guard let value else { return }
    facts.append(Fact(key: key, label: label, value: value, isOfGrid: ofGrid))
  }

  private func text(_ text: String?) -> Sentence? { text.map { Sentence(same: $0) } }

  private mutating func general() {
    let candidate = payload.candidate
    add("decision", ReviewText.decision, payload.decision.value.decision.words)
    add("date", ReviewText.date, payload.decision.at.dateAndClock)
    add("candidate", ReviewText.candidate, text("\(candidate.family) \(candidate.given)"))
    add("employer", ReviewText.employer, text(candidate.employer))
    add("service", ReviewText.service, text(candidate.service))
    add("bloc", ReportWords.bloc, text("\(payload.bloc.id) \(payload.bloc.title)"))
    add("revision", ReviewText.revision, text(String(payload.result.revision)))
    add("supersedes", ReviewText.revisionReason, text(payload.result.supersedes?.motif))
    add(
      "referential", ReportWords.referential,
      text("\(payload.referential.title) (\(payload.referential.version))"))
    for (index, person) in payload.signing.enumerated() {
      add(
        "evaluator \(index)", Sentence(same: index == 0 ? "A" : "B"),
        [Sentence(same: person.name), role(person)].joined(separator: ", "))
    }
    add("accommodation", ReportWords.accommodation, text(payload.accommodation?.measure))
  }

  private func role(_ person: ResultPayload.Evaluator) -> Sentence {
    switch person.role {
    case .accreditedExpert: Evaluator.Role.accreditedExpert.words
    case .internalExpert: Evaluator.Role.internalExpert.words
    case .trainingManager: Evaluator.Role.trainingManager.words
    }
  }

  private mutating func protocolFacts() {
    let situation = payload.bloc.protocol.observations.situation
    add("filling", ReviewText.filling, ReportWords.independence(filling))
    add("count", ReportWords.observations, situation.counted(payload.counted.count))
    for observation in payload.observations {
      let label = payload.label(of: observation)
      let kind = observation.kind.map { [$0.words] } ?? []
      let day = observation.timing.spans.first.map { [$0.from.dateAndClock] } ?? []
      add(
        "observation \(label)", ReportWords.observation(situation, label).capitalized,
        (kind + day + [.duration(observation.timing.seconds)]).joined(separator: ", "))
    }
    add(
      "interview", ReportWords.interview,
      ReportWords.length(.duration(payload.interview.timing.seconds), planned: payload.interview.plannedMinutes))
    for derogation in payload.derogations {
      add(
        "derogation \(derogation.rule)",
        ReportWords.labelled(ReportWords.derogations, rule(derogation.rule)), text(derogation.motif))
    }
    for (index, waiver) in payload.waivers.enumerated() {
      add(
        "waiver \(waiver.rule) \(waiver.subject) \(index)",
        ReportWords.labelled(ReportWords.waivers, rule(waiver.rule)), text(waiver.motif))
    }
    for (index, change) in payload.returns.enumerated() {
      add("return \(index)", ReportWords.course, text(change.motif))
    }
    for (index, unpairing) in payload.unpairings.enumerated() {
      add("unpairing \(index)", ReportWords.unpairings, text(unpairing.motif))
    }
    for (index, damage) in payload.damage.enumerated() { add("damage \(index)", ReviewText.damage, text(damage)) }
  }

  private func rule(_ id: ResultPayload.Identifier) -> Sentence {
    Rule(rawValue: id.rawValue)?.words ?? Sentence(same: id.rawValue)
  }

  private var filling: Filling {
    switch payload.filling {
    case .separate: .separate
    case .joint: .joint
    case .jointAfterSeparate: .jointAfterSeparate
    }
  }

  private mutating func grid() {
    for competence in payload.bloc.competences {
      let id = competence.id
      add(
        id.description, Sentence(same: "\(id) \(competence.label)"),
        held(
          payload.agreement.competences.first { $0.competence == id }?.value.verdict.words,
          payload.grids.map { grid in grid.competences.first { $0.competence == id }?.value.verdict.words }),
        ofGrid: true)
      for criterion in competence.criteria {
        let agreed = payload.agreement.criteria.first { $0.criterion == criterion.id }?.value.verdict.words
        let isMaintained = payload.agreement.maintained.contains { $0.criterion == criterion.id }
        add(
          criterion.id.description, Sentence(same: "\(criterion.id) \(criterion.label)"),
          held(
            agreed ?? (isMaintained ? ReviewText.divergence : nil),
            payload.grids.map { grid in
              grid.criteria.first { $0.criterion == criterion.id }?.value.verdict.words
            }), ofGrid: true)
      }
      comment(id)
    }
  }

  /// `satisfait (A satisfait, B non satisfait)`; the brackets only where somebody held something else.
  private func held(_ agreed: Sentence?, _ opinions: [Sentence?]) -> Sentence? {
    let differing = opinions.contains { $0 != agreed }
    guard differing else { return agreed }
    let each = zip(payload.grids, opinions).compactMap { grid, words in
      words.map { [Sentence(same: holders(grid)), $0].joined(separator: " ") }
    }
    guard !each.isEmpty else { return agreed }
    let all = each.joined(separator: ", ")
    return [agreed, ReviewText.inBrackets(all)].compactMap { $0 }.joined(separator: " ")
  }

  private mutating func comment(_ id: CompetenceID) {
    let common = payload.agreement.comments.first { $0.competence == id }?.comment
    add(
      "\(id) common", ReportWords.labelled(ReviewText.common, Sentence(same: id.description)), text(common),
      ofGrid: true)
    for grid in payload.grids {
      let own = grid.comments.first { $0.competence == id }?.comment
      add(
        "\(id) \(holders(grid))",
        ReportWords.labelled(ReviewText.commentOf(holders(grid)), Sentence(same: id.description)), text(own),
        ofGrid: true)
    }
  }

  private func holders(_ grid: ResultPayload.Grid) -> String {
    grid.holders.map { payload.letter(of: $0) }.joined(separator: "+")
  }
}

/// Two results matched line by line.
struct Comparison {
  struct Line: Hashable {
    let label: Sentence
    let left: Sentence?
    let right: Sentence?

    var differs: Bool { left != right }
  }

  /// All lines that could be matched, in the order of the results.
  let lines: [Line]
  /// Those of the tables of two blocs, which have nothing to be matched with.
  let apart: [Line]

  init(_ left: ResultPayload, _ right: ResultPayload) {
    let (first, second) = (ComparedFacts(left).facts, ComparedFacts(right).facts)
    let isOneBloc = left.bloc.id == right.bloc.id
    let there = Dictionary(second.map { ($0.key, $0) }, uniquingKeysWith: { a, _ in a })
    let here = Set(first.map(\.key))
    var matched: [Line] = []
    var apart: [Line] = []
    for fact in first {
      let line = Line(label: fact.label, left: fact.value, right: there[fact.key]?.value)
      if fact.isOfGrid, !isOneBloc { apart.append(line) } else { matched.append(line) }
    }
    for fact in second where !here.contains(fact.key) {
      let line = Line(label: fact.label, left: nil, right: fact.value)
      if fact.isOfGrid, !isOneBloc { apart.append(line) } else { matched.append(line) }
    }
    lines = matched
    self.apart = apart
  }

  var differences: [Line] { lines.filter(\.differs) }
}
