import Assessment
import Canvas
import PlainText
import Referential
import Wording

extension PreparingScreen: HeardScreen {
  var choosesAtOnce: Bool { true }

  func told(_ world: World) -> [SafeText] {
    let header = header(world)
    return [header.title + ", " + header.right, header.second] + numbered(lines(world))
  }

  func question(_ world: World) -> SafeText { world.text(LinearText.toFillIn(Line.allCases.count)) }

  /// The declaration in full: it is heard before it is made.
  func inFull(_ world: World) -> [SafeText] { [declaration(world)] }

  func choices(_ world: World) -> [SafeText] { Line.allCases.map { world.text(item($0, world).label) } }

  mutating func point(to target: Target, for action: Action?, _ world: World) -> Bool {
    guard let number = target.number, Line.allCases.indices.contains(number - 1) else { return false }
    chosen = Line.allCases[number - 1]
    return true
  }

  private func lines(_ world: World) -> [SafeText] {
    Line.allCases.map { line in
      let item = item(line, world)
      switch item.state {
      case .done: return world.text(item.label) + world.colon + item.value
      case .missing: return world.text(item.label) + world.colon + world.text(LinearText.toDo)
      case .open: return world.text(item.label) + world.colon + world.text(LinearText.optional)
      }
    }
  }
}
