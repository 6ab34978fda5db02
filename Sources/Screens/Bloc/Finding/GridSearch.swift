import Assessment
import Canvas
import PlainText
import Referential
import Wording

/// A search in a bloc: the text asked for, the lines found, and which of them one is at.
struct GridSearch: Hashable, Sendable {
  /// Where on a line the text was found first.
  enum Place: Hashable, Sendable {
    case label, text, heading, note, comment
    /// In what stands over a whole table, where that has no line of its own.
    case title(Int)

    /// Whether the line itself shows what was found.
    var isOnLine: Bool {
      switch self {
      case .label, .text, .heading, .note, .comment: true
      case .title: false
      }
    }

    var words: Sentence {
      switch self {
      case .label: ScreenText.inLabel
      case .text: ScreenText.inText
      case .heading: ScreenText.inHeading
      case .note: ScreenText.inNote
      case .comment: ScreenText.inComment
      case .title(let competence): ScreenText.inTitle(competence)
      }
    }
  }

  struct Hit: Hashable, Sendable {
    var item: GridItem
    var place: Place
  }

  /// Where one was when the search was opened.
  let origin: GridItem
  var field: TextField
  private(set) var hits: [Hit] = []
  private(set) var current: Int?

  init(from origin: GridItem) {
    self.origin = origin
    field = TextField("", kind: .line, limit: 100, viewport: Size(rows: 1, columns: 40))
  }

  var wanted: FoldedText { FoldedText(SearchedText.trimmed(field.text)) }
  var hit: Hit? { current.flatMap { hits.indices.contains($0) ? hits[$0] : nil } }

  /// Looks again after the text has changed; the first line from the origin on that shows it becomes the current one,
  /// or one for which only a title speaks.
  mutating func look(in items: [GridItem], _ bloc: BlocID, _ world: World) {
    let wanted = wanted
    hits = wanted.isEmpty ? [] : SearchedText(bloc, world).hits(of: wanted, in: items)
    let start = items.firstIndex(of: origin) ?? 0
    let order = Dictionary(uniqueKeysWithValues: items.enumerated().map { ($1, $0) })
    func first(onLine: Bool) -> Int? {
      hits.firstIndex { $0.place.isOnLine == onLine && order[$0.item, default: 0] >= start }
        ?? hits.firstIndex { $0.place.isOnLine == onLine }
    }
    current = first(onLine: true) ?? first(onLine: false)
  }

  mutating func step(_ by: Int) {
    guard let place = current, !hits.isEmpty else { return }
    current = (place + by + hits.count) % hits.count
  }
}

/// What a search looks at: the certifier's texts and our labels, one's own notes and comments.
struct SearchedText {
  private let bloc: BlocID
  private let rules: Bloc?
  private let own: Grid
  private let written: Grid

  init(_ bloc: BlocID, _ world: World) {
    self.bloc = bloc
    rules = world.state.referential.bloc(bloc)
    let evaluation = world.state.evaluation(bloc)
    own = world.me.map { evaluation.ownGrid($0) } ?? Grid()
    written = world.me.map { evaluation.grid($0) } ?? Grid()
  }

  /// Each line once, with the first place where it has the text.
  ///
  /// What belongs to a whole table or group is found on its competence's line, or else on its first criterion.
  func hits(of wanted: FoldedText, in items: [GridItem]) -> [GridSearch.Hit] {
    let all = Set(items)
    return items.compactMap { item in
      let texts = texts(of: item, competenceHasLine: all.contains(.competence(item.competence)))
      return texts.first { FoldedText($0.text).contains(wanted) }.map {
        GridSearch.Hit(item: item, place: $0.place)
      }
    }
  }

  private typealias Text = (place: GridSearch.Place, text: String)

  private func texts(of item: GridItem, competenceHasLine: Bool) -> [Text] {
    guard let competence = rules?.competence(item.competence) else { return [] }
    let table: [Text] = [
      (.label, competence.label), (.text, competence.statement),
      (.comment, written.comment(competence.id)),
    ]
    guard case .criterion(let id) = item else { return table }
    guard let group = competence.groups.first(where: { $0.criteria.contains { $0.id == id } }),
      let criterion = group.criteria.first(where: { $0.id == id })
    else { return [] }
    var texts: [Text] = [(.label, criterion.label), (.text, criterion.text)]
    texts += own.notes.filter { $0.criterion == id }.map { (.note, $0.text) }
    if group.criteria.first?.id == id, let heading = group.heading { texts.append((.heading, heading)) }
    if !competenceHasLine, competence.criteria.first?.id == id {
      texts += table.map { $0.place == .comment ? $0 : (.title(competence.id.number), $0.text) }
    }
    return texts
  }

  /// Without the spaces at both ends, which one types without meaning them.
  static func trimmed(_ text: String) -> String {
    var part = text[...]
    while part.first == " " { part.removeFirst() }
    while part.last == " " { part.removeLast() }
    return String(part)
  }
}
