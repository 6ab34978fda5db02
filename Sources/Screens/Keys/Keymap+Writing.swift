import Canvas
import Wording

extension Keymap {
  /// The keys of notes and of the texts themselves.
  static let writing: [Binding] = [
    Binding(
      .moment, [.character("m")], in: [.observing, .grading, .interviewing], label: KeyText.moment.label,
      help: KeyText.moment.help),
    Binding(
      .done, [.function(10)], in: [.writing], rank: 0, label: KeyText.settleText.label,
      help: KeyText.settleText.help),
    Binding(
      .pullNote, [.control("t")], in: [.writing], rank: 1, label: KeyText.pullNote.label,
      help: KeyText.pullNote.help),
    Binding(
      .expand, [.tab], in: [.writing], rank: 2, label: KeyText.expand.label, help: KeyText.expand.help),
    Binding(
      .phrases, [.function(3)], in: [.writing], rank: 3, label: KeyText.phrases.label,
      help: KeyText.phrases.help),
    Binding(
      .editor, [.function(4)], in: [.writing], rank: 4, label: KeyText.editor.label, help: KeyText.editor.help
    ),
  ]
}
