import Foundation

/// A program running in a terminal of its own, driven by keys and read as text.
///
/// Each session has a tmux server of its own on a private socket, so that tests run beside each other and
/// beside a person's tmux. Nothing sleeps for a fixed time: what is waited for is looked for until a deadline.
package final class TmuxSession {
  /// What went wrong, with the screen as it stood.
  package enum Failure: Error, CustomStringConvertible {
    case tmux(arguments: [String], status: Int32, message: String)
    case notSeen(what: String, screen: String)

    package var description: String {
      switch self {
      case .tmux(let arguments, let status, let message):
        "tmux \(arguments.joined(separator: " ")): status \(status): \(message)"
      case .notSeen(let what, let screen): "not seen: \(what)\n\(screen)"
      }
    }
  }

  private let folder: URL
  private let environment: [String: String]
  private var socket: String { folder.appendingPathComponent("tmux.sock").path }
  private var statusFile: URL { folder.appendingPathComponent("status") }

  /// Whether there is a tmux to drive.
  package static var isAvailable: Bool {
    (try? ProgramRun.run(["tmux", "-V"], environment: ProcessInfo.processInfo.environment).status) == 0
  }

  /// Starts a program. The environment is what it gets, beside PATH, HOME and a UTF-8 locale, which it may
  /// override; an empty value leaves the variable out.
  package init(
    _ command: [String], rows: Int = 24, columns: Int = 80, environment: [String: String] = [:]
  ) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("grille-tmux-" + UUID().uuidString.prefix(8))
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let own = ProcessInfo.processInfo.environment
    self.environment = [
      "PATH": own["PATH"] ?? "/usr/bin:/bin", "HOME": own["HOME"] ?? folder.path, "LC_ALL": "C.UTF-8",
      "TERM": "xterm-256color", "SHELL": "/bin/sh",
    ]
    let configuration = folder.appendingPathComponent("tmux.conf")
    try Data(
      """
      set -g default-terminal "tmux-256color"
      set -s escape-time 0
      set -g status off
      set -g history-limit 2000

      """.utf8
    ).write(to: configuration)
    let passed = environment.filter { !$0.value.isEmpty }.map { "\($0.key)=\($0.value)" }
    let removed = environment.filter { $0.value.isEmpty }.flatMap { ["-u", $0.key] }
    let words = ["env"] + removed + passed.sorted() + command
    let line = words.map(Self.quoted).joined(separator: " ")
    let script =
      "\(line); echo $? > \(Self.quoted(statusFile.path)).new;"
      + " mv \(Self.quoted(statusFile.path)).new \(Self.quoted(statusFile.path)); stty -a; exec cat"
    do {
      try tmux(
        "-f", configuration.path, "new-session", "-d", "-s", "t", "-x", String(columns), "-y", String(rows),
        script)
    } catch {
      try? FileManager.default.removeItem(at: folder)
      throw error
    }
  }

  deinit {
    _ = try? tmux("kill-server")
    try? FileManager.default.removeItem(at: folder)
  }

  /// Presses keys by tmux's names for them: `Enter`, `Escape`, `C-z`, `Up`, `F1`.
  package func press(_ keys: String...) throws { try press(keys) }

  package func press(_ keys: [String]) throws { try tmux(["send-keys", "-t", "t"] + keys) }

  /// Holds a key down: so many times the same, all sent at once.
  package func hold(_ key: String, times: Int) throws {
    try tmux("send-keys", "-t", "t", "-N", String(times), key)
  }

  /// Keeps a copy of every byte that the program sends to its terminal from now on.
  package func copyOutput() throws {
    try tmux("pipe-pane", "-t", "t", "exec cat > \(Self.quoted(outputFile.path))")
  }

  /// What was copied so far.
  package func copiedOutput() -> [UInt8] {
    FileManager.default.contents(atPath: outputFile.path).map { Array($0) } ?? []
  }

  private var outputFile: URL { folder.appendingPathComponent("output") }

  /// Types a text, character by character.
  package func type(_ text: String) throws { try tmux("send-keys", "-t", "t", "-l", "--", text) }

  /// Pastes a text; with brackets, if the program has asked the terminal for them.
  package func paste(_ text: String) throws {
    let file = folder.appendingPathComponent("paste")
    try Data(text.utf8).write(to: file)
    try tmux("load-buffer", "-b", "p", file.path)
    try tmux("paste-buffer", "-p", "-r", "-b", "p", "-t", "t")
  }

  package func resize(rows: Int, columns: Int) throws {
    try tmux("resize-window", "-t", "t", "-x", String(columns), "-y", String(rows))
  }

  /// The screen as text, a row per line; with `colours`, the escape sequences that style it too.
  package func screen(colours: Bool = false) throws -> String {
    try tmux(["capture-pane", "-p", "-t", "t"] + (colours ? ["-e"] : []))
  }

  /// Waits until the screen has this text, and returns the screen.
  @discardableResult
  package func wait(for text: String, seconds: Double = 60) throws -> String {
    try wait(until: "“\(text)”", seconds: seconds) { $0.contains(text) }
  }

  /// Waits until the screen no longer has this text, and returns the screen.
  @discardableResult
  package func wait(forNo text: String, seconds: Double = 60) throws -> String {
    try wait(until: "no “\(text)”", seconds: seconds) { !$0.contains(text) }
  }

  /// Waits until the screen is as it should be, and returns it.
  @discardableResult
  package func wait(
    until what: String, seconds: Double = 60, _ isSeen: (String) throws -> Bool
  ) throws -> String {
    let deadline = Date().addingTimeInterval(seconds)
    while true {
      let screen = try screen()
      if try isSeen(screen) { return screen }
      if Date() > deadline { throw Failure.notSeen(what: what, screen: screen) }
      usleep(20_000)
    }
  }

  /// Waits until the program has nothing left to do and its screen stays, but for what `part` leaves out of it; returns
  /// the screen.
  ///
  /// A program that waits for its turn on a busy machine is not done: only one whose threads all sleep is.
  @discardableResult
  package func waitUntilStill(_ part: (String) -> String = { $0 }) throws -> String {
    var last: String?
    var same = 0
    return try wait(until: "a screen that stays") { screen in
      let still = part(screen)
      same = try isAsleep() && still == last ? same + 1 : 0
      last = still
      return same == 3
    }
  }

  /// Whether all threads of the program wait for something to happen; true too once it has ended.
  private func isAsleep() throws -> Bool {
    guard let process = try processID() else { return true }
    let tasks = "/proc/\(process)/task"
    let threads = (try? FileManager.default.contentsOfDirectory(atPath: tasks)) ?? []
    return threads.allSatisfy { thread in
      guard let file = FileHandle(forReadingAtPath: "\(tasks)/\(thread)/stat"),
        let stat = try? file.readToEnd().map({ String(decoding: $0, as: UTF8.self) })
      else { return true }
      // "42 (name) S …": the name may hold anything, its end is the last parenthesis.
      return stat.split(separator: ")").last?.split(separator: " ").first == "S"
    }
  }

  /// Waits until the program has ended and returns its exit status; what it left on the terminal can then
  /// be read, the terminal's modes after it.
  package func waitForExit(seconds: Double = 60) throws -> Int32 {
    let deadline = Date().addingTimeInterval(seconds)
    while true {
      if let data = FileManager.default.contents(atPath: statusFile.path),
        let status = Int32(String(decoding: data, as: UTF8.self).filter { !$0.isWhitespace })
      {
        return status
      }
      if Date() > deadline { throw Failure.notSeen(what: "the end of the program", screen: try screen()) }
      usleep(20_000)
    }
  }

  /// The process id of the program, for a signal; nil once it has ended.
  package func processID() throws -> Int32? {
    let shell = try tmux("display-message", "-p", "-t", "t", "#{pane_pid}")
    guard let shell = Int32(shell.filter { !$0.isWhitespace }) else { return nil }
    // A file under /proc has no size to go by: it is read to its end.
    let children = try FileHandle(
      forReadingFrom: URL(fileURLWithPath: "/proc/\(shell)/task/\(shell)/children")
    ).readToEnd()
    return children.flatMap { String(decoding: $0, as: UTF8.self).split(separator: " ").first }
      .flatMap { Int32($0) }
  }

  @discardableResult
  private func tmux(_ arguments: String...) throws -> String { try tmux(arguments) }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let result = try ProgramRun.run(["tmux", "-u", "-S", socket] + arguments, environment: environment)
    guard result.status == 0 else {
      throw Failure.tmux(arguments: arguments, status: result.status, message: result.errorText)
    }
    return result.outputText
  }

  private static func quoted(_ word: String) -> String {
    "'" + word.replacingOccurrences(of: "'", with: "'\\''") + "'"
  }
}
