import Canvas
import PlainText
import Wording

/// How many of some things are done: a bar and the two numbers, never per cent, which reads as a mark.
package struct Progress: Hashable, Sendable {
  let done: Int
  let total: Int

  init(_ done: Int, of total: Int) {
    self.done = min(max(0, done), max(0, total))
    self.total = max(0, total)
  }

  var isComplete: Bool { done == total }

  /// `5 sur 7`.
  func words(_ world: World) -> SafeText { world.text(ScreenText.progress(done, of: total)) }

  /// The bar alone: full only when all is done, begun as soon as anything is.
  func bar(_ width: Int, _ glyphs: Glyphs) -> SafeText {
    guard total > 0, width > 0 else { return "" }
    let share = done * width / total
    let full = isComplete ? width : min(width - 1, max(done > 0 ? 1 : 0, share))
    return Array(repeating: glyphs.barDone, count: full).joined()
      + Array(repeating: glyphs.barLeft, count: width - full).joined()
  }

  /// Bar and numbers so that they end before a column; without the numbers, or not at all, where it is tight.
  func draw(
    on canvas: inout Canvas, row: Int, endingBefore end: Int, room: Int, _ world: World, role: Role
  ) {
    guard total > 0 else { return }
    let words = words(world)
    let width = TextWidth.columns(of: words)
    if room >= width + 11 {
      let left = canvas.put(words, row: row, endingBefore: end, role: role)
      canvas.put(bar(10, world.glyphs), row: row, endingBefore: left - 1, role: role)
    } else if room >= 6 {
      canvas.put(bar(min(10, room - 1), world.glyphs), row: row, endingBefore: end, role: role)
    }
  }
}
