package import Canvas
import PlainText
import Referential
import Seal
import Wording

/// The results of an archive: a candidate a line, the blocs beside each other.
///
/// The list is for finding: whoever opens a result has its file read and checked again.
package struct ReviewListScreen: ScreenModel {
  package let context = Context.reviewing
  var rows = ArchiveRows()
  private var wish = ArchiveRows.Wish()
  /// The line that the cursor is on; it stays on it, whatever comes in above.
  private var chosen: ArchiveRow.ID?
  /// Which of the blocs' columns: the one that was gone to, else the first that has a result of this candidate.
  var column: Int {
    let last = max(0, rows.blocs.count - 1)
    if let wanted { return min(wanted, last) }
    return row?.firstBloc ?? 0
  }
  /// The column that the reader went to.
  private var wanted: Int?
  /// Whether the reader has moved the cursor since the list took its order.
  private var hasMoved = false
  /// Whether files were still being read when the list was last looked at.
  private var wasReading = false
  /// How many lines of the page stand above the cursor.
  private(set) var anchor = 0
  /// How many lines were told to whoever hears the list.
  var heard = 0
  /// The file that another one is to be compared with.
  private(set) var marked: ListedFile?

  package init() {}

  package func showsClock(_ world: World) -> Bool { false }

  package mutating func appear(_ world: World) -> [Request] {
    refresh(world)
    return []
  }

  /// Makes the lines anew where the archive, the order or the filter is another than they were made of.
  private mutating func refresh(_ world: World) {
    guard let archive = world.archive else { return }
    wish.version = archive.version
    wish.language = world.language
    let isReadNow = wasReading && archive.reading == nil
    wasReading = archive.reading != nil
    defer { if isReadNow { goToFirst() } }
    guard wish != rows.wish else { return }
    let before = here
    heard = 0
    rows = ArchiveRows(archive, wish, blocs: world.referential.blocs.map { $0.id.description })
    if rows.place(of: chosen) == nil, !rows.rows.isEmpty {
      chosen = rows.rows[min(before, rows.rows.count - 1)].id
    }
  }

  /// What must be examined first is where one begins: once all was read, and unless one has begun elsewhere.
  private mutating func goToFirst() {
    guard !hasMoved, order == .toExamine else { return }
    (chosen, anchor) = (rows.rows.first?.id, 0)
  }

  /// The place of the cursor among the lines.
  var here: Int { rows.place(of: chosen) ?? 0 }
  var row: ArchiveRow? { rows.rows.indices.contains(here) ? rows.rows[here] : nil }
  var bloc: String? { rows.blocs.indices.contains(column) ? rows.blocs[column] : nil }
  var order: ReviewColumn { wish.order }
  var isReversed: Bool { wish.isReversed }
  var filters: [ReviewColumn: ReviewFilter] { wish.filters }

  /// The file under the cursor: of several of one bloc the one in force.
  func file(_ world: World) -> ListedFile? {
    guard let archive = world.archive, let row else { return nil }
    return rows.files(row, bloc: bloc, in: archive).first
  }

  /// What lies beside the files of the candidate under the cursor and could not be checked.
  func unchecked(in archive: ArchiveView) -> Sentence? {
    guard let row, !row.unchecked.isEmpty else { return nil }
    let names = row.unchecked.compactMap { archive.files.indices.contains($0) ? archive.files[$0].path : nil }
    return ReviewText.uncheckedBeside(names.map(UncheckedNeighbours.name))
  }

  package mutating func perform(_ action: Action, _ world: World) -> Response {
    refresh(world)
    if let target = target(of: action, world) {
      go(to: target, world)
      return .none
    }
    if action == .left { wanted = max(0, column - 1) }
    if action == .right { wanted = min(max(0, rows.blocs.count - 1), column + 1) }
    if action == .quit { return .ask(.quit) }
    if action == .back { return cancel(world) }
    if action == .sort { return .push(ListChoices.orders(self)) }
    if action == .filter { return .push(ListChoices.filters(self, world)) }
    if action == .search { return .push(SearchPrompt.archive("")) }
    if action == .receive { return .push(FilePicker(.keyring, at: world.archive?.folder)) }
    guard let file = file(world) else { return .none }
    if action == .confirm { return .ask(.review(.read(path: file.path))) }
    if action == .compare { return compare(file) }
    return HandingOn.response(to: action, Reviewed(file), world) ?? .none
  }

  /// Where a movement leads; nil for anything else.
  private func target(of action: Action, _ world: World) -> Int? {
    let page = max(1, Self.room(world.size) - 1)
    if action == .up { return here - 1 }
    if action == .down { return here + 1 }
    if action == .pageUp { return here - page }
    if action == .pageDown { return here + page }
    if action == .first { return 0 }
    if action == .last { return rows.rows.count - 1 }
    return nil
  }

  /// Goes to a bloc's column.
  mutating func go(toColumn target: Int) { wanted = min(max(0, target), max(0, rows.blocs.count - 1)) }

  /// Goes to a line; the page moves only where the line would not be on it.
  mutating func go(to target: Int, _ world: World) {
    guard !rows.rows.isEmpty else { return }
    let first = Self.first(here: here, anchor: anchor, count: rows.rows.count, room: Self.room(world.size))
    let place = min(max(0, target), rows.rows.count - 1)
    chosen = rows.rows[place].id
    hasMoved = true
    anchor = min(max(0, place - first), Self.room(world.size) - 1)
  }

  /// The first line on the page: the cursor's stands where it stood.
  static func first(here: Int, anchor: Int, count: Int, room: Int) -> Int {
    max(0, min(here - min(anchor, room - 1), count - room))
  }

  private mutating func cancel(_ world: World) -> Response {
    if marked != nil {
      marked = nil
      return .say(ReviewText.compareCancelled)
    }
    guard !wish.filters.isEmpty else { return .say(ReviewText.nothingToCancel) }
    wish.filters = [:]
    refresh(world)
    return .say(ReviewText.allShown)
  }

  /// The first of the two is kept; the second asks for both.
  private mutating func compare(_ file: ListedFile) -> Response {
    guard let first = marked else {
      marked = file
      return .say(ReviewText.compareWith(Reviewed(file).name))
    }
    guard first.path != file.path else { return .say(ReviewText.compareWithItself, .refused) }
    marked = nil
    return .ask(.review(.compare(first.path, file.path)))
  }

  package mutating func receive(_ outcome: Outcome, _ world: World) -> Response {
    refresh(world)
    guard case .reviewed(let reviewed) = outcome else { return .none }
    if case .read(let result) = reviewed {
      let paths = world.archive.map { rows.paths(in: $0) } ?? []
      return .push(ResultScreen(result, among: paths, world))
    }
    if case .kept(let state) = reviewed { return Response(status: HandingOn.kept(state)) }
    return ReviewFlow.shown(reviewed, world) ?? .none
  }

  package func obstacle(to action: Action, _ world: World) -> Obstacle? {
    if action == .filter || action == .sort, (world.archive?.files ?? []).isEmpty {
      return Obstacle(world.archive?.reading == nil ? ReviewText.noFiles : ReviewText.beingRead)
    }
    guard Self.ofOneFile.contains(action) else { return nil }
    guard let file = file(world) else {
      if rows.rows.isEmpty { return Obstacle(ReviewText.noFiles) }
      let beside = world.archive.flatMap { unchecked(in: $0) }
      return Obstacle(beside.map { ReviewText.noResultHere(beside: $0) } ?? ReviewText.noResultHere)
    }
    return HandingOn.obstacle(to: action, Reviewed(file), world)
  }

  /// What is asked for of the file under the cursor.
  private static let ofOneFile: Set<Action> = [
    .confirm, .compare, .export, .markRead, .requestCorrection, .send, .clear,
  ]

  /// Orders by a column; by the same once more, reversed.
  mutating func order(by column: ReviewColumn, _ world: World) {
    wish.isReversed = wish.order == column ? !wish.isReversed : false
    wish.order = column
    refresh(world)
    hasMoved = false
    if column == .toExamine { (chosen, anchor, wanted) = (rows.rows.first?.id, 0, nil) }
  }

  /// Shows only what a column says; nil: whatever it says.
  mutating func filter(_ column: ReviewColumn, _ filter: ReviewFilter?, _ world: World) {
    wish.filters[column] = filter
    refresh(world)
  }

  package mutating func click(_ hit: HitArea, at position: Position, _ world: World) -> Response {
    guard case .line(let line, let part) = hit.target, rows.rows.indices.contains(line) else { return .none }
    go(to: line, world)
    if rows.blocs.indices.contains(part) { wanted = part }
    return .none
  }
}
