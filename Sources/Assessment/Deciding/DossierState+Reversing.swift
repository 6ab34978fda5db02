import PlainText
import Referential

extension DossierState {
  /// Takes back the author's latest step that still stands as it was made, or makes again the one taken back
  /// last; through the rules that the change itself goes through.
  func revert(_ way: Reversal.Way, in bloc: BlocID, _ asking: Asking) throws(Refusal) -> [Event] {
    let steps = evaluation(bloc).history(asking.evaluator).steps(way)
    guard !steps.isEmpty else { throw way == .undone ? .nothingToUndo : .nothingToRedo }
    guard let place = steps.lastIndex(where: { stands($0, way, in: bloc, asking.evaluator) }) else {
      throw .historyOvertaken(way)
    }
    let step = steps[place]
    func event(_ change: Reversal.Change) -> Event {
      let passed = steps[(place + 1)...].map(\.id)
      return .grid(bloc, .reverted(Reversal(way: way, step: step.id, passed: passed, change: change)))
    }
    switch step.content {
    case .mark(let cell, let old, let new):
      let (was, value) = way.order(old, new)
      let implied = try checkMark(cell, value, way, in: bloc, asking)
      return implied + [event(.mark(cell.observation, cell.criterion, value, was: was))]
    case .verdict(let item, let scope, let old, let new):
      try checkPhase(of: .giveVerdict(bloc, item, nil), asking)
      try checkOpen(bloc, asking)
      let (was, value) = way.order(old, new)
      return [event(.verdict(item, value, was: was, scope))]
    case .comment(let competence, let scope, let old, let new):
      try checkPhase(of: .writeComment(bloc, competence, text: old), asking)
      try checkOpen(bloc, asking)
      let (was, value) = way.order(old, new)
      return TextEdit.recorded(from: was, to: value).map { [event(.comment(competence, $0, scope))] } ?? []
    case .note(let id, let old, let new):
      let (was, value) = way.order(old, new)
      switch (was, value) {
      case (nil, let note?): return [event(.noteRestored(note))]
      case (let note?, nil): return [event(.noteWithdrawn(note))]
      case (let was?, let value?):
        return TextEdit.recorded(from: was.text, to: value.text).map { [event(.note(id, $0))] } ?? []
      case (nil, nil): return []
      }
    }
  }

  /// Whether a step can be reversed at all: a mark of an observation that no longer counts waits with it.
  private func stands(
    _ step: ChangeHistory.Step, _ way: Reversal.Way, in bloc: BlocID, _ author: EvaluatorID
  ) -> Bool {
    if case .mark(let cell, _, _) = step.content, !counts(cell.observation, in: bloc) {
      return false
    }
    return evaluation(bloc).holds(step, way, by: author)
  }

  /// What setting the mark would bring along, or why it cannot be set; a motif is not asked for here.
  private func checkMark(
    _ cell: Grid.Cell, _ value: MarkValue?, _ way: Reversal.Way, in bloc: BlocID, _ asking: Asking
  ) throws(Refusal) -> [Event] {
    let command = Command.mark(bloc, cell.observation, cell.criterion, value, motif: nil)
    do throws(Refusal) {
      try checkPhase(of: command, asking)
      return try mark(cell.observation, cell.criterion, value, nil, in: bloc, asking).filter {
        if case .bloc = $0 { true } else { false }
      }
    } catch {
      guard case .correctionNeedsMotif(let criterion, _, let day) = error else { throw error }
      throw .reversalNeedsMotif(way, criterion, observed: day)
    }
  }
}

extension Reversal.Way {
  /// From what to what a reversal leads.
  fileprivate func order<Value>(_ old: Value, _ new: Value) -> (was: Value, value: Value) {
    switch self {
    case .undone: (new, old)
    case .redone: (old, new)
    }
  }
}
