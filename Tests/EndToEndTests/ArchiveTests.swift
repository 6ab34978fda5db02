import Foundation
import Seal
import StrictJSON
import TestSupport
import Testing

/// An archive that the program made: once for all tests, which copy what they change.
final class DemonstrationArchive: Sendable {
  static let count = 40
  private let folder: Folder
  let home: String
  let path: String
  /// Of the organisation's root key, as it is printed.
  let fingerprint: String

  private static let made = Result { try DemonstrationArchive() }

  static func shared() throws -> DemonstrationArchive {
    atexit { if let made = try? DemonstrationArchive.made.get() { made.remove() } }
    return try made.get()
  }

  private init() throws {
    folder = try Folder()
    home = folder.url("home").path
    path = folder.url("archive").path
    let ending = try Program.run(
      "demo", "--results", String(Self.count), "--seed", "7", "-o", path, "--home", home, home: home)
    try #require(ending.status == 0, "\(ending.errors)")
    fingerprint = String(ending.lines.last?.split(separator: ":").last ?? "").trimmingCharacters(
      in: .whitespaces)
  }

  private func remove() { try? FileManager.default.removeItem(atPath: folder.path) }

  func copy(to folder: Folder) throws -> String {
    let copy = folder.url("copy").path
    try FileManager.default.copyItem(atPath: path, toPath: copy)
    return copy
  }

  /// Each line that `review --json` prints.
  func list(_ folder: String, home: String, _ more: String...) throws -> [JSONValue] {
    let ending = try Program.run(
      Program.path, ["review", folder, "--json"] + more, environment: ["GRILLE_HOME": home])
    #expect(ending.errors == "")
    return try ending.lines.map { try JSONValue.parse(Array($0.utf8)) }
  }

  /// Every path below a folder with the digest of what it holds.
  static func contents(_ folder: String) throws -> [String: String] {
    var contents: [String: String] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: folder) ?? .init() {
      let file = URL(fileURLWithPath: folder).appendingPathComponent(name)
      let isFolder = (try file.resourceValues(forKeys: [.isDirectoryKey])).isDirectory ?? false
      contents[name] = isFolder ? "folder" : SHA256Digest(of: Array(try Data(contentsOf: file))).hex
    }
    return contents
  }
}

