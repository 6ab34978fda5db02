import Assessment
import Canvas
import PlainText
import Referential
import Wording

/// How far one bloc of a dossier is, in the one or two words of the home screen.
struct BlocProgress {
  let phase: Phase
  /// Whether anything was done about this bloc yet.
  let isBegun: Bool
  /// Whether an observation or the closing interview of it runs.
  let isRunning: Bool
  /// Whether it waits for the person at the keyboard: to agree or to sign.
  let isAwaited: Bool

  init(_ bloc: BlocID, of state: DossierState, for me: EvaluatorID?) {
    let evaluation = state.evaluation(bloc)
    phase = state.phase(bloc, for: me)
    isBegun =
      phase != .preparing || !evaluation.team.isEmpty || !evaluation.impartial.isEmpty
      || evaluation.plannedInterview != nil
    isRunning = state.running?.memberships[bloc] != nil || evaluation.interview.isRunning
    isAwaited =
      phase == .agreeing
      || (phase == .signing && me.map { evaluation.proposal?.signatures[$0] == nil } ?? true)
  }

  /// Whether a dossier has a bloc that is begun and neither signed nor interrupted.
  static func isInProgress(_ state: DossierState, for me: EvaluatorID?) -> Bool {
    state.referential.blocs.contains { bloc in
      let progress = BlocProgress(bloc.id, of: state, for: me)
      return progress.isBegun && progress.phase != .sealed && progress.phase != .interrupted
    }
  }

  func text(short: Bool, _ world: World) -> SafeText {
    guard isBegun else { return world.glyphs.dash }
    let words = world.text(short ? phase.abbreviation : phase.words)
    if isRunning { return world.glyphs.running + " " + words }
    if phase == .sealed { return words + " " + world.glyphs.done }
    return isAwaited ? words + " " + world.glyphs.missing : words
  }

  var role: Role {
    if !isBegun { return .muted }
    if isRunning { return .running }
    if phase == .sealed { return .done }
    return isAwaited ? .missing : .text
  }
}
