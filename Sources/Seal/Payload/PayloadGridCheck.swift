import Referential
import StrictJSON

extension ResultPayload {
  /// Of an evaluation that was interrupted an observation may not have been described yet.
  func checkObservations(_ path: JSONPath, isFinished: Bool = true) throws(PayloadFault) {
    try sorted(observations, path) { ($0.number, $0.id) < ($1.number, $1.id) }
    var seen: Set<Identifier> = []
    for (index, observation) in observations.enumerated() {
      let path = path.element(index)
      guard seen.insert(observation.id).inserted else { throw .order(path.member("id")) }
      guard observation.number >= 1 else { throw .contradiction(path.member("number")) }
      guard (observation.state == .counted) == (observation.stateMotif == nil) else {
        throw .contradiction(path.member("stateMotif"))
      }
      guard observation.kind != nil || observation.state != .counted || !isFinished else {
        throw .missing(path, "kind")
      }
      try sorted(observation.channels, path.member("channels")) { $0.rawValue < $1.rawValue }
      try sorted(observation.tools, path.member("tools")) { $0.rawValue < $1.rawValue }
      try sorted(observation.sharedWith, path.member("sharedWith"), by: <)
      guard !observation.sharedWith.contains(bloc.id) else { throw .contradiction(path.member("sharedWith")) }
      try check(observation.place, path.member("place"))
      try check(observation.presence, path.member("presence"))
      try check(observation.timing, path.member("timing"))
      try checkTwin(of: observation, path.member("twin"))
    }
  }

  /// Each of a pair names the other, and they are one in whether they count and, if they do, in kind.
  private func checkTwin(of observation: Observation, _ path: JSONPath) throws(PayloadFault) {
    guard let id = observation.twin else { return }
    guard let twin = self.observation(id) else { throw .unknownReference(path, id.rawValue) }
    guard twin.id != observation.id, twin.twin == observation.id, twin.state == observation.state,
      observation.state != .voided, twin.kind == observation.kind || observation.state != .counted
    else { throw .contradiction(path) }
  }

  func checkInterview(_ path: JSONPath) throws(PayloadFault) {
    try check(interview.place, path.member("place"))
    try check(interview.presence, path.member("presence"))
    try check(interview.timing, path.member("timing"))
    guard !interview.timing.spans.isEmpty else { throw .missing(path.member("timing"), "spans") }
    for (index, twin) in interview.twins.enumerated() {
      let path = path.member("twins").element(index)
      try check(twin, path)
      guard !twin.spans.isEmpty else { throw .missing(path, "spans") }
    }
    var seen: Set<PlanItem.Subject> = []
    for (index, item) in interview.plan.enumerated() {
      let path = path.member("plan").element(index)
      switch item.subject {
      case .fixed(let id):
        guard bloc.protocol.interview.fixedItems.contains(where: { $0.id == id.rawValue }) else {
          throw .unknownReference(path.member("fixed"), id.rawValue)
        }
      case .competence(let id): try known(id, path.member("competence"))
      case .criterion(let id): try known(id, path.member("criterion"))
      }
      guard seen.insert(item.subject).inserted else { throw .order(path) }
      guard (item.state == .setAside) == (item.motif != nil) else {
        throw .contradiction(path.member("motif"))
      }
    }
  }

  func checkMarks(_ path: JSONPath) throws(PayloadFault) {
    var places: [Identifier: Int] = [:]
    for (place, observation) in observations.enumerated() { places[observation.id] = place }
    for (index, mark) in marks.enumerated() {
      let path = path.element(index)
      try known(observation: mark.observation, path.member("observation"))
      try known(mark.criterion, path.member("criterion"))
      try known(mark.evaluator, path.member("evaluator"))
    }
    try sorted(marks, path) {
      (places[$0.observation] ?? 0, $0.criterion, $0.evaluator)
        < (places[$1.observation] ?? 0, $1.criterion, $1.evaluator)
    }
  }

  func checkCorrections(_ path: JSONPath) throws(PayloadFault) {
    for (index, correction) in corrections.enumerated() {
      let path = path.element(index)
      try known(observation: correction.observation, path.member("observation"))
      try known(correction.criterion, path.member("criterion"))
      try known(correction.evaluator, path.member("evaluator"))
      guard correction.value != correction.was else { throw .contradiction(path.member("value")) }
    }
    try sorted(corrections, path, unique: false) {
      ($0.at.secondsSinceEpoch, $0.evaluator) < ($1.at.secondsSinceEpoch, $1.evaluator)
    }
  }

  func checkNotes(_ path: JSONPath) throws(PayloadFault) {
    for (index, note) in notes.enumerated() {
      let path = path.element(index)
      try known(note.evaluator, path.member("evaluator"))
      if let id = note.observation { try known(observation: id, path.member("observation")) }
      if let id = note.competence { try known(id, path.member("competence")) }
      if let id = note.criterion { try known(id, path.member("criterion")) }
      guard note.observation == nil || !note.inInterview else {
        throw .contradiction(path.member("inInterview"))
      }
    }
  }

