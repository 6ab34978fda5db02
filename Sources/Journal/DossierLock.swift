import Glibc

/// Who holds a dossier, as written in its lock file.
package struct LockHolder: Hashable, Sendable {
  package let process: Int
  package let host: String

  package init(process: Int, host: String) {
    self.process = process
    self.host = host
  }

  /// This process on this computer.
  package static var current: LockHolder {
    var name = utsname()
    var host = ""
    if uname(&name) == 0 {
      host = withUnsafeBytes(of: name.nodename) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
    }
    return LockHolder(process: Int(getpid()), host: host)
  }

  var line: String { "\(process) \(host)\n" }

  init?(_ bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self), text.utf8.last == UInt8(ascii: "\n") else {
      return nil
    }
    let parts = text.dropLast().split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let process = Int(parts[0]) else { return nil }
    self.init(process: process, host: String(parts[1]))
  }
}

/// The right to write in a dossier, held by one process at a time until this object goes.
///
/// The file `.lock` stays: taking it away would let two processes lock two files of that name.
package final class DossierLock {
  private let file: Int32
  private let files: Files

  /// Takes the lock, or throws `alreadyOpen`.
  package init(
    folder: String, holder: LockHolder = .current, calls: any SystemCalls = PosixCalls()
  ) throws(JournalError) {
    let files = Files(calls: calls)
    let path = folder + "/.lock"
    do throws(SystemError) {
      let file = try files.open(path, O_RDWR | O_CREAT)
      do throws(SystemError) {
        try files.check(.flock, path) { calls.flock(file) }
      } catch {
        files.close(file)
        throw error
      }
      // Only for the message to others: a full disk must not keep anyone out of a dossier.
      do throws(SystemError) {
        try files.check(.ftruncate, path) { calls.ftruncate(file, size: 0) }
        try files.write(Array(holder.line.utf8), to: file, path)
      } catch {}
      self.file = file
      self.files = files
    } catch {
      guard error.call == .flock && error.code == EWOULDBLOCK else { throw .system(error) }
      throw .alreadyOpen(Self.holder(path, files))
    }
  }

  /// Unlocked by name: a program that is being started from here has a copy of the descriptor until it runs, and
  /// closing this one alone would leave the lock held until then (flock(2)).
  deinit {
    _ = files.calls.unlock(file)
    files.close(file)
  }

  private static func holder(_ path: String, _ files: Files) -> LockHolder? {
    do {
      return LockHolder(try files.read(path, atMost: 4096))
    } catch {
      // Who holds it only makes the message better; that it is held is known.
      return nil
    }
  }
}
