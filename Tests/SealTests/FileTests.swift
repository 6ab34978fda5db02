import Glibc
import Seal
import Testing

@Suite struct `A hostile file` {
  let scratch: Scratch
  init() throws { scratch = try Scratch() }

  private func fault(_ path: String, maximum: Int = 10, _ access: HostileFile.Access = .given) -> FileFault? {
    do {
      _ = try HostileFile.read(path, maximum: maximum, access: access)
      return nil
    } catch { return error }
  }

  @Test func `is read whole up to its limit and not beyond`() throws {
    let path = "\(scratch.path)/a"
    try DurableFile.write([1, 2, 3], to: path, replacing: false)
    #expect(try HostileFile.read(path, maximum: 3, access: .own) == [1, 2, 3])
    #expect(fault(path, maximum: 2) == .tooLarge(path: path, maximum: 2))
    #expect(try HostileFile.readPrefix(path, count: 2, access: .given) == [1, 2])
  }

  @Test func `is never a folder, a pipe, a device or nothing`() throws {
    let pipe = "\(scratch.path)/pipe"
    mkfifo(pipe, 0o600)
    #expect(fault(pipe) == .notRegular(path: pipe))
    #expect(fault(scratch.path) == .notRegular(path: scratch.path))
    #expect(fault("/dev/zero") == .notRegular(path: "/dev/zero"))
    #expect(fault("\(scratch.path)/none") == .system(path: "\(scratch.path)/none", .open, code: ENOENT))
  }

  @Test func `is a link only where a person gave the path`() throws {
    let path = "\(scratch.path)/a"
    let link = "\(scratch.path)/link"
    try DurableFile.write([1], to: path, replacing: false)
    symlink(path, link)
    #expect(fault(link, .given) == nil)
    #expect(fault(link, .own) == .notRegular(path: link))
    #expect(fault(link, .secret) == .notRegular(path: link))
  }
}

@Suite struct `A durable file` {
  let scratch: Scratch
  init() throws { scratch = try Scratch() }

  @Test func `takes the place of another only when that is asked for`() throws {
    let path = "\(scratch.path)/a"
    try DurableFile.write([1], to: path, replacing: false)
    #expect(throws: FileFault.exists(path: path)) { try DurableFile.write([2], to: path, replacing: false) }
    #expect(try HostileFile.read(path, maximum: 9, access: .own) == [1])
    try DurableFile.write([3], to: path, replacing: true)
    #expect(try HostileFile.read(path, maximum: 9, access: .own) == [3])
    #expect(try DurableFile.names(in: scratch.path) == ["a"])
  }

  @Test func `is its owner's only, in folders that are made as needed`() throws {
    let folder = "\(scratch.path)/b/c/d"
    try DurableFile.makeFolder(folder)
    try DurableFile.makeFolder(folder)
    try DurableFile.write([1], to: "\(folder)/a", replacing: true)
    #expect(scratch.mode("\(scratch.path)/b") == 0o700)
    #expect(scratch.mode("\(folder)/a") == 0o600)
  }

  @Test func `leaves nothing behind where it cannot be written`() throws {
    let folder = "\(scratch.path)/a"
    try DurableFile.makeFolder("\(folder)/in-the-way")
    #expect(throws: FileFault.self) {
      try DurableFile.write([1], to: "\(folder)/in-the-way", replacing: true)
    }
    #expect(try DurableFile.names(in: folder) == ["in-the-way"])
    #expect(throws: FileFault.self) { try DurableFile.makeFolder("/dev/null/a") }
  }
}
