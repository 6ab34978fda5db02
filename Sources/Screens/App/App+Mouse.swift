import Canvas
import Wording

extension App {
  /// Answers the mouse: a press goes where the picture says, the wheel moves as the arrows do.
  mutating func handle(_ mouse: Mouse) -> [Request] {
    guard world.usesMouse else { return [] }
    switch mouse.gesture {
    case .press: return press(at: mouse.position)
    case .wheelUp: return turn(.up)
    case .wheelDown: return turn(.down)
    }
  }

  /// Takes the mouse, or gives it back to the terminal.
  mutating func switchMouse() -> [Request] {
    world.usesMouse.toggle()
    status = Status(
      kind: .information, sentence: world.usesMouse ? ScreenText.mouseTaken : ScreenText.mouseGivenBack)
    return [.useMouse(world.usesMouse)]
  }

  /// A press moves the cursor or does what a key of the footer does, but never one that judges.
  private mutating func press(at position: Position) -> [Request] {
    guard let hit = draw(size: world.size).hit(at: position) else { return [] }
    var screen = top
    switch hit.target {
    case .key(let key):
      guard let action = keymap.action(for: key, in: screen.context), !action.judges else {
        status = Status(kind: .information, sentence: ScreenText.pressesMarkNothing(name(of: key)))
        return []
      }
      return handle(key)
    case .line, .text:
      status = nil
      let place = Position(
        row: position.row - hit.area.origin.row, column: position.column - hit.area.origin.column)
      return follow(screen.click(hit, at: place, world), of: screen)
    }
  }

  private func name(of key: Key) -> Sentence {
    ScreenText.keyName(key.displayName(in: .french) ?? "", key.displayName(in: .english) ?? "")
  }

  /// One step of the wheel: a line of a list, three rows of a text that is only read.
  private mutating func turn(_ arrow: Key) -> [Request] {
    guard top.isWriting || keymap.action(for: arrow, in: top.context) != nil else { return [] }
    var requests = handle(arrow)
    guard top.context.isRead else { return requests }
    for _ in 0..<2 { requests += handle(arrow) }
    return requests
  }
}

extension Action {
  /// Whether it records what somebody thinks of a candidate at once, or takes that back: for keys alone.
  var judges: Bool { Self.judging.contains(self) }

  private static let judging: Set<Action> = [.yes, .no, .notObserved, .toSee, .clear, .accept]
}

extension Context {
  /// Whether the place is a text that is scrolled through, without a cursor in it.
  var isRead: Bool { Self.read.contains(self) }

  private static let read: Set<Context> = [
    .reading, .help, .signing, .sealed, .interrupted, .result, .comparing,
  ]
}
