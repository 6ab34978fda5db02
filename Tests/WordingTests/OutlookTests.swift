import Assessment
import Referential
import Testing
import Wording

/// What bloc 1 of the scene has not shown yet.
private let seenFr = "à voir\u{A0}: une simulée, un autre cadre"
private let seenEn = "to see: a simulated one, another setting"

@Suite struct `The header of a bloc` {
  @Test(arguments: [
    (
      23, "2 observés, il en faut 3 à 5 · lundi, jour 1 sur 7 · \(seenFr)",
      "2 observed, 3 to 5 needed · Monday, day 1 of 7 · \(seenEn)"
    ),
    (
      26, "2 observés, il en faut 3 à 5 · jeudi, jour 4 sur 7 · \(seenFr)",
      "2 observed, 3 to 5 needed · Thursday, day 4 of 7 · \(seenEn)"
    ),
    (
      29, "2 observés, il en faut 3 à 5 · dimanche, dernier jour · \(seenFr)",
      "2 observed, 3 to 5 needed · Sunday, last day · \(seenEn)"
    ),
    (
      30, "2 observés, il en faut 3 à 5 · période close depuis le dimanche 29 · \(seenFr)",
      "2 observed, 3 to 5 needed · period over since Sun 29 · \(seenEn)"
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

  /// The header on a day, from an outlook with these facts.
  private func header(
    counted: Int, of bloc: BlocID, missing: [Problem] = [], window: Outlook.Window? = nil
  ) -> Sentence {
    let range = bloc == Scene.b2 ? (1, 1) : (3, 5)
    let outlook = Outlook(
      phase: .observing, counted: counted, minimum: range.0, maximum: range.1, window: window,
      missing: missing)
    let words = Scene.wording.outlook(outlook, in: bloc)
    Rules.checkWords(words)
    return words
  }

  @Test func `says how many are too many`() {
    #expect(header(counted: 6, of: Scene.b1).fr == "6 observés, 5 au plus")
    #expect(header(counted: 6, of: Scene.b3).en == "6 observed, at most 5")
    #expect(header(counted: 2, of: Scene.b2).fr == "2 observées, 1 au plus")
    #expect(header(counted: 1, of: Scene.b2).fr == "1 observée sur 1")
    #expect(header(counted: 0, of: Scene.b2).fr == "0 observée, il en faut 1")
  }

  @Test func `asks for the interview's day where the period is counted from it`() {
    let words = header(counted: 0, of: Scene.b3, missing: [.interviewDayUnknown])
    #expect(
      words.fr == "0 observée, il en faut 3 à 5 · prévoir le jour de l'entretien complémentaire")
    #expect(words.en == "0 observed, 3 to 5 needed · plan the day of the closing interview")
  }

  @Test func `names what was not seen yet, once something was`() {
    let missing: [Problem] = [
      .contactSheetsNotAsked, .toolNeverUsed(.email), .counterpartNeverSeen(.prospect),
      .observationShort(Scene.task, seconds: 5),
    ]
    #expect(
      header(counted: 3, of: Scene.b3, missing: missing).fr
        == bound(
          "3 observées sur 3 à 5 · fiches contact à demander · à voir⍽: messagerie électronique, prospect"))
    #expect(header(counted: 0, of: Scene.b3, missing: missing).fr == "0 observée, il en faut 3 à 5")
  }

  @Test func `tells what is outside its rules, each once`() {
    let missing: [Problem] = [
      .tooManyOfKind(.simulated, counted: 2, maximum: 1),
      .outsideInterviewWindow(Scene.first, day: Scene.day(1), from: Scene.day(2), to: Scene.day(8)),
      .outsideInterviewWindow(Scene.second, day: Scene.day(1), from: Scene.day(2), to: Scene.day(8)),
    ]
    #expect(
      header(counted: 3, of: Scene.b1, missing: missing).fr
        == bound("3 observés sur 3 à 5 · 2 situations difficiles simulées, 1 au plus · hors période⍽: voir k")
    )
  }
}

@Suite struct `The words of the interview's clock` {
  private func words(_ seconds: Int) -> Sentence? {
    let words = Scene.wording.interviewTime(InterviewTime(seconds: seconds, planned: 900, tolerance: 300))
    if let words { Rules.checkWords(words) }
    return words
  }

  @Test func `are none as long as there is time, then how much is left, then from when it is over`() {
    #expect(words(0) == nil && words(779) == nil)
    #expect(words(800)?.fr == "encore 01:40")
    #expect(words(930)?.fr == "15:00 dépassées de 00:30, motif au-delà de 20:00")
    #expect(words(930)?.en == "00:30 over 15:00, reason beyond 20:00")
    #expect(words(1300)?.fr == "15:00 dépassées de 06:40, motif à donner")
  }

  @Test func `say why no other bloc's interview is ready`() {
    let others: [(BlocID, InterviewReadiness)] = [
      (Scene.b2, .held), (Scene.b3, .inPhase(.observing)), (Scene.b1, .notInTeam),
    ]
    let words = Scene.wording.noInterviewReady(others)
    Rules.check(words)
    #expect(
      words.fr
        == "Aucun autre bloc n'est prêt pour son entretien complémentaire. "
        + "B2 déjà tenu · B3 en est à l'observation · B1 évalué par d'autres.")
  }
}

@Suite struct `What is still to be described` {
  @Test func `is named with its key`() {
    let words = Scene.wording.toDescribe([.channels, .cadre, .customerInformed, .attendance(Scene.louis)])
    Rules.checkWords(words)
    #expect(
      words.fr == bound("à décrire (i)⍽: canal, cadre, interlocuteur informé, présence de Louis Faure"))
    #expect(
      words.en == "to describe (i): channel, setting, customer informed, whether Louis Faure was there")
    for part in [Undescribed.tools, .counterpart, .steeringTools] {
      Rules.checkWords(Scene.wording.undescribed(part))
    }
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
