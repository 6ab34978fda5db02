import Glibc

/// Standard input, line by line, whatever it is: a terminal, a pipe, a file.
final class LineInput {
  enum Line: Hashable {
    case text(String)
    /// Longer than anything that is meant to be written; nothing of it is kept.
    case tooLong
  }

  /// More than the longest text, four bytes a character.
  private static let limit = 128 << 10
  private var buffer: [UInt8] = []
  private var isAtEnd = false

  /// Whether a person's terminal is on the other side.
  static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// The next line without its end; nil at the end of the input. A last line without an end counts.
  func next() -> Line? {
    var isTooLong = false
    while true {
      if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
        let line = buffer[..<end]
        defer { wipe(end + 1) }
        return isTooLong ? .tooLong : .text(Self.text(line))
      }
      if buffer.count > Self.limit {
        isTooLong = true
        wipe(buffer.count)
      }
      if isAtEnd {
        guard !buffer.isEmpty else { return isTooLong ? .tooLong : nil }
        defer { wipe(buffer.count) }
        return isTooLong ? .tooLong : .text(Self.text(buffer[...]))
      }
      fill()
    }
  }

  private func fill() {
    var chunk = [UInt8](repeating: 0, count: 16 << 10)
    let count = chunk.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
    if count > 0 {
      buffer += chunk[..<count]
    } else if count == 0 || errno != EINTR {
      isAtEnd = true
    }
    for index in chunk.indices { chunk[index] = 0 }
  }

  /// Takes bytes from the front; a passphrase among them does not stay behind.
  private func wipe(_ count: Int) {
    for index in 0..<count { buffer[index] = 0 }
    buffer.removeFirst(count)
  }

  /// UTF-8; where it is not, every byte is a letter of Latin-1, as an old terminal sends it.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    let bytes = bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: bytes.map { Unicode.Scalar($0) })
    return String(scalars)
  }
}
