import Archive
import Glibc
import Scenarios
import Seal
import Testing

@Suite struct `The index` {
  private func filled() throws -> TestFolder {
    let folder = try TestFolder()
    try folder.write(SampleResults.eventful(), "a/B1.grille.json")
    try folder.write(SampleResults.revision(1), "b/B4.r1.grille.json")
    try folder.write(SampleResults.revision(2), "b/B4.r2.grille.json")
    var changed = try SampleResults.revision(1)
    changed[changed.count / 2] ^= 1
    try folder.write(changed, "c/B4.grille.json")
    return folder
  }

  private func truth(_ folder: TestFolder) throws -> Set<ListedFile> {
    Set(try folder.read(cached: false).files)
  }

  @Test func `may be deleted at any time`() throws {
    let folder = try filled()
    let truth = try truth(folder)
    _ = try folder.read()
    ArchiveFiles.remove(try folder.indexPath)
    let archive = try folder.read()
    #expect(Set(archive.files) == truth)
    #expect(archive.readCount == 4)
    #expect(try folder.read().readCount == 0)
  }

  @Test func `may be deleted while it is open`() throws {
    let folder = try filled()
    let archive = try folder.read()
    ArchiveFiles.remove(try folder.indexPath)
    try folder.write(SampleResults.eventful(), "d/B1.grille.json")
    archive.restart()
    while archive.step() {}
    #expect(Set(archive.files) == (try truth(folder)))
    #expect(archive.search("Prudhomme", most: 30).files.count >= 3)
  }

  @Test func `is done without where its place is taken or cannot be written`() throws {
    let folder = try filled()
    let path = try folder.indexPath
    try DurableFile.makeFolder(path)
    #expect(Set(try folder.read().files) == (try truth(folder)))
    #expect(
      Set(try Archive(folder.archive, cache: "/proc/nowhere", trust: Scenario.trust()).read().files)
        == (try truth(folder)))
  }

  @Test func `is made anew where it is no database, or one of another program or version`() throws {
    let folder = try filled()
    let path = try folder.indexPath
    let truth = try truth(folder)
    _ = try folder.read()
    let good = try HostileFile.read(path, maximum: 64 << 20, access: .own)
    var other = good
    other.replaceSubrange(60..<64, with: [0, 0, 0, 99])
    var foreign = good
    foreign.replaceSubrange(68..<72, with: [1, 2, 3, 4])
    for bytes in [[], Array("pas une base".utf8), Array(good.prefix(5000)), other, foreign] {
      ArchiveFiles.remove(path)
      try DurableFile.write(bytes, to: path, replacing: true)
      #expect(Set(try folder.read().files) == truth)
      #expect(Set(try folder.read().files) == truth)
      #expect(try folder.read().readCount == 0)
    }
  }

  @Test func `cannot make a list say what is not so, whichever bit of it turns`() throws {
    let folder = try filled()
    let path = try folder.indexPath
    let truth = try truth(folder)
    _ = try folder.read()
    let good = try HostileFile.read(path, maximum: 64 << 20, access: .own)
    var random = Seeded(11)
    for _ in 0..<40 {
      var damaged = good
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        damaged[Int.random(in: damaged.indices, using: &random)] ^=
          1 << UInt8.random(in: 0..<8, using: &random)
      }
      ArchiveFiles.remove(path)
      try DurableFile.write(damaged, to: path, replacing: true)
      let archive = try folder.read()
      _ = archive.search("observation", most: 30)
      while archive.step() {}
      #expect(Set(archive.files) == truth)
    }
  }

  @Test func `is done without while another program has it to itself`() throws {
    let folder = try filled()
    let truth = try truth(folder)
    _ = try folder.read()
    let holder = try LockedDatabase(try folder.indexPath)
    let archive = try folder.read()
    #expect(Set(archive.files) == truth)
    #expect(!archive.search("Prudhomme", most: 30).files.isEmpty)
    holder.release()
    #expect(try folder.read().readCount == 0)
  }

  @Test func `can be used by two readings at once`() throws {
    let folder = try filled()
    let truth = try truth(folder)
    let (one, two) = (try folder.open(), try folder.open())
    var goesOn = true
    while goesOn {
      let (first, second) = (one.step(while: { false }), two.step(while: { false }))
      goesOn = first || second
    }
    #expect(Set(one.files) == truth)
    #expect(Set(two.files) == truth)
  }
}

extension Archive {
  fileprivate func read() -> Archive {
    while step() {}
    return self
  }
}