@Suite struct `An archive of many results` {
  @Test func `is the same bytes for the same number and seed`() throws {
    let archive = try DemonstrationArchive.shared()
    let folder = try Folder()
    let again = folder.url("again").path
    let ending = try Program.run(
      "demo", "--results", String(DemonstrationArchive.count), "--seed", "7", "-o", again,
      home: folder.url("h").path)
    #expect(ending.status == 0)
    #expect(try DemonstrationArchive.contents(again) == DemonstrationArchive.contents(archive.path))
    let other = folder.url("other").path
    _ = try Program.run("demo", "--results", "3", "--seed", "8", "-o", other, home: folder.url("h").path)
    #expect(try DemonstrationArchive.contents(other).count > 3)
    #expect(
      try Program.run("demo", "--results", "3", "-o", other, home: folder.url("h").path).status == 64)
  }

  @Test func `is not made in a data folder that is no demonstration`() throws {
    let folder = try Folder()
    _ = try folder.file("config.yaml", Array("theme: dark\n".utf8))
    let ending = try Program.run(
      "demo", "--results", "1", "-o", folder.url("a").path, "--home", folder.path, home: folder.path)
    #expect(ending.status == 64)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/trust"))
  }

  @Test func `is listed with a verdict for each file, the same as verify gives`() throws {
    let archive = try DemonstrationArchive.shared()
    let list = try archive.list(archive.path, home: archive.home)
    let results = try list.filter { try $0["kind"].text == "result" }
    #expect(results.count == DemonstrationArchive.count)
    #expect(
      try list.contains { try $0["file"].text == "trousseau.keyring.json" && $0["kind"].text == "other" })
    let files = try results.map { try $0["file"].text }
    let verified = try Program.run(
      Program.path, ["verify", "--json"] + files.map { archive.path + "/" + $0 },
      environment: ["GRILLE_HOME": archive.home])
    for (line, listed) in zip(verified.lines, results) {
      let object = try JSONValue.parse(Array(line.utf8))
      #expect(try object["verdict"] == listed["verdict"])
      #expect(try object["reason"] == listed["reason"])
    }
    #expect(try results.filter { try $0["verdict"].text == "valid" }.count > DemonstrationArchive.count / 2)
    #expect(Set(results.compactMap { try? $0["result"]["bloc"].text }).count == 4)
  }

  @Test func `holds only strangers for who trusts nobody, until the keyring is taken`() throws {
    let archive = try DemonstrationArchive.shared()
    let home = try Folder().path
    let before = try archive.list(archive.path, home: home)
    #expect(try !before.contains { try $0["verdict"].text == "valid" })
    #expect(try Program.run("trust", "pin", archive.fingerprint, home: home).status == 0)
    let list = archive.path + "/trousseau.keyring.json"
    #expect(try Program.run("trust", "import", list, home: home).status == 0)
    let after = try archive.list(archive.path, home: home)
    #expect(try after == archive.list(archive.path, home: archive.home))
    #expect(try after.contains { try $0["verdict"].text == "valid" })
  }

  @Test func `finds words without regard to accents`() throws {
    let archive = try DemonstrationArchive.shared()
    let list = try archive.list(archive.path, home: archive.home)
    let family = try #require(list.compactMap { try? $0["result"]["family"].text }.first { !$0.isEmpty })
    let plain = family.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
    let found = try archive.list(archive.path, home: archive.home, "--search", plain)
    #expect(try found.contains { try $0["result"]["family"].text == family })
    #expect(try found.allSatisfy { try !$0["found"].elements.isEmpty })
    #expect(try archive.list(archive.path, home: archive.home, "--search", "\"; DROP TABLE").isEmpty)
  }

  @Test func `comes to figures that fit together`() throws {
    let archive = try DemonstrationArchive.shared()
    let ending = try Program.run("figures", archive.path, "--json", "--all", home: archive.home)
    let figures = try JSONValue.parse(Array(ending.output.utf8.dropLast()))
    guard case .integer(let results) = try figures["results"] else { return #expect(Bool(false)) }
    let list = try archive.list(archive.path, home: archive.home).filter {
      try ["valid", "valid-unknown-signer"].contains($0["verdict"].text)
    }
    #expect(results == list.count)
    #expect(try figures["blocs"].elements.count == 4)
    let text = try Program.run("figures", archive.path, home: archive.home)
    #expect(text.output.contains("AC1 de Gwet"))
    #expect(text.lines.allSatisfy { $0.count <= 80 })
  }

  @Test func `comes to a page of figures that says what the text says, with the same bars`() throws {
    let archive = try DemonstrationArchive.shared()
    let folder = try Folder()
    let page = folder.url("chiffres.html").path
    let made = try Program.run("figures", archive.path, "--html", "-o", page, home: archive.home)
    #expect(made.status == 0, "\(made.errors)")
    let html = String(decoding: try Data(contentsOf: URL(fileURLWithPath: page)), as: UTF8.self)
    let text = try Program.run("figures", archive.path, home: archive.home)
    let bars = text.lines.count { $0.hasSuffix("#") }
    #expect(bars > 20 && html.matches(of: /<rect width="[1-9]/).count == bars)
    #expect(html.contains("<h2>B1 ") && html.contains("AC1 de Gwet"))
    #expect(!html.contains("<script"))
    let again = try Program.run("figures", archive.path, "--html", "-o", page, home: archive.home)
    #expect(again.status != 0 && again.errors.contains(page), "\(again.errors)")
    #expect(try Program.run("figures", archive.path, "--html", home: archive.home).output == html)
  }

  @Test func `is changed by no key that a reviewer presses`() throws {
    let archive = try DemonstrationArchive.shared()
    let before = try DemonstrationArchive.contents(archive.path)
    // Whoever exports writes a file: into a folder that is gone with the test.
    let elsewhere = try Folder()
    let session = try TmuxSession(
      [Program.path, "review", archive.path],
      environment: ["GRILLE_HOME": archive.home, "HOME": elsewhere.path])
    try session.wait(for: "Consultation")
    var random = SystemRandomNumberGenerator()
    let keys = [
      "Up", "Down", "Left", "Right", "Enter", "Escape", "Tab", "PageDown", "Home", "End", "s", "z", "t", "c",
      "l", "k",
      "n", "p", "h", "?", "a", "x", "F1", "o",
    ]
    for _ in 0..<150 { try session.press(keys.randomElement(using: &random) ?? "Escape") }
    for _ in 0..<6 { try session.press("Escape") }
    #expect(try DemonstrationArchive.contents(archive.path) == before)
  }

  @Test func `is read without an index, and with a damaged one`() throws {
    let archive = try DemonstrationArchive.shared()
    let home = try Folder()
    let truth = try archive.list(archive.path, home: home.path)
    let cache = home.path + "/cache/archive"
    let index = try #require(
      FileManager.default.contentsOfDirectory(atPath: cache).first { $0.hasSuffix(".sqlite") })
    try Data("rien".utf8).write(to: URL(fileURLWithPath: cache + "/" + index))
    #expect(try archive.list(archive.path, home: home.path) == truth)
    try FileManager.default.removeItem(atPath: cache)
    #expect(try archive.list(archive.path, home: home.path) == truth)
  }
}

