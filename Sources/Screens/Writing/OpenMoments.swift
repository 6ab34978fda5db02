package import Assessment
package import Canvas
import PlainText
package import Referential
import Wording

/// Moments that were stamped with one key and still wait for their text.
enum OpenMoments {
  /// Those stamped in one observation, or, with nil, outside of any.
  static func of(_ bloc: BlocID, during observation: ObservationID?, _ world: World) -> [Note] {
    of(bloc, world).filter { $0.observation == observation }
  }

  /// One's own in a bloc, in the order of time.
  static func of(_ bloc: BlocID, _ world: World) -> [Note] {
    guard let me = world.me else { return [] }
    return world.state.evaluation(bloc).ownGrid(me).notes.filter(\.isOpen).enumerated()
      .sorted { ($0.element.at.seconds, $0.offset) < ($1.element.at.seconds, $1.offset) }.map(\.element)
  }

  /// Stamps now. A key held down stamps one moment a minute.
  static func stamp(
    _ bloc: BlocID, _ observation: ObservationID?, _ item: GridItem?, _ world: World
  ) -> Response {
    let isThere = of(bloc, world).contains {
      $0.observation == observation && $0.item == item
        && $0.at.seconds / 60 == world.now.moment.seconds / 60
    }
    if isThere { return .say(ScreenText.momentThere(.clock(world.now.moment))) }
    return .record(.addNote(bloc, observation, item?.notedCriterion, competence: item?.notedCompetence, text: ""))
  }

  /// `entretien observé n° 3, 10:42, compétence 2, critère 1`.
  static func words(_ note: Note, in bloc: BlocID, _ world: World) -> Sentence {
    [
      note.observation.map { world.words.observation($0, in: bloc) }, .clock(note.at),
      note.item.map { world.words.item($0) },
    ].compactMap { $0 }.joined(separator: ", ")
  }
}

extension GridItem {
  /// The competence of a note on its own line; nil of one on a criterion, which says it already.
  var notedCompetence: CompetenceID? {
    switch self {
    case .competence(let id): id
    case .criterion: nil
    }
  }

  var notedCriterion: CriterionID? {
    switch self {
    case .criterion(let id): id
    case .competence: nil
    }
  }
}

/// The moments that wait for their text, shown when an observation has ended; each can be written at once.
package struct OpenMomentsPanel: PanelModel {
  package let context = Context.list
  private let bloc: BlocID
  /// What has ended; nil: the closing interview.
  private let observation: ObservationID?
  private var chosen = 0

  package init(bloc: BlocID, after observation: ObservationID?) {
    self.bloc = bloc
    self.observation = observation
  }

  private func moments(_ world: World) -> [Note] { OpenMoments.of(bloc, during: observation, world) }

  package func rows(in page: Size, _ world: World) -> Int {
    min(max(4, moments(world).count + 3), page.rows * 2 / 3)
  }

  package mutating func perform(_ action: Action, _ world: World) -> Response {
    let moments = moments(world)
    let last = max(0, moments.count - 1)
    chosen = min(chosen, last)
    if action == .up || action == .previous { chosen = max(0, chosen - 1) }
    if action == .down || action == .next { chosen = min(last, chosen + 1) }
    if action == .first || action == .pageUp { chosen = 0 }
    if action == .last || action == .pageDown { chosen = last }
    if action == .back || action == .quit { return .pop }
    guard action == .confirm else { return .none }
    guard moments.indices.contains(chosen) else { return .pop }
    let panel = NotePanel(bloc: bloc, writing: moments[chosen], world)
    // With the last of them written there is nothing to come back to.
    return Response(move: moments.count == 1 ? .replace(panel) : .push(panel))
  }

  package func draw(on canvas: inout Canvas, in area: Rectangle, _ world: World) {
    let moments = moments(world)
    let here = min(chosen, max(0, moments.count - 1))
    let width = area.size.columns
    canvas.put(
      world.text(ScreenText.momentsTitle(moments.count)), row: area.origin.row, column: 1, role: .title,
      attributes: .bold, maxWidth: width - 2)
    let room = max(1, area.size.rows - 2)
    let first = max(0, here - room + 1)
    for (index, note) in moments.enumerated().dropFirst(first).prefix(room) {
      let row = area.origin.row + 1 + index - first
      let isHere = index == here
      if isHere {
        canvas.fill(Rectangle(row: row, column: 1, rows: 1, columns: width - 3), role: .here)
        canvas.put(world.glyphs.here, row: row, column: 1, role: .here)
      }
      canvas.put(
        TextWidth.truncated(
          world.text(OpenMoments.words(note, in: bloc, world).capitalized), to: width - 6,
          ellipsis: world.glyphs.ellipsis), row: row, column: 3, role: isHere ? .here : .text)
    }
    let edge = width - 1
    if first > 0 { canvas.put(world.glyphs.above, row: area.origin.row + 1, column: edge, role: .muted) }
    if first + room < moments.count {
      canvas.put(world.glyphs.below, row: area.origin.row + room, column: edge, role: .muted)
    }
    canvas.put(
      world.text(ScreenText.momentsHint), row: area.rows.upperBound - 1, column: 1, role: .muted,
      maxWidth: width - 2)
  }

  package func header(_ world: World) -> Header { Header(title: "") }
}
