import Assessment
import Referential
import Seal
import Wording

extension ResultReport {
  mutating func interview() {
    let interview = payload.interview
    page.title(ReportWords.interview)
    page.write(times(interview.timing).capitalized)
    page.write(
      ReportWords.length(.duration(interview.timing.seconds), planned: interview.plannedMinutes).capitalized)
    for twin in interview.twins { page.write(ReportWords.interviewTwin(times(twin)).capitalized) }
    if let day = interview.plannedDay { page.write(ReportWords.plannedDay(day.words).capitalized) }
    page.write(presence(interview.presence).capitalized)
    if !interview.place.inCompany { page.write(ReportWords.elsewhere(interview.place.motif).capitalized) }
    for item in interview.plan {
      var parts = [item.state.words]
      if let motif = item.motif { parts = [ReportWords.labelled(item.state.words, Sentence(same: motif))] }
      page.item(ReportWords.labelled(Sentence(same: planned(item)), parts.joined(separator: ", ")))
    }
  }

  private func planned(_ item: ResultPayload.PlanItem) -> String {
    switch item.subject {
    case .fixed(let id): bloc.fixedItem(id.rawValue)
    case .competence(let id): "\(id) \(bloc.label(id))"
    case .criterion(let id): "\(id) \(bloc.label(id))"
    }
  }

  /// In the order in which they were taken.
  mutating func notes() {
    guard !payload.notes.isEmpty else { return }
    page.title(ReportWords.notes)
    for note in payload.notes {
      var parts = [note.at.words, Sentence(same: name(note.evaluator))]
      if let id = note.observation { parts.append(named(id)) }
      if note.inInterview { parts.append(ReportWords.duringInterview) }
      if let id = note.criterion { parts.append(Sentence(same: "\(id) \(bloc.label(id))")) }
      if let id = note.competence { parts.append(Sentence(same: "\(id) \(bloc.label(id))")) }
      if note.transcribed { parts.append(ReportWords.transcribed) }
      page.item(parts.joined(separator: ", "))
      if note.note.isEmpty {
        page.write(ReportWords.toDetail, indent: 4)
      } else {
        page.block(note.note, indent: 4)
      }
    }
  }

  mutating func changes() {
    if !payload.agreement.changes.isEmpty { page.title(ReportWords.changes) }
    for change in payload.agreement.changes {
      let line =
        switch change.subject {
        case .criterion(let id, let from, let to):
          ReportWords.labelled(
            Sentence(same: "\(id) \(bloc.label(id))"), ReportWords.fromTo(from.words, to.words))
        case .competence(let id, let from, let to):
          ReportWords.labelled(
            Sentence(same: "\(id) \(bloc.label(id))"), ReportWords.fromTo(from.words, to.words))
        }
      page.item(change.overtaken ? [line, ReportWords.overtaken].joined(separator: ", ") : line)
      signed(change.motif, change.by, change.at)
    }
    if !payload.agreement.maintained.isEmpty { page.title(ReportWords.maintained) }
    for divergence in payload.agreement.maintained {
      let held = divergence.holds.map {
        ReportWords.labelled(Sentence(same: letter(of: $0.evaluator)), $0.value.words)
      }
      let id = divergence.criterion
      page.item(
        ReportWords.labelled(Sentence(same: "\(id) \(bloc.label(id))"), held.joined(separator: ", ")))
      signed(divergence.motif, divergence.by, divergence.at)
    }
  }

  mutating func corrections() {
    guard !payload.corrections.isEmpty else { return }
    page.title(ReportWords.corrections)
    for correction in payload.corrections {
      let value = correction.value.map(\.words) ?? ReportWords.cleared
      page.item(
        [
          named(correction.observation),
          ReportWords.labelled(
            Sentence(same: "\(correction.criterion) \(bloc.label(correction.criterion))"),
            ReportWords.fromTo(correction.was.words, value)),
        ].joined(separator: ", "))
      signed(correction.motif, correction.evaluator, correction.at)
    }
  }

  mutating func waivers() {
    guard !payload.waivers.isEmpty else { return }
    page.title(ReportWords.waivers)
    for waiver in payload.waivers {
      var parts = [ruleWords(waiver.rule)]
      switch waiver.subject {
      case .bloc: break
      case .observation(let id): parts.append(named(id))
      case .competence(let id): parts.append(Sentence(same: "\(id) \(bloc.label(id))"))
      case .criterion(let id): parts.append(Sentence(same: "\(id) \(bloc.label(id))"))
      }
      page.item(parts.joined(separator: ", "))
      signed(waiver.motif, waiver.by, waiver.at)
    }
  }

  private mutating func unpairings() {
    guard !payload.unpairings.isEmpty else { return }
    page.title(ReportWords.unpairings)
    for unpairing in payload.unpairings {
      switch unpairing.of {
      case .observations(let ids): page.item(ids.map { named($0) }.all)
      case .interview(let begun):
        page.item(ReportWords.labelled(ReportWords.unpairedSittings, begun.map(\.words).all))
      }
      signed(unpairing.motif, unpairing.by, unpairing.at)
    }
  }

  mutating func course() {
    unpairings()
    guard !payload.interruptions.isEmpty || !payload.returns.isEmpty else { return }
    page.title(ReportWords.course)
    let stops = payload.interruptions.map { ($0.at, ReportWords.interruption, $0.motif, $0.by) }
    let backs = payload.returns.map { ($0.at, ReportWords.returned($0.to.phase), $0.motif, $0.by) }
    for (at, what, motif, by) in (stops + backs).sorted(by: {
      $0.0.secondsSinceEpoch < $1.0.secondsSinceEpoch
    }) {
      page.item(what)
      signed(motif, by, at)
    }
  }

  /// The motif, and who gave it when.
  private mutating func signed(
    _ motif: String?, _ by: ResultPayload.Identifier, _ at: ResultPayload.Time
  ) {
    if let motif { page.field(ReportWords.motif, Sentence(same: motif), indent: 2) }
    page.write(ReportWords.by(name(by), at.words), indent: 2)
  }
}
