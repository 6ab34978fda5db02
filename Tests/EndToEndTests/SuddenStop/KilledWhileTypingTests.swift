import Glibc
import TestSupport
import Testing

/// Kills at instants that nobody chose, while keys are still on their way.
@Suite struct `A program killed while keys stream in` {
  @Test func `holds what was typed so far, and no less than the screen had shown`() throws {
    let program = try KilledProgram(bloc: "B1", in: "observing")
    var whole = 0
    for round in 0..<8 {
      let text = String((0..<70).map { _ in Character(UnicodeScalar(UInt8.random(in: 97...122))) })
      try program.session.press("t")
      try program.session.wait(for: "Note")
      let chunks = stride(from: 0, to: text.count, by: 5).map { place in
        String(text.dropFirst(place).prefix(5))
      }
      let last = Int.random(in: 1..<chunks.count)
      for chunk in chunks[..<last] { try program.session.type(chunk) }
      let screen = try program.session.screen()
      try program.session.type(chunks[last])
      usleep(UInt32.random(in: 0...8_000))
      try program.kill()

      let shown = (1...text.count).last { screen.contains(text.prefix($0)) } ?? 0
      // Letters that the screen had elsewhere anyway are no sign of the note.
      let least = shown > 3 ? shown : 0
      let written = try program.written().notes.last ?? ""
      #expect(text.hasPrefix(written), "round \(round): “\(written)” of “\(text)”")
      #expect(written.count >= least, "round \(round): \(written.count) of \(least) shown:\n\(screen)")
      whole += least
      try program.reopen()
    }
    // Otherwise nothing was ever shown before a kill.
    #expect(whole > 0)
    #expect(try Program.run("status", program.dossier, home: program.home).errors == "")
  }

  @Test func `holds a mark for each key up to one of them, and all that the screen had shown`() throws {
    let program = try KilledProgram(bloc: "B1", in: "observing")
    var shownInAll = 0
    for round in 0..<6 {
      try program.session.press("c")
      try program.session.wait(for: "commencé")
      try program.session.press("Home")
      let blank = signs(try program.settle())
      let before = try program.written().marks.count
      let values = (0..<18).map { _ in Bool.random() }
      let last = Int.random(in: 2..<values.count)
      for value in values[..<last] { try program.session.press(value ? "o" : "n", "Down") }
      let screen = ShownBloc(try program.session.screen())
      try program.session.press(values[last] ? "o" : "n", "Down")
      usleep(UInt32.random(in: 0...8_000))
      try program.kill()

      let marks = Array(try program.written().marks.dropFirst(before))
      let asked = values.map { $0 ? "satisfying" : "insufficient" }
      let shown = signs(screen) - blank
      #expect(marks == Array(asked.prefix(marks.count)), "round \(round)")
      #expect(marks.count >= shown, "round \(round): \(marks.count) of \(shown) shown")
      shownInAll += shown
      try program.reopen()
      #expect(signs(try program.settle()) - blank == marks.count, "round \(round): shown again")
      try program.session.press("f")
      try program.session.wait(for: "terminé")
    }
    #expect(shownInAll > 0)
  }

  private func signs(_ shown: ShownBloc) -> Int {
    shown.lines.joined().count { $0 == "+" || $0 == "−" }
  }
}