@Suite struct `Clearing an archive` {
  @Test func `asks for a period, and names what to set`() throws {
    let archive = try DemonstrationArchive.shared()
    let ending = try Program.run("purge", archive.path, home: archive.home)
    #expect(ending.status == 64)
    #expect(ending.errors.contains("config.yaml"))
  }

  @Test func `removes nothing without the word, and with it leaves a line for each file`() throws {
    let archive = try DemonstrationArchive.shared()
    let folder = try Folder()
    let copy = try archive.copy(to: folder)
    let before = try DemonstrationArchive.contents(copy)
    let listed = try Program.run("purge", copy, "--older-than", "1 day", "--dry-run", home: archive.home)
    #expect(listed.status == 0)
    #expect(try DemonstrationArchive.contents(copy) == before)
    let refused = try Program.run(
      "purge", copy, "--older-than", "1 day", home: archive.home, input: Data("oui\n".utf8))
    #expect(refused.status == 1)
    #expect(try DemonstrationArchive.contents(copy) == before)
    let done = try Program.run(
      "purge", copy, "--older-than", "1 day", home: archive.home, input: Data("effacer\n".utf8))
    #expect(done.status == 0)
    let after = try DemonstrationArchive.contents(copy)
    let gone = before.filter { after[$0.key] == nil }
    #expect(gone.count > DemonstrationArchive.count / 2)
    #expect(after["trousseau.keyring.json"] == before["trousseau.keyring.json"])
    let journal = try String(
      decoding: Data(contentsOf: URL(fileURLWithPath: copy + "/purge.jsonl")), as: UTF8.self)
    for (path, digest) in gone { #expect(journal.contains(digest), "\(path)") }
    #expect(journal.split(separator: "\n").count == gone.count)
  }

  @Test func `keeps what the configuration keeps longer`() throws {
    let archive = try DemonstrationArchive.shared()
    let home = try Folder()
    _ = try home.file("config.yaml", Array("retention:\n  results: 5 years\n".utf8))
    let ending = try Program.run("purge", archive.path, "--older-than", "1 year", home: home.path)
    #expect(ending.status == 64)
    let listed = try Program.run("purge", archive.path, "--dry-run", home: home.path)
    #expect(listed.status == 0)
    #expect(listed.output.contains("plus de 5"))
    _ = try home.file("config.yaml", Array("retention:\n  results: longtemps\n".utf8))
    #expect(try Program.run("purge", archive.path, "--dry-run", home: home.path).status == 78)
  }
}
