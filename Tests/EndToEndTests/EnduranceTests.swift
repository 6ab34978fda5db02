import Foundation
import Glibc
import TestSupport
import Testing

/// What a long sitting does to a program, with an observation running all the while.
@Suite struct `While an observation runs` {
  /// What the screen shows must be what the journal replays to: it is the same after reopening.
  private func expectReplay(_ bloc: EvaluatedBloc, _ session: TmuxSession) throws {
    let shown = EvaluatedBloc.grid(try session.settled())
    try EvaluatedBloc.leave(session)
    let again = try bloc.open(waitingFor: "●")
    #expect(EvaluatedBloc.grid(try again.settled()) == shown)
    try EvaluatedBloc.leave(again)
  }

  private func observing(_ bloc: EvaluatedBloc) throws -> TmuxSession {
    let session = try bloc.open()
    try beginObserving(session)
    return session
  }

  private func beginObserving(_ session: TmuxSession) throws {
    try session.wait(for: "B1 ")
    try session.press("c")
    try session.wait(for: "n° 1 commencé".spaced)
    try session.press("o", "Down", "n")
    try session.wait(for: "Compétence 1, critère 2 : insuffisant".spaced)
  }

  @Test func `200 rapid resizes leave the screen as it was`() throws {
    let bloc = try EvaluatedBloc()
    let session = try observing(bloc)
    let before = EvaluatedBloc.grid(try session.settled())
    for step in 0..<200 {
      try session.resize(rows: 14 + step % 31, columns: 50 + step * 7 % 120)
      // Keys count where the screen shows what they act on, and not where it says that it is too small.
      guard step % 50 == 25 else { continue }
      try session.resize(rows: 30, columns: 100)
      try session.wait(for: "▸")
      try session.press("Down", "o")
      try session.wait(for: ": satisfaisant".spaced)
    }
    try session.resize(rows: 24, columns: 80)
    try session.wait(for: "▸")
    try session.press("Up", "Up", "Up", "Up", "Up", "Up")
    try session.wait(until: "the whole screen at 80 by 24") { screen in
      let rows = screen.split(separator: "\n", omittingEmptySubsequences: false).prefix(24)
      return rows.allSatisfy { $0.count <= 80 } && screen.contains("▸ 1.1") && screen.contains("h")
    }
    let after = EvaluatedBloc.grid(try session.settled(after: "Down"))
    // Four more criteria were marked on the way; everything else is as it was.
    let rows = zip(before.split(separator: "\n"), after.split(separator: "\n"))
    #expect(rows.count { $0 != $1 } == 4, "\(after)")
    try expectReplay(bloc, session)
  }

  @Test func `a paste of more than 20,000 characters keeps 20,000 and tells of the rest`() throws {
    let bloc = try EvaluatedBloc()
    let session = try observing(bloc)
    try session.press("p")
    try session.wait(for: "Échap : revenir".spaced)
    let words = (1...4000).map { "mot\($0)" }.joined(separator: " ")
    let pasted = String(words.prefix(20_050))
    try session.paste(pasted)
    try session.wait(until: "how much was left out") { screen in
      screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        .contains("50 caractères n'ont pas été pris")
    }
    try session.press("Escape")
    try session.wait(forNo: "Échap : revenir".spaced)
    try expectReplay(bloc, session)
    let kept = try bloc.lastText()
    #expect(kept.unicodeScalars.count == 20_000)
    #expect(kept == String(pasted.prefix(20_000)))
  }

  @Test func `a suspend by signal gives the terminal back, and coming back shows everything`() throws {
    let bloc = try EvaluatedBloc()
    // As people have it: the shell at its prompt leaves bracketed paste off.
    let session = try TmuxSession(["bash", "--norc", "--noprofile"], environment: ["PS1": "shell> "])
    try session.wait(for: "shell>")
    try session.type(bloc.command.map { "'\($0)'" }.joined(separator: " "))
    try session.press("Enter")
    try beginObserving(session)
    let before = EvaluatedBloc.grid(try session.settled())
    let program = try #require(try session.processID().flatMap(Self.child))
    for _ in 0..<3 {
      #expect(kill(program, SIGTSTP) == 0)
      try session.wait(for: "Stopped")
      let shell = try session.wait(for: "shell>")
      #expect(!shell.contains("1.1 posture"), "the screen is the shell's again")
      try session.type("clear; fg")
      try session.press("Enter")
      try session.wait(for: "1.1 posture")
      #expect(EvaluatedBloc.grid(try session.settled()) == before)
    }
    try session.press("Down", "o")
    try session.wait(for: "Compétence 1, critère 3 : satisfaisant".spaced)
    // Without its brackets the paste would be keys that mark.
    try session.press("Down")
    try session.paste("non")
    try session.wait(for: "Rien n'a été collé")
    #expect(try !session.screen().contains("critère 4 : ".spaced))
    let shown = EvaluatedBloc.grid(try session.settled())
    try session.press("q")
    try session.wait(for: "Au clavier")
    try session.press("q")
    try session.wait(for: "shell>")
    let again = try bloc.open(waitingFor: "●")
    #expect(EvaluatedBloc.grid(try again.settled()) == shown)
    try EvaluatedBloc.leave(again)
  }

  private static func child(of process: Int32) -> Int32? {
    let file = FileHandle(forReadingAtPath: "/proc/\(process)/task/\(process)/children")
    let text = String(decoding: (try? file?.readToEnd()) ?? Data(), as: UTF8.self)
    return text.split(separator: " ").first.flatMap { Int32($0) }
  }

  @Test func `four hours on the clock are shown and counted`() throws {
    let bloc = try EvaluatedBloc()
    let format = ISO8601DateFormatter()
    format.timeZone = .current
    let start = format.string(from: Date().addingTimeInterval(-4 * 3600)).replacing("Z", with: "+00:00")
    try bloc.apply(#"{"do":"start-observation","bloc":"B1","at":"\#(start)"}"# + "\n")
    let session = try bloc.open(waitingFor: "4:00:")
    try session.press("o", "Down", "n")
    try session.wait(for: "Compétence 1, critère 2 : insuffisant".spaced)
    let first = try session.screen()
    try session.wait(until: "the clock going on") { $0 != first && $0.contains("4:0") }
    try session.press("f")
    try session.wait(for: "terminé à")
    let shown = EvaluatedBloc.grid(try session.settled())
    try EvaluatedBloc.leave(session)
    let again = try bloc.open(waitingFor: "1 observé")
    #expect(EvaluatedBloc.grid(try again.settled()) == shown)
    try EvaluatedBloc.leave(again)
  }
}
