import Canvas
import Wording

extension Keymap {
  /// The bindings that everybody starts with: all within reach without Shift on AZERTY, QWERTY and BÉPO.
  package static let standard = Keymap(
    bindings: moving + grid + finding + writing + steps + observing + exchanging + reviewing + places)

  private static let lists: Set<Context> = [
    .home, .identities, .preparing, .observing, .grading, .interviewing, .agreeing, .list, .form,
    .observations, .coverage, .plan, .picking,
  ]
  private static let scrolled: Set<Context> = lists.union([
    .signing, .sealed, .interrupted, .reading, .help, .confirming, .reviewing, .hits, .result, .comparing,
  ])
  private static let blocs: Set<Context> = [
    .preparing, .observing, .grading, .interviewing, .agreeing, .signing, .sealed, .interrupted,
  ]
  /// What opens above another screen, where leaving is going back.
  private static let above: Set<Context> = Set(Context.allCases).subtracting(blocs).subtracting([
    .home, .reviewing, .masked,
  ])
  private static let grids: Set<Context> = [.observing, .grading]
  /// Where letters are text.
  static let texts: Set<Context> = [.form, .writing, .searching, .code]

  private static let moving: [Binding] = [
    Binding(.up, [.up], in: scrolled, label: KeyText.up.label, help: KeyText.up.help),
    Binding(.down, [.down], in: scrolled, label: KeyText.down.label, help: KeyText.down.help),
    Binding(
      .left, [.left], in: grids.union([.home, .form, .reviewing]), label: KeyText.left.label, help: KeyText.left.help),
    Binding(
      .right, [.right], in: grids.union([.home, .form, .reviewing]), label: KeyText.right.label,
      help: KeyText.right.help),
    Binding(.pageUp, [.pageUp], in: scrolled, label: KeyText.pageUp.label, help: KeyText.pageUp.help),
    Binding(.pageDown, [.pageDown], in: scrolled, label: KeyText.pageDown.label, help: KeyText.pageDown.help),
    Binding(.first, [.home, .textStart], in: scrolled, label: KeyText.first.label, help: KeyText.first.help),
    Binding(.last, [.end, .textEnd], in: scrolled, label: KeyText.last.label, help: KeyText.last.help),
    Binding(.next, [.tab, .control("n")], in: lists, label: KeyText.next.label, help: KeyText.next.help),
    Binding(
      .previous, [.backTab, .control("p")], in: lists, label: KeyText.previous.label,
      help: KeyText.previous.help),
  ]

  private static let grid: [Binding] =
    [
      Binding(
        .yes, [.character("o")], in: [.observing], rank: 1, label: KeyText.satisfying.label,
        help: KeyText.satisfying.help),
      Binding(
        .no, [.character("n")], in: [.observing], rank: 2, label: KeyText.insufficient.label,
        help: KeyText.insufficient.help),
      Binding(
        .yes, [.character("o")], in: [.grading], rank: 1, label: KeyText.satisfied.label,
        help: KeyText.satisfied.help),
      Binding(
        .no, [.character("n")], in: [.grading], rank: 2, label: KeyText.notSatisfied.label,
        help: KeyText.notSatisfied.help),
      Binding(
        .notObserved, [.character("v")], in: [.grading], rank: 3, label: KeyText.notObserved.label,
        help: KeyText.notObserved.help),
      Binding(
        .toSee, [.character("r")], in: [.grading], rank: 4, label: KeyText.toSee.label, help: KeyText.toSee.help),
      Binding(
        .clear, [.character("x"), .delete], in: [.observing], rank: 8, label: KeyText.clear.label,
        help: KeyText.clear.help),
      Binding(
        .clear, [.character("x"), .delete], in: [.grading], rank: 8, label: KeyText.clear.label,
        help: KeyText.clear.help),
      Binding(
        .note, [.enter, .character("t")], in: [.observing], rank: 4, label: KeyText.note.label,
        help: KeyText.note.help),
      Binding(
        .note, [.character("t"), .enter], in: [.grading], label: KeyText.note.label, help: KeyText.note.help),
      Binding(
        .note, [.character("t")], in: [.interviewing], rank: 3, label: KeyText.note.label,
        help: KeyText.note.help),
      Binding(
        .comment, [.character("p")], in: [.observing, .grading, .interviewing, .agreeing], rank: 5,
        label: KeyText.comment.label, help: KeyText.comment.help),
    ] + digits

