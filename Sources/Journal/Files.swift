import Glibc

/// Why a file was not read.
package enum FileFault: Error, Hashable, Sendable {
  case notRegular
  case tooLarge(maximum: Int)
  case system(SystemError)
}

/// What the journal does with files, each step complete or an error with the facts.
package struct Files: Sendable {
  let calls: any SystemCalls

  package init(calls: any SystemCalls = PosixCalls()) { self.calls = calls }

  /// Reads a regular file of at most `limit` bytes; follows no link and waits for nobody.
  package func read(_ path: String, atMost limit: Int) throws(FileFault) -> [UInt8] {
    do {
      let file = try open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY)
      defer { close(file) }
      var facts = FileFacts()
      try check(.fstat, path) { calls.fstat(file, into: &facts) }
      guard facts.isRegular else { throw FileFault.notRegular }
      var bytes: [UInt8] = []
      while bytes.count <= limit {
        let got = try check(.read, path) { calls.read(file, atMost: 1 << 16, into: &bytes) }
        if got == 0 { return bytes }
      }
      throw FileFault.tooLarge(maximum: limit)
    } catch let error as SystemError {
      // ELOOP: a symbolic link. ENXIO: a socket, or a device without its driver.
      throw error.code == ELOOP || error.code == ENXIO ? .notRegular : .system(error)
    } catch let fault as FileFault {
      throw fault
    } catch {
      throw .notRegular
    }
  }

  /// Makes a new file that holds `bytes`, durable with its name, and leaves it open for appending.
  ///
  /// A failure takes the file away again as well as it can.
  func create(_ path: String, _ bytes: [UInt8]) throws(SystemError) -> Int32 {
    let file = try open(path, O_WRONLY | O_CREAT | O_EXCL | O_APPEND)
    do throws(SystemError) {
      try write(bytes, to: file, path)
      try check(.fsync, path, again: false) { calls.fsync(file) }
      try syncFolder(of: path)
    } catch {
      close(file)
      _ = calls.unlink(path)
      throw error
    }
    return file
  }

  /// Gives `path` the content `bytes`: a reader finds the old file or the new one, never a part.
  package func replace(_ path: String, _ bytes: [UInt8]) throws(SystemError) {
    let draft = path + ".new"
    let file = try open(draft, O_WRONLY | O_CREAT | O_TRUNC)
    do throws(SystemError) {
      defer { close(file) }
      try write(bytes, to: file, draft)
      try check(.fsync, draft, again: false) { calls.fsync(file) }
    } catch {
      _ = calls.unlink(draft)
      throw error
    }
    try check(.rename, path) { calls.rename(draft, to: path) }
    try syncFolder(of: path)
  }

  /// Cuts a file to `size` bytes, durably.
  func truncate(_ path: String, to size: Int) throws(SystemError) {
    let file = try open(path, O_WRONLY)
    defer { close(file) }
    try check(.ftruncate, path) { calls.ftruncate(file, size: size) }
    try check(.fsync, path, again: false) { calls.fsync(file) }
  }

  /// Makes a folder that only its owner may enter, unless there is one.
  package func makeFolder(_ path: String) throws(SystemError) {
    let outcome = calls.mkdir(path, mode: 0o700)
    if outcome == -Int(EEXIST) { return }
    try check(.mkdir, path) { outcome }
    try syncFolder(of: path)
  }

  func open(_ path: String, _ flags: Int32) throws(SystemError) -> Int32 {
    let file = try check(.open, path) {
      calls.open(path, flags: flags | O_CLOEXEC | O_NOFOLLOW, mode: 0o600)
    }
    return Int32(truncatingIfNeeded: file)
  }

  /// Writes all of `bytes`, in one call wherever the system takes them in one.
  func write(_ bytes: [UInt8], to file: Int32, _ path: String) throws(SystemError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = try check(.write, path) { calls.write(file, rest) }
      // A regular file that takes nothing and reports nothing would be asked for ever.
      guard count > 0 else { throw SystemError(call: .write, path: path, code: EIO) }
      rest = rest.dropFirst(count)
    }
  }

  /// Syncs a file's data. A failure is final for this descriptor: the kernel may have marked the pages clean,
  /// so that a second call would report success for bytes that are not on the disk.
  func syncData(_ file: Int32, _ path: String) throws(SystemError) {
    try check(.fdatasync, path, again: false) { calls.fdatasync(file) }
  }

  /// The system frees the descriptor whatever `close` returns, and all that matters was synced before.
  func close(_ file: Int32) { _ = calls.close(file) }

  func syncFolder(of path: String) throws(SystemError) {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    let file = try open(folder.isEmpty ? "/" : folder, O_RDONLY | O_DIRECTORY)
    defer { close(file) }
    let outcome = calls.fsync(file)
    // A file system that has no such operation for folders says so with EINVAL.
    if outcome != -Int(EINVAL) { try check(.fsync, folder, again: false) { outcome } }
  }

  /// Turns a result into an error, after asking again a few times where a signal came in between.
  @discardableResult
  func check(_ call: SystemError.Call, _ path: String, again: Bool = true, _ make: () -> Int)
    throws(SystemError) -> Int
  {
    var outcome = make()
    var left = again ? 100 : 0
    while outcome == -Int(EINTR) && left > 0 {
      left -= 1
      outcome = make()
    }
    guard outcome >= 0 else {
      throw SystemError(call: call, path: path, code: Int32(truncatingIfNeeded: -outcome))
    }
    return outcome
  }
}
