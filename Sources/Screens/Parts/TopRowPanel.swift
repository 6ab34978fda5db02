import Canvas
import PlainText
import Wording

/// Learns the keyboard's top row by the keys that are pressed, once.
struct TopRowPanel: PanelModel {
  let context = Context.writing
  let isWriting = true
  private var learning = TopRowLearning()
  private var refused: Character?

  func obstacle(to action: Action, _ world: World) -> Obstacle? {
    action == .done ? Obstacle(ScreenText.keyMeansNothing) : nil
  }

  func rows(in page: Size, _ world: World) -> Int { 5 }

  mutating func perform(_ action: Action, _ world: World) -> Response {
    action == .back || action == .quit ? .pop : .none
  }

  mutating func write(_ key: Key, _ world: World) -> Response? {
    if key == .escape { return .pop }
    guard case .character(let character) = key else { return nil }
    refused = nil
    switch learning.take(character) {
    case .ask: return Response.none
    case .refuse(let key, _):
      refused = key
      return Response.none
    case .learnt(let row):
      var response = Response(requests: [.learnTopRow(row)], move: .pop)
      response.status = Status(
        kind: .information, sentence: ScreenText.topRowLearnt(row.keys.compactMap(\.first).map(String.init)))
      return response
    }
  }

  func draw(on canvas: inout Canvas, in area: Rectangle, _ world: World) {
    let row = area.origin.row
    canvas.put(world.text(ScreenText.topRowTitle), row: row, column: 1, role: .title, attributes: .bold)
    canvas.put(world.text(ScreenText.pressTopKey(String(learning.asked))), row: row + 1, column: 1)
    if let refused {
      canvas.put(
        world.text(ScreenText.notThatTopKey(String(refused))), row: row + 2, column: 1, role: .warning)
    }
    canvas.put(world.text(ScreenText.textHint), row: area.rows.upperBound - 1, column: 1, role: .muted)
  }

  func header(_ world: World) -> Header { Header(title: "") }
}
