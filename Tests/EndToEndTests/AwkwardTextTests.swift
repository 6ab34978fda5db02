import Assessment
import Canvas
import Dossier
import Foundation
import Journal
import PlainText
import Referential
import Screens
import TestSupport
import Testing
import Wording

/// What a terminal shows, beside what the canvas says it should: the two disagree where a width is wrong.
@Suite(.enabled(if: TmuxSession.isAvailable)) struct `Awkward texts in a terminal` {
  private let size = Size(rows: 24, columns: 80)
  private let bloc = "B1"

  @Test func `stand in the columns of the canvas`() throws {
    let demonstration = try Demonstration.copy()
    let dossier = try demonstration.dossier(with: bloc, in: "grading")
    let name = String(
      AwkwardTexts.all.prefix(11).map { EntryText.clean($0.text, as: .line).text.prefix(4) }.joined().prefix(
        60))
    let line = #"{"do":"rectify-candidate","family":"\#(name)","given":"Léa","motif":"essai"}"#
    let renamed = try Program.run(
      "apply", dossier, "--as", Demonstration.hermine, home: demonstration.home,
      input: Data((line + "\n").utf8))
    #expect(renamed.status == 0, "\(renamed.errors)")
    let session = try TmuxSession(
      [
        Program.path, "--home", demonstration.home, "open", dossier, "--as", Demonstration.hermine, "--bloc",
        bloc,
      ], rows: size.rows, columns: size.columns)
    try session.wait(for: "votre avis")
    try session.press("p")
    try session.wait(for: "Précisions")
    var app = try app(demonstration, dossier)
    _ = app.handle(.character("p"))
    let texts = AwkwardTexts.all.map { String($0.text.prefix(70)) }
    for start in stride(from: 0, to: texts.count, by: 6) {
      // A paste with brackets may hold controls but not the end of a paste.
      let text = texts[start..<min(start + 6, texts.count)].map { $0 + "|" }.joined(separator: "\n")
      try session.paste(text)
      _ = app.handle(.paste(text))
      try compare(session, &app, demonstration, dossier, "texts from \(start)")
      for key in ["C-u", "BSpace", "C-u", "BSpace", "C-u", "BSpace"] { try session.press(key) }
      for _ in 0..<3 { for key in [Key.control("u"), .backspace] { _ = app.handle(key) } }
      try compare(session, &app, demonstration, dossier, "rubbed out from \(start)")
    }
  }

  private func app(_ demonstration: Demonstration, _ dossier: String) throws -> App {
    let state = try state(demonstration, dossier)
    let me = try #require(state.evaluators.values.first { $0.name == Demonstration.hermine })
    let world = World(
      identities: [Identity(evaluator: me, fingerprint: "")], me: me.id, dossiers: [],
      open: OpenDossier(id: dossier, state: state), referential: state.referential,
      now: Timepoint(Moment(seconds: Int(Date().timeIntervalSince1970), offsetMinutes: 0)), language: .fr,
      glyphs: .unicode)
    let bloc = try #require(BlocID(bloc))
    return App(world: world, first: BlocScreens.screen(for: Place(bloc: bloc), world))
  }

  private func state(_ demonstration: Demonstration, _ dossier: String) throws -> DossierState {
    let id = try #require(DossierID(dossier))
    return try DossierFolder(id, in: DataFolder(demonstration.home)).read().state
  }

  /// Waits until the terminal shows what the canvas holds, what the footer may take left out.
  private func compare(
    _ session: TmuxSession, _ app: inout App, _ demonstration: Demonstration, _ dossier: String,
    _ what: String
  ) throws {
    var expected: [String] = []
    var found: [String] = []
    do {
      try session.wait(until: what) { screen in
        app.world.open?.state = try state(demonstration, dossier)
        expected = rows(app.draw(size: size).rows)
        found = rows(screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
        return found == expected || found == rows(toldAtLength(app).draw(size: size).rows)
      }
    } catch let failure as TmuxSession.Failure {
      let both = zip(expected, found).filter { $0 != $1 }.map { "canvas  │\($0)│\nterminal│\($1)│" }
      Issue.record("\(what): \(both.joined(separator: "\n"))\n\(failure)")
    }
  }

  /// The same with a sentence of two rows in the status line, which takes one from the page.
  ///
  /// What was recorded of a text the terminal tells and this canvas, which records nothing, does not.
  private func toldAtLength(_ app: App) -> App {
    var app = app
    _ = app.take(.failed(Sentence(same: String(repeating: "mot ", count: 30))))
    return app
  }

  private func rows(_ rows: [String]) -> [String] {
    // Below these the status line and the keys stand.
    rows.prefix(size.rows - 5).map { row in
      String(row.reversed().drop { $0 == " " }.reversed())
    }
  }
}
