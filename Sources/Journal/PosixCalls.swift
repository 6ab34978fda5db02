import Glibc

/// The system's own calls.
package struct PosixCalls: SystemCalls {
  package init() {}

  package func open(_ path: String, flags: Int32, mode: UInt32) -> Int {
    result(Int(Glibc.open(path, flags, mode)))
  }

  package func close(_ file: Int32) -> Int { result(Int(Glibc.close(file))) }

  package func read(_ file: Int32, atMost count: Int, into bytes: inout [UInt8]) -> Int {
    var got = 0
    bytes += Array(unsafeUninitializedCapacity: count) { buffer, initialized in
      got = result(Glibc.read(file, buffer.baseAddress, count))
      initialized = max(got, 0)
    }
    return got
  }

  package func write(_ file: Int32, _ bytes: ArraySlice<UInt8>) -> Int {
    bytes.withUnsafeBytes { result(Glibc.write(file, $0.baseAddress, $0.count)) }
  }

  package func fdatasync(_ file: Int32) -> Int { result(Int(Glibc.fdatasync(file))) }
  package func fsync(_ file: Int32) -> Int { result(Int(Glibc.fsync(file))) }
  package func ftruncate(_ file: Int32, size: Int) -> Int { result(Int(Glibc.ftruncate(file, size))) }

  package func fstat(_ file: Int32, into facts: inout FileFacts) -> Int {
    var status = stat()
    let outcome = result(Int(Glibc.fstat(file, &status)))
    facts = FileFacts(isRegular: status.st_mode & S_IFMT == S_IFREG, size: Int(status.st_size))
    return outcome
  }

  package func flock(_ file: Int32) -> Int { result(Int(lockNow(file))) }
  package func unlock(_ file: Int32) -> Int { result(Int(letGo(file))) }
  package func rename(_ old: String, to new: String) -> Int { result(Int(Glibc.rename(old, new))) }
  package func unlink(_ path: String) -> Int { result(Int(Glibc.unlink(path))) }
  package func mkdir(_ path: String, mode: UInt32) -> Int { result(Int(Glibc.mkdir(path, mode))) }

  package func readdir(_ path: String, atMost count: Int, into names: inout [String]) -> Int {
    guard let folder = opendir(path) else { return result(-1) }
    defer { closedir(folder) }
    while names.count < count {
      errno = 0
      guard let entry = Glibc.readdir(folder) else { return errno == 0 ? 0 : result(-1) }
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(validating: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if let name, name != ".", name != ".." { names.append(name) }
    }
    return 0
  }

  private func result(_ value: Int) -> Int { value < 0 ? -Int(errno) : value }
}

/// Outside of the type, where `flock` is the function and not the method or the structure of that name.
private func lockNow(_ file: Int32) -> Int32 { flock(file, LOCK_EX | LOCK_NB) }
private func letGo(_ file: Int32) -> Int32 { flock(file, LOCK_UN) }
