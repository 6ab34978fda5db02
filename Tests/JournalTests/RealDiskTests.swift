import Glibc
import Journal
import StrictJSON
import Testing

@Suite final class `A dossier on a real disk` {
  private let folder: String

  init() throws {
    var template = Array("/tmp/grille-journal-XXXXXX".utf8CString)
    folder = try #require(mkdtemp(&template).map { String(cString: $0) })
  }

  deinit {
    for place in [folder + "/journals", folder] {
      var names: [String] = []
      _ = PosixCalls().readdir(place, atMost: 1000, into: &names)
      for name in names { _ = unlink("\(place)/\(name)") }
      rmdir(place)
    }
  }

  private func mode(_ path: String) -> UInt32 {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
  }

  @Test func `keeps what was appended, in files that only their owner may read`() throws {
    let id = try Sample.stream()
    let journals = JournalFolder(dossier: folder)
    try journals.ballast.ensure()
    try journals.ballast.ensure()
    for number in 0..<2 {
      let lock = try DossierLock(folder: folder)
      let (reading, writer) = try StreamWriter.open(
        id, in: journals, context: try Sample.context(), lock: lock)
      #expect(reading.ops.count == number)
      #expect(reading.findings.isEmpty)
      _ = try writer.append([.integer(number)], at: try #require(SystemClock().now()))
      try writer.close()
    }
    #expect(try journals.streams() == [id])
    let segment = try #require(JournalFileName(id: id, segment: 1))
    #expect(mode(journals.path(segment.text)) == 0o600)
    #expect(mode(journals.path(id.headFileName)) == 0o600)
    #expect(mode(folder + "/journals") == 0o700)
    #expect(mode(folder + "/.lock") == 0o600)
  }

  @Test func `tells a second opener who has it, until the first one goes`() throws {
    var first: DossierLock? = try DossierLock(
      folder: folder, holder: LockHolder(process: 4711, host: "poste de l’accueil"))
    let holder = LockHolder(process: 4711, host: "poste de l’accueil")
    #expect(throws: JournalError.alreadyOpen(holder)) { _ = try DossierLock(folder: self.folder) }
    withExtendedLifetime(first) {}
    first = nil
    _ = try DossierLock(folder: folder)
  }

  @Test func `takes neither links nor FIFOs for journals, and never waits for them`() throws {
    let id = try Sample.stream()
    let journals = JournalFolder(dossier: folder)
    #expect(mkdir(folder + "/journals", 0o700) == 0)
    for segment in 1...2 {
      let path = journals.path(try #require(JournalFileName(id: id, segment: segment)).text)
      #expect((segment == 1 ? symlink("/etc/passwd", path) : mkfifo(path, 0o600)) == 0)
    }
    let lock = try DossierLock(folder: folder)
    let (reading, writer) = try StreamWriter.open(id, in: journals, context: try Sample.context(), lock: lock)
    #expect(reading.damages.map(\.fault) == [.notRegularFile, .notRegularFile])
    #expect(try writer.append(["un"], at: try Sample.stamp()).ops.count == 1)
    #expect(writer.head?.link.segment == 3)
  }

  @Test func `has clocks that run together`() throws {
    let clock = SystemClock()
    let first = try #require(clock.now())
    let second = try #require(clock.now())
    #expect(!first.boot.isEmpty)
    #expect(abs(try #require(second.clockShift(since: first))) < 1000)
    #expect(second.up >= first.up)
  }
}
