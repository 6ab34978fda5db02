import Referential
import StrictJSON

extension ResultPayload {
  /// Checks what no member says alone: orders, references, completeness, the two signers.
  func check() throws(PayloadFault) {
    let root = JSONPath.root
    try checkIdentity(root.member("result"))
    try checkPeople()
    try checkSigners()
    try checkObservations(root.member("observations"))
    try checkMarks(root.member("marks"))
    try checkCorrections(root.member("corrections"))
    try checkNotes(root.member("notes"))
    try checkGrids(root.member("grids"))
    try checkInterview(root.member("interview"))
    try checkAgreement(root.member("agreement"))
    try checkWaivers(root.member("waivers"))
    try checkCourse(root)
    try checkDecision(root.member("decision"))
    try checkCut(root.member("cut"))
  }

  /// Ways back, pairs taken apart, interruptions and damage.
  func checkCourse(_ root: JSONPath) throws(PayloadFault) {
    for (index, back) in returns.enumerated() {
      try known(back.by, root.member("returns").element(index).member("by"))
    }
    for (index, stop) in interruptions.enumerated() {
      try known(stop.by, root.member("interruptions").element(index).member("by"))
    }
    for (index, unpairing) in unpairings.enumerated() {
      try check(unpairing, root.member("unpairings").element(index))
    }
    try sorted(damage, root.member("damage")) { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Each names two that the payload has.
  private func check(_ unpairing: Unpairing, _ path: JSONPath) throws(PayloadFault) {
    try known(unpairing.by, path.member("by"))
    switch unpairing.of {
    case .observations(let ids):
      let path = path.member("observations")
      guard ids.count == 2 else { throw .contradiction(path) }
      for (index, id) in ids.enumerated() { try known(observation: id, path.element(index)) }
      let places = ids.map { id in observations.firstIndex { $0.id == id } ?? 0 }
      try sorted(places, path, by: <)
    case .interview(let times):
      let path = path.member("interview")
      guard times.count == 2 else { throw .contradiction(path) }
      let begun = ([interview.timing] + interview.twins).flatMap(\.spans).map(\.from)
      for (index, time) in times.enumerated() where !begun.contains(time) {
        throw .unknownReference(path.element(index), time.description)
      }
      try sorted(times, path, unique: false) { $0.secondsSinceEpoch < $1.secondsSinceEpoch }
    }
  }

  private func checkIdentity(_ path: JSONPath) throws(PayloadFault) {
    guard result.revision >= 1 else { throw .contradiction(path.member("revision")) }
    guard let supersedes = result.supersedes else { return }
    guard result.revision >= 2 else { throw .contradiction(path.member("revision")) }
    try known(supersedes.by, path.member("supersedes").member("by"))
  }

  func checkPeople() throws(PayloadFault) {
    let path = JSONPath.root.member("evaluators")
    try sorted(derogations, JSONPath.root.member("derogations"), unique: false) { $0.rule < $1.rule }
    try sorted(evaluators, path) { $0.id < $1.id }
    for (index, evaluator) in evaluators.enumerated() {
      let path = path.element(index)
      if let habilitation = evaluator.habilitation, habilitation.until < habilitation.from {
        throw .contradiction(path.member("habilitation").member("until"))
      }
      guard let replaced = evaluator.replaced else { continue }
      try known(replaced.by, path.member("replaced").member("by"))
      guard replaced.by != evaluator.id else { throw .contradiction(path.member("replaced").member("by")) }
    }
  }

  private func checkSigners() throws(PayloadFault) {
    guard signers.count == Self.threshold, let first = signers.first, let last = signers.last else {
      throw .signers(.count(signers.count))
    }
    guard first != last else { throw .signers(.repeated(first)) }
    guard first < last else { throw .signers(.notSorted) }
    var persons: [Identifier] = []
    for kid in signers {
      let holders = evaluators.filter { $0.key?.kid == kid }
      guard let evaluator = holders.first else { throw .signers(.noEvaluator(kid)) }
      guard holders.count == 1 else { throw .signers(.repeated(kid)) }
      guard evaluator.replaced == nil else { throw .signers(.replaced(evaluator.name)) }
      guard !persons.contains(evaluator.id) else { throw .signers(.samePerson(evaluator.name)) }
      persons.append(evaluator.id)
    }
    for evaluator in evaluators {
      guard let kid = evaluator.key?.kid, !signers.contains(kid) else { continue }
      throw .contradiction(.root.member("signers"))
    }
  }

  private func checkDecision(_ path: JSONPath) throws(PayloadFault) {
    try known(decision.proposedBy, path.member("proposedBy"))
    guard evaluator(decision.proposedBy)?.key != nil else { throw .contradiction(path.member("proposedBy")) }
  }

  func checkCut(_ path: JSONPath) throws(PayloadFault) {
    guard !cut.isEmpty else { throw .missing(path, "head") }
    for (index, head) in cut.enumerated() {
      guard head.stream.rawValue == "shared" || head.stream.rawValue == bloc.id.rawValue else {
        throw .unknownReference(path.element(index).member("stream"), head.stream.rawValue)
      }
    }
    try sorted(cut, path) {
      ($0.author, $0.device, $0.stream, $0.segment) < ($1.author, $1.device, $1.stream, $1.segment)
    }
  }

  func checkWaivers(_ path: JSONPath) throws(PayloadFault) {
    for (index, waiver) in waivers.enumerated() {
      let path = path.element(index)
      try known(waiver.by, path.member("by"))
      switch waiver.subject {
      case .bloc: continue
      case .observation(let id): try known(observation: id, path.member("observation"))
      case .competence(let id): try known(id, path.member("competence"))
      case .criterion(let id): try known(id, path.member("criterion"))
      }
    }
  }
}

extension ResultPayload {
  func known(_ id: Identifier, _ path: JSONPath) throws(PayloadFault) {
    guard evaluator(id) != nil else { throw .unknownReference(path, id.rawValue) }
  }

  func known(observation id: Identifier, _ path: JSONPath) throws(PayloadFault) {
    guard observation(id) != nil else { throw .unknownReference(path, id.rawValue) }
  }

  func known(_ id: CompetenceID, _ path: JSONPath) throws(PayloadFault) {
    guard bloc.competence(id) != nil else { throw .unknownReference(path, id.description) }
  }

  func known(_ id: CriterionID, _ path: JSONPath) throws(PayloadFault) {
    guard bloc.criterion(id) != nil else { throw .unknownReference(path, id.description) }
  }

  /// Checks that each element comes before the next one; where repeats are allowed, not after it.
  func sorted<Element>(
    _ elements: [Element], _ path: JSONPath, unique: Bool = true, by precedes: (Element, Element) -> Bool
  ) throws(PayloadFault) {
    for (index, pair) in zip(elements, elements.dropFirst()).enumerated() {
      let holds = unique ? precedes(pair.0, pair.1) : !precedes(pair.1, pair.0)
      guard holds else { throw .order(path.element(index + 1)) }
    }
  }

  /// One evaluator, or two in the order of their ids.
  func checkHolders(_ holders: [Identifier], _ path: JSONPath) throws(PayloadFault) {
    guard (1...2).contains(holders.count) else { throw .missing(path, "holder") }
    for (index, holder) in holders.enumerated() { try known(holder, path.element(index)) }
    try sorted(holders, path, by: <)
  }
}
