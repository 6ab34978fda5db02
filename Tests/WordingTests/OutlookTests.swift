import Assessment
import Referential
import Testing
import Wording

@Suite struct `The header of a bloc` {
  @Test(arguments: [
    (
      23, "2 observés, il en faut 3 à 5 · lundi, jour 1 sur 7",
      "2 observed, 3 to 5 needed · Monday, day 1 of 7"
    ),
    (
      26, "2 observés, il en faut 3 à 5 · jeudi, jour 4 sur 7",
      "2 observed, 3 to 5 needed · Thursday, day 4 of 7"
    ),
    (
      29, "2 observés, il en faut 3 à 5 · dimanche, dernier jour",
      "2 observed, 3 to 5 needed · Sunday, last day"
    ),
    (
      30, "2 observés, il en faut 3 à 5 · période close depuis le dimanche 29",
      "2 observed, 3 to 5 needed · period over since Sun 29"
    ),
  ]) func `warns early`(_ day: Int, _ fr: String, _ en: String) throws {
    let outlook = try #require(Scene.state.outlook(Scene.b1, for: Scene.camille, today: Scene.day(day)))
    let words = Scene.wording.outlook(outlook, in: Scene.b1)
    #expect(words.fr == fr)
    #expect(words.en == en)
    #expect(outlook.stillToObserve == 1)
    #expect(outlook.missing.contains(.tooFewObservations(counted: 2, minimum: 3)))
  }

  @Test func `counts days down to the last one`() throws {
    let left = try (22...31).map { day in
      try #require(Scene.state.outlook(Scene.b1, for: Scene.camille, today: Scene.day(22).adding(day - 22)))
        .window?.daysLeft
    }
    #expect(left == [7, 7, 6, 5, 4, 3, 2, 1, 0, 0])
  }

  @Test func `knows no window before it can be counted`() throws {
    let empty = DossierState(referential: Scene.referential)
    let outlook = try #require(empty.outlook(Scene.b1, for: Scene.camille, today: Scene.day(25)))
    #expect(outlook.window == nil)
    #expect(Scene.wording.outlook(outlook, in: Scene.b1).fr == "0 observé, il en faut 3 à 5")
  }

  @Test func `counts back from the interview where the protocol says so`() throws {
    var record = Scene.Record()
    record.add(16, .bloc(Scene.b3, .interviewPlanned(Scene.day(30))))
    let state = DossierState(referential: Scene.referential, events: record.events)
    let before = try #require(state.outlook(Scene.b3, for: Scene.camille, today: Scene.day(20)))
    #expect(
      Scene.wording.outlook(before, in: Scene.b3).fr == "0 observée, il en faut 3 à 5 · à partir du lundi 23")
    let last = try #require(state.outlook(Scene.b3, for: Scene.camille, today: Scene.day(29)))
    #expect(last.window?.daysLeft == 1)
  }
}

@Suite struct `The next thing to do` {
  @Test func `is what runs`() throws {
    let thing = try #require(Scene.state.nextThing(for: Scene.camille, today: Scene.day(25)))
    #expect(thing.task == .endObservation(Scene.presentation))
    #expect(Scene.wording.task(thing).fr == "terminer la présentation")
  }

  @Test func `is an observation before its last day`() throws {
    let thing = try #require(
      Scene.state.nextThing(Scene.b1, for: Scene.camille, today: Scene.day(25)))
    #expect(thing == NextThing(bloc: Scene.b1, task: .observe(count: 1), by: Scene.day(29)))
    #expect(Scene.wording.task(thing).fr == "1 entretien observé d'ici dimanche 29")
    #expect(Scene.wording.task(thing).en == "1 observed interview by Sun 29")
    let late = try #require(Scene.state.nextThing(Scene.b1, for: Scene.camille, today: Scene.day(30)))
    #expect(late.by == nil)
  }

  @Test func `is to prepare where nothing was declared`() throws {
    let thing = try #require(Scene.state.nextThing(Scene.b1, for: Scene.louis, today: Scene.day(25)))
    #expect(Scene.wording.task(thing).fr == bound("déclaration d'impartialité⍽: Louis Faure"))
  }

  @Test func `is nothing for somebody outside the team`() {
    #expect(Scene.state.nextThing(Scene.b1, for: Scene.nadia, today: Scene.day(25)) == nil)
  }

  @Test func `comes in the order of what cannot wait`() {
    let things = [
      NextThing(bloc: Scene.b1, task: .endInterview),
      NextThing(bloc: Scene.b2, task: .observe(count: 1), by: Scene.day(26)),
      NextThing(bloc: Scene.b1, task: .observe(count: 1), by: Scene.day(27)),
      NextThing(bloc: Scene.b1, task: .sign), NextThing(bloc: Scene.b1, task: .acceptDecision),
      NextThing(bloc: Scene.b1, task: .settleDivergences(count: 2)),
      NextThing(bloc: Scene.b1, task: .holdInterview), NextThing(bloc: Scene.b2, task: .holdInterview),
      NextThing(bloc: Scene.b1, task: .observe(count: 1)),
      NextThing(bloc: Scene.b1, task: .prepare(.candidateMissing)),
      NextThing(bloc: Scene.b1, task: .awaitSignature),
    ]
    #expect(things.reversed().sorted() == things)
    for thing in things { Rules.checkWords(Scene.wording.task(thing)) }
  }
}
