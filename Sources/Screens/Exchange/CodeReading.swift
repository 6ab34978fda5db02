import Assessment
package import Canvas
import PlainText
import Referential
import Wording

/// Asks whether the other has said "grille complète" before the words that open one's own grid are shown.
enum CodeQuestion {
  static func panel(_ bloc: BlocID, _ world: World) -> ListPanel {
    ListPanel(
      title: ScreenText.hasSaidComplete,
      entries: [
        ListPanel.Entry(ScreenText.hasNotSaid) { .pop },
        ListPanel.Entry(ScreenText.hasSaid) { .push(CodeReading(bloc: bloc)) },
      ])
  }
}

/// The six words, large and one by one, to be read out.
package struct CodeReading: ScreenModel {
  package let context = Context.confirming
  let bloc: BlocID
  /// All words, those of a second computer of one's own after those of the first; nil until they were asked for.
  var words: [String]?
  var place = 0

  init(bloc: BlocID) { self.bloc = bloc }

  package mutating func appear(_ world: World) -> [Request] {
    words == nil ? [.exchange(.codes(bloc))] : []
  }

  package mutating func receive(_ outcome: Outcome, _ world: World) -> Response {
    switch outcome {
    case .exchanged(.codes(let codes)):
      words = codes.flatMap { $0 }
      return .none
    case .failed: return .pop
    case .recorded, .refused, .opened, .identityCreated, .identityChosen, .document, .signed, .edited, .reviewed, .done,
      .exchanged:
      return .none
    }
  }

  package mutating func perform(_ action: Action, _ world: World) -> Response {
    let count = words?.count ?? 0
    if action == .back || action == .quit { return .pop }
    guard action == .confirm else { return .none }
    guard place + 1 < count else {
      return Response(move: .pop, status: Status(kind: .information, sentence: ScreenText.codeWasRead))
    }
    place += 1
    return .none
  }

  package func header(_ world: World) -> Header {
    Header(
      title: world.text(ScreenText.codeTitle(world.words.bloc(bloc))),
      right: words.map { "\(place + 1) / \($0.count)" } ?? "", second: world.text(ScreenText.codeHint))
  }

  package func draw(on canvas: inout Canvas, in area: Rectangle, _ world: World) {
    guard let words, words.indices.contains(place) else { return }
    let large = SafeText(words[place].uppercased().map(String.init).joined(separator: " "))
    let row = area.origin.row + max(1, area.size.rows / 3 - 1)
    canvas.put(
      large, row: row, column: max(1, (area.size.columns - TextWidth.columns(of: large)) / 2), role: .accent,
      attributes: .bold)
    for (index, word) in words.enumerated() where row + 3 + index < area.rows.upperBound {
      let isHere = index == place
      let line = "\(index + 1)  " + (index <= place ? SafeText(word) : world.glyphs.dash)
      canvas.put(
        line, row: row + 3 + index, column: max(1, area.size.columns / 2 - 8),
        role: isHere ? .text : .muted, attributes: isHere ? .bold : [])
    }
  }
}
