import Glibc

/// What a program that was run to its end has left.
///
/// Started without Foundation's `Process`, which waits until every child has closed what it inherited: a
/// server that goes on in the background, as tmux's does, would keep it waiting for ever.
package struct ProgramRun: Sendable {
  /// The exit status; 128 and the signal's number where a signal ended it.
  package let status: Int32
  package let output: [UInt8]
  package let errors: [UInt8]

  package var outputText: String { String(decoding: output, as: UTF8.self) }
  package var errorText: String { String(decoding: errors, as: UTF8.self) }

  /// A system call was refused, with its number of error.
  package struct Failure: Error {
    package let call: String
    package let code: Int32
  }

  /// Runs a program, found along PATH, with exactly this environment, and waits for its end.
  package static func run(
    _ command: [String], environment: [String: String], input: [UInt8] = []
  ) throws -> ProgramRun {
    let (source, output, errors) = (try scratchFile(), try scratchFile(), try scratchFile())
    defer { for file in [source, output, errors] { close(file) } }
    try write(input, to: source)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, file) in [source, output, errors].enumerated() {
      posix_spawn_file_actions_adddup2(&actions, file, Int32(number))
    }
    // Threads of a test run block signals, and a child inherits that: it would never hear SIGCHLD or SIGTERM.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var noSignals = sigset_t()
    sigemptyset(&noSignals)
    posix_spawnattr_setsigmask(&attributes, &noSignals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] =
      environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var process = pid_t()
    let code = posix_spawnp(&process, command.first ?? "", &actions, &attributes, &arguments, &variables)
    guard code == 0 else { throw Failure(call: "posix_spawnp", code: code) }
    var state: Int32 = 0
    while waitpid(process, &state, 0) < 0 {
      guard errno == EINTR else { throw Failure(call: "waitpid", code: errno) }
    }
    let signal = state & 0x7F
    return ProgramRun(
      status: signal == 0 ? (state >> 8) & 0xFF : 128 + signal, output: try read(output),
      errors: try read(errors))
  }

  /// A file without a name, closed in every program started later: files, unlike pipes, are never full and
  /// never held open by another.
  private static func scratchFile() throws -> Int32 {
    var name = Array("/tmp/grille-run-XXXXXX".utf8CString)
    let file = mkstemp(&name)
    guard file >= 0 else { throw Failure(call: "mkstemp", code: errno) }
    unlink(name)
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    return file
  }

  private static func write(_ bytes: [UInt8], to file: Int32) throws {
    var place = 0
    while place < bytes.count {
      let count = bytes[place...].withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, off_t(place)) }
      guard count > 0 else { throw Failure(call: "pwrite", code: errno) }
      place += count
    }
  }

  private static func read(_ file: Int32) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = pread(file, &buffer, buffer.count, off_t(bytes.count))
      guard count >= 0 else { throw Failure(call: "pread", code: errno) }
      if count == 0 { return bytes }
      bytes += buffer.prefix(count)
    }
  }
}
