import Canvas
import PlainText
import Seal
import Wording

extension ResultScreen: HeardDocument {
  var sought: FoldedText? { seeking }

  /// Which result, and what was noted of it; how it was checked is what the text itself begins with.
  func told(_ world: World) -> [SafeText] {
    let header = header(world)
    let noted = result.digest.flatMap { world.archive?.reviews[$0] }.map { [world.text($0.words)] } ?? []
    return [header.title] + (result.opening.isEmpty || result.isUnauthenticated ? [header.second] : []) + noted
  }
  func document(_ world: World) -> [SafeText] { lines(world) }
}

extension CompareScreen: HeardDocument {
  func told(_ world: World) -> [SafeText] { [header(world).title] }
  func document(_ world: World) -> [SafeText] { lines(world) }
}

extension TrustScreen: HeardScreen {
  var choosesAtOnce: Bool { true }

  func told(_ world: World) -> [SafeText] {
    headed(world) + [world.text(ReviewText.trustIntroduction)] + numbered(choices(world))
  }

  func question(_ world: World) -> SafeText { world.text(LinearText.whichOf(2)) }

  func choices(_ world: World) -> [SafeText] {
    [ReviewText.trustImport, ReviewText.trustWithout].map { world.text($0) }
  }

  mutating func point(to target: Target, for action: Action?, _ world: World) -> Bool {
    guard let number = target.number, (1...2).contains(number) else { return false }
    chosen = number - 1
    return true
  }
}

extension ReviewListScreen: HeardPages {
  /// More lines than anybody listens to; a filter or a search leads to the others.
  private static let mostHeard = 200
  /// So many are told at a time.
  private static let page = 20

  func told(_ world: World) -> [SafeText] { headed(world) + page(from: 0, world) }

  mutating func tellMore(_ world: World) -> [SafeText] {
    // The first of them were told on arriving.
    let first = max(heard, Self.page)
    heard = min(rows.rows.count, first + Self.page)
    guard first < rows.rows.count else { return [world.text(LinearText.listIsOver(rows.rows.count))] }
    return page(from: first, world)
  }

  private func page(from first: Int, _ world: World) -> [SafeText] {
    let shown = rows.rows.dropFirst(first).prefix(Self.page).map { line($0, world) }
    let all = rows.rows.count
    let rest =
      all > Self.page
      ? [world.text(LinearText.linesOf(first + 1, first + shown.count, of: all))] : []
    let hint = first == 0 && rows.blocs.count > 1 ? [world.text(LinearText.blocOfLine)] : []
    return numbered(shown, from: first + 1) + rest + hint
  }

  func listed(_ competence: Int?, _ world: World) -> [SafeText] { numbered(choices(world)) }
  func inFull(_ world: World) -> [SafeText] { row.map { numbered([line($0, world)], from: here + 1) } ?? [] }
  func question(_ world: World) -> SafeText { world.text(LinearText.whatNow.capitalized) }

  func choices(_ world: World) -> [SafeText] { rows.rows.prefix(Self.mostHeard).map { line($0, world) } }

  mutating func point(to target: Target, for action: Action?, _ world: World) -> Bool {
    // `4.2` is the second bloc of the fourth line.
    guard let number = target.number ?? target.competence, rows.rows.indices.contains(number - 1) else { return false }
    if let bloc = target.criterion {
      guard rows.blocs.indices.contains(bloc - 1) else { return false }
      go(toColumn: bloc - 1)
    }
    go(to: number - 1, world)
    return true
  }

  /// The candidate, then each bloc with its decision and what checking it came to.
  private func line(_ row: ArchiveRow, _ world: World) -> SafeText {
    let files = ArchiveRow.inForce(row.files.compactMap { world.archive?.files[$0] })
    let name = files.lazy.compactMap(\.summary).first?.listedName ?? files.first?.listedName ?? ""
    let parts = files.map { file -> SafeText in
      let check = world.text(ReviewText.check(file.check))
      guard let summary = file.summary else { return check }
      let noted = world.archive?.review(of: file).map { ", " + world.text($0.words) } ?? ""
      return SafeText(summary.bloc) + " " + world.text(summary.decision.decision.words) + ", " + check + noted
    }
    let unchecked = row.unchecked.compactMap { place in
      (world.archive?.files).flatMap { $0.indices.contains(place) ? $0[place].path : nil }
    }.map(UncheckedNeighbours.name)
    let beside = unchecked.isEmpty ? [] : [world.text(ReviewText.uncheckedBeside(unchecked))]
    return ([SafeText(name)] + parts + beside).joined(separator: ", ")
  }
}

extension HitsScreen: HeardScreen {
  var choosesAtOnce: Bool { true }

  /// What was found first: by its first line a screen is known, and each part of a search is one of its own.
  func told(_ world: World) -> [SafeText] { headed(world).reversed() + numbered(choices(world)) }
  func question(_ world: World) -> SafeText { world.text(LinearText.whatNow.capitalized) }
  func choices(_ world: World) -> [SafeText] { lines(world) }

  mutating func point(to target: Target, for action: Action?, _ world: World) -> Bool {
    guard let number = target.number else { return false }
    return choose(number - 1)
  }
}
