import Dossier
import Glibc
import Journal
import Scenarios
import Seal
import Testing

@Suite struct `A reviewer's notes` {
  private let root: String
  private let home: DataFolder
  private let device = DeviceID.random()
  private let clock = TestClock(Scenario.moment(day: 0))

  init() throws {
    var template = Array("/tmp/grille-review-XXXXXX".utf8CString)
    root = try #require(mkdtemp(&template).map { String(cString: $0) })
    home = DataFolder(root + "/home")
    try home.prepare()
  }

  private func digest(_ number: UInt8) -> SHA256Digest { SHA256Digest(of: [number]) }

  private func entry(_ number: UInt8, _ state: ReviewState?) -> ReviewJournal.Entry {
    ReviewJournal.Entry(digest: digest(number), state: state, archive: "/media/clé", path: "a/B1\n.json")
  }

  private func open() throws -> ReviewJournal {
    let clock = clock
    return try ReviewJournal(in: home, device: device, now: { clock.now() })
  }

  @Test func `are there again after reopening, the last of each result`() throws {
    defer { Tree.remove(root) }
    do {
      let journal = try open()
      #expect(journal.states.isEmpty)
      try journal.keep(entry(1, .read))
      try journal.keep(entry(2, .read))
      try journal.keep(entry(2, .toCorrect(reason: "Précisions de la compétence 2")))
      try journal.keep(entry(3, .read))
      try journal.keep(entry(4, .requested(reason: "Précisions")))
      try journal.keep(entry(3, nil))
      #expect(journal.states.count == 3)
      try journal.close()
    }
    let again = try open()
    #expect(again.findings.isEmpty)
    #expect(
      again.states == [
        digest(1): .read, digest(2): .toCorrect(reason: "Précisions de la compétence 2"),
        digest(4): .requested(reason: "Précisions"),
      ])
    #expect(try ReviewJournal.read(in: home, device: device) == again.states)
  }

  @Test func `are written by one program at a time`() throws {
    defer { Tree.remove(root) }
    let first = try open()
    try first.keep(entry(1, .read))
    #expect(throws: DossierError.self) { try open() }
    #expect(try ReviewJournal.read(in: home, device: device) == [digest(1): .read])
  }

  @Test func `stand as far as they are whole where a line was changed`() throws {
    defer { Tree.remove(root) }
    do {
      let journal = try open()
      try journal.keep(entry(1, .read))
      try journal.keep(entry(2, .read))
      try journal.close()
    }
    let folder = home.path + "/reviews/journals"
    let name = try #require(try DurableFile.names(in: folder).first { $0.hasSuffix(".jnl") })
    var bytes = try HostileFile.read("\(folder)/\(name)", maximum: 1 << 20, access: .own)
    let place = try #require(bytes.lastIndex(of: UInt8(ascii: "r")))
    bytes[place] = UInt8(ascii: "x")
    try DurableFile.write(bytes, to: "\(folder)/\(name)", replacing: true)
    let again = try open()
    #expect(!again.findings.isEmpty)
    #expect(again.states == [digest(1): .read])
    try again.keep(entry(4, .read))
    #expect(again.states.count == 2)
  }
}
