import Assessment
import Canvas
import PlainText
import Referential
import Wording

/// One's own notes on a line of the grid, to be read again where the line is.
enum LineNotes {
  /// In the order of time.
  static func of(_ item: GridItem, in bloc: BlocID, _ world: World) -> [Note] {
    guard let me = world.me else { return [] }
    return world.state.evaluation(bloc).ownGrid(me).notes.filter { $0.item == item }.enumerated()
      .sorted { ($0.element.at.seconds, $0.offset) < ($1.element.at.seconds, $1.offset) }.map(\.element)
  }

  /// `✎ 11:05 : reformule`.
  static func text(_ note: Note, _ world: World) -> SafeText {
    let words = note.isOpen ? world.text(ScreenText.noteToFill) : SafeText(note.text, keepLineBreaks: true)
    return world.glyphs.note + " " + world.text(ScreenText.noteAbout(.clock(note.at))) + words
  }

  /// Those of a line in so many rows: all of them where there is room, else the last ones, on a row each.
  static func rows(of notes: [Note], width: Int, rows: Int, _ world: World) -> [SafeText] {
    guard rows > 0 else { return [] }
    let whole = notes.flatMap { TextWrapping.lines(text($0, world), width: width) }
    if whole.count <= rows { return whole }
    let brief = notes.suffix(rows).map { SafeText(String(text($0, world).text.map { $0 == "\n" ? " " : $0 })) }
    return brief.enumerated().map { index, line in
      let hidden = index == 0 ? notes.count - brief.count : 0
      let start = hidden > 0 ? "(+\(hidden)) " + line : line
      return TextWidth.truncated(start, to: width, ellipsis: world.glyphs.ellipsis)
    }
  }
}
