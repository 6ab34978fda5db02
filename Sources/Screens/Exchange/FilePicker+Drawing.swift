package import Canvas
import PlainText
import Wording

extension FilePicker {
  package func draw(on canvas: inout Canvas, in area: Rectangle, _ world: World) {
    guard let listing else {
      canvas.put(world.text(ScreenText.foldersBeingRead), row: area.origin.row, column: 1, role: .muted)
      return
    }
    if listing.entries.isEmpty, listing.fault == nil { drawEmpty(on: &canvas, in: area, world) }
    let here = min(chosen, max(0, lines.count - 1))
    let room = max(1, area.size.rows)
    let first = max(0, min(here - room / 2, lines.count - room))
    for (index, line) in lines.enumerated().dropFirst(first).prefix(room) {
      let row = area.origin.row + index - first
      let isHere = index == here
      canvas.fill(
        Rectangle(row: row, column: 1, rows: 1, columns: area.size.columns - 2), role: isHere ? .here : .text)
      if isHere { canvas.put(world.glyphs.here, row: row, column: 1, role: .here) }
      canvas.put(
        TextWidth.truncated(
          text(of: line, world), to: area.size.columns - 5, ellipsis: world.glyphs.ellipsis),
        row: row, column: 3, role: isHere ? .here : role(of: line))
    }
    let edge = area.columns.upperBound - 2
    if first > 0 { canvas.put(world.glyphs.above, row: area.origin.row, column: edge, role: .muted) }
    if first + room < lines.count {
      canvas.put(world.glyphs.below, row: area.rows.upperBound - 1, column: edge, role: .muted)
    }
  }

  private func drawEmpty(on canvas: inout Canvas, in area: Rectangle, _ world: World) {
    let sentence = purpose.nothingHere
    let row = area.origin.row + lines.count + 1
    for (index, line) in TextWrapping.lines(world.text(sentence), width: area.size.columns - 4).enumerated()
    where row + index < area.rows.upperBound {
      canvas.put(line, row: row + index, column: 3, role: .muted)
    }
  }

  func text(of line: Line, _ world: World) -> SafeText {
    switch line {
    case .here(let name): world.text(ScreenText.writeHere) + SafeText(name)
    case .parent: world.text(ScreenText.folderAbove)
    case .entry(let entry):
      switch entry.kind {
      case .drive: world.text(ScreenText.removableDrive) + SafeText(entry.name)
      case .home: world.text(ScreenText.homeFolder) + SafeText(entry.path)
      case .folder: SafeText(entry.name) + "/"
      case .file: SafeText(entry.name)
      case .ownFile: SafeText(entry.name) + " " + world.text(ScreenText.writtenHere)
      case .last: world.text(ScreenText.lastFolder) + SafeText(entry.path)
      case .archive: world.text(ReviewText.archiveFolder) + SafeText(entry.path)
      case .current: world.text(ReviewText.currentFolder) + SafeText(entry.path)
      }
    }
  }

  private func role(of line: Line) -> Role {
    switch line {
    case .here: .accent
    case .parent: .muted
    case .entry(let entry):
      switch entry.kind {
      case .file, .last, .archive, .current: .accent
      case .ownFile: .muted
      case .drive, .home, .folder: .text
      }
    }
  }
}

extension FilePurpose {
  /// What an empty folder says.
  var nothingHere: Sentence {
    switch self {
    case .receive: ScreenText.noFileHere
    case .keyring: ReviewText.noKeyringHere
    case .send, .request, .export: ScreenText.noFolderHere
    }
  }
}
