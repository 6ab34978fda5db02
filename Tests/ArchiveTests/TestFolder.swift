import Archive
import Glibc
import Scenarios
import Seal
import Testing

/// A folder of its own for a test, with an archive and a cache in it; taken away at the end.
final class TestFolder {
  let root: String
  var archive: String { root + "/archive" }
  var cache: String { root + "/cache" }

  init() throws {
    var template = Array("/tmp/grille-archive-XXXXXX".utf8CString)
    root = try #require(mkdtemp(&template).map { String(cString: $0) })
    try DurableFile.makeFolder(root + "/archive")
    try DurableFile.makeFolder(root + "/cache")
  }

  deinit { Self.remove(root) }

  func write(_ bytes: [UInt8], _ path: String) throws {
    let full = "\(archive)/\(path)"
    if let slash = full.lastIndex(of: "/") { try DurableFile.makeFolder(String(full[..<slash])) }
    try DurableFile.write(bytes, to: full, replacing: true)
  }

  /// Opens the archive and reads it to its end.
  func read(
    trust: TrustStore? = nil, limits: WalkLimits = WalkLimits(), cached: Bool = true
  ) throws -> Archive {
    let opened = try open(trust: trust, limits: limits, cached: cached)
    while opened.step() {}
    return opened
  }

  func open(trust: TrustStore? = nil, limits: WalkLimits = WalkLimits(), cached: Bool = true) throws
    -> Archive
  {
    try Archive(
      archive, cache: cached ? cache : nil, trust: trust ?? (try Scenario.trust()), limits: limits)
  }

  var indexPath: String {
    get throws { try #require(Archive.indexPath(of: archive, in: cache)) }
  }

  /// The digest of everything below the archive: names, kinds, permissions and contents.
  func fingerprint() throws -> SHA256Digest {
    var lines: [UInt8] = []
    for path in Self.all(archive) {
      var status = stat()
      lstat(path, &status)
      lines += Array("\(path) \(status.st_mode) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)\n".utf8)
      if status.st_mode & S_IFMT == S_IFREG, status.st_size < 16 << 20 {
        lines += SHA256Digest(of: (try? HostileFile.read(path, maximum: 16 << 20, access: .own)) ?? []).bytes
      }
    }
    return SHA256Digest(of: lines)
  }

  private static func all(_ path: String) -> [String] {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return [path] }
    return [path] + ((try? DurableFile.names(in: path)) ?? []).flatMap { all("\(path)/\($0)") }
  }

  static func remove(_ path: String) {
    chmod(path, 0o700)
    let arguments = ["rm", "-rf", "--", path]
    var process = pid_t()
    var pointers = arguments.map { strdup($0) } + [nil]
    defer { pointers.forEach { free($0) } }
    if posix_spawnp(&process, "rm", nil, nil, &pointers, environ) == 0 {
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
  }
}

extension Archive {
  func file(_ path: String) -> ListedFile? { files.first { $0.path == path } }
  func verdict(_ path: String) -> Verification.Verdict? { file(path)?.verdict }
  func reason(_ path: String) -> String? { file(path)?.reason }
}
