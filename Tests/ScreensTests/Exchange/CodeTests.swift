import Assessment
import Canvas
import Referential
import Screens
import TestSupport
import Testing
import Wording

@Suite struct `The code of six words` {
  private static let words = ["accord", "acier", "agenda", "agneau", "arbre", "argile", "bagage", "balai"]

  private func desk(_ screen: any ScreenModel) throws -> BlocDesk {
    var desk = try BlocDesk("B2")
    desk.app = App(world: desk.app.world, first: InterruptedScreen(bloc: desk.bloc))
    desk.app.world.codeWords = Self.words
    desk.app = App(world: desk.app.world, first: screen)
    return desk
  }

  private func entry() throws -> BlocDesk { try desk(CodeEntry(bloc: try Cast.bloc(2))) }

  @Test func `takes four letters of each word, with accents and capitals`() throws {
    var desk = try entry()
    for word in ["ACCO", "acie", "agénda", "agne", "arbr"] {
      desk.type(word)
      desk.press(.character(" "))
    }
    desk.type("argi")
    expectScreen(desk.picture(), "code-entry")
    expectScreen(desk.picture(rows: 17, columns: 60), "code-entry-60x17")
    desk.press(.enter)
    #expect(desk.asked.last == .exchange(.openGrid(desk.bloc, code: "accord acier agenda agneau arbre argile")))
  }

  @Test func `says which word is none, and stays on it`() throws {
    var desk = try entry()
    desk.type("acco xyz")
    #expect(desk.app.status?.sentence == ScreenText.unknownCodeWord(2, "xyz"))
    desk.press(.enter)
    #expect(desk.app.status?.sentence == ScreenText.unknownCodeWord(2, "xyz"))
    #expect(desk.picture().cursor?.row == 5)
    for _ in 0..<3 { desk.press(.backspace) }
    desk.type("bala")
    desk.press(.enter)
    #expect(desk.asked.isEmpty)
  }

  @Test func `takes a paste of all six, and is not sent with a word missing`() throws {
    var desk = try entry()
    desk.press(.paste("Accord, acier, agenda, agneau, arbre"))
    desk.press(.enter)
    #expect(desk.asked.isEmpty)
    #expect(desk.app.status == nil || desk.app.status?.kind == .refused)
    desk.type("bagage")
    desk.press(.enter)
    #expect(desk.asked.last == .exchange(.openGrid(desk.bloc, code: "accord acier agenda agneau arbre bagage")))
    desk.take(.failed(Sentence(fr: "Ce code n'ouvre pas.", en: "It does not open.")))
    #expect(desk.app.top is CodeEntry)
  }

  @Test func `needs the whole of a word that is shorter than four letters or begins another`() {
    let list = ["or", "orage", "orange"]
    #expect(CodeEntry.read("or", list) == .known("or"))
    #expect(CodeEntry.read("ora", list) == .begun)
    #expect(CodeEntry.read("oran", list) == .known("orange"))
    #expect(CodeEntry.read("z", list) == .unknown)
    #expect(CodeEntry.read("", list) == .empty)
  }

  /// Bloc 2 with Ana's grid complete, Ben's key elsewhere.
  private func waiting() throws -> BlocDesk {
    var desk = try BlocDesk("B1")
    try desk.finishObserving()
    try desk.grade(by: BlocDesk.ana)
    desk.app.world.identities.removeLast()
    desk.open()
    return desk
  }

  @Test func `is shown only after it was asked whether the other is complete, one word after the other`() throws {
    var desk = try waiting()
    desk.press(.character("a"))
    let lines = desk.picture(rows: 40, columns: 120).rows
    #expect(lines.contains { $0.contains("Lire à l'autre le code") })
    desk.app = App(world: desk.app.world, first: BlocScreens.screen(for: Place(bloc: desk.bloc), desk.app.world))
    desk.press(.character("a"))
    for _ in 0..<40 where !here(desk, contains: "Lire à l'autre le code") { desk.press(.down) }
    desk.press(.enter)
    expectScreen(desk.picture(), "code-question")
    desk.press(.down, .enter)
    #expect(desk.asked.last == .exchange(.codes(desk.bloc)))
    desk.take(.exchanged(.codes([Array(Self.words.prefix(6))])))
    desk.press(.enter)
    expectScreen(desk.picture(), "code-reading")
    expectScreen(desk.picture(rows: 17, columns: 60), "code-reading-60x17")
    expectScreen(desk.picture(rows: 40, columns: 120), "code-reading-120x40")
    for _ in 0..<5 { desk.press(.enter) }
    #expect(desk.app.status?.sentence == ScreenText.codeWasRead)
  }

  private func here(_ desk: BlocDesk, contains text: String) -> Bool {
    desk.picture(rows: 40, columns: 120).rows.contains { $0.contains("▸") && $0.contains(text) }
  }

  @Test func `has the next hand-over below the grid that waits for it`() throws {
    var desk = try waiting()
    #expect(desk.picture().rows.joined().contains("lisez le code à Ben Caradec"))
    desk.app.world.open?.exchanged.shut = [desk.bloc]
    expectScreen(desk.picture(), "handover-ask-code")
    desk.app.world.identities.append(
      Identity(
        evaluator: Evaluator(
          id: BlocDesk.ben, name: "Ben Caradec", role: .internalExpert, organisation: "x"), fingerprint: ""))
    #expect(!desk.picture().rows.joined().contains("emise"))
  }
}
