package import Canvas
import PlainText
import Referential
import Seal
import Wording

/// Two results side by side: first what differs, then all of both.
package struct CompareScreen: ScreenModel {
  package let context = Context.comparing
  private let names: [SafeText]
  private let comparison: Comparison
  private var view = PageView()

  /// Nil where one of the two has no content that anybody vouches for.
  package init?(_ first: ReadResult, _ second: ReadResult, _ world: World) {
    guard let left = first.payload, let right = second.payload, !first.isUnauthenticated,
      !second.isUnauthenticated
    else { return nil }
    comparison = Comparison(left, right)
    names = [(first, left), (second, right)].map { result, payload in
      let candidate = payload.candidate
      let file = ListedFile(path: result.path, verdict: result.verdict, reason: nil, summary: nil)
      return file.check.signBefore(world.glyphs)
        + world.text(
          [
            Sentence(same: "\(payload.bloc.id) \(candidate.family) \(candidate.given)"),
            ReviewText.revisionNumber(payload.result.revision),
          ].joined(separator: ", "))
    }
    remake(world)
  }

  package func showsClock(_ world: World) -> Bool { false }

  package mutating func appear(_ world: World) -> [Request] {
    if view.page.width != Self.width(world.size.columns) { remake(world) }
    return []
  }

  package mutating func perform(_ action: Action, _ world: World) -> Response {
    if action == .back || action == .quit { return .pop }
    if view.page.width != Self.width(world.size.columns) { remake(world) }
    view.scroll(action, rows: max(1, world.size.rows - App.frameRows))
    return .none
  }

  private static func width(_ columns: Int) -> Int { columns - 3 }

  private mutating func remake(_ world: World) { view.page = page(Self.width(world.size.columns), world) }

  private func page(_ width: Int, _ world: World) -> Page {
    var page = Page(width: width)
    let differences = comparison.differences
    page.title(world.text(ReviewText.differences))
    pair(names.first ?? "", names.last ?? "", .muted, &page)
    if differences.isEmpty { page.write(world.text(ReviewText.noDifference), indent: 2) }
    for line in differences { add(line, &page, world) }
    if !comparison.apart.isEmpty {
      page.blank()
      page.write(world.text(ReviewText.otherBlocs), role: .muted)
    }
    page.title(world.text(ReviewText.everything))
    pair(names.first ?? "", names.last ?? "", .muted, &page)
    for line in comparison.lines { add(line, &page, world) }
    for line in comparison.apart { add(line, &page, world) }
    return page
  }

  private func add(_ line: Comparison.Line, _ page: inout Page, _ world: World) {
    page.write(world.text(line.label), role: line.differs ? .accent : .muted, hang: 2)
    let left = line.left.map { world.text($0, keepLineBreaks: true) } ?? world.glyphs.dash
    let right = line.right.map { world.text($0, keepLineBreaks: true) } ?? world.glyphs.dash
    pair(left, right, .text, &page)
  }

  /// Two texts beside each other, each wrapped in its half.
  private func pair(_ left: SafeText, _ right: SafeText, _ role: Role, _ page: inout Page) {
    let half = max(10, (page.width - 4) / 2)
    let first = TextWrapping.lines(left, width: half)
    let second = TextWrapping.lines(right, width: half)
    for index in 0..<max(first.count, second.count) {
      var line = PageLine()
      if first.indices.contains(index) {
        line.parts.append(PageLine.Part(column: 2, text: first[index], role: role))
      }
      if second.indices.contains(index) {
        line.parts.append(PageLine.Part(column: 4 + half, text: second[index], role: role))
      }
      page.add(line)
    }
  }

  /// The whole page for whoever hears it: nothing stands beside anything there, so each side says which it is.
  func lines(_ world: World) -> [SafeText] {
    func side(_ number: Int, _ text: SafeText) -> SafeText { SafeText(String(number)) + world.colon + text }
    func told(_ line: Comparison.Line) -> [SafeText] {
      let sides = [line.left, line.right].map { words in words.map { world.text($0) } ?? world.glyphs.dash }
      // An empty line ends each: the list is heard some of them at a time.
      return ["", world.text(line.label)] + sides.enumerated().map { side($0.offset + 1, $0.element) }
    }
    let heads = names.enumerated().map { side($0.offset + 1, $0.element) }
    let differences = comparison.differences
    let none = differences.isEmpty ? [world.text(ReviewText.noDifference)] : []
    let apart = comparison.apart.isEmpty ? [] : [world.text(ReviewText.otherBlocs)]
    return [world.text(ReviewText.differences)] + heads + none + differences.flatMap(told) + apart
      + ["", world.text(ReviewText.everything)] + (comparison.lines + comparison.apart).flatMap(told)
  }

  package func header(_ world: World) -> Header {
    let count = ReviewText.differenceCount(comparison.differences.count, of: comparison.lines.count)
    return Header(
      title: world.text(ReviewText.compareTitle) + " \(world.glyphs.separator) " + world.text(count),
      right: view.progress(rows: max(1, world.size.rows - App.frameRows), world.glyphs),
      second: names.joined(separator: " \(world.glyphs.vertical) "))
  }

  package func draw(on canvas: inout Canvas, in area: Rectangle, _ world: World) {
    var shown = view
    let width = Self.width(area.size.columns)
    if shown.page.width != width { shown.page = page(width, world) }
    shown.draw(
      on: &canvas, in: Rectangle(row: area.origin.row, column: 1, rows: area.size.rows, columns: width + 1),
      world.glyphs)
  }
}

/// What a result that is read can be compared with: the candidate's other results here.
enum CompareChoice {
  static func others(_ result: ReadResult, _ world: World) -> [ListedFile] {
    guard let payload = result.payload else { return [] }
    return (world.archive?.files ?? []).filter {
      $0.summary?.candidateID == payload.candidate.id.rawValue && $0.path != result.path
    }.sorted { a, b in
      let (x, y) = (a.summary?.bloc ?? "", b.summary?.bloc ?? "")
      return x == y ? a.standing > b.standing : x < y
    }
  }

  static func panel(_ result: ReadResult, _ others: [ListedFile]) -> ListPanel {
    ListPanel(
      title: ReviewText.comparedTitle,
      entries: others.map { file in
        let summary = file.summary
        let words = summary.map {
          [
            Sentence(same: $0.bloc), ReviewText.decided($0.decision.decision.words, $0.dayWords),
            ReviewText.revisionNumber($0.revision),
          ].joined(separator: " · ")
        }
        return ListPanel.Entry(words ?? Sentence(same: file.path), detail: ReviewText.check(file.check)) {
          .ask(.review(.compare(result.path, file.path)))
        }
      })
  }
}
