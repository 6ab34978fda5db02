import PlainText

/// What a terminal library reports before it is known what key that is.
package enum RawInput: Hashable, Sendable {
  /// A Unicode scalar as it was typed, controls among them.
  case scalar(UInt32)
  /// A key that the terminal has a sequence of its own for.
  case special(Key)
  case pasteStart, pasteEnd
  /// Nothing came in the time given.
  case silence
}

/// Makes keys of what a terminal sends: Alt, controls, accents of two scalars, pastes.
///
/// A value without a clock or a terminal: it says how long to wait for the next input, and is given it.
package struct KeyDecoder: Hashable, Sendable {
  /// How long the caller has to wait before it reports silence.
  package enum Patience: Hashable, Sendable {
    /// As long as it likes.
    case any
    /// Not at all: what belongs together has come together.
    case none
    /// A second: the end of a paste may be under way. It may also never come.
    case short
  }

  private enum State: Hashable, Sendable { case idle, afterEscape, inPaste }

  /// More than any field takes; what is beyond is left out.
  package static let longestPaste = 200_000

  private var state = State.idle
  private var pasted: [Unicode.Scalar] = []

  package init() {}

  package var patience: Patience {
    switch state {
    case .idle: .any
    case .afterEscape: .none
    case .inPaste: .short
    }
  }

  /// Takes one input and returns the keys that are complete with it.
  package mutating func take(_ input: RawInput) -> [Key] {
    switch state {
    case .idle: return takeIdle(input)
    case .afterEscape: return takeAfterEscape(input)
    case .inPaste: return takeInPaste(input)
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
    case .special, .pasteStart, .pasteEnd: return [.escape] + takeIdle(input)
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
    case .special, .pasteStart: break
    case .pasteEnd, .silence: return finishPaste()
    }
    return []
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
