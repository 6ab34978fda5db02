import Referential
import Seal
import Wording

extension ResultReport {
  /// What a reader distrusts, without comment.
  mutating func facts() {
    page.title(ReportWords.facts)
    let facts = factSentences
    for fact in facts { page.item(fact) }
    if facts.isEmpty { page.write(ReportWords.nothing) }
  }

  var factSentences: [Sentence] {
    commentFacts + markFacts + timeFacts + payload.damage.map { ReportWords.damage($0) }
  }

  private var commentFacts: [Sentence] {
    let own = signers.compactMap { person in payload.grids.first { $0.holders == [person.id] }?.comments }
    guard own.count == 2, let first = own.first, let second = own.last else { return [] }
    let same = first.filter(second.contains).count
    return same > 0 ? [ReportWords.sameComments(same)] : []
  }

  private var markFacts: [Sentence] {
    var facts: [Sentence] = []
    for person in payload.evaluators {
      let times = payload.marks.filter { $0.evaluator == person.id }.map(\.at.secondsSinceEpoch)
      guard times.count > 1, let first = times.min(), let last = times.max() else { continue }
      let minutes = (last - first + 59) / 60
      if minutes <= 10 { facts.append(ReportWords.marksWithin(person.name, times.count, max(1, minutes))) }
    }
    let late = payload.marks.filter(\.late).count
    if late > 0 { facts.append(ReportWords.lateMarks(late)) }
    let countedIDs = Set(counted.map(\.id))
    let marked = Set(payload.marks.filter { countedIDs.contains($0.observation) }.map(\.criterion))
    let unmarked = payload.agreement.criteria.filter {
      $0.value == .satisfied && !$0.inInterview && !marked.contains($0.criterion)
    }.count
    if unmarked > 0 { facts.append(ReportWords.unmarked(unmarked)) }
    return facts
  }

  private var timeFacts: [Sentence] {
    var facts: [Sentence] = []
    let transcribed =
      payload.observations.filter(\.timing.transcribed).map { named($0.id) }
      + (payload.interview.timing.transcribed ? [ReportWords.duringInterview] : [])
    if !transcribed.isEmpty { facts.append(ReportWords.transcribedTimes(transcribed.all)) }
    let jumped =
      payload.observations.filter(\.timing.clockJump).map { named($0.id) }
      + (payload.interview.timing.clockJump ? [ReportWords.duringInterview] : [])
    if !jumped.isEmpty { facts.append(ReportWords.clockChanged(jumped.all)) }
    let devices = signers.map { person in Set(payload.cut.filter { $0.author == person.id }.map(\.device)) }
    if devices.count == 2, let a = devices.first, let b = devices.last, !a.isDisjoint(with: b) {
      facts.append(ReportWords.oneDevice)
    }
    return facts
  }
}

extension ResultReport {
  mutating func observations() {
    page.title(ReportWords.observations)
    for observation in payload.observations {
      page.write(headline(observation).capitalized)
      for part in details(observation) { page.item(part, indent: 2) }
    }
  }

  private func headline(_ observation: ResultPayload.Observation) -> Sentence {
    let parts = [observation.kind?.words, times(observation.timing)].compactMap { $0 }
    return ReportWords.labelled(named(observation.id), parts.joined(separator: ", "))
  }

  private func details(_ observation: ResultPayload.Observation) -> [Sentence] {
    var parts: [Sentence] = []
    switch observation.state {
    case .counted: break
    case .voided: parts.append(ReportWords.voided(bloc.situation, observation.stateMotif ?? ""))
    case .notRetained: parts.append(ReportWords.notRetained(bloc.situation, observation.stateMotif ?? ""))
    }
    if let twin = observation.twin.flatMap({ payload.observation($0) }) {
      parts.append(ReportWords.oneWith(label(twin)))
    }
    parts.append(presence(observation.presence))
    if !observation.place.inCompany { parts.append(ReportWords.elsewhere(observation.place.motif)) }
    let words =
      observation.channels.map(\.words) + observation.tools.map(\.words)
      + (observation.counterpart.map { [$0.words] } ?? [])
    if !words.isEmpty { parts.append(words.joined(separator: ", ")) }
    if let cadre = observation.cadre { parts.append(ReportWords.setting(cadre)) }
    if let tools = observation.steeringTools { parts.append(ReportWords.steering(tools)) }
    if let informed = observation.customerInformed { parts.append(ReportWords.informed(informed)) }
    if !observation.sharedWith.isEmpty {
      let blocs = observation.sharedWith.map { Sentence(same: $0.rawValue) }
      parts.append(ReportWords.shared(bloc.situation, blocs.all))
    }
    return parts
  }

  func presence(_ presence: ResultPayload.Presence) -> Sentence {
    var parts: [Sentence] = []
    if !presence.present.isEmpty {
      parts.append(ReportWords.present(presence.present.map { Sentence(same: name($0)) }.all))
    }
    parts += presence.absences.map { ReportWords.absent(name($0.evaluator), $0.motif) }
    return parts.joined(separator: ", ")
  }

  /// `24/11/2026, 10:00–10:12, durée 12:00`; another day is named with its own span.
  func times(_ timing: ResultPayload.Timing) -> Sentence {
    guard let first = timing.spans.first else { return Sentence.duration(timing.seconds) }
    var day = first.from.day
    let spans = timing.spans.enumerated().map { index, span in
      let clock = [span.from.clock, span.to.clock].joined(separator: "–")
      defer { day = span.from.day }
      return span.from.day == day ? clock : span.from.day.words + clock
    }
    return ReportWords.times(first.from.day.words, spans.joined(separator: ", "), .duration(timing.seconds))
  }
}
