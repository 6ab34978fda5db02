package import Referential

extension DossierState {
  /// How the team breaks its rule: one expert habilité trained by the branch, and one expert interne or
  /// one responsable pédagogique.
  package func teamProblems(_ id: BlocID) -> [Problem] {
    let team = evaluation(id).team
    let unknown = team.filter { evaluators[$0] == nil }
    guard unknown.isEmpty else { return unknown.map { .evaluatorUnknown($0) } }
    guard team.count == 2, Set(team).count == 2 else { return [.team(.notTwo(count: Set(team).count))] }
    let people = team.compactMap { evaluators[$0] }
    guard let expert = people.first(where: { $0.role == .accreditedExpert }) else {
      return [.team(.noAccreditedExpert)]
    }
    guard let second = people.first(where: { $0.id != expert.id && $0.role != .accreditedExpert }) else {
      return [.team(.noSecondRole)]
    }
    var faults: [TeamFault] = []
    if expert.trainedOn == nil { faults.append(.expertNotTrained(expert.id)) }
    switch second.role {
    case .internalExpert:
      if let employer = candidate?.employer, !sameName(employer, second.organisation) {
        faults.append(.internalOfOtherCompany(second.id))
      }
      if !second.otherService { faults.append(.internalServiceNotDeclared(second.id)) }
    case .trainingManager:
      if second.accreditation == nil { faults.append(.managerNotAccredited(second.id)) }
      if !second.ranCourse { faults.append(.managerDidNotRunCourse(second.id)) }
    case .accreditedExpert:
      break
    }
    return faults.map { .team($0) }
  }

  /// The days on which somebody whose role needs a habilitation had none that was valid.
  func accreditationProblems(_ id: BlocID, on days: Set<Day>) -> [Problem] {
    evaluation(id).team.compactMap { evaluators[$0] }.flatMap { person -> [Problem] in
      switch person.role {
      case .accreditedExpert, .trainingManager:
        days.sorted().filter { !person.isAccredited(on: $0) }
          .map { .notAccredited(person.id, on: $0) }
      case .internalExpert: []
      }
    }
  }

  private func sameName(_ a: String, _ b: String) -> Bool {
    func folded(_ name: String) -> String { String(name.lowercased().filter { !$0.isWhitespace }) }
    return folded(a) == folded(b)
  }
}
