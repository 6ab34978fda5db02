import Canvas
import Wording

/// The user's own phrases, to choose the one that is put at the cursor.
enum PhraseList {
  static func panel(_ world: World) -> ListPanel {
    ListPanel(
      title: ScreenText.phrasesTitle,
      entries: world.phrases.map { phrase in
        let line = String(phrase.text.map { $0 == "\n" ? " " : $0 })
        return ListPanel.Entry(
          Sentence(same: phrase.abbreviation), detail: Sentence(same: line)
        ) { Response(move: .popInserting(phrase.text)) }
      })
  }
}
