import Canvas
import Wording

extension Keymap {
  /// The reviewer's screens: nothing that their keys ask for changes a file of the archive.
  static let reviewing: [Binding] = inArchive + inResult + ofBoth

  private static let inArchive: [Binding] = [
    Binding(
      .confirm, [.enter], in: [.reviewing, .hits], rank: 1, label: KeyText.readResult.label,
      help: KeyText.readResult.help),
    Binding(
      .search, [.character("s"), .character("/")], in: [.reviewing, .hits], rank: 2,
      label: KeyText.searchArchive.label, help: KeyText.searchArchive.help),
    Binding(
      .filter, [.character("z")], in: [.reviewing], rank: 3, label: KeyText.filterArchive.label,
      help: KeyText.filterArchive.help),
    Binding(
      .sort, [.character("t")], in: [.reviewing], rank: 4, label: KeyText.sort.label, help: KeyText.sort.help),
    Binding(
      .compare, [.character("c")], in: [.reviewing], rank: 5, label: KeyText.compare.label,
      help: KeyText.compare.help),
    Binding(
      .receive, [.character("r")], in: [.reviewing], label: KeyText.takeKeyring.label,
      help: KeyText.takeKeyring.help),
    Binding(
      .back, [.escape], in: [.reviewing], label: KeyText.cancel.label, help: KeyText.cancel.help),
  ]

  private static let inResult: [Binding] = [
    Binding(
      .confirm, [.enter], in: [.result], rank: 1, label: KeyText.showAnyway.label,
      help: KeyText.showAnyway.help),
    Binding(
      .next, [.tab, .control("n")], in: [.result, .comparing], rank: 2, label: KeyText.nextPart.label,
      help: KeyText.nextPart.help),
    Binding(
      .previous, [.backTab, .control("p")], in: [.result, .comparing], label: KeyText.previousPart.label,
      help: KeyText.previousPart.help),
    Binding(
      .search, [.character("s"), .character("/")], in: [.result], rank: 3, label: KeyText.searchResult.label,
      help: KeyText.searchResult.help),
    Binding(
      .nextOpen, [.character("j")], in: [.result], label: KeyText.nextFound.label,
      help: KeyText.nextFound.help),
    Binding(
      .right, [.right], in: [.result], label: KeyText.nextResult.label, help: KeyText.nextResult.help),
    Binding(
      .left, [.left], in: [.result], label: KeyText.previousResult.label, help: KeyText.previousResult.help),
    Binding(
      .compare, [.character("c")], in: [.result], rank: 7, label: KeyText.compareThis.label,
      help: KeyText.compareThis.help),
  ]

  private static let ofBoth: [Binding] = [
    Binding(
      .export, [.character("x")], in: [.reviewing, .result], rank: 6, label: KeyText.export.label,
      help: KeyText.export.help),
    Binding(
      .markRead, [.character("l")], in: [.reviewing], label: KeyText.markRead.label,
      help: KeyText.markRead.help),
    Binding(
      .markRead, [.character("l")], in: [.result], rank: 4, label: KeyText.markRead.label,
      help: KeyText.markRead.help),
    Binding(
      .requestCorrection, [.character("k")], in: [.reviewing], label: KeyText.requestCorrection.label,
      help: KeyText.requestCorrection.help),
    Binding(
      .requestCorrection, [.character("k")], in: [.result], rank: 5,
      label: KeyText.requestCorrection.label, help: KeyText.requestCorrection.help),
    Binding(
      .send, [.character("e")], in: [.reviewing, .result], label: KeyText.sendRequest.label,
      help: KeyText.sendRequest.help),
    Binding(
      .clear, [.delete], in: [.reviewing, .result], label: KeyText.unmark.label, help: KeyText.unmark.help),
  ]
}
