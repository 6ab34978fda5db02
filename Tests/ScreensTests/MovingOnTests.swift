import Assessment
import Canvas
import Referential
import Screens
import TestSupport
import Testing
import Wording

@Suite struct `Moving on after a mark` {
  private func running(advances: Bool = true) throws -> BlocDesk {
    var desk = try BlocDesk()
    try desk.observe(end: false)
    desk.open(tables: false)
    desk.app.world.preferences.advances = advances
    return desk
  }

  private func here(_ desk: BlocDesk) -> GridItem? { (desk.app.top as? any PhaseScreen)?.place.item }

  private func marks(_ desk: BlocDesk) throws -> [CriterionID: MarkValue] {
    let own = desk.state.evaluation(desk.bloc).ownGrid(BlocDesk.ana).marks
    return Dictionary(uniqueKeysWithValues: own.map { ($0.key.criterion, $0.value.value) })
  }

  @Test func `is off unless it is asked for`() throws {
    var desk = try running(advances: Preferences().advances)
    desk.press(.character("o"))
    #expect(here(desk) == .criterion(desk.criterion(1, 1)))
  }

  @Test func `goes to the next line, and the sentence names what was recorded`() throws {
    var desk = try running()
    desk.press(.character("o"))
    #expect(here(desk) == .criterion(desk.criterion(1, 2)))
    #expect(desk.app.status?.sentence.fr == "Compétence 1, critère 1\u{A0}: satisfaisant")
    desk.press(.character("n"))
    #expect(try marks(desk) == [desk.criterion(1, 1): .satisfying, desk.criterion(1, 2): .insufficient])
  }

  @Test(arguments: ["o", "n"])
  func `changes one mark however long the key is held`(key: Character) throws {
    for advances in [false, true] {
      var desk = try running(advances: advances)
      for _ in 0..<51 { desk.press(.character(key)) }
      #expect(try marks(desk).keys.map(\.description) == ["B1.C1.1"], "advance \(advances)")
    }
  }

  @Test func `goes on saying what was recorded while the key is held`() throws {
    var desk = try running(advances: false)
    for _ in 0..<50 { desk.press(.character("n")) }
    #expect(desk.app.status?.kind == .recorded)
    #expect(desk.app.status?.sentence.fr == "Compétence 1, critère 1\u{A0}: insuffisant")
  }

  @Test func `tells a held key that it marks nothing more`() throws {
    var desk = try running()
    desk.press(.character("o"), .character("o"))
    #expect(
      desk.app.status?.sentence
        == ScreenText.stillHeld(Sentence(fr: "compétence 1, critère 2", en: "competence 1, criterion 2")))
  }

  @Test func `takes the same key again after silence, or after another key`() throws {
    var desk = try running()
    desk.press(.character("o"))
    #expect(desk.app.awaitsSilence)
    desk.app.fallSilent()
    #expect(!desk.app.awaitsSilence)
    desk.press(.character("o"))
    #expect(try marks(desk).count == 2)
    desk.press(.down, .character("o"))
    #expect(try marks(desk).keys.contains(desk.criterion(1, 4)))
  }

  @Test func `stays where a mark is cleared or refused`() throws {
    var desk = try running()
    desk.press(.down, .character("x"))
    #expect(here(desk) == .criterion(desk.criterion(1, 2)))
    try desk.do(.endObservation(desk.bloc, try desk.lastObservation))
    desk.wait(days: 1)
    desk.press(.character("o"))
    #expect(desk.app.top is PromptPanel)
    desk.press(.escape)
    #expect(here(desk) == .criterion(desk.criterion(1, 2)))
    #expect(!desk.app.awaitsSilence)
  }

  @Test func `is switched in the list of other actions`() throws {
    var desk = try running(advances: false)
    desk.press(.character("a"))
    for _ in 0..<30 where !isOnAdvance(desk) { desk.press(.down) }
    desk.press(.enter)
    #expect(desk.app.world.preferences.advances)
    #expect(desk.app.top is GridScreen)
    #expect(desk.app.status?.sentence == ScreenText.advanceOn)
  }

  private func isOnAdvance(_ desk: BlocDesk) -> Bool {
    desk.picture(rows: 60).rows.contains { $0.contains("▸ Passer seul") }
  }
}

@Suite struct `A silence` {
  @Test func `comes only so long after the last key`() {
    var silence = Silence()
    #expect(silence.remaining(at: 5) == 0)
    silence.heardKey(at: 1_000)
    #expect(silence.remaining(at: 1_000) == Silence.milliseconds)
    silence.heardKey(at: 1_500)
    #expect(silence.remaining(at: 2_000) == Silence.milliseconds - 500)
    #expect(silence.remaining(at: 1_500 + Silence.milliseconds) == 0)
  }

  @Test func `does not come while a held key is sent, nor between the press and its first repeat`() {
    var silence = Silence()
    silence.heardKey(at: 0)
    #expect(silence.remaining(at: 1_000) > 0)
    for repeated in stride(from: 1_000, to: 3_000, by: 33) {
      #expect(silence.remaining(at: repeated) > 0)
      silence.heardKey(at: repeated)
    }
  }
}

@Suite struct `A mark of an ended observation` {
  private func ended() throws -> BlocDesk {
    var desk = try BlocDesk()
    try desk.observe("+")
    desk.open(tables: false)
    return desk
  }

  @Test func `says that it was set late, by a sign and in words`() throws {
    var desk = try ended()
    desk.press(.down, .character("n"))
    expectScreen(desk.picture(), "late-mark-live")
    desk.press(.character("b"))
    expectScreen(desk.picture(), "late-mark-table")
  }

  @Test func `asks the next day for the motif only`() throws {
    var desk = try ended()
    let id = try desk.lastObservation
    desk.wait(days: 1)
    desk.press(.character("n"))
    #expect(desk.picture().rows.contains { $0.contains("compétence 1, critère 1, insuffisant") })
    desk.type("vu de loin")
    desk.press(.enter)
    let wanted = Command.mark(desk.bloc, id, desk.criterion(1, 1), .insufficient, motif: "vu de loin")
    #expect(desk.commands.last == wanted)
    #expect(desk.app.top is GridScreen)
    #expect(
      desk.state.evaluation(desk.bloc).ownGrid(BlocDesk.ana).mark(id, desk.criterion(1, 1))?.value
        == .insufficient)
  }
}
