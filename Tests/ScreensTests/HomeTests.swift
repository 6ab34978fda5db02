import Assessment
import Canvas
import Referential
import Screens
import TestSupport
import Testing
import Wording

@Suite struct `The home screen` {
  private func dossiers() throws -> [(id: String, story: Story)] {
    let referential = try Cast.referential()
    let (b1, b3) = (try Cast.bloc(1), try Cast.bloc(3))
    var first = Story(referential)
    try first.prepare(b1)
    try first.observe(b1, cadre: "agence")
    first.now = Cast.moment(day: 1)
    try first.observe(b1, cadre: "plateau")
    try first.do(.planInterview(b3, Cast.day(9)))
    var second = Story(referential)
    try second.prepare(b1, candidate: Cast.yann)
    try second.do(.interrupt(b1, motif: "Congé"))
    try second.prepare(b3)
    try second.do(.startObservation(b3, kind: nil))
    return [("d1", first), ("d2", second)]
  }

  private func three() throws -> Bench {
    try Bench(
      stories: dossiers(),
      unreadable: [
        ("k7", Sentence(fr: "fait avec une version plus récente", en: "made with a newer version"))
      ])
  }

  @Test func `says what to do first where there is nothing`() throws {
    let bench = try Bench()
    expectScreen(bench.app.draw(size: Size(rows: 24, columns: 80)), "home-empty-80x24")
  }

  @Test func `shows how far each bloc is`() throws {
    let bench = try three()
    expectScreen(bench.app.draw(size: Size(rows: 17, columns: 60)), "home-three-60x17")
    expectScreen(bench.app.draw(size: Size(rows: 24, columns: 80)), "home-three-80x24", roles: true)
    expectScreen(bench.app.draw(size: Size(rows: 40, columns: 120)), "home-three-120x40")
    expectScreen(bench.app.draw(size: Size(rows: 60, columns: 200)), "home-three-200x60")
  }

  @Test func `asks who evaluates before anything else`() throws {
    var bench = try Bench(identities: [], me: nil)
    #expect(
      bench.rows().contains("D'abord\u{A0}: qui évalue") || bench.rows().contains("D'abord : qui évalue"))
    bench.press(.character("n"))
    #expect(bench.app.top is IdentitiesScreen)
    #expect(bench.app.status?.sentence == ScreenText.nobodyYet)
    #expect(bench.asked.isEmpty)
  }

  @Test func `opens the bloc under the cursor`() throws {
    var bench = try three()
    bench.press(.down, .right, .right, .enter)
    #expect(bench.asked == [.openDossier("d2")])
    let shown = try #require(bench.app.top as? GridScreen)
    #expect(shown.bloc == (try Cast.bloc(3)))
  }

  @Test func `comes back to where one was in the bloc`() throws {
    var bench = try three()
    bench.press(.enter, .down, .down)
    let place = try #require(bench.app.top as? GridScreen).place
    #expect(bench.asked.last == .remember(place))
    bench.press(.character("q"))
    #expect(bench.app.top is HomeScreen)
    #expect(bench.asked.suffix(2) == [.remember(place), .closeDossier])
  }

  @Test func `tells what opening found before the bloc is shown`() throws {
    var bench = try Bench(
      stories: dossiers(), findings: [Sentence(fr: "une ligne coupée", en: "a torn line")])
    bench.press(.enter)
    #expect(bench.app.top is FindingsScreen)
    #expect(bench.rows().contains("une ligne coupée"))
    bench.press(.enter)
    #expect(bench.app.top is GridScreen)
  }

  @Test func `says why a dossier cannot be read instead of opening it`() throws {
    var bench = try three()
    bench.press(.end, .enter)
    #expect(bench.asked.isEmpty)
    #expect(bench.app.status?.kind == .error)
  }

  @Test func `makes a dossier and goes to its first bloc`() throws {
    var bench = try Bench()
    bench.press(.character("n"))
    bench.fill("Meunier")
    bench.fill("Dana")
    bench.fill("Mutuelle Lirelle")
    bench.press(.control("d"))
    #expect(
      bench.asked == [
        .createDossier(Candidate(familyName: "Meunier", givenName: "Dana", employer: "Mutuelle Lirelle"))
      ])
    #expect(bench.app.top is PreparingScreen)
  }

  @Test func `refuses a birth date that is none and points at it`() throws {
    var bench = try Bench()
    bench.press(.character("n"))
    for text in ["Meunier", "Dana", "Mutuelle Lirelle", "Accueil", "31/02/1990"] { bench.fill(text) }
    bench.press(.control("d"))
    #expect(bench.asked.isEmpty)
    #expect(bench.app.status?.sentence == ScreenText.notADay(ScreenText.birthDate))
    expectScreen(bench.app.draw(size: Size(rows: 24, columns: 80)), "form-fault-80x24", roles: true)
  }

  @Test func `is left with q`() throws {
    var bench = try Bench()
    bench.press(.character("Q"))
    #expect(bench.asked == [.quit])
  }
}
