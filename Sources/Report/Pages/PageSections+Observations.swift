import Assessment
import Referential
import Seal
import Wording

extension PageSections {
  mutating func observations() {
    section(ReportWords.observations)
    for (place, observation) in payload.observations.enumerated() {
      let path = "/observations/\(place)"
      let kind = observation.kind.map { [value($0.words, "\(path)/kind", .word(.kind))] } ?? []
      line(
        ReportWords.labelled(
          named(observation.id, "\(path)/id"),
          (kind + [times(observation.timing, "\(path)/timing")]).joined(separator: ", ")
        ).capitalized, "label", of: observation.id.rawValue)
      for part in details(observation, path) { item(part) }
    }
  }

  private func details(_ observation: ResultPayload.Observation, _ path: String) -> [Sentence] {
    var parts: [Sentence] = []
    let motif = observation.stateMotif.map { text($0, "\(path)/stateMotif") } ?? ""
    switch observation.state {
    case .counted: break
    case .voided: parts.append(ReportWords.voided(bloc.situation, motif))
    case .notRetained: parts.append(ReportWords.notRetained(bloc.situation, motif))
    }
    if let twin = observation.twin.flatMap({ payload.observation($0) }) {
      parts.append(ReportWords.oneWith(report.label(twin)))
    }
    parts.append(presence(observation.presence, "\(path)/presence"))
    if !observation.place.inCompany { parts.append(elsewhere(observation.place, path)) }
    let words =
      observation.channels.enumerated().map {
        value($0.element.words, "\(path)/channels/\($0.offset)", .word(.channel))
      }
      + observation.tools.enumerated().map {
        value($0.element.words, "\(path)/tools/\($0.offset)", .word(.tool))
      }
      + (observation.counterpart.map { [value($0.words, "\(path)/counterpart", .word(.counterpart))] } ?? [])
    if !words.isEmpty { parts.append(words.joined(separator: ", ")) }
    if let cadre = observation.cadre { parts.append(ReportWords.setting(text(cadre, "\(path)/cadre"))) }
    if let tools = observation.steeringTools {
      parts.append(ReportWords.steering(text(tools, "\(path)/steeringTools")))
    }
    if let informed = observation.customerInformed { parts.append(ReportWords.informed(informed)) }
    if !observation.sharedWith.isEmpty {
      let blocs = observation.sharedWith.enumerated().map {
        Sentence(same: text($0.element.rawValue, "\(path)/sharedWith/\($0.offset)"))
      }
      parts.append(ReportWords.shared(bloc.situation, blocs.all))
    }
    return parts
  }

  private func elsewhere(_ place: ResultPayload.Place, _ path: String) -> Sentence {
    ReportWords.elsewhere(place.motif.map { text($0, "\(path)/place/motif") })
  }

  private func presence(_ presence: ResultPayload.Presence, _ path: String) -> Sentence {
    var parts: [Sentence] = []
    if !presence.present.isEmpty {
      parts.append(
        ReportWords.present(
          presence.present.enumerated().map {
            Sentence(same: name($0.element, "\(path)/present/\($0.offset)"))
          }.all))
    }
    parts += presence.absences.enumerated().map { place, absence in
      ReportWords.absent(
        name(absence.evaluator, "\(path)/absences/\(place)/evaluator"),
        absence.motif.map { text($0, "\(path)/absences/\(place)/motif") })
    }
    return parts.joined(separator: ", ")
  }

  /// `24/11/2026, 10:00–10:12, durée 12:00`; another day is named with its own span.
  private func times(_ timing: ResultPayload.Timing, _ path: String) -> Sentence {
    let length = value(Sentence.duration(timing.seconds), "\(path)/seconds", .length)
    guard let first = timing.spans.first else { return length }
    var day = first.from.day
    let spans = timing.spans.enumerated().map { place, span in
      let clock = [
        value(span.from.clock, "\(path)/spans/\(place)/from", .clock),
        value(span.to.clock, "\(path)/spans/\(place)/to", .clock),
      ].joined(separator: "–")
      defer { day = span.from.day }
      return span.from.day == day ? clock : span.from.day.words + clock
    }
    return ReportWords.times(first.from.day.words, spans.joined(separator: ", "), length)
  }

  mutating func interview() {
    let interview = payload.interview
    section(ReportWords.interview)
    line(times(interview.timing, "/interview/timing").capitalized)
    line(
      ReportWords.length(
        value(Sentence.duration(interview.timing.seconds), "/interview/timing/seconds", .length),
        planned: interview.plannedMinutes
      ).capitalized)
    for (place, twin) in interview.twins.enumerated() {
      line(ReportWords.interviewTwin(times(twin, "/interview/twins/\(place)")).capitalized)
    }
    if let planned = interview.plannedDay {
      line(ReportWords.plannedDay(day(planned, "/interview/plannedDay")).capitalized)
    }
    line(presence(interview.presence, "/interview/presence").capitalized)
    if !interview.place.inCompany { line(elsewhere(interview.place, "/interview").capitalized) }
    for (place, point) in interview.plan.enumerated() {
      let path = "/interview/plan/\(place)"
      let state = value(point.state.words, "\(path)/state", .word(.plan))
      let outcome =
        point.motif.map { ReportWords.labelled(state, Sentence(same: text($0, "\(path)/motif"))) } ?? state
      item(ReportWords.labelled(planned(point, path), outcome))
    }
  }

  private func planned(_ point: ResultPayload.PlanItem, _ path: String) -> Sentence {
    switch point.subject {
    case .fixed(let id):
      value(Sentence(same: bloc.fixedItem(id.rawValue)), "\(path)/fixed", .planned)
    case .competence(let id): label(id, "\(path)/competence")
    case .criterion(let id): label(id, "\(path)/criterion")
    }
  }

  /// In the order in which they were taken.
  mutating func notes() {
    guard !payload.notes.isEmpty else { return }
    section(ReportWords.notes)
    for (place, note) in payload.notes.enumerated() {
      let path = "/notes/\(place)"
      var parts = [time(note.at, "\(path)/at"), Sentence(same: name(note.evaluator, "\(path)/evaluator"))]
      if let id = note.observation { parts.append(named(id, "\(path)/observation")) }
      if note.inInterview { parts.append(ReportWords.duringInterview) }
      if let id = note.criterion { parts.append(label(id, "\(path)/criterion")) }
      if let id = note.competence { parts.append(label(id, "\(path)/competence")) }
      if note.transcribed { parts.append(ReportWords.transcribed) }
      item(parts.joined(separator: ", "))
      quote(note.note.isEmpty ? ReportWords.toDetail : Sentence(same: text(note.note, "\(path)/note")))
    }
  }
}
