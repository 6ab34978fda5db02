import Glibc
import Seal

/// A folder that only its owner may enter, gone with the value.
final class TemporaryFolder {
  let path: String

  init() throws(FileFault) {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/grille-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .system(path: base, .makeFolder, code: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    for name in (try? DurableFile.names(in: path)) ?? [] { unlink("\(path)/\(name)") }
    rmdir(path)
  }
}

/// Another program, run to its end without a shell.
enum ProgramRun {
  struct Ending {
    let status: Int32
    /// What it printed, errors included, in at most 64 KiB.
    let output: String
  }

  /// Runs it with exactly this environment, its input empty.
  static func run(_ arguments: [String], in folder: TemporaryFolder?, environment: [String]) throws -> Ending {
    let own = try folder ?? TemporaryFolder()
    let log = "\(own.path)/log"
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, log, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
    let pointers = arguments.map { strdup($0) } + [nil]
    let variables = environment.map { strdup($0) } + [nil]
    defer { (pointers + variables).forEach { free($0) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, arguments[0], &actions, nil, pointers, variables)
    guard code == 0 else { throw FileFault.system(path: arguments[0], .open, code: code) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let output = (try? HostileFile.readPrefix(log, count: 64 << 10, access: .own)) ?? []
    let ended = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    return Ending(status: ended, output: String(decoding: output, as: UTF8.self))
  }
}
