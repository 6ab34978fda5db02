import Archive
import Glibc
import PlainText
import Scenarios
import Seal
import Testing

@Suite struct `A folder from anywhere` {
  private func link(_ target: String, _ path: String) throws {
    try #require(symlink(target, path) == 0)
  }

  @Test(.timeLimit(.minutes(1)))
  func `lists links, pipes and sockets as such and opens none`() throws {
    let folder = try TestFolder()
    let outside = folder.root + "/outside"
    try DurableFile.makeFolder(outside)
    try DurableFile.write(SampleResults.eventful(), to: outside + "/B1.grille.json", replacing: false)
    try link(outside, folder.archive + "/elsewhere")
    try link(outside + "/B1.grille.json", folder.archive + "/B1.grille.json")
    try link("nowhere", folder.archive + "/dangling.grille.json")
    try link(".", folder.archive + "/itself")
    try link("loop", folder.archive + "/loop")
    try #require(mkfifo(folder.archive + "/pipe.grille.json", 0o600) == 0)
    let archive = try folder.read()
    let reasons = Dictionary(uniqueKeysWithValues: archive.files.map { ($0.path, $0.reason) })
    #expect(
      reasons == [
        "elsewhere": "symbolic-link", "B1.grille.json": "symbolic-link",
        "dangling.grille.json": "symbolic-link", "itself": "symbolic-link", "loop": "symbolic-link",
        "pipe.grille.json": "pipe",
      ])
    #expect(
      archive.files.allSatisfy { $0.kind == .special && $0.verdict == .unreadable && $0.summary == nil })
    #expect(throws: FileFault.self) { try archive.check("B1.grille.json") }
    #expect(throws: FileFault.self) { try archive.check("elsewhere/B1.grille.json") }
    #expect(throws: FileFault.self) { try archive.check("pipe.grille.json") }
    #expect(throws: FileFault.self) { try archive.check("../outside/B1.grille.json") }
  }

  @Test func `says of files of something else that they are that`() throws {
    let folder = try TestFolder()
    let good = try SampleResults.eventful()
    try folder.write(Array("Bonjour".utf8), "lettre.txt")
    try folder.write([], "vide.grille.json")
    try folder.write([], "vide")
    try folder.write(Array(good.dropLast(good.count / 3)), "coupé.grille.json")
    try folder.write(Array(good.dropLast(good.count / 3)), "coupé sans nom")
    try folder.write(good, "bon, mais renommé par la messagerie.json.txt")
    try folder.write([0xEF, 0xBB, 0xBF] + good, "marque.grille.json")
    let archive = try folder.read()
    #expect(archive.file("lettre.txt")?.kind == .other)
    #expect(archive.reason("lettre.txt") == "not-a-result")
    #expect(archive.file("vide.grille.json")?.kind == .result)
    #expect(archive.reason("vide.grille.json") == "empty")
    #expect(archive.file("vide")?.kind == .other)
    #expect(archive.reason("coupé.grille.json") == "envelope-cut")
    #expect(archive.file("coupé sans nom")?.kind == .result)
    #expect(archive.verdict("coupé sans nom") == .invalid)
    #expect(archive.verdict("bon, mais renommé par la messagerie.json.txt") == .valid)
    #expect(archive.reason("marque.grille.json") == "byte-order-mark")
  }

  @Test func `never reads more of a huge file than a result has`() throws {
    let folder = try TestFolder()
    for name in ["trou.grille.json", "film.mkv"] {
      let descriptor = open("\(folder.archive)/\(name)", O_WRONLY | O_CREAT, 0o600)
      try #require(ftruncate(descriptor, 1 << 42) == 0)
      close(descriptor)
    }
    let archive = try folder.read()
    #expect(archive.file("trou.grille.json")?.kind == .result)
    #expect(archive.reason("trou.grille.json") == "too-large")
    #expect(archive.file("trou.grille.json")?.bytes == 1 << 42)
    #expect(archive.file("film.mkv")?.kind == .other)
  }

  @Test func `refuses deeply nested content`() throws {
    let folder = try TestFolder()
    let deep = String(repeating: "[", count: 500_000)
    try folder.write(Array((#"{"payload":"# + deep).utf8), "profond.grille.json")
    #expect(try folder.read().verdict("profond.grille.json") == .invalid)
  }

  @Test func `goes down as far as it may and says where it stopped`() throws {
    let folder = try TestFolder()
    let names = (1...8).map { "n\($0)" }
    try folder.write(SampleResults.eventful(), names.joined(separator: "/") + "/B1.grille.json")
    #expect(try folder.read().files.count == 1)
    let archive = try folder.read(limits: WalkLimits(depth: 4))
    #expect(archive.file("n1/n2/n3/n4")?.reason == "too-deep")
    #expect(archive.file("n1/n2/n3/n4")?.kind == .folder)
    #expect(archive.files.count == 1)
  }

  @Test func `stops at a number of files and says so`() throws {
    let folder = try TestFolder()
    for number in 0..<30 { try folder.write([], "\(number).txt") }
    let archive = try folder.read(limits: WalkLimits(entries: 10))
    #expect(archive.file(".")?.reason == "too-many-files")
    #expect(archive.files.count == 11)
  }

  @Test(.enabled(if: geteuid() != 0)) func `says of what it may not read that it cannot`() throws {
    let folder = try TestFolder()
    try folder.write(SampleResults.eventful(), "fermé/B1.grille.json")
    try folder.write(SampleResults.eventful(), "B1.grille.json")
    chmod(folder.archive + "/fermé", 0)
    chmod(folder.archive + "/B1.grille.json", 0)
    let archive = try folder.read()
    #expect(archive.reason("fermé") == "cannot-read")
    #expect(archive.file("fermé")?.kind == .folder)
    #expect(archive.reason("B1.grille.json") == "cannot-read")
    chmod(folder.archive + "/fermé", 0o700)
    chmod(folder.archive + "/B1.grille.json", 0o600)
    let later = try folder.read()
    #expect(later.verdict("fermé/B1.grille.json") == .valid)
    #expect(later.verdict("B1.grille.json") == .valid)
  }

  /// Names as no person would choose them; a file system takes all bytes but NUL and `/`.
  static let names: [[UInt8]] = [
    [0xFF, 0xFE], Array("\u{1B}[2J\u{1B}]0;titre\u{7}".utf8), Array("ligne\nsuivante".utf8),
    Array("\u{202E}nosj.ellirg".utf8), Array("a\\xFFb".utf8), [0x61, 0xFF, 0x62], [0xC3, 0x28],
    Array("\u{9B}31m".utf8), [0xE2, 0x82], Array("e\u{301}".utf8), Array("é".utf8), Array(".".utf8) + [0x80],
    Array("\\".utf8) + [0xFF], [0x5C, 0x78, 0x46, 0x46],
  ]

  @Test func `takes names of any bytes, each with a text of its own that leads back to it`() throws {
    let folder = try TestFolder()
    let good = try SampleResults.eventful()
    for name in Self.names { try ArchiveFiles.write(good, named: name, in: folder.archive) }
    let archive = try folder.read()
    #expect(archive.files.count == Self.names.count)
    #expect(Set(archive.files.map { Array($0.path.utf8) }).count == Self.names.count)
    for file in archive.files {
      #expect(try archive.check(file.path).verification.payload != nil, "\(SafeText(file.path).text)")
    }
    #expect(archive.files.contains { $0.path == #"./a\xFFb"# })
    #expect(archive.files.contains { $0.path == #"a\xFFb"# })
  }

  @Test(arguments: names)
  func `a path and its text stand for one another`(name: [UInt8]) {
    #expect(ArchivePath(text: ArchivePath(name).text) == ArchivePath(name))
  }

  @Test func `says of a folder that is not there that it cannot be opened`() throws {
    let folder = try TestFolder()
    #expect(throws: FileFault.self) {
      try Archive(folder.root + "/nowhere", cache: folder.cache, trust: TrustStore())
    }
    try folder.write([], "file")
    #expect(throws: FileFault.self) {
      try Archive(folder.archive + "/file", cache: folder.cache, trust: TrustStore())
    }
  }
}
