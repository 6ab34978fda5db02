import Dossier
import Glibc
import Seal

/// A text in a file of its own, for an editor: in a folder that only its owner may enter, gone afterwards.
///
/// The folder stands under `cache/` and is locked as long as it is used, so that what a killed run left
/// there is told from what another one is using.
final class EditorFile {
  private static let prefix = "edit-"
  private let folder: String
  private let lock: Int32
  let path: String

  init(_ text: String, in home: DataFolder) throws(FileFault) {
    folder = "\(home.cache)/\(Self.prefix)\(String(UInt64.random(in: 0...UInt64.max), radix: 36))"
    path = folder + "/texte.txt"
    guard mkdir(folder, 0o700) == 0 else { throw .system(path: folder, .makeFolder, code: errno) }
    let lock = Self.lock(folder)
    self.lock = lock ?? -1
    guard lock != nil else { throw .system(path: folder, .open, code: errno) }
    do { try DurableFile.write(Array(text.utf8), to: path, replacing: false) } catch {
      Self.remove(folder)
      throw error
    }
  }

  deinit {
    Self.remove(folder)
    if lock >= 0 { close(lock) }
  }

  /// What stands in the file now, whoever wrote it there.
  func read(maximum: Int) throws(FileFault) -> [UInt8] {
    try HostileFile.read(path, maximum: maximum, access: .own)
  }

  /// Takes away what a run that was killed has left.
  static func removeLeftOvers(in home: DataFolder) {
    for name in (try? DurableFile.names(in: home.cache)) ?? [] where name.hasPrefix(prefix) {
      let folder = "\(home.cache)/\(name)"
      guard let lock = lock(folder) else { continue }
      remove(folder)
      close(lock)
    }
  }

  /// Nil where another process has it, or where it is no folder.
  private static func lock(_ folder: String) -> Int32? {
    let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { return nil }
    guard lockNow(file) == 0 else {
      let code = errno
      close(file)
      errno = code
      return nil
    }
    return file
  }

  /// With whatever the editor has put beside the file; links are taken away, not followed.
  private static func remove(_ folder: String) {
    for name in (try? DurableFile.names(in: folder)) ?? [] {
      let inside = "\(folder)/\(name)"
      var status = stat()
      guard lstat(inside, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR { remove(inside) } else { unlink(inside) }
    }
    rmdir(folder)
  }
}

/// Outside of the type, where `flock` is the function and not the structure of that name.
private func lockNow(_ file: Int32) -> Int32 { flock(file, LOCK_EX | LOCK_NB) }
