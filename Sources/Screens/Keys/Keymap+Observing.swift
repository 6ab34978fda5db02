import Canvas
import Wording

extension Keymap {
  /// The list of observations, the coverage view and its plan, and the way from one interview to the next.
  static let observing: [Binding] = ways + inList + inCoverage

  private static let ways: [Binding] = [
    Binding(
      .observations, [.character("l")], in: [.observing, .grading, .interviewing, .observations],
      label: KeyText.observations.label, help: KeyText.observations.help),
    Binding(
      .coverage, [.character("g")], in: [.observing, .grading, .interviewing, .coverage, .plan],
      label: KeyText.coverage.label, help: KeyText.coverage.help),
    Binding(
      .nextBloc, [.character("j")], in: [.interviewing], rank: 4, label: KeyText.nextBloc.label,
      help: KeyText.nextBloc.help),
  ]

  private static let inList: [Binding] = [
    Binding(
      .confirm, [.enter], in: [.observations], rank: 1, label: KeyText.thisColumn.label,
      help: KeyText.thisColumn.help),
    Binding(
      .describe, [.character("i")], in: [.observations], rank: 2, label: KeyText.describe.label,
      help: KeyText.describe.help),
    Binding(
      .pause, [.character(" ")], in: [.observations], rank: 3, label: KeyText.pause.label,
      help: KeyText.pause.help),
    Binding(
      .finish, [.character("f")], in: [.observations], rank: 4, label: KeyText.endThis.label,
      help: KeyText.endThis.help),
    Binding(
      .setAside, [.character("e")], in: [.observations], rank: 5, label: KeyText.retain.label,
      help: KeyText.retain.help),
    Binding(
      .clear, [.character("x"), .delete], in: [.observations], rank: 6, label: KeyText.void.label,
      help: KeyText.void.help),
    Binding(
      .pair, [.character("=")], in: [.observations], rank: 8, label: KeyText.pair.label,
      help: KeyText.pair.help),
    Binding(
      .pair, [.character("=")], in: [.interviewing], label: KeyText.pairSittings.label,
      help: KeyText.pairSittings.help),
    Binding(
      .more, [.character("a")], in: [.observations], rank: 7, label: KeyText.moreOfThis.label,
      help: KeyText.moreOfThis.help),
  ]

  private static let inCoverage: [Binding] = [
    Binding(
      .confirm, [.enter], in: [.coverage, .plan], rank: 1, label: KeyText.goThere.label,
      help: KeyText.goThere.help),
    Binding(
      .filter, [.character("z")], in: [.coverage], rank: 2, label: KeyText.onlyUnseen.label,
      help: KeyText.onlyUnseen.help),
    Binding(
      .otherView, [.character("b")], in: [.coverage], rank: 3, label: KeyText.plan.label,
      help: KeyText.plan.help),
    Binding(
      .otherView, [.character("b")], in: [.plan], rank: 3, label: KeyText.backToCoverage.label,
      help: KeyText.backToCoverage.help),
  ]
}