  /// The top row, with what it gives without Shift on the keyboards that are known.
  private static let digits: [Binding] = [
    Action.digit1, .digit2, .digit3, .digit4, .digit5, .digit6, .digit7, .digit8, .digit9, .digit0,
  ].enumerated().map { place, action in
    Binding(
      action, keysOfUnknownRow(place), in: grids, label: KeyText.digit.label, help: KeyText.digit.help)
  }

  private static let finding: [Binding] = [
    Binding(
      .nextOpen, [.character("j")], in: [.observing], label: KeyText.nextUnseen.label,
      help: KeyText.nextUnseen.help),
    Binding(
      .nextOpen, [.character("j")], in: [.grading], rank: 7, label: KeyText.nextUngraded.label,
      help: KeyText.nextUngraded.help),
    Binding(
      .search, [.character("s"), .character("/")], in: grids, label: KeyText.search.label,
      help: KeyText.search.help),
    Binding(
      .filter, [.character("z")], in: grids, label: KeyText.filter.label, help: KeyText.filter.help),
    Binding(
      .confirm, [.enter], in: [.searching], rank: 1, label: KeyText.searchStay.label,
      help: KeyText.searchStay.help),
    Binding(
      .down, [.down], in: [.searching], rank: 2, label: KeyText.searchNext.label,
      help: KeyText.searchNext.help),
    Binding(
      .up, [.up], in: [.searching], rank: 3, label: KeyText.searchPrevious.label,
      help: KeyText.searchPrevious.help),
  ]

  private static let steps: [Binding] = [
    Binding(
      .start, [.character("c")], in: [.observing], rank: 0, label: KeyText.startObservation.label,
      help: KeyText.startObservation.help),
    Binding(
      .start, [.character("c")], in: [.interviewing], rank: 0, label: KeyText.startInterview.label,
      help: KeyText.startInterview.help),
    Binding(
      .pause, [.character(" ")], in: [.observing, .interviewing], label: KeyText.pause.label,
      help: KeyText.pause.help),
    Binding(
      .describe, [.character("i")], in: [.observing, .interviewing], rank: 7, label: KeyText.describe.label,
      help: KeyText.describe.help),
    Binding(
      .finish, [.character("f")], in: [.observing, .grading, .interviewing], rank: 6,
      label: KeyText.finish.label, help: KeyText.finish.help),
    Binding(
      .undo, [.control("z")], in: [.observing, .grading, .interviewing], label: KeyText.undo.label,
      help: KeyText.undo.help),
    Binding(
      .redo, [.control("y")], in: [.observing, .grading, .interviewing], label: KeyText.redo.label,
      help: KeyText.redo.help),
    Binding(
      .confirm, [.enter], in: [.interviewing], rank: 1, label: KeyText.addressed.label,
      help: KeyText.addressed.help),
    Binding(
      .setAside, [.character("e")], in: [.interviewing], rank: 2, label: KeyText.setAside.label,
      help: KeyText.setAside.help),
    Binding(
      .clear, [.character("x"), .delete], in: [.interviewing], label: KeyText.reopen.label,
      help: KeyText.reopen.help),
    Binding(
      .modify, [.character("m")], in: [.agreeing], rank: 1, label: KeyText.modify.label,
      help: KeyText.modify.help),
    Binding(
      .maintain, [.character("g")], in: [.agreeing], rank: 2, label: KeyText.maintain.label,
      help: KeyText.maintain.help),
    Binding(
      .read, [.character("l")], in: [.agreeing, .sealed, .interrupted], rank: 3, label: KeyText.read.label,
      help: KeyText.read.help),
    Binding(
      .decide, [.character("d")], in: [.agreeing], rank: 6, label: KeyText.decide.label,
      help: KeyText.decide.help),
    Binding(
      .accept, [.character("o")], in: [.agreeing], rank: 7, label: KeyText.accept.label,
      help: KeyText.accept.help),
    Binding(
      .sign, [.character("s")], in: [.signing, .interrupted], rank: 1, label: KeyText.sign.label,
      help: KeyText.sign.help),
    Binding(
      .confirm, [.enter], in: [.preparing], rank: 1, label: KeyText.fillIn.label, help: KeyText.fillIn.help),
    Binding(
      .yes, [.character("o")], in: [.preparing], rank: 2, label: KeyText.declare.label,
      help: KeyText.declare.help),
    Binding(
      .finish, [.character("f")], in: [.preparing], rank: 3, label: KeyText.observe.label,
      help: KeyText.observe.help),
    Binding(
      .confirm, [.enter], in: [.confirming], rank: 1, label: KeyText.goOn.label, help: KeyText.goOn.help),
    Binding(
      .confirm, [.enter], in: [.list, .identities], rank: 1, label: KeyText.choose.label,
      help: KeyText.choose.help),
    Binding(
      .confirm, [.enter], in: [.form], rank: 1, label: KeyText.formNext.label, help: KeyText.formNext.help),
    Binding(
      .done, [.function(10), .control("d")], in: [.form], rank: 2, label: KeyText.formDone.label,
      help: KeyText.formDone.help),
  ]

