import Assessment
import Referential
import Seal
import Wording

/// What was changed, waived and gone back to.
extension PageSections {
  mutating func changes() {
    if !payload.agreement.changes.isEmpty { section(ReportWords.changes) }
    for (place, change) in payload.agreement.changes.enumerated() {
      let path = "/agreement/changes/\(place)"
      let line =
        switch change.subject {
        case .criterion(let id, let from, let to):
          moved(label(id, "\(path)/criterion"), path, .criterion, from.words, to.words)
        case .competence(let id, let from, let to):
          moved(label(id, "\(path)/competence"), path, .competence, from.words, to.words)
        }
      item(change.overtaken ? [line, ReportWords.overtaken].joined(separator: ", ") : line)
      signed(change.motif, change.by, change.at, path)
    }
    if !payload.agreement.maintained.isEmpty { section(ReportWords.maintained) }
    for (place, divergence) in payload.agreement.maintained.enumerated() {
      let path = "/agreement/maintained/\(place)"
      let held = divergence.holds.enumerated().map { at, held in
        ReportWords.labelled(
          Sentence(same: letter(held.evaluator, "\(path)/holds/\(at)/evaluator")),
          value(held.value.words, "\(path)/holds/\(at)/value", .word(.criterion)))
      }
      item(
        ReportWords.labelled(label(divergence.criterion, "\(path)/criterion"), held.joined(separator: ", ")))
      signed(divergence.motif, divergence.by, divergence.at, path)
    }
  }

  private func moved(
    _ label: Sentence, _ path: String, _ list: PageWords.List, _ from: Sentence, _ to: Sentence
  ) -> Sentence {
    ReportWords.labelled(
      label,
      ReportWords.fromTo(value(from, "\(path)/from", .word(list)), value(to, "\(path)/to", .word(list))))
  }

  mutating func corrections() {
    guard !payload.corrections.isEmpty || payload.marks.contains(where: { $0.motif != nil }) else { return }
    section(ReportWords.corrections)
    for (place, correction) in payload.corrections.enumerated() {
      let path = "/corrections/\(place)"
      let now = correction.value.map { value(Sentence(same: $0.sign), "\(path)/value", .word(.mark)) }
      item(
        [
          named(correction.observation, "\(path)/observation"),
          ReportWords.labelled(
            label(correction.criterion, "\(path)/criterion"),
            ReportWords.fromTo(
              value(Sentence(same: correction.was.sign), "\(path)/was", .word(.mark)),
              now ?? ReportWords.cleared)),
        ].joined(separator: ", "))
      signed(correction.motif, correction.evaluator, correction.at, path, by: "evaluator")
    }
    for (place, mark) in payload.marks.enumerated() {
      guard let motif = mark.motif else { continue }
      let path = "/marks/\(place)"
      item(
        [named(mark.observation, "\(path)/observation"), label(mark.criterion, "\(path)/criterion")]
          .joined(separator: ", "))
      signed(motif, mark.evaluator, mark.at, path, by: "evaluator")
    }
  }

  mutating func waivers() {
    guard !payload.waivers.isEmpty else { return }
    section(ReportWords.waivers)
    for (place, waiver) in payload.waivers.enumerated() {
      let path = "/waivers/\(place)"
      var parts = [value(ruleWords(waiver.rule), "\(path)/rule", .word(.rule))]
      switch waiver.subject {
      case .bloc: break
      case .observation(let id): parts.append(named(id, "\(path)/observation"))
      case .competence(let id): parts.append(label(id, "\(path)/competence"))
      case .criterion(let id): parts.append(label(id, "\(path)/criterion"))
      }
      item(parts.joined(separator: ", "))
      signed(waiver.motif, waiver.by, waiver.at, path)
    }
  }

  private mutating func unpairings() {
    guard !payload.unpairings.isEmpty else { return }
    section(ReportWords.unpairings)
    for (place, unpairing) in payload.unpairings.enumerated() {
      let path = "/unpairings/\(place)"
      switch unpairing.of {
      case .observations(let ids):
        item(ids.enumerated().map { named($0.element, "\(path)/observations/\($0.offset)") }.all)
      case .interview(let begun):
        item(
          ReportWords.labelled(
            ReportWords.unpairedSittings,
            begun.enumerated().map { time($0.element, "\(path)/interview/\($0.offset)") }.all))
      }
      signed(unpairing.motif, unpairing.by, unpairing.at, path)
    }
  }

  mutating func course() {
    unpairings()
    guard !payload.interruptions.isEmpty || !payload.returns.isEmpty else { return }
    section(ReportWords.course)
    let stops = payload.interruptions.enumerated().map {
      (
        $0.element.at, ReportWords.interruption, $0.element.motif, $0.element.by,
        "/interruptions/\($0.offset)"
      )
    }
    let backs = payload.returns.enumerated().map {
      (
        $0.element.at, ReportWords.returned($0.element.to.phase), $0.element.motif, $0.element.by,
        "/returns/\($0.offset)"
      )
    }
    for (at, what, motif, by, path) in (stops + backs).sorted(by: {
      $0.0.secondsSinceEpoch < $1.0.secondsSinceEpoch
    }) {
      item(what)
      signed(motif, by, at, path)
    }
  }

  /// The motif, and who gave it when.
  private mutating func signed(
    _ motif: String?, _ by: ResultPayload.Identifier, _ at: ResultPayload.Time, _ path: String,
    by member: String = "by"
  ) {
    if let motif {
      sub(ReportWords.labelled(ReportWords.motif, Sentence(same: text(motif, "\(path)/motif"))))
    }
    sub(ReportWords.by(name(by, "\(path)/\(member)"), time(at, "\(path)/at")))
  }
}
