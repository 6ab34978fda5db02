import Assessment
package import Canvas
import PlainText
package import Privacy
import Wording

/// A panel that a text is written in: what every text has in common is here.
///
/// A phrase in the place of its abbreviation, the list of phrases, the user's own editor, and the warning
/// about what a customer could be found by.
package protocol WritingPanel: PanelModel {
  var field: TextField { get set }
  /// What looks like a person's number or address in the text now.
  var personal: [PersonalDatum] { get set }
  /// What is asked for after the text has changed.
  mutating func changed(_ outcome: EditOutcome, _ world: World) -> Response
}

extension WritingPanel {
  package var context: Context { .writing }
  package var isWriting: Bool { true }

  /// A change of the text, with what it asks for; nil where the key means nothing in a text.
  mutating func type(_ key: Key, _ world: World) -> Response? {
    field.handle(key).map { take($0, world) }
  }

  /// What the keys of every text ask for; nil where the action is the panel's own.
  mutating func performWriting(_ action: Action, _ world: World) -> Response? {
    if action == .expand {
      guard let outcome = field.expand(world.phrases) else { return .say(ScreenText.noAbbreviation) }
      return take(outcome, world)
    }
    if action == .phrases { return .push(PhraseList.panel(world)) }
    if action == .editor { return .ask(.edit(field.text)) }
    if action == .back || action == .quit { return left }
    return nil
  }

  package mutating func insert(_ text: String, _ world: World) -> Response {
    take(field.paste(text), world)
  }

  package mutating func click(_ hit: HitArea, at position: Position, _ world: World) -> Response {
    if case .text = hit.target { field.press(at: position, in: hit.area.size) }
    return .none
  }

  /// Takes what comes back from the editor as one change; nil for any other outcome.
  mutating func receiveEdited(_ outcome: Outcome, _ world: World) -> Response? {
    guard case .edited(let text) = outcome else { return nil }
    let edit = text == field.text ? .nothing : field.replaceAll(with: text)
    if edit.edits.isEmpty || !edit.changesText {
      return Response(status: edit.status ?? Status(kind: .information, sentence: ScreenText.editorUnchanged))
    }
    return take(edit, world)
  }

  /// Back to where the text was opened, with a word about what looks private in it.
  var left: Response {
    Response(
      move: .pop,
      status: personal.isEmpty ? nil : Status(kind: .warning, sentence: PrivacyText.warning(personal)))
  }

  package func obstacle(to action: Action, _ world: World) -> Obstacle? { writingObstacle(to: action, world) }

  /// What keeps the keys of every text from doing anything.
  func writingObstacle(to action: Action, _ world: World) -> Obstacle? {
    if action == .done { return Obstacle(ScreenText.nothingToSettle) }
    if action == .pullNote { return Obstacle(ScreenText.pullOnlyInComments) }
    if action == .expand || action == .phrases, world.phrases.isEmpty {
      return Obstacle(ScreenText.noPhrases)
    }
    return nil
  }

  package func header(_ world: World) -> Header { Header(title: "") }

  /// Draws the field, below it the warning if there is one, else the hint.
  func drawText(
    on canvas: inout Canvas, in area: Rectangle, hint: Sentence?, _ world: World
  ) {
    var shown = field
    let footer = personal.isEmpty ? hint : PrivacyText.brief(personal).capitalized
    let rows = field.kind == .line ? 1 : max(1, area.size.rows - (footer == nil ? 0 : 1))
    shown.resize(to: Size(rows: rows, columns: area.size.columns))
    canvas.put(shown, row: area.origin.row, column: area.origin.column, isActive: true)
    canvas.makeReachable(Rectangle(origin: area.origin, size: shown.viewport), .text(0))
    guard let footer, area.size.rows > 1 else { return }
    canvas.put(
      TextWidth.truncated(world.text(footer), to: area.size.columns, ellipsis: world.glyphs.ellipsis),
      row: area.rows.upperBound - 1, column: area.origin.column, role: personal.isEmpty ? .muted : .warning)
  }

  private mutating func take(_ outcome: EditOutcome, _ world: World) -> Response {
    if !outcome.edits.isEmpty { personal = PersonalData.find(in: field.text) }
    return changed(outcome, world)
  }
}

extension EditOutcome {
  /// Whether any of the edits puts in or takes out something else than it found.
  fileprivate var changesText: Bool { edits.contains { $0.removed != $0.inserted } }

  /// What a text could not take, said once.
  var status: Status? {
    if !dropped.isEmpty {
      let count = dropped.reduce(0) { $0 + $1.count }
      return Status(kind: .information, sentence: ScreenText.dropped(count))
    }
    return cut > 0 ? Status(kind: .refused, sentence: ScreenText.cut(cut)) : nil
  }
}
