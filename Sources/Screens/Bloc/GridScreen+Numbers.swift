import Assessment
import Referential
import Wording

/// Digits typed in a row: first a competence, then a criterion of it.
struct TypedNumber: Hashable, Sendable {
  var competence: CompetenceID
  var criterion: Int?
}

extension GridScreen {
  /// Goes to a competence and, with the digits after it, to its criterion; a number that is none goes nowhere.
  mutating func type(_ digit: Int, _ world: World) -> Response {
    let rules = world.state.referential.bloc(bloc)
    let last = typed
    typed = nil
    if let last {
      let number = (last.criterion ?? 0) * 10 + digit
      let criterion = CriterionID(competence: last.competence, number: number)
      if rules?.criterion(criterion) != nil {
        item = .criterion(criterion)
        typed = TypedNumber(competence: last.competence, criterion: number)
        return remembered
      }
      // After a whole number the digit begins another one.
      if last.criterion == nil, let criteria = rules?.competence(last.competence)?.criteria {
        return .say(
          ScreenText.noSuchCriterion(
            digit, of: last.competence.number, range(criteria.map(\.id.number)), here: here(world)), .refused)
      }
    }
    let competence = CompetenceID(bloc: bloc, number: digit)
    guard let criteria = rules?.competence(competence)?.criteria, let first = criteria.first else {
      let numbers = rules?.competences.map(\.id.number) ?? []
      return .say(ScreenText.noSuchCompetence(digit, range(numbers), here: here(world)), .refused)
    }
    item = .criterion(first.id)
    typed = TypedNumber(competence: competence, criterion: nil)
    var response = remembered
    response.status = Status(
      kind: .information, sentence: ScreenText.criterionAwaited(digit, range(criteria.map(\.id.number))))
    return response
  }

  /// `3.1`, short enough for one row of the status line.
  private func here(_ world: World) -> Sentence {
    switch item {
    case .criterion(let id): Sentence(same: "\(id.competence.number).\(id.number)")
    case .competence: world.words.item(item)
    }
  }

  private func range(_ numbers: [Int]) -> ClosedRange<Int> {
    (numbers.min() ?? 1)...(numbers.max() ?? 1)
  }
}
