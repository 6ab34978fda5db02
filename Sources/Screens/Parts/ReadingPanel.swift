package import Canvas
package import PlainText
package import Wording

/// A text to be read at leisure: it scrolls, and wraps to the width that there is.
package struct ReadingPanel: ScreenModel {
  package let context = Context.reading
  let title: Sentence
  var text: ScrolledText

  package init(title: Sentence, lines: [SafeText]) {
    self.title = title
    self.text = ScrolledText(lines)
  }

  package mutating func perform(_ action: Action, _ world: World) -> Response {
    if action == .back || action == .quit { return .pop }
    text.scroll(action, world.size)
    return .none
  }

  package func explanation(of action: Action, _ world: World) -> Sentence? {
    action == .switchIdentity && world.open != nil ? ScreenText.closeThenChange : nil
  }

  package func draw(on canvas: inout Canvas, in area: Rectangle, _ world: World) {
    text.draw(on: &canvas, in: area, world.glyphs)
  }

  package func header(_ world: World) -> Header {
    Header(title: world.text(title), right: text.progress(world.size, world.glyphs))
  }
}
