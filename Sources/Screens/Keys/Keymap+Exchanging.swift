import Canvas
import Wording

extension Keymap {
  /// Files that go to the other evaluator's computer and come from there.
  static let exchanging: [Binding] = [
    Binding(
      .receive, [.character("r")], in: [.home], rank: 3, label: KeyText.receive.label,
      help: KeyText.receive.help),
    Binding(
      .send, [.character("e")], in: [.home], rank: 4, label: KeyText.send.label, help: KeyText.send.help),
    Binding(
      .receive, [.character("r")], in: [.preparing, .agreeing, .signing, .sealed, .interrupted], rank: 8,
      label: KeyText.receive.label, help: KeyText.receive.help),
    Binding(
      .send, [.character("e")], in: [.preparing, .signing, .sealed, .interrupted], rank: 7,
      label: KeyText.send.label, help: KeyText.send.help),
    Binding(
      .send, [.character("e")], in: [.observing, .grading, .agreeing], label: KeyText.send.label,
      help: KeyText.send.help),
    Binding(
      .receive, [.character("r")], in: [.observing], label: KeyText.receive.label,
      help: KeyText.receive.help),
    Binding(
      .confirm, [.enter, .right], in: [.picking], rank: 1, label: KeyText.choose.label,
      help: KeyText.choose.help),
    Binding(
      .next, [.character(" "), .tab, .down], in: [.code], rank: 1, label: KeyText.nextWord.label,
      help: KeyText.nextWord.help),
    Binding(
      .previous, [.backTab, .up], in: [.code], rank: 2, label: KeyText.previousWord.label,
      help: KeyText.previousWord.help),
    Binding(
      .confirm, [.enter], in: [.code], rank: 3, label: KeyText.openGrid.label, help: KeyText.openGrid.help),
    Binding(
      .left, [.left, .backspace], in: [.picking], rank: 2, label: KeyText.folderAbove.label,
      help: KeyText.folderAbove.help),
    Binding(
      .typePath, [.character("t")], in: [.picking], rank: 3, label: KeyText.typePath.label,
      help: KeyText.typePath.help),
    Binding(
      .typeRoot, [.character("/"), .control("o")], in: [.picking], label: KeyText.typeRoot.label,
      help: KeyText.typeRoot.help),
  ]
}
