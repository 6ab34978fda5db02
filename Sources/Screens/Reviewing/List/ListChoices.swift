import Assessment
import PlainText
import Seal
import Wording

/// The choices of an order and of filters, as lists above the list.
enum ListChoices {
  static func orders(_ screen: ReviewListScreen) -> ListPanel {
    let entries = ReviewColumn.allCases.map { column in
      let isChosen = column == screen.order
      let words = isChosen && screen.isReversed ? ReviewText.reversed(column.words) : column.words
      return ListPanel.Entry(column.words, detail: isChosen ? ReviewText.ordered(words) : nil) {
        Response(
          move: .popAfter { screen, world in
            guard var list = screen as? ReviewListScreen else { return }
            list.order(by: column, world)
            screen = list
          })
      }
    }
    var panel = ListPanel(title: ReviewText.sortTitle, entries: entries)
    panel.chosen = ReviewColumn.allCases.firstIndex(of: screen.order) ?? 0
    return panel
  }

  static func filters(_ screen: ReviewListScreen, _ world: World) -> ListPanel {
    let columns = ReviewColumn.allCases.filter { $0 != .toExamine }
    let all = ListPanel.Entry(ReviewText.filterNone) {
      Response(
        move: .popAfter { screen, world in
          guard var list = screen as? ReviewListScreen else { return }
          for column in columns { list.filter(column, nil, world) }
          screen = list
        })
    }
    let entries = columns.map { column in
      ListPanel.Entry(column.words, detail: screen.filters[column].map { $0.words(column) }) {
        column.isChosen ? .push(values(column, screen, world)) : .push(text(column, screen))
      }
    }
    return ListPanel(title: ReviewText.filterTitle, entries: entries + [all])
  }

  /// The values that a column has in this archive, with how many files say each.
  private static func values(_ column: ReviewColumn, _ screen: ReviewListScreen, _ world: World) -> ListPanel {
    var counts: [String: Int] = [:]
    for file in world.archive?.files ?? [] where file.summary != nil || column == .check {
      counts[column.text(file, world.archive?.review(of: file))[world.language], default: 0] += 1
    }
    let values = counts.sorted { ($0.key.count, $0.key) < ($1.key.count, $1.key) }
    let any = ListPanel.Entry(ReviewText.filterAny) { set(column, nil) }
    let entries = values.map { value in
      ListPanel.Entry(Sentence(same: value.key), detail: ReviewText.files(value.value)) {
        set(column, .equals(value.key))
      }
    }
    return ListPanel(title: ReviewText.filterValue(column.words), entries: entries + [any])
  }

  private static func text(_ column: ReviewColumn, _ screen: ReviewListScreen) -> PromptPanel {
    var before = ""
    if case .contains(let text)? = screen.filters[column] { before = text }
    return PromptPanel(
      title: ReviewText.filterText(column.words), hint: ReviewText.filterHint, text: before,
      limit: TextLimit.name
    ) { text in
      set(column, text.allSatisfy(\.isWhitespace) ? nil : .contains(text))
    }
  }

  private static func set(_ column: ReviewColumn, _ filter: ReviewFilter?) -> Response {
    Response(
      move: .popAfter { screen, world in
        guard var list = screen as? ReviewListScreen else { return }
        list.filter(column, filter, world)
        screen = list
      })
  }
}

extension ReviewFilter {
  /// What is asked for, as it stands in the header.
  func words(_ column: ReviewColumn) -> Sentence {
    switch self {
    case .equals(let value) where Int(value) != nil: ReviewText.valued(column.words, value)
    case .equals(let value): Sentence(same: value)
    case .contains(let text): [ReviewText.filterText(column.words), Sentence(same: text)].joined(separator: " ")
    }
  }
}
