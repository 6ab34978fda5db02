import Foundation
import StrictJSON
import TestSupport
import Testing

@Suite struct `Marking in the program itself` {
  @Test func `takes one key a mark beside moving, for 20 criteria and 4 comments of 10 words`() throws {
    let sitting = try Sitting()
    let hands = sitting.hands
    try hands.start()
    let words = "salue la cliente puis reformule sa demande avant de répondre"
    var marks = 0
    for criterion in 1...20 {
      try hands.mark(criterion.isMultiple(of: 3) ? "n" : "o")
      marks += 1
      // The last criterion seen of each of the first four tables.
      if [5, 10, 14, 20].contains(criterion) { try hands.comment(words) }
      try hands.move("Down")
    }
    #expect(words.split(separator: " ").count == 10)
    #expect(hands.pressed.marking == 20)
    #expect(hands.pressed.opening == 4 && hands.pressed.leaving == 4)
    try hands.quit()

    let kept = try sitting.marks()
    #expect(kept.count == 20)
    for (place, mark) in kept.enumerated() {
      #expect(mark.value == ((place + 1).isMultiple(of: 3) ? "insufficient" : "satisfying"))
    }
    #expect(Set(kept.map(\.criterion)).count == 20)
    #expect(try sitting.comments() == Set([words]))
    #expect(try Program.run("status", sitting.dossier, "--json", home: sitting.demo.home).errors == "")
  }

  @Test func `changes no other mark by a key pressed twice, held down, or typed in a comment`() throws {
    let sitting = try Sitting()
    let hands = sitting.hands
    try hands.start()
    try hands.mark("o")
    try hands.mark("o")
    try sitting.session.hold("o", times: 50)
    for _ in 0..<50 { try sitting.session.press("o") }
    try hands.move("Down")
    try sitting.session.hold("n", times: 50)
    try sitting.session.wait(for: "critère 2\u{A0}: insuffisant")
    try hands.comment("abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ éèàç&\"'(-_ 1234567890")
    try hands.quit()
    #expect(
      try sitting.marks() == [
        Sitting.Mark(criterion: "B1.C1.1", value: "satisfying"),
        Sitting.Mark(criterion: "B1.C1.2", value: "insufficient"),
      ])
  }

  @Test func `does not run down the grid while a key is held, where one moves on by itself`() throws {
    let sitting = try Sitting(configuration: "advance: true\n")
    let hands = sitting.hands
    try hands.start()
    try sitting.session.hold("o", times: 51)
    try sitting.session.wait(for: "Touche tenue")
    try sitting.session.press("n")
    try sitting.session.wait(for: "critère 2\u{A0}: insuffisant")
    try hands.quit()
    #expect(
      try sitting.marks() == [
        Sitting.Mark(criterion: "B1.C1.1", value: "satisfying"),
        Sitting.Mark(criterion: "B1.C1.2", value: "insufficient"),
      ])
  }

  @Test func `rings no bell, whatever is pressed, and shows nothing of a masked dossier`() throws {
    let sitting = try Sitting()
    let session = sitting.session
    try session.wait(for: "B1 Accueil")
    try session.copyOutput()
    try session.press("Up", "Left", "BSpace", "F7", "C-g", "w")
    try session.wait(for: "ne fait rien ici")
    try session.press("F2")
    try session.wait(for: "F2 puis Entrée")
    try session.press("o", "Enter", "C-g", "Escape", "q")
    let masked = try session.screen()
    #expect(masked.split(whereSeparator: \.isWhitespace).joined(separator: " ") == "F2 puis Entrée")
    try session.press("F2", "Enter")
    try session.wait(for: "B1 Accueil")
    let sent = session.copiedOutput()
    #expect(sent.count > 100)
    #expect(!sent.contains(0x07))
  }
}

/// A dossier of the demonstration whose bloc 1 is being observed, open in a terminal.
private final class Sitting {
  struct Mark: Hashable {
    var criterion: String
    var value: String
  }

