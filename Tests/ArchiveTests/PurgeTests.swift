import Archive
import Assessment
import Glibc
import Scenarios
import Seal
import StrictJSON
import Testing

@Suite struct `Removing what is past its retention period` {
  @Test(arguments: [
    ("5 years", RetentionPeriod(count: 5, unit: .years)), ("5y", RetentionPeriod(count: 5, unit: .years)),
    ("1 an", RetentionPeriod(count: 1, unit: .years)), ("18 mois", RetentionPeriod(count: 18, unit: .months)),
    ("90-days", RetentionPeriod(count: 90, unit: .days)),
    ("90 Jours", RetentionPeriod(count: 90, unit: .days)),
    ("", nil), ("5", nil), ("years", nil), ("0 days", nil), ("-5 years", nil), ("5 m", nil),
    ("1.5 years", nil),
    ("99999999999999999999 days", nil), ("5 years old", nil), ("٥ years", nil),
  ])
  func `a period is a number and a unit`(text: String, period: RetentionPeriod?) {
    #expect(RetentionPeriod(text) == period)
  }

  @Test(arguments: [
    ("5 years", "2026-11-25", "2021-11-25"), ("1 year", "2028-02-29", "2027-02-28"),
    ("1 month", "2026-03-31", "2026-02-28"), ("18 months", "2026-11-25", "2025-05-25"),
    ("1 month", "2026-01-15", "2025-12-15"), ("30 days", "2026-03-01", "2026-01-30"),
  ])
  func `its limit is the same date of an earlier year or month`(period: String, today: String, limit: String)
    throws
  {
    let today = try #require(Day(today))
    #expect(try #require(RetentionPeriod(period)).limit(on: today) == Day(limit))
  }

  /// Two results of 2026-11-30 and 2026-12-01 or so, one that was changed, and things that are not ours.
  private func filled() throws -> TestFolder {
    let folder = try TestFolder()
    try folder.write(SampleResults.eventful(), "a/B1.grille.json")
    try folder.write(SampleResults.revision(1), "B4.grille.json")
    var changed = try SampleResults.eventful()
    changed[changed.count / 2] ^= 1
    try folder.write(changed, "modifié.grille.json")
    try folder.write(Array("lettre".utf8), "lettre.txt")
    return folder
  }

  private func list(_ folder: FolderDescriptor, _ limit: String = "2030-01-01") throws -> PurgeList {
    let day = try #require(Day(limit))
    return try PurgeList(folder, limits: [.results: day])
  }

  @Test func `lists what is ours and old enough by its signed day`() throws {
    let folder = try filled()
    let place = try FolderDescriptor(folder.archive)
    let all = try list(place).items
    #expect(all.map(\.path.text) == ["B4.grille.json", "a/B1.grille.json"])
    #expect(all.map(\.kind) == [.results, .results])
    let bytes = try SampleResults.eventful()
    #expect(all.last?.digest == SHA256Digest(of: bytes))
    #expect(all.last?.size == bytes.count)
    let day = try #require(all.last?.day)
    #expect(day.description == (try SampleResults.payload(bytes)).decision.at.day.description)
    #expect(try list(place, day.description).items.contains { $0.path.text == "a/B1.grille.json" })
    #expect(
      try list(place, day.adding(-1).description).items.allSatisfy { $0.path.text != "a/B1.grille.json" })
    #expect(try PurgeList(place, limits: [.certificates: #require(Day("2030-01-01"))]).items.isEmpty)
  }

  @Test func `follows no link`() throws {
    let folder = try filled()
    let outside = folder.root + "/outside"
    try DurableFile.makeFolder(outside)
    try DurableFile.write(SampleResults.eventful(), to: outside + "/B1.grille.json", replacing: false)
    symlink(outside, folder.archive + "/ailleurs")
    symlink(outside + "/B1.grille.json", folder.archive + "/lien.grille.json")
    let place = try FolderDescriptor(folder.archive)
    let items = try list(place).items
    #expect(items.count == 2)
    // Exchanged for a link between listing and removing.
    try #require(rename(folder.archive + "/a", folder.archive + "/b") == 0)
    symlink(outside, folder.archive + "/a")
    for item in items where item.path.text.hasPrefix("a/") {
      #expect(throws: FileFault.self) { try item.remove(from: place) }
    }
    #expect(try DurableFile.names(in: outside) == ["B1.grille.json"])
  }

  @Test func `removes only the very file that it listed`() throws {
    let folder = try filled()
    let place = try FolderDescriptor(folder.archive)
    let item = try #require(try list(place).items.first)
    try folder.write(SampleResults.eventful(), "B4.grille.json")
    #expect(throws: FileFault.self) { try item.remove(from: place) }
    #expect(try DurableFile.names(in: folder.archive).contains("B4.grille.json"))
    let again = try #require(try list(place).items.first)
    try again.remove(from: place)
    #expect(try !DurableFile.names(in: folder.archive).contains("B4.grille.json"))
    #expect(throws: FileFault.self) { try again.remove(from: place) }
  }

  @Test func `the journal is only ever added to, and shows a change`() throws {
    let folder = try filled()
    let place = try FolderDescriptor(folder.archive)
    let items = try list(place).items
    var journal = try PurgeJournal(place)
    try journal.append(items.map { $0.line(at: "2030-01-01T10:00:00+01:00", why: "retention 5 years") })
    let path = folder.archive + "/" + PurgeJournal.name
    let first = try HostileFile.read(path, maximum: 1 << 20, access: .own)
    var second = try PurgeJournal(place)
    #expect(second.damaged == 0)
    try second.append([items[0].keptLine(at: "2030-01-01T10:00:01+01:00", "cannot-read")])
    let both = try HostileFile.read(path, maximum: 1 << 20, access: .own)
    #expect(both.starts(with: first))
    #expect(try PurgeJournal(place).damaged == 0)
    let line = try #require(first.split(separator: 0x0A).first)
    let json = try JSONValue.parse(Array(line.dropLast(44)))
    guard case .object(let members) = json else { return #expect(Bool(false)) }
    #expect(members["removed"] == .string("B4.grille.json"))
    #expect(members["sha256"] == .string(items[0].digest.hex))
    for lines in [
      Array(both.split(separator: 0x0A).dropFirst()), Array(both.split(separator: 0x0A).dropFirst(2)),
    ] {
      try DurableFile.write(lines.flatMap { $0 + [0x0A] }, to: path, replacing: true)
      #expect(try PurgeJournal(place).damaged > 0)
    }
    var flipped = both
    flipped[10] ^= 1
    try DurableFile.write(flipped, to: path, replacing: true)
    #expect(try PurgeJournal(place).damaged == 1)
  }

  @Test func `writes its journal through no link`() throws {
    let folder = try filled()
    symlink(folder.root + "/elsewhere", folder.archive + "/" + PurgeJournal.name)
    let place = try FolderDescriptor(folder.archive)
    #expect(throws: FileFault.self) { try PurgeJournal(place) }
  }
}
