import Assessment
import Referential
import Wording

/// How far the tables of a bloc are, for the person at the keyboard.
enum TableProgress {
  /// Criteria seen while observing, criteria with a verdict afterwards.
  static func of(
    _ competence: Competence, _ stage: GridScreen.Stage, in state: DossierState, for me: EvaluatorID?
  ) -> Progress {
    let evaluation = state.evaluation(competence.id.bloc)
    guard let me else { return Progress(0, of: competence.criteria.count) }
    let done: Int
    switch stage {
    case .observing:
      let grid = evaluation.ownGrid(me)
      let columns = state.observations(of: competence.id.bloc).filter { $0.voidedFor == nil }
      done = competence.criteria.count { criterion in
        columns.contains { grid.mark($0.id, criterion.id) != nil }
      }
    case .grading, .interviewing:
      let grid = evaluation.grid(me)
      done = competence.criteria.count { grid.verdict(.criterion($0.id)) != nil }
    }
    return Progress(done, of: competence.criteria.count)
  }

  static func of(_ competence: Competence, _ stage: GridScreen.Stage, _ world: World) -> Progress {
    of(competence, stage, in: world.state, for: world.me)
  }

  /// Whether nothing of a table is open: each criterion, and after the observations the competence too.
  static func isFinished(_ competence: Competence, _ stage: GridScreen.Stage, _ world: World) -> Bool {
    guard of(competence, stage, world).isComplete else { return false }
    guard stage != .observing, let me = world.me else { return stage == .observing }
    return world.state.evaluation(competence.id.bloc).grid(me).verdict(.competence(competence.id)) != nil
  }

  static func ofBloc(
    _ bloc: BlocID, _ stage: GridScreen.Stage, in state: DossierState, for me: EvaluatorID?
  ) -> Progress? {
    guard let rules = state.referential.bloc(bloc) else { return nil }
    let all = rules.competences.map { of($0, stage, in: state, for: me) }
    return Progress(all.reduce(0) { $0 + $1.done }, of: all.reduce(0) { $0 + $1.total })
  }

  static func ofBloc(_ bloc: BlocID, _ stage: GridScreen.Stage, _ world: World) -> Progress? {
    ofBloc(bloc, stage, in: world.state, for: world.me)
  }

  static func words(_ progress: Progress, _ stage: GridScreen.Stage) -> Sentence {
    switch stage {
    case .observing: ScreenText.seen(progress.done, of: progress.total)
    case .grading, .interviewing: ScreenText.filled(progress.done, of: progress.total)
    }
  }
}