  let demo: Demonstration
  let dossier: String
  let session: TmuxSession
  let hands: CountedHands
  private let before: Set<String>

  init(configuration: String? = nil) throws {
    demo = try Demonstration.copy()
    if let configuration {
      try Data(configuration.utf8).write(to: URL(fileURLWithPath: demo.home + "/config.yaml"))
    }
    dossier = try demo.dossier(with: "B1", in: "observing")
    before = Set(try Self.lines(demo.home, dossier))
    session = try TmuxSession([
      Program.path, "open", dossier, "--home", demo.home, "--as", Demonstration.hermine, "--bloc", "B1",
    ])
    hands = CountedHands(session)
  }

  /// The marks that stand of what was recorded in this sitting, in the order of the grid.
  func marks() throws -> [Mark] {
    var marks: [String: String] = [:]
    for event in try events() where event["event"] == .string("marked") {
      guard case .string(let criterion)? = event["criterion"] else { continue }
      if case .string(let value)? = event["value"] {
        marks[criterion] = value
      } else {
        marks[criterion] = nil
      }
    }
    return marks.sorted { $0.key.compare($1.key, options: .numeric) == .orderedAscending }
      .map { Mark(criterion: $0.key, value: $0.value) }
  }

  /// The texts that were put into comments in this sitting, edit by edit, behind what stood there before.
  func comments() throws -> Set<String> {
    var texts: [String: (start: Int, text: [Character])] = [:]
    for event in try events() where event["event"] == .string("comment-edited") {
      guard case .string(let competence)? = event["competence"], case .object(let edit)? = event["edit"],
        case .integer(let place)? = edit["at"], case .string(let removed)? = edit["removed"],
        case .string(let inserted)? = edit["inserted"]
      else { continue }
      var written = texts[competence] ?? (place, [])
      let start = place - written.start
      try #require(start >= 0 && start + removed.count <= written.text.count)
      written.text.replaceSubrange(start..<start + removed.count, with: Array(inserted))
      texts[competence] = written
    }
    return Set(texts.values.map { String($0.text) })
  }

  private func events() throws -> [[String: JSONValue]] {
    try Self.lines(demo.home, dossier).filter { !before.contains($0) }.compactMap { line in
      guard let end = line.lastIndex(of: " ") else { return nil }
      let op = try JSONValue.parse(Array(line[..<end].utf8))
      guard case .object(let members) = op, case .object(let event)? = members["event"] else { return nil }
      return event
    }
  }

  private static func lines(_ home: String, _ dossier: String) throws -> [String] {
    let folder = "\(home)/dossiers/\(dossier)/journals"
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().filter {
      $0.hasSuffix(".jnl")
    }
    .flatMap { name in
      String(decoding: try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")), as: UTF8.self)
        .split(separator: "\n").map(String.init)
    }
  }
}

/// Hands that press keys and count what each was for.
private final class CountedHands {
  struct Pressed {
    var marking = 0
    var moving = 0
    var opening = 0
    var leaving = 0
  }

  private(set) var pressed = Pressed()
  private let session: TmuxSession

  init(_ session: TmuxSession) { self.session = session }

  func start() throws {
    try session.wait(for: "B1 Accueil")
    try session.press("c")
    try session.wait(for: "commencé")
    try session.press("Home")
  }

  func mark(_ key: String) throws {
    try session.press(key)
    pressed.marking += 1
  }

  func move(_ key: String) throws {
    try session.press(key)
    pressed.moving += 1
  }

  func comment(_ text: String) throws {
    try session.press("p")
    pressed.opening += 1
    try session.wait(for: "Échap\u{A0}: revenir")
    try session.type(text)
    try session.wait(for: String(text.suffix(10)))
    try session.press("Escape")
    pressed.leaving += 1
    try session.wait(forNo: "Échap\u{A0}: revenir")
  }

  func quit() throws {
    try session.press("q")
    try session.wait(for: "Candidat")
    try session.press("q")
    #expect(try session.waitForExit() == 0)
  }
}
