/// Why the program is asked to stop.
package enum StopReason: Hashable, Sendable {
  /// SIGTERM, or SIGINT from outside.
  case terminate
  /// SIGHUP: the window was closed.
  case hangup
}

/// What comes from the terminal: keys, and the other things a screen has to answer.
package enum Key: Hashable, Sendable {
  case character(Character)
  case enter, escape, backspace, delete, insert, tab, backTab
  case up, down, left, right, home, end, pageUp, pageDown
  case wordLeft, wordRight, textStart, textEnd, deleteWordForward
  /// F1 is `function(1)`.
  case function(Int)
  /// Ctrl and a lower-case letter.
  case control(Character)
  /// Alt and a character; terminals send Escape and then the character.
  case alt(Character)
  /// All of a paste, as it came: with CR or CRLF between its lines.
  case paste(String)
  /// What the mouse did, where it is taken from the terminal.
  case mouse(Mouse)
  case resize(Size)
  case stop(StopReason)
  /// The time that was waited for has passed without a key.
  case tick
  /// The program is back from having been suspended; everything is to be drawn again.
  case resumed
  /// The terminal is gone.
  case lost

  /// Whether a person pressed it on a keyboard.
  package var isPressed: Bool {
    switch self {
    case .paste, .mouse, .resize, .stop, .tick, .resumed, .lost: false
    case .character, .enter, .escape, .backspace, .delete, .insert, .tab, .backTab, .up, .down, .left,
      .right, .home, .end, .pageUp, .pageDown, .wordLeft, .wordRight, .textStart, .textEnd,
      .deleteWordForward, .function, .control, .alt:
      true
    }
  }
}