  func checkGrids(_ path: JSONPath) throws(PayloadFault) {
    try sorted(grids, path) { $0.holders.lexicographicallyPrecedes($1.holders) }
    for (index, grid) in grids.enumerated() {
      let path = path.element(index)
      try checkHolders(grid.holders, path.member("holders"))
      guard filling != .separate || grid.holders.count == 1 else {
        throw .contradiction(path.member("holders"))
      }
      try check(grid.criteria, path.member("criteria"))
      try check(grid.competences, path.member("competences"))
      try check(grid.comments, path.member("comments"))
    }
    for kid in signers {
      guard let id = evaluator(signing: kid)?.id else { continue }
      guard grids.contains(where: { $0.holders.contains(id) }) else { throw .missing(path, id.rawValue) }
    }
  }

  /// Each criterion is either agreed on or a maintained divergence; each competence is agreed on.
  func checkAgreement(_ path: JSONPath) throws(PayloadFault) {
    try check(agreement.criteria, path.member("criteria"))
    try check(agreement.competences, path.member("competences"))
    try check(agreement.comments, path.member("comments"))
    try checkDivergences(path.member("maintained"))
    let maintained = agreement.maintained.map(\.criterion)
    let covered = (agreement.criteria.map(\.criterion) + maintained).sorted()
    if let twice = zip(covered, covered.dropFirst()).first(where: { $0 == $1 })?.0 {
      throw .unknownReference(path.member("maintained"), twice.description)
    }
    if let left = bloc.criteria.first(where: { !covered.contains($0.id) }) {
      throw .missing(path.member("criteria"), left.id.description)
    }
    let competences = agreement.competences
    if let left = bloc.competences.first(where: { each in !competences.contains { $0.competence == each.id } }
    ) {
      throw .missing(path.member("competences"), left.id.description)
    }
    if let index = competences.firstIndex(where: { $0.value == .toSee }) {
      throw .contradiction(path.member("competences").element(index).member("value"))
    }
    for (index, change) in agreement.changes.enumerated() {
      let path = path.member("changes").element(index)
      try known(change.by, path.member("by"))
      switch change.subject {
      case .criterion(let id, _, _): try known(id, path.member("criterion"))
      case .competence(let id, _, _): try known(id, path.member("competence"))
      }
    }
    if let concordance = agreement.concordance, concordance.concordant > concordance.total {
      throw .contradiction(path.member("concordance"))
    }
  }

  private func checkDivergences(_ path: JSONPath) throws(PayloadFault) {
    try sorted(agreement.maintained, path) { $0.criterion < $1.criterion }
    for (index, divergence) in agreement.maintained.enumerated() {
      let path = path.element(index)
      try known(divergence.criterion, path.member("criterion"))
      try known(divergence.by, path.member("by"))
      try checkHolders(divergence.holds.map(\.evaluator), path.member("holds"))
      guard Set(divergence.holds.map(\.value)).count == 2 else { throw .contradiction(path.member("holds")) }
    }
  }

  private func check(_ verdicts: [CriterionVerdict], _ path: JSONPath) throws(PayloadFault) {
    for (index, verdict) in verdicts.enumerated() {
      try known(verdict.criterion, path.element(index).member("criterion"))
    }
    try sorted(verdicts, path) { $0.criterion < $1.criterion }
  }

  private func check(_ verdicts: [CompetenceVerdict], _ path: JSONPath) throws(PayloadFault) {
    for (index, verdict) in verdicts.enumerated() {
      try known(verdict.competence, path.element(index).member("competence"))
    }
    try sorted(verdicts, path) { $0.competence < $1.competence }
  }

  private func check(_ comments: [Comment], _ path: JSONPath) throws(PayloadFault) {
    for (index, comment) in comments.enumerated() {
      try known(comment.competence, path.element(index).member("competence"))
    }
    try sorted(comments, path) { $0.competence < $1.competence }
  }

  private func check(_ place: Place, _ path: JSONPath) throws(PayloadFault) {
    guard !place.inCompany || place.motif == nil else { throw .contradiction(path.member("motif")) }
  }

  private func check(_ presence: Presence, _ path: JSONPath) throws(PayloadFault) {
    for (index, id) in presence.present.enumerated() {
      try known(id, path.member("present").element(index))
    }
    try sorted(presence.present, path.member("present"), by: <)
    for (index, absence) in presence.absences.enumerated() {
      let path = path.member("absences").element(index).member("evaluator")
      try known(absence.evaluator, path)
      guard !presence.present.contains(absence.evaluator) else { throw .contradiction(path) }
    }
    try sorted(presence.absences, path.member("absences")) { $0.evaluator < $1.evaluator }
  }

  /// Times may run backwards: a clock that was set is recorded, not refused. They only must be there.
  private func check(_ timing: Timing, _ path: JSONPath) throws(PayloadFault) {
    guard timing.seconds == 0 || !timing.spans.isEmpty else { throw .missing(path, "spans") }
  }
}
