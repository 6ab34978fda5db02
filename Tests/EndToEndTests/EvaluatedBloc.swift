import Foundation
import StrictJSON
import TestSupport
import Testing

/// A new dossier whose first bloc is ready to be observed, and the program at work on it.
struct EvaluatedBloc {
  let demo: Demonstration
  let dossier: String

  init() throws {
    demo = try Demonstration.copy()
    let made = try Program.run(
      "new", "--family", "Martin", "--given", "Léa", "--employer", "Mutuelle Essai", "--as",
      Demonstration.hermine, home: demo.home)
    dossier = try #require(made.lines.first)
    let session = try TmuxSession(command)
    try session.wait(for: "déclare n'avoir")
    try session.press("o")
    try session.wait(forNo: "déclare n'avoir")
    try Self.leave(session)
  }

  /// Puts commands to the dossier.
  func apply(_ script: String) throws {
    let ending = try Program.run(
      "apply", dossier, "--as", Demonstration.hermine, home: demo.home, input: Data(script.utf8))
    #expect(ending.status == 0, "\(ending.errors)")
  }

  /// What opens the dossier at its first bloc.
  var command: [String] {
    [Program.path, "open", dossier, "--home", demo.home, "--as", Demonstration.hermine, "--bloc", "B1"]
  }

  /// The program, once it shows the bloc.
  func open(waitingFor text: String = "B1 ") throws -> TmuxSession {
    let session = try TmuxSession(command)
    try session.wait(for: text)
    return session
  }

  /// Out of the bloc and of the program, to its end.
  static func leave(_ session: TmuxSession) throws {
    try session.press("q")
    try session.wait(for: "Au clavier")
    try session.press("q")
    #expect(try session.waitForExit() == 0)
  }

  /// What was written at once into the comment that was recorded last, as the journal has it.
  func lastText() throws -> String {
    let folder = "\(demo.home)/dossiers/\(dossier)/journals"
    let lines = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".jnl") }
      .flatMap { try demo.bytes("\(folder)/\($0)").split(separator: 0x0A) }
    let edits = try lines.compactMap { line -> JSONValue? in
      let json = try JSONValue.parse(Array(line[..<(line.lastIndex(of: 0x20) ?? line.endIndex)]))
      guard let event = try? json["event"], (try? event["event"].text) == "comment-edited" else { return nil }
      return event
    }
    return try #require(edits.last)["edit"]["inserted"].text
  }

  /// The rows of the checklist, without header, clock, status and footer.
  static func grid(_ screen: String) -> String {
    screen.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(3).prefix(15)
      .joined(separator: "\n")
  }
}

extension TmuxSession {
  /// Presses a key as often as one held down does, all at once.
  func hold(_ key: String, _ count: Int) throws { try press(Array(repeating: key, count: count)) }

  /// The screen once it stays as it is, the clock apart.
  func settled(after key: String? = nil) throws -> String {
    if let key { try press(key) }
    return try waitUntilStill(EvaluatedBloc.grid)
  }
}

extension String {
  /// With the no-break spaces that the program sets before a colon and after `n°`.
  var spaced: String {
    replacingOccurrences(of: " :", with: "\u{A0}:").replacingOccurrences(of: "n° ", with: "n°\u{A0}")
  }
}
