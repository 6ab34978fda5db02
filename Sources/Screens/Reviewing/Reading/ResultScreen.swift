package import Canvas
import PlainText
import Seal
import Wording

/// One file as it was checked just now: the verdict on every page, then all that both evaluators signed.
///
/// Of a file that is not valid nothing is shown before the reader asks for it.
package struct ResultScreen: ScreenModel {
  package let context = Context.result
  private(set) var result: ReadResult
  /// The files before and after it, as the list has them.
  private let paths: [String]
  private var view = PageView()
  /// What is searched for, and the text as it was typed.
  private(set) var seeking: FoldedText?
  private var typed = ""
  /// What else there is of the candidate, to compare with.
  private var others: [ListedFile] = []

  /// `seeking` is what a search in the archive has found here, and `hit` where.
  package init(
    _ result: ReadResult, among paths: [String], seeking text: String = "", at hit: SearchHit? = nil,
    _ world: World
  ) {
    self.result = result
    self.paths = paths
    make(world)
    if !text.isEmpty { _ = seek(text, at: hit, world) }
  }

  package func showsClock(_ world: World) -> Bool { false }

  package mutating func appear(_ world: World) -> [Request] {
    make(world)
    return []
  }

  /// Whether the content of a file that is not valid is kept back.
  private var isWithheld: Bool { result.digest == nil && !result.isUnauthenticated && result.sections.isEmpty }

  package mutating func perform(_ action: Action, _ world: World) -> Response {
    make(world)
    if action == .back || action == .quit { return .pop }
    if action == .confirm { return .ask(.review(.readUnauthenticated(path: result.path))) }
    if action == .search {
      return .push(
        PromptPanel(
          title: ReviewText.findTitle, hint: ReviewText.findHint, text: typed, limit: 200,
          answer: { text in text.isEmpty ? .pop : Response(move: .popInserting(text)) }))
    }
    if action == .nextOpen { return seeking == nil ? .say(ReviewText.nothingSought) : seek(typed, world) }
    if action == .right { return step(1) }
    if action == .left { return step(-1) }
    if action == .compare { return .push(CompareChoice.panel(result, others)) }
    if let response = HandingOn.response(to: action, Reviewed(result), world) { return response }
    view.scroll(action, rows: Self.rows(world))
    return .none
  }

  private func step(_ step: Int) -> Response {
    guard let here = paths.firstIndex(of: result.path), paths.indices.contains(here + step) else {
      return .say(step > 0 ? ReviewText.noNext : ReviewText.noPrevious, .refused)
    }
    return .ask(.review(.read(path: paths[here + step])))
  }

  /// Goes to the next row with a text, from the one at the top on, and around.
  private mutating func seek(_ text: String, at hit: SearchHit? = nil, _ world: World) -> Response {
    let wanted = FoldedText(text)
    let found = view.page.lines.indices.filter { FoldedText(view.page.lines[$0].text.text).contains(wanted) }
    (typed, seeking) = (text, wanted)
    let place = hit.flatMap { view.page.row(of: $0, among: found, wanted) }
    guard let next = place ?? found.first(where: { $0 > view.first + Self.above }) ?? found.first else {
      return .say(ReviewText.notFound(text), .refused)
    }
    view.go(to: next - Self.above, rows: Self.rows(world))
    return .say(ReviewText.foundAt((found.firstIndex(of: next) ?? 0) + 1, of: found.count))
  }

  /// So many rows stand above one that was found.
  private static let above = 2

  /// The text that was typed in the field of the search.
  package mutating func insert(_ text: String, _ world: World) -> Response { seek(text, world) }

  package mutating func receive(_ outcome: Outcome, _ world: World) -> Response {
    guard case .reviewed(let reviewed) = outcome else { return .none }
    if case .read(let result) = reviewed {
      // The list's verdict does not matter: this is what the file is now.
      let isOther = result.path != self.result.path
      self.result = result
      if isOther { view = PageView() }
      remake(world)
      return .none
    }
    if case .kept(let state) = reviewed { return Response(status: HandingOn.kept(state)) }
    return ReviewFlow.shown(reviewed, world) ?? .none
  }

  package func obstacle(to action: Action, _ world: World) -> Obstacle? {
    if action == .confirm, !isWithheld { return Obstacle(ReviewText.allIsShown) }
    if action == .compare {
      guard result.payload != nil, !result.isUnauthenticated else { return Obstacle(ReviewText.notToCompare) }
      return others.isEmpty ? Obstacle(ReviewText.onlyOne) : nil
    }
    if action == .nextOpen, seeking == nil { return Obstacle(ReviewText.nothingSought) }
    return HandingOn.obstacle(to: action, Reviewed(result), world)
  }

  package mutating func click(_ hit: HitArea, at position: Position, _ world: World) -> Response {
    guard case .line(let line, _) = hit.target, view.page.parts.indices.contains(line) else { return .none }
    view.go(to: view.page.parts[line].line, rows: Self.rows(world))
    return .none
  }

  private static func rows(_ world: World) -> Int { max(1, world.size.rows - App.frameRows) }

  private static func width(_ columns: Int) -> Int {
    columns >= ListLayout.widestAlone ? columns - ResultOutline.width - 3 : columns - 3
  }

  private mutating func make(_ world: World) {
    if view.page.width != Self.width(world.size.columns) || view.page.lines.isEmpty { remake(world) }
  }

  private mutating func remake(_ world: World) {
    let top = view.page.lines.isEmpty ? 0 : view.first
    others = CompareChoice.others(result, world)
    view.page = ResultPage.page(result, isWithheld: isWithheld, width: Self.width(world.size.columns), world)
    view.go(to: top, rows: Self.rows(world))
  }

  /// The whole page as text, for whoever hears it.
  func lines(_ world: World) -> [SafeText] {
    ResultPage.page(result, isWithheld: isWithheld, width: Self.width(world.size.columns), inWords: true, world)
      .lines.map(\.text)
  }

  package func header(_ world: World) -> Header { ResultPage.header(result, view, rows: Self.rows(world), world) }

  package func draw(on canvas: inout Canvas, in area: Rectangle, _ world: World) {
    let width = Self.width(area.size.columns)
    var shown = view
    if shown.page.width != width {
      shown.page = ResultPage.page(result, isWithheld: isWithheld, width: width, world)
    }
    let isWide = area.size.columns >= ListLayout.widestAlone
    shown.draw(
      on: &canvas, in: Rectangle(row: area.origin.row, column: 1, rows: area.size.rows, columns: width + 1),
      seeking: seeking, world.glyphs)
    guard isWide else { return }
    let left = area.size.columns - ResultOutline.width
    canvas.verticalRule(column: left - 1, rows: area.rows, glyphs: world.glyphs)
    ResultOutline.draw(
      result, shown, on: &canvas,
      in: Rectangle(row: area.origin.row, column: left, rows: area.size.rows, columns: ResultOutline.width), world)
  }
}
