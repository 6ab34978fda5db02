package import Canvas
import PlainText
package import Wording

/// What opening a dossier found and set aside, told once before its first screen.
package struct FindingsScreen: ScreenModel {
  package let context = Context.confirming
  let findings: [Sentence]
  private let next: Place

  package init(findings: [Sentence], next: Place) {
    self.findings = findings
    self.next = next
  }

  package mutating func perform(_ action: Action, _ world: World) -> Response {
    if action == .confirm { return Response(move: .replace(BlocScreens.screen(for: next, world))) }
    if action == .back || action == .quit { return Response(requests: [.closeDossier], move: .home) }
    return .none
  }

  package func header(_ world: World) -> Header {
    Header(title: world.text(ScreenText.findingsTitle), second: world.text(ScreenText.findingsHint))
  }

  package func draw(on canvas: inout Canvas, in area: Rectangle, _ world: World) {
    var row = area.origin.row
    for finding in findings {
      let lines = TextWrapping.lines(world.text(finding), width: area.size.columns - 5)
      for (index, line) in lines.enumerated() where row < area.rows.upperBound {
        if index == 0 { canvas.put(world.glyphs.missing, row: row, column: 1, role: .missing) }
        canvas.put(line, row: row, column: 3)
        row += 1
      }
      row += 1
    }
  }
}