  private static let places: [Binding] = [
    Binding(.confirm, [.enter], in: [.home], rank: 1, label: KeyText.open.label, help: KeyText.open.help),
    Binding(
      .newDossier, [.character("n")], in: [.home], rank: 2, label: KeyText.newDossier.label,
      help: KeyText.newDossier.help),
    Binding(
      .switchIdentity, [.character("u")], in: Set(blocs).union([.home]), rank: 9,
      label: KeyText.switchIdentity.label, help: KeyText.switchIdentity.help),
    Binding(
      .newIdentity, [.character("n")], in: [.identities], rank: 2, label: KeyText.newIdentity.label,
      help: KeyText.newIdentity.help),
    Binding(
      .missing, [.character("k")], in: [.observing, .grading, .interviewing, .agreeing], rank: 10,
      label: KeyText.missing.label, help: KeyText.missing.help),
    Binding(
      .more, [.character("a")], in: blocs, rank: 11, label: KeyText.more.label, help: KeyText.more.help),
    Binding(
      .otherView, [.character("b")], in: [.observing, .grading, .interviewing], rank: 12,
      label: KeyText.otherView.label, help: KeyText.otherView.help),
    Binding(
      .fold, [.character("d")], in: grids, label: KeyText.fold.label, help: KeyText.fold.help),
    Binding(.back, [.escape], in: above, rank: 13, label: KeyText.back.label, help: KeyText.back.help),
    Binding(.back, [.escape], in: blocs, label: KeyText.back.label, help: KeyText.back.help),
    Binding(
      .quit, [.character("q")], in: [.home, .reviewing], rank: 13, label: KeyText.quit.label,
      help: KeyText.quit.help),
    Binding(
      .quit, [.character("q")], in: blocs, rank: 13, label: KeyText.toHome.label, help: KeyText.toHome.help),
    Binding(
      .quit, [.character("q")], in: above.subtracting(texts), label: KeyText.back.label,
      help: KeyText.back.help),
    Binding(
      .mask, [.function(2)], in: Set(Context.allCases).subtracting([.masked]), label: KeyText.mask.label,
      help: KeyText.mask.help),
    Binding(
      .mouse, [.function(9)], in: Set(Context.allCases).subtracting([.masked]), label: KeyText.mouse.label,
      help: KeyText.mouse.help),
    Binding(
      .saved, [.control("s")], in: Set(Context.allCases).subtracting([.masked, .form]), label: KeyText.saved.label,
      help: KeyText.saved.help),
    Binding(
      .saved, [.control("s")], in: [.form], label: KeyText.savedAsPage.label, help: KeyText.savedAsPage.help),
    Binding(
      .help, [.character("h"), .function(1), .character("?")],
      in: Set(Context.allCases).subtracting(texts).subtracting([.masked]), rank: 14,
      label: KeyText.help.label,
      help: KeyText.help.help),
    Binding(
      .help, [.function(1)], in: texts, rank: 14, label: KeyText.help.label,
      help: KeyText.help.help),
  ]
}
