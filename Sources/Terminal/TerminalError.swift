/// Why there is no screen to draw on. The terminal is as it was.
package enum TerminalError: Error, Hashable, Sendable {
  /// Standard input or output is a file or a pipe.
  case noTerminal
  /// TERM is not set, or names a terminal that is not in the system's database.
  case unknownTerminal(type: String)
  /// The terminal cannot place its cursor, as with `TERM=dumb`.
  case cannotPlaceCursor(type: String)
  /// The system had no memory or no file left.
  case noResources
}

/// Why no passphrase was read.
package enum SecretError: Error, Hashable, Sendable {
  case noTerminal
  case interrupted
  /// More than so many bytes.
  case tooLong(limit: Int)
  /// The terminal's input ended before a line did.
  case ended
  /// The line is not UTF-8.
  case notText
}

/// What became of a program that the terminal was left to.
package enum ProgramEnding: Hashable, Sendable {
  /// Its exit status; 128 and the signal's number where a signal ended it.
  case ended(status: Int)
  /// It could not be started, and the system's reason as an `errno`.
  case notStarted(code: Int32)
}
