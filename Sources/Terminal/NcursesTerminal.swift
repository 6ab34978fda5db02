import CNcurses
package import Canvas
import Glibc

/// The terminal that the program runs in: shows canvases, reads keys.
///
/// There is one in a process, since curses has one screen; it is used from one thread. Everything outside
/// this module is free of curses. Whoever opens it closes it; a crash and a fatal signal give the screen
/// back too.
package final class NcursesTerminal {
  private var decoder = KeyDecoder()
  private var waiting: [Key] = []
  private var shown: Canvas?
  private var shownTheme: Theme?
  private var styles: [Role: ResolvedStyle] = [:]
  private let depth: ColourDepth
  private let isUTF8: Bool

  /// Which signs the terminal can show.
  package var glyphs: Glyphs { isUTF8 ? .unicode : .ascii }
  /// How many colours are used: none where they are not wanted.
  package var colourDepth: ColourDepth { depth }

  /// Takes the screen over. Standard error is held back until it is closed.
  ///
  /// - Parameter colour: false for attributes only, as `NO_COLOR` asks.
  package init(colour: Bool) throws(TerminalError) {
    let type = getenv("TERM").map { String(cString: $0) } ?? ""
    switch term_open() {
    case TERM_OPENED: break
    case TERM_NO_TERMINAL: throw .noTerminal
    case TERM_NO_CURSOR_ADDRESS: throw .cannotPlaceCursor(type: type)
    case TERM_NO_RESOURCES: throw .noResources
    default: throw .unknownTerminal(type: type)
    }
    depth = colour ? ColourDepth(colours: Int(term_colours())) : .none
    isUTF8 = term_is_utf8()
  }

  deinit { term_close() }

  /// Gives the screen back, then shows what standard error was given meanwhile.
  package func close() { term_close() }

  package var size: Size {
    var (rows, columns) = (Int32(0), Int32(0))
    term_size(&rows, &columns)
    return Size(rows: Int(rows), columns: Int(columns))
  }

  /// Shows a canvas; what is the same as before is not sent again.
  package func show(_ canvas: Canvas, theme: Theme) {
    let size = size
    if shownTheme != theme {
      styles = Dictionary(uniqueKeysWithValues: Role.allCases.map { ($0, theme.resolved($0, for: depth)) })
      shownTheme = theme
      shown = nil
    }
    if shown?.size != canvas.size { shown = nil }
    for row in 0..<min(size.rows, canvas.size.rows) {
      let cells = canvas.cells(ofRow: row)
      if let shown, shown.cells(ofRow: row) == cells { continue }
      draw(cells, row: row, columns: size.columns)
    }
    shown = canvas
    if let cursor = canvas.cursor, (0..<size.rows).contains(cursor.row),
      (0..<size.columns).contains(cursor.column)
    {
      term_show_cursor(Int32(cursor.row), Int32(cursor.column))
    } else {
      term_hide_cursor()
    }
    term_present()
  }

  /// Waits for a key, or until so many milliseconds have passed, which gives `.tick`; nil waits without end.
  package func read(milliseconds: Int?) -> Key {
    while waiting.isEmpty {
      let patience: Int32 =
        switch decoder.patience {
        case .any: milliseconds.map { Int32(clamping: max(0, $0)) } ?? -1
        case .none: 0
        case .short: 1000
        }
      guard let input = rawInput(term_read(patience)) else { continue }
      waiting = decoder.take(input)
    }
    return waiting.removeFirst()
  }

  /// Whether a key can be read without waiting: all that waits is handled before the next drawing.
  package var hasPendingInput: Bool { !waiting.isEmpty || term_has_input() }

  /// Stops the program, as Ctrl-Z does elsewhere, and goes on with a fresh screen when the shell says so.
  package func suspend() {
    term_suspend()
    shown = nil
    waiting.append(.resumed)
  }

  /// Takes the mouse from the terminal, or gives it back for selecting text.
  package func useMouse(_ isOn: Bool) { term_use_mouse(isOn) }

  /// Leaves the terminal to another program, an editor say, and takes it back whatever happens.
  package func lend<Result>(to body: () throws -> Result) rethrows -> Result {
    term_lend()
    defer {
      term_take_back()
      shown = nil
      waiting.append(.resumed)
    }
    return try body()
  }

  /// Leaves the terminal to a program until it ends, and returns what it ended with.
  ///
  /// No shell reads the words. The interrupt key goes to that program alone; a signal that asks this one to
  /// stop is passed on, and answered when the other has ended.
  package func run(_ words: [String]) -> ProgramEnding {
    lend {
      var pointers = words.map { strdup($0) } + [nil]
      defer { pointers.forEach { free($0) } }
      let result = pointers.withUnsafeMutableBufferPointer { term_run($0.baseAddress) }
      return result.problem == 0 ? .ended(status: Int(result.status)) : .notStarted(code: result.problem)
    }
  }

  /// Draws everything anew at the next canvas, after another program has written on the screen.
  package func forgetScreen() {
    term_forget_screen()
    shown = nil
  }

  /// Draws one row, run by run of the same style. A wide character at the edge is cut to a blank.
  private func draw(_ cells: ArraySlice<Cell>, row: Int, columns: Int) {
    var run = Run(column: 0, text: "", style: nil)
    var column = 0
    for cell in cells.prefix(columns) {
      if cell.isContinuation {
        column += 1
        continue
      }
      var style = styles[cell.role] ?? ResolvedStyle(foreground: nil, background: nil, attributes: [])
      style.attributes.formUnion(cell.attributes)
      if style != run.style {
        put(run, row: row)
        run = Run(column: column, text: "", style: style)
      }
      let isCut = column + TextWidth.columns(of: cell.text) > columns
      run.text += isCut ? " " : isUTF8 ? cell.text : AsciiTwin.of(cell.text)
      if !isUTF8, TextWidth.columns(of: cell.text) == 2 { run.text += " " }
      column += 1
    }
    put(run, row: row)
  }

  private struct Run {
    var column: Int
    var text: String
    var style: ResolvedStyle?
  }

  private func put(_ run: Run, row: Int) {
    guard let style = run.style else { return }
    let colour = { (index: UInt8?) in index.map { Int32($0) } ?? -1 }
    var text = run.text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        term_put(
          Int32(row), Int32(run.column), characters.baseAddress, characters.count,
          Int32(style.attributes.rawValue), colour(style.foreground), colour(style.background))
      }
    }
  }

  private func rawInput(_ result: term_read_result) -> RawInput? {
    switch result.kind {
    case TERM_READ_SILENCE: .silence
    case TERM_READ_SCALAR: .scalar(result.value)
    case TERM_READ_KEY: key(term_key(result.value)).map { .special($0) }
    case TERM_READ_FUNCTION: .special(.function(Int(result.value)))
    case TERM_READ_PASTE_START: .pasteStart
    case TERM_READ_PASTE_END: .pasteEnd
    case TERM_READ_MOUSE_START: .mouseStart
    case TERM_READ_RESIZE: .special(.resize(size))
    case TERM_READ_STOP: .special(.stop(result.value == UInt32(SIGHUP) ? .hangup : .terminate))
    case TERM_READ_LOST: .special(.lost)
    case TERM_READ_RESUMED: .special(.resumed)
    default: nil
    }
  }

  private func key(_ key: term_key) -> Key? {
    switch key {
    case TERM_KEY_ENTER: .enter
    case TERM_KEY_BACKSPACE: .backspace
    case TERM_KEY_DELETE: .delete
    case TERM_KEY_INSERT: .insert
    case TERM_KEY_BACK_TAB: .backTab
    case TERM_KEY_UP: .up
    case TERM_KEY_DOWN: .down
    case TERM_KEY_LEFT: .left
    case TERM_KEY_RIGHT: .right
    case TERM_KEY_HOME: .home
    case TERM_KEY_END: .end
    case TERM_KEY_PAGE_UP: .pageUp
    case TERM_KEY_PAGE_DOWN: .pageDown
    case TERM_KEY_WORD_LEFT: .wordLeft
    case TERM_KEY_WORD_RIGHT: .wordRight
    case TERM_KEY_TEXT_START: .textStart
    case TERM_KEY_TEXT_END: .textEnd
    case TERM_KEY_DELETE_WORD: .deleteWordForward
    default: nil
    }
  }
}
