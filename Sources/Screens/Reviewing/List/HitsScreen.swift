package import Canvas
import PlainText
import Seal
import Wording

/// What a search in the archive found: which result, which kind of text, and the words around.
package struct HitsScreen: ScreenModel {
  package let context = Context.hits
  private var answer: SearchAnswer
  private var chosen = 0
  /// What the list calls each result, by its path.
  private var names: [String: String] = [:]

  package init(_ answer: SearchAnswer) { self.answer = answer }

  package func showsClock(_ world: World) -> Bool { false }

  package mutating func appear(_ world: World) -> [Request] {
    learnNames(world)
    return []
  }

  private mutating func learnNames(_ world: World) {
    let wanted = Set(answer.hits.map(\.path))
    for file in world.archive?.files ?? [] where wanted.contains(file.path) {
      names[file.path] = Reviewed(file).name
    }
  }

  /// How many results come before those that the next part begins with.
  private var shownCount: Int { answer.first + Set(answer.hits.map(\.path)).count }
  private var hasMore: Bool { shownCount < answer.count }

  package mutating func perform(_ action: Action, _ world: World) -> Response {
    let last = max(0, answer.hits.count - 1)
    let page = max(1, (world.size.rows - App.frameRows) / 2 - 1)
    let isAtEnd = chosen == last
    if action == .up { chosen = max(0, chosen - 1) }
    if action == .down { chosen = min(last, chosen + 1) }
    if action == .pageUp { chosen = max(0, chosen - page) }
    if action == .pageDown { chosen = min(last, chosen + page) }
    if action == .first { chosen = 0 }
    if action == .last { chosen = last }
    if isAtEnd, [.down, .pageDown, .last].contains(action), hasMore { return next }
    if action == .back || action == .quit { return .pop }
    if action == .search { return Response(move: .replace(SearchPrompt.archive(answer.text))) }
    guard action == .confirm else { return .none }
    if isAtNext { return next }
    guard answer.hits.indices.contains(chosen) else { return .none }
    return .ask(.review(.read(path: answer.hits[chosen].path)))
  }

  private var next: Response { .ask(.review(.search(answer.text, from: shownCount))) }

  /// Below the last place, where whoever hears the list asks for its next part.
  private var isAtNext: Bool { hasMore && chosen == answer.hits.count }

  /// Goes to one of the places, or to what asks for more of them; false where there is none of that number.
  mutating func choose(_ place: Int) -> Bool {
    guard answer.hits.indices.contains(place) || hasMore && place == answer.hits.count else { return false }
    chosen = place
    return true
  }

  /// Each place with the words around, for whoever hears them.
  func lines(_ world: World) -> [SafeText] {
    answer.hits.map { title(of: $0, world) + world.colon + SafeText($0.excerpt) }
      + (hasMore ? [world.text(ReviewText.nextHits)] : [])
  }

  private func title(of hit: SearchHit, _ world: World) -> SafeText {
    let separator: SafeText = " \(world.glyphs.separator) "
    let standing = hit.isSuperseded ? separator + world.text(ReviewText.check(.superseded)) : ""
    let detail = hit.detail.isEmpty ? "" : " \(hit.detail)"
    return SafeText(names[hit.path] ?? hit.path) + standing + separator + world.text(hit.words)
      + SafeText(detail)
  }

  package mutating func receive(_ outcome: Outcome, _ world: World) -> Response {
    guard case .reviewed(let reviewed) = outcome else { return .none }
    if case .found(let next) = reviewed {
      guard next.text == answer.text else { return .none }
      // Somebody who hears the list hears the next part as one of its own.
      if isAtNext, !next.hits.isEmpty { return Response(move: .replace(HitsScreen(next))) }
      go(on: next, world)
      return .none
    }
    guard case .read(let result) = reviewed else { return ReviewFlow.shown(reviewed, world) ?? .none }
    var paths: [String] = []
    var seen: Set<String> = []
    for hit in answer.hits where seen.insert(hit.path).inserted { paths.append(hit.path) }
    let hit = answer.hits.indices.contains(chosen) ? answer.hits[chosen] : nil
    let sought = hit.map { Self.sought(answer.text, in: $0) } ?? answer.text
    return .push(ResultScreen(result, among: paths, seeking: sought, at: hit, world))
  }

  /// Puts the next part below what is there; the index was made anew meanwhile where it is not the next one.
  private mutating func go(on next: SearchAnswer, _ world: World) {
    guard next.first == shownCount else { return }
    answer.count = next.hits.isEmpty ? next.first : next.count
    guard !next.hits.isEmpty else { return }
    chosen = answer.hits.count
    answer.hits += next.hits
    learnNames(world)
  }

  /// What was typed where it stands there as it was typed, else the first of its words that does.
  private static func sought(_ typed: String, in hit: SearchHit) -> String {
    let text = FoldedText(hit.excerpt)
    let phrase = typed.filter { $0 != "\"" && $0 != "«" && $0 != "»" }
    let words = [phrase] + phrase.split(whereSeparator: \.isWhitespace).map(String.init)
    return words.first { text.contains(FoldedText($0)) } ?? typed
  }

  package func obstacle(to action: Action, _ world: World) -> Obstacle? {
    action == .confirm && answer.hits.isEmpty ? Obstacle(ReviewText.noHits(answer.text)) : nil
  }

  package mutating func click(_ hit: HitArea, at position: Position, _ world: World) -> Response {
    if case .line(let line, _) = hit.target, answer.hits.indices.contains(line) { chosen = line }
    return .none
  }

  package func header(_ world: World) -> Header {
    let found = ReviewText.hits(answer.count, answer.text)
    return ReviewHeader.of(
      world,
      second: world.text(
        hasMore || answer.first > 0
          ? ([found, ReviewText.hitsShown(answer.first + 1, shownCount)]
            + (hasMore && !world.glyphs.isSpoken ? [ReviewText.hitsGoOn] : [])).joined(separator: ", ") : found))
  }

  package func draw(on canvas: inout Canvas, in area: Rectangle, _ world: World) {
    guard !answer.hits.isEmpty else {
      let text = world.text(ReviewText.noHits(answer.text))
      for (index, line) in TextWrapping.lines(text, width: area.size.columns - 4).enumerated() {
        canvas.put(line, row: area.origin.row + 1 + index, column: 2)
      }
      return
    }
    let room = max(1, area.size.rows / 2)
    let first = max(0, min(chosen - room / 2, answer.hits.count - room))
    for (index, hit) in answer.hits.enumerated().dropFirst(first).prefix(room) {
      let row = area.origin.row + (index - first) * 2
      let isHere = index == chosen
      canvas.makeReachable(
        Rectangle(row: row, column: 0, rows: 2, columns: area.size.columns), .line(index, part: 0))
      if isHere {
        canvas.fill(Rectangle(row: row, column: 1, rows: 1, columns: area.size.columns - 2), role: .here)
        canvas.put(world.glyphs.here, row: row, column: 1, role: .here)
      }
      put(
        title(of: hit, world), on: &canvas, row: row, column: 3, area,
        isHere ? .here : hit.isSuperseded ? .muted : .text, world)
      draw(SafeText(hit.excerpt), on: &canvas, row: row + 1, area, world)
    }
    let edge = area.columns.upperBound - 1
    if first > 0 { canvas.put(world.glyphs.above, row: area.origin.row, column: edge, role: .muted) }
    if first + room < answer.hits.count || hasMore {
      canvas.put(world.glyphs.below, row: area.rows.upperBound - 1, column: edge, role: .muted)
    }
  }

  /// The words around, what was searched for in a role of its own.
  private func draw(
    _ excerpt: SafeText, on canvas: inout Canvas, row: Int, _ area: Rectangle, _ world: World
  ) {
    let text = TextWidth.truncated(excerpt, to: area.size.columns - 7, ellipsis: world.glyphs.ellipsis)
    canvas.put(text, row: row, column: 5, role: .muted)
    let found = FoldedText(text.text).ranges(of: FoldedText(answer.text))
    let characters = Array(text.text)
    for range in found {
      let before = String(characters[..<range.lowerBound])
      let within = String(characters[range])
      canvas.paint(
        Rectangle(
          row: row, column: 5 + TextWidth.columns(of: before), rows: 1,
          columns: TextWidth.columns(of: within)), role: .accent, attributes: .bold)
    }
  }

  private func put(
    _ text: SafeText, on canvas: inout Canvas, row: Int, column: Int, _ area: Rectangle, _ role: Role,
    _ world: World
  ) {
    canvas.put(
      TextWidth.truncated(text, to: area.size.columns - column - 2, ellipsis: world.glyphs.ellipsis), row: row,
      column: column, role: role)
  }
}

extension SearchHit {
  /// Which kind of text it is, and whose.
  var words: Sentence {
    if let evaluator { return ReviewText.hit(place.words, of: evaluator) }
    return place == .comment ? ReviewText.hitCommon : place.words
  }
}

extension SearchHit.Place {
  var words: Sentence {
    switch self {
    case .name: ReviewText.hitName
    case .criterion: ReviewText.hitCriterion
    case .comment: ReviewText.hitComment
    case .note: ReviewText.hitNote
    case .motif: ReviewText.hitMotif
    case .other: ReviewText.hitOther
    }
  }
}
