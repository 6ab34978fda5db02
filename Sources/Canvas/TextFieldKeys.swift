import PlainText

extension TextField {
  /// Does what a key does in every field; nil where the key means nothing here and is for the screen.
  ///
  /// Enter makes a new line in a field of several lines and is the screen's in a field of one; so are Tab,
  /// Escape and the function keys.
  package mutating func handle(_ key: Key) -> EditOutcome? {
    switch key {
    case .character(let character): return type(character)
    case .enter: return kind == .block ? type("\n") : nil
    case .paste(let text): return paste(text)
    case .backspace: return deleteBack()
    case .delete: return deleteForward()
    case .deleteWordForward: return deleteWordForward()
    case .control(let letter): return handleControl(letter)
    case .up, .down, .pageUp, .pageDown:
      guard kind == .block else { return nil }
      return moved(key)
    case .left, .right, .home, .end, .wordLeft, .wordRight, .textStart, .textEnd: return moved(key)
    case .alt(let character):
      switch character {
      case "b": move(.wordLeft)
      case "f": move(.wordRight)
      case "d": return deleteWordForward()
      default: return nil
      }
      return .nothing
    case .escape, .insert, .tab, .backTab, .function, .mouse, .resize, .stop, .tick, .resumed, .lost:
      return nil
    }
  }

  /// The usual keys of line editors, and Ctrl-Z and Ctrl-Y of offices.
  private mutating func handleControl(_ letter: Character) -> EditOutcome? {
    switch letter {
    case "a": move(.lineStart)
    case "e": move(.lineEnd)
    case "k": return deleteToLineEnd()
    case "u": return deleteToLineStart()
    case "w": return deleteWordBack()
    case "z": return undo()
    case "y": return redo()
    default: return nil
    }
    return .nothing
  }

  private mutating func moved(_ key: Key) -> EditOutcome? {
    switch key {
    case .up: move(.up)
    case .down: move(.down)
    case .left: move(.left)
    case .right: move(.right)
    case .pageUp: move(.pageUp)
    case .pageDown: move(.pageDown)
    case .home: move(.lineStart)
    case .end: move(.lineEnd)
    case .wordLeft: move(.wordLeft)
    case .wordRight: move(.wordRight)
    case .textStart: move(.textStart)
    case .textEnd: move(.textEnd)
    case .character, .enter, .escape, .backspace, .delete, .insert, .tab, .backTab, .deleteWordForward,
      .function, .control, .alt, .paste, .mouse, .resize, .stop, .tick, .resumed, .lost:
      return nil
    }
    return .nothing
  }
}
