import Assessment
package import Canvas
import PlainText
import Referential
package import Wording

extension Glyphs {
  /// The words that stand for the screens' signs in the linear mode.
  package static func spoken(in language: Language) -> Glyphs {
    func word(_ sentence: Sentence) -> SafeText { SafeText(sentence[language]) }
    return spoken(
      satisfying: word(MarkValue.satisfying.words), insufficient: word(MarkValue.insufficient.words),
      nothing: word(LinearText.noMark), running: word(LinearText.running), done: word(LinearText.done),
      missing: word(LinearText.toDo), unknown: word(CompetenceVerdict.toSee.words))
  }
}
