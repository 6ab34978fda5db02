import Assessment
import Canvas
import PlainText
import Referential
import Seal
import Wording

/// The page of one file: the four lines that a jury needs, the facts, the tables, and all the rest.
enum ResultPage {
  /// `inWords`: for whoever hears it, what the columns of the tables mean.
  static func page(
    _ result: ReadResult, isWithheld: Bool, width: Int, inWords: Bool = false, _ world: World
  ) -> Page {
    var page = Page(width: width)
    if isWithheld || result.isUnauthenticated {
      page.write(world.text(result.words), role: .error, attributes: .bold)
      if let reason = result.reason { page.write(world.text(reason)) }
      page.blank()
    }
    if isWithheld {
      page.write(world.text(ReviewText.withheld))
      return page
    }
    for (index, line) in result.opening.enumerated() {
      page.write(line, attributes: index == 0 ? .bold : [], hang: 2)
    }
    if !result.isUnauthenticated, let reason = result.reason {
      page.write(world.text(reason), role: .warning, hang: 2)
    }
    for section in result.sections {
      page.title(world.text(section.title))
      switch section.content {
      case .lines(let lines): for line in lines { page.writeLine(line) }
      case .grid(let words) where inWords: for line in words { page.writeLine(line) }
      case .grid:
        if let payload = result.payload { GridPage(payload, width: page.width, world).write(to: &page) }
      }
    }
    return page
  }

  /// Which result, and on every page what checking it came to.
  static func header(_ result: ReadResult, _ view: PageView, rows: Int, _ world: World) -> Header {
    let check = Self.check(result, world)
    let review = result.digest.flatMap { world.archive?.reviews[$0] }
    let right = [review.map { world.text($0.words) }, view.progress(rows: rows, world.glyphs)]
      .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " \(world.glyphs.separator) ")
    if result.isUnauthenticated {
      let mark = ReviewText.Check.changed.signBefore(world.glyphs) + world.text(ReviewText.notAuthenticated)
      return Header(
        title: mark + " \(world.glyphs.separator) " + name(result, world), right: right,
        second: mark + " \(world.glyphs.separator) " + world.text(ReviewText.notAuthenticatedWhy))
    }
    return Header(title: name(result, world), right: right, second: check)
  }

  private static func name(_ result: ReadResult, _ world: World) -> SafeText {
    guard let payload = result.payload else { return SafeText(result.path) }
    let candidate = payload.candidate
    let parts = [
      Sentence(same: "\(payload.bloc.id) \(candidate.family) \(candidate.given)"),
      ReviewText.revisionNumber(payload.result.revision),
    ]
    return world.text(parts.joined(separator: " · "))
  }

  /// The jury's first line, with the sign of the check; the verdict alone where there is no such line.
  private static func check(_ result: ReadResult, _ world: World) -> SafeText {
    let file = ListedFile(path: result.path, verdict: result.verdict, reason: nil, summary: nil)
    let check = result.verdict == .invalid ? .changed : file.check
    return check.signBefore(world.glyphs) + (result.opening.first ?? world.text(result.words))
  }
}

/// The parts of a result beside it, where there is room: where one is, and what was noted.
enum ResultOutline {
  static let width = 30

  static func draw(
    _ result: ReadResult, _ view: PageView, on canvas: inout Canvas, in area: Rectangle, _ world: World
  ) {
    var row = area.origin.row
    func put(_ text: SafeText, _ role: Role, _ attributes: Attributes = [], indent: Int = 1) {
      for line in TextWrapping.lines(text, width: area.size.columns - indent - 1) where row < area.rows.upperBound {
        canvas.put(line, row: row, column: area.origin.column + indent, role: role, attributes: attributes)
        row += 1
      }
    }
    put(world.text(ReviewText.summary), .muted)
    let here = view.part
    for (index, part) in view.page.parts.enumerated() {
      let top = row
      if index == here, row < area.rows.upperBound {
        canvas.put(world.glyphs.here, row: row, column: area.origin.column + 1, role: .accent)
      }
      put(part.title, index == here ? .accent : .text, indent: 3)
      canvas.makeReachable(
        Rectangle(row: top, column: area.origin.column, rows: row - top, columns: area.size.columns),
        .line(index, part: 0))
    }
    guard let digest = result.digest, let review = world.archive?.reviews[digest] else { return }
    row += 1
    switch review {
    case .read: put(world.text(ReviewText.read.capitalized), .done)
    case .toCorrect(let reason): put(world.text(ReviewText.reason(reason).capitalized), .missing)
    case .requested(let reason):
      put(world.text(ReviewText.reason(reason).capitalized), .missing)
      put(world.text(ReviewText.requested.capitalized), .done)
    }
  }
}
