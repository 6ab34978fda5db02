import PlainText

/// What a terminal library reports before it is known what key that is.
package enum RawInput: Hashable, Sendable {
  /// A Unicode scalar as it was typed, controls among them.
  case scalar(UInt32)
  /// A key that the terminal has a sequence of its own for.
  case special(Key)
  case pasteStart, pasteEnd
  /// A report of the mouse begins; what it says comes as scalars.
  case mouseStart
  /// Nothing came in the time given.
  case silence
}

/// Makes keys of what a terminal sends: Alt, controls, accents of two scalars, pastes, the mouse.
///
/// A value without a clock or a terminal: it says how long to wait for the next input, and is given it.
package struct KeyDecoder: Hashable, Sendable {
  /// How long the caller has to wait before it reports silence.
  package enum Patience: Hashable, Sendable {
    /// As long as it likes.
    case any
    /// Not at all: what belongs together has come together.
    case none
    /// A second: the end of a paste or of a report may be under way. It may also never come.
    case short
  }

  private enum State: Hashable, Sendable { case idle, afterEscape, inPaste, inMouse }

  /// More than any field takes; what is beyond is left out.
  package static let longestPaste = 200_000

  /// Three numbers of five digits and what stands between them.
  private static let longestReport = 20

  private var state = State.idle
  private var pasted: [Unicode.Scalar] = []
  private var report: [UInt8] = []

  package init() {}

  package var patience: Patience {
    switch state {
    case .idle: .any
    case .afterEscape: .none
    case .inPaste, .inMouse: .short
    }
  }

  /// Takes one input and returns the keys that are complete with it.
  package mutating func take(_ input: RawInput) -> [Key] {
    switch state {
    case .idle: return takeIdle(input)
    case .afterEscape: return takeAfterEscape(input)
    case .inPaste: return takeInPaste(input)
    case .inMouse: return takeInMouse(input)
    }
  }

  private mutating func takeIdle(_ input: RawInput) -> [Key] {
    switch input {
    case .scalar(0x1B):
      state = .afterEscape
      return []
    case .scalar(let value): return Self.key(ofScalar: value).map { [$0] } ?? []
    case .special(let key): return [key]
    case .pasteStart:
      state = .inPaste
      return []
    case .pasteEnd: return []
    case .mouseStart:
      (state, report) = (.inMouse, [])
      return []
    case .silence: return [.tick]
    }
  }

  private mutating func takeAfterEscape(_ input: RawInput) -> [Key] {
    state = .idle
    switch input {
    case .silence: return [.escape]
    case .scalar(0x1B):
      state = .afterEscape
      return [.escape]
    case .scalar(let value):
      guard let key = Self.key(ofScalar: value) else { return [.escape] }
      if case .character(let character) = key { return [.alt(character)] }
      if key == .backspace { return [.control("w")] }
      return [.escape, key]
    case .special(.left): return [.wordLeft]
    case .special(.right): return [.wordRight]
    case .special, .pasteStart, .pasteEnd, .mouseStart: return [.escape] + takeIdle(input)
    }
  }

  private mutating func takeInPaste(_ input: RawInput) -> [Key] {
    switch input {
    case .scalar(let value): add(value)
    case .special(.enter): add(0x0D)
    case .special(.tab): add(0x09)
    case .special(.resize(let size)): return [.resize(size)]
    case .special(.stop(let reason)): return finishPaste() + [.stop(reason)]
    case .special(.lost): return finishPaste() + [.lost]
    case .special, .pasteStart, .mouseStart: break
    case .pasteEnd, .silence: return finishPaste()
    }
    return []
  }

  /// A report that is not one ends where that shows, and the input that showed it is taken for itself.
  private mutating func takeInMouse(_ input: RawInput) -> [Key] {
    guard case .scalar(let value) = input, let byte = UInt8(exactly: value) else {
      state = .idle
      return input == .silence ? [] : takeIdle(input)
    }
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ";"):
      // What is longer than any report is still swallowed: its digits are nobody's keys.
      if report.count < Self.longestReport { report.append(byte) }
      return []
    case UInt8(ascii: "M"):
      state = .idle
      return Mouse(report: report).map { [.mouse($0)] } ?? []
    case UInt8(ascii: "m"):
      state = .idle
      return []
    default:
      state = .idle
      return takeIdle(input)
    }
  }

  private mutating func add(_ value: UInt32) {
    guard let scalar = Unicode.Scalar(value), pasted.count < Self.longestPaste else { return }
    pasted.append(scalar)
  }

  private mutating func finishPaste() -> [Key] {
    let text = String(scalars: pasted)
    (state, pasted) = (.idle, [])
    return text.isEmpty ? [] : [.paste(text)]
  }

  private static func key(ofScalar value: UInt32) -> Key? {
    switch value {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x1B: .escape
    case 0x01...0x1A: Unicode.Scalar(value + 0x60).map { .control(Character($0)) }
    case 0x00...0x1F, 0x80...0x9F: nil
    default: Unicode.Scalar(value).map { .character(Character($0)) }
    }
  }
}
