import Foundation
import Glibc
import TestSupport
import Testing

/// One evaluator's bloc, opened in a terminal again and again, and killed each time.
final class KilledProgram {
  let home: String
  let dossier: String
  private let command: [String]
  private var demo: Demonstration
  private(set) var session: TmuxSession

  init(bloc: String, in phase: String) throws {
    demo = try Demonstration.copy()
    home = demo.home
    dossier = URL(fileURLWithPath: try demo.dossier(with: bloc, in: phase)).lastPathComponent
    command = [
      Program.path, "open", dossier, "--home", home, "--as", Demonstration.hermine, "--bloc", bloc,
    ]
    session = try TmuxSession(command, rows: 30, columns: 100)
    try waitUntilShown()
  }

  private func waitUntilShown() throws {
    try session.wait(until: "the bloc") { $0.split(separator: "\n").first?.contains(" B") == true }
    try settle()
  }

  /// Waits until the screen stays as it is, but for a running clock.
  @discardableResult
  func settle() throws -> ShownBloc {
    ShownBloc(try session.waitUntilStill(ShownBloc.withoutClock))
  }

  func kill() throws {
    let process = try #require(try session.processID())
    #expect(Glibc.kill(process, SIGKILL) == 0)
    #expect(try session.waitForExit() == 128 + SIGKILL)
  }

  func reopen() throws {
    session = try TmuxSession(command, rows: 30, columns: 100)
    try waitUntilShown()
  }

  func written() throws -> WrittenTexts { try WrittenTexts(dossier: dossier, home: home) }
}

/// What a bloc's screen says of what is recorded: its head without the running clock, and its lines.
struct ShownBloc: Equatable {
  let head: [String]
  let lines: [String]

  init(_ screen: String) {
    let rows = Self.withoutClock(screen).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    let rules = rows.indices.filter { rows[$0].hasPrefix("────") }
    head = Array(rows[..<(rules.first ?? 0)])
    let from = rules.first.map { $0 + 1 } ?? 0
    let to = rules.dropFirst().first ?? rows.count
    lines = Array(rows[min(from, to)..<to]).map { String($0.reversed().drop { $0 == " " }.reversed()) }
  }

  /// Whether another picture shows the same; lines that a panel covered here may be anything there, and a line may have got
  /// the mark of a note since.
  func isShown(in other: ShownBloc) -> Bool {
    func marked(_ lines: [String]) -> [String] { lines.map { $0.replacing("✎", with: " ") } }
    return head == other.head && marked(Array(other.lines.prefix(lines.count))) == marked(lines)
  }

  static func withoutClock(_ screen: String) -> String {
    screen.replacingOccurrences(of: "[0-9]+:[0-9][0-9]", with: "0:00", options: .regularExpression)
  }
}
