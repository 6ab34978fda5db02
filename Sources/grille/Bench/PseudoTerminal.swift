import Glibc

/// A terminal that nobody looks at, in the place of standard input and output until it is closed.
///
/// What is painted goes through the system's own terminal driver and is read and dropped by a thread, as an
/// emulator would read it; keys are written where a keyboard would.
final class PseudoTerminal {
  private let master: Int32
  private let savedInput: Int32
  private let savedOutput: Int32
  private var reader = pthread_t()

  init(rows: UInt16, columns: UInt16, type: String) throws {
    var (master, slave) = (Int32(-1), Int32(-1))
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&master, &slave, nil, nil, &size) == 0 else { throw PseudoTerminalFault(code: errno) }
    defer { close(slave) }
    self.master = master
    savedInput = fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3)
    savedOutput = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3)
    guard dup2(slave, STDIN_FILENO) >= 0, dup2(slave, STDOUT_FILENO) >= 0 else {
      throw PseudoTerminalFault(code: errno)
    }
    setenv("TERM", type, 1)
    pthread_create(
      &reader, nil,
      { argument in
        let master = Int32(truncatingIfNeeded: Int(bitPattern: argument))
        withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 1) { buffer in
          while read(master, buffer.baseAddress, buffer.count) > 0 {}
        }
        return nil
      }, UnsafeMutableRawPointer(bitPattern: Int(master)))
  }

  /// Presses keys: the bytes that a keyboard sends for them.
  func type(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard count > 0 else { throw PseudoTerminalFault(code: errno) }
      rest = rest.dropFirst(count)
    }
  }

  /// Gives standard input and output back.
  func giveBack() {
    dup2(savedInput, STDIN_FILENO)
    dup2(savedOutput, STDOUT_FILENO)
    close(savedInput)
    close(savedOutput)
    // The last of the slave's descriptors is gone: the reader's read ends, and the thread with it.
    pthread_join(reader, nil)
    close(master)
  }
}

/// Why there is no such terminal.
struct PseudoTerminalFault: Error {
  let code: Int32
}
