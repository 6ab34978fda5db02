import CNcurses
package import PlainText

/// Asks for a passphrase on the terminal, whatever standard input and output are.
package enum SecretPrompt {
  /// The most bytes of a passphrase.
  package static let limit = 1024

  /// Shows the prompt and reads a line without echo; not to be used while a screen is shown.
  ///
  /// The bytes are wiped from the buffer; the caller's array is the only copy made here.
  package static func read(_ prompt: SafeText) throws(SecretError) -> [UInt8] {
    var buffer = [CChar](repeating: 0, count: limit)
    defer { for index in buffer.indices { buffer[index] = 0 } }
    let length = prompt.text.withCString { term_read_secret($0, &buffer, limit) }
    switch length {
    case TERM_SECRET_NO_TERMINAL: throw .noTerminal
    case TERM_SECRET_INTERRUPTED: throw .interrupted
    case TERM_SECRET_TOO_LONG: throw .tooLong(limit: limit)
    case TERM_SECRET_ENDED: throw .ended
    default: break
    }
    let bytes = buffer.prefix(length).map { UInt8(bitPattern: $0) }
    guard String(validating: bytes, as: UTF8.self) != nil else { throw .notText }
    return bytes
  }
}
