import Assessment
package import Canvas
import PlainText
package import Referential
import Wording

/// The field for the six words of the other's grid: four letters of each are enough, and a word that is none is told.
package struct CodeEntry: ScreenModel {
  package static let length = 6
  package let context = Context.code
  package let isWriting = true
  let bloc: BlocID
  /// What is written of each word, small letters without accents.
  var words = Array(repeating: "", count: CodeEntry.length)
  var here = 0

  package init(bloc: BlocID) { self.bloc = bloc }

  /// What a word that was begun is, in a list of all.
  package enum Reading: Hashable, Sendable {
    case empty, known(String), begun, unknown
  }

  package static func read(_ text: String, _ list: [String]) -> Reading {
    if text.isEmpty { return .empty }
    let matching = list.filter { $0.hasPrefix(text) }
    if list.contains(text) { return .known(text) }
    if text.count >= 4, matching.count == 1, let word = matching.first { return .known(word) }
    return matching.isEmpty ? .unknown : .begun
  }

  package mutating func perform(_ action: Action, _ world: World) -> Response {
    if action == .next { return goOn(world) }
    if action == .previous { here = max(0, here - 1) }
    if action == .confirm { return here == Self.length - 1 || isComplete(world) ? send(world) : goOn(world) }
    return action == .back || action == .quit ? .pop : .none
  }

  package mutating func write(_ key: Key, _ world: World) -> Response? {
    switch key {
    case .character(let character) where character.isLetter: return add(String(character), world)
    case .character, .right: return goOn(world)
    case .left: here = max(0, here - 1)
    case .backspace, .delete:
      if words[here].isEmpty { here = max(0, here - 1) } else { words[here].removeLast() }
    case .paste(let text): return paste(text, world)
    case .escape, .tab, .backTab, .up, .down, .enter, .insert, .home, .end, .pageUp, .pageDown, .wordLeft, .wordRight,
      .textStart, .textEnd,
      .deleteWordForward, .function, .control, .alt, .mouse, .resize, .stop, .tick, .resumed, .lost:
      return nil
    }
    return Response.none
  }

  private mutating func add(_ letter: String, _ world: World) -> Response {
    guard words[here].count < 20 else { return .none }
    words[here] += CodeWord.plain(letter)
    guard Self.read(words[here], world.codeWords) == .unknown else { return .none }
    return .say(ScreenText.unknownCodeWord(here + 1, words[here]), .warning)
  }

  private mutating func goOn(_ world: World) -> Response {
    switch Self.read(words[here], world.codeWords) {
    case .known(let word):
      words[here] = word
      here = min(Self.length - 1, here + 1)
      return .none
    case .empty: return .none
    case .begun, .unknown: return .say(ScreenText.unknownCodeWord(here + 1, words[here]), .refused)
    }
  }

  /// Takes what was pasted or said: words from here on.
  mutating func paste(_ text: String, _ world: World) -> Response {
    let parts = CodeWord.plain(text).split { !$0.isLetter }.map(String.init)
    for part in parts where here < Self.length {
      words[here] = part
      guard case .known(let word) = Self.read(part, world.codeWords) else {
        return .say(ScreenText.unknownCodeWord(here + 1, part), .refused)
      }
      words[here] = word
      guard here < Self.length - 1 else { break }
      here += 1
    }
    return .none
  }

  func isComplete(_ world: World) -> Bool {
    words.allSatisfy { if case .known = Self.read($0, world.codeWords) { true } else { false } }
  }

  mutating func send(_ world: World) -> Response {
    for (place, word) in words.enumerated() {
      guard case .known(let whole) = Self.read(word, world.codeWords) else {
        here = place
        return .say(
          word.isEmpty
            ? ScreenText.missingCodeWord(place + 1) : ScreenText.unknownCodeWord(place + 1, word), .refused)
      }
      words[place] = whole
    }
    return .ask(.exchange(.openGrid(bloc, code: words.joined(separator: " "))))
  }

  package mutating func receive(_ outcome: Outcome, _ world: World) -> Response {
    switch outcome {
    case .exchanged(let exchanged): return ExchangeFlow.follow(exchanged) ?? .none
    case .recorded, .refused, .failed, .opened, .identityCreated, .identityChosen, .document, .signed, .edited,
      .reviewed, .done:
      return .none
    }
  }

  package func header(_ world: World) -> Header {
    Header(
      title: world.text(ScreenText.codeEntryTitle(world.words.bloc(bloc))),
      second: world.text(ScreenText.codeEntryHint))
  }

  package func draw(on canvas: inout Canvas, in area: Rectangle, _ world: World) {
    for (index, word) in words.enumerated() where area.origin.row + 1 + index < area.rows.upperBound {
      let row = area.origin.row + 1 + index
      let isHere = index == here
      if isHere { canvas.put(world.glyphs.here, row: row, column: 1, role: .accent) }
      canvas.put(world.text(ScreenText.codeWord(index + 1)), row: row, column: 3)
      let column = 14
      canvas.fill(Rectangle(row: row, column: column, rows: 1, columns: 16), role: .field)
      let used = canvas.put(SafeText(word), row: row, column: column, role: .field)
      if isHere { canvas.cursor = Position(row: row, column: column + used) }
      switch Self.read(word, world.codeWords) {
      case .known(let whole):
        canvas.put(
          world.glyphs.done + " " + (whole == word ? "" : SafeText(whole)), row: row, column: column + 18,
          role: .done)
      case .unknown:
        canvas.put(
          world.glyphs.missing + " " + world.text(ScreenText.notInWordList), row: row, column: column + 18,
          role: .missing)
      case .begun, .empty: break
      }
    }
  }
}

/// The letters of a code as they are compared.
enum CodeWord {
  /// Small letters without their marks: `É` is `e`, `œ` is `oe`.
  static func plain(_ text: String) -> String {
    text.lowercased().map { $0 == "œ" ? "oe" : $0.isLetter ? AsciiTwin.of(String($0)) : String($0) }.joined()
  }
}
