import Assessment
import Canvas
import PlainText
import Referential
import Wording

extension PromptPanel: HeardQuestion {
  var isForm: Bool { false }
  func isSecret(_ world: World) -> Bool { false }

  func told(_ world: World) -> [SafeText] {
    guard let hint else { return [world.text(title)] }
    let said = WithoutKeys.text(hint, world)
    return said == world.text(hint) ? [world.text(title)] : [world.text(title), said]
  }

  func question(_ world: World) -> SafeText { world.text(LinearText.questionOf(title, 1, 1)) }

  mutating func take(_ answer: SpokenAnswer, _ world: World) -> Response {
    switch answer {
    case .previous: return .pop
    case .keep, .submit: return write(.enter, world) ?? .none
    case .empty, .list: return .none
    case .text(let text):
      field = TextField("", kind: field.kind, limit: field.limit, viewport: field.viewport)
      let typed = write(.paste(text), world)
      var response = write(.enter, world) ?? .none
      response.status = typed?.status
      return response
    }
  }
}

extension TextPanel: HeardText {
  var written: String { field.text }

  func told(_ world: World) -> [SafeText] { [world.text(title)] + above }
  func question(_ world: World) -> SafeText { world.text(LinearText.textQuestion) }
  func inFull(_ world: World) -> [SafeText] { told(world) + [SafeText(written, keepLineBreaks: true)] }

  mutating func add(_ line: String, anew: Bool, _ world: World) -> Response {
    if anew { clear() }
    _ = write(.textEnd, world)
    return write(.paste(field.isEmpty ? line : "\n" + line), world) ?? .none
  }

  mutating func erase(_ world: World) -> Response {
    clear()
    return Response(requests: [.record([command("")])])
  }

  mutating func endEmpty(_ world: World) -> Response { .pop }

  private mutating func clear() {
    field = TextField("", kind: field.kind, limit: field.limit, viewport: field.viewport)
  }
}

extension NotePanel: HeardText {
  var written: String { field.text }

  func told(_ world: World) -> [SafeText] { [world.text(title)] }
  func question(_ world: World) -> SafeText { world.text(LinearText.textQuestion) }

  mutating func add(_ line: String, anew: Bool, _ world: World) -> Response {
    if anew { _ = field.replaceAll(with: "") }
    _ = write(.textEnd, world)
    return write(.paste(field.isEmpty ? line : "\n" + line), world) ?? .none
  }

  mutating func erase(_ world: World) -> Response { changed(field.replaceAll(with: ""), world) }
  mutating func endEmpty(_ world: World) -> Response { write(.enter, world) ?? .pop }
}
