import Assessment
import Referential
import Report
import Scenarios
import Seal
import Testing
import Wording

/// Pages of results that came about in many ways: the words and ways of the page and of its script agree.
@Suite struct `A page's own check` {
  @Test func `finds each page intact, whatever befell its evaluation`() throws {
    var pages = try Language.allCases.map { try ResultPage.html(try Documents.eventful(), $0) }
    for (place, bloc) in BlocID.all.enumerated() {
      var scenario = try Scenario.plain(bloc, filling: place.isMultiple(of: 2) ? .joint : .separate)
      pages.append(try ResultPage.html(try Documents.checked(try scenario.sign(bloc)), .fr))
    }
    let plain = pages.count
    for seed in 0..<16 {
      guard let file = try Self.worked(BlocID.all[seed % 4], seed: UInt64(seed)) else { continue }
      pages.append(try ResultPage.html(try Documents.checked(file), seed.isMultiple(of: 2) ? .fr : .en))
    }
    #expect(pages.count >= plain + 8)
    let answers = try BrowserRun.lines(of: pages)
    #expect(answers.count == pages.count)
    for answer in answers { #expect(answer.contains("\"verdict\":\"intact\""), "\(answer.prefix(1_500))") }
  }

  /// Two people who do at random what comes, and then go on to the end; nil where they come to none.
  private static func worked(_ bloc: BlocID, seed: UInt64) throws -> [UInt8]? {
    var work = RandomWork(seed: seed)
    var scenario = try Scenario()
    try scenario.prepare(bloc)
    try scenario.observeAll(bloc)
    let team = scenario.state.evaluation(bloc).team
    for step in 0..<120 {
      scenario.wait(minutes: work.chance(10) ? 60 : 2)
      let person = team[step % team.count]
      let command = try work.next(bloc, by: person, in: scenario)
      do { try scenario.ask(command, by: person) } catch is Refusal { continue }
    }
    do {
      for _ in 0..<12 where scenario.state.phase(bloc) != .signing {
        for person in scenario.state.evaluation(bloc).team { try scenario.advance(bloc, by: person) }
      }
      guard scenario.state.phase(bloc) == .signing else { return nil }
      return try scenario.sign(bloc)
    } catch is Stuck { return nil } catch is Refusal { return nil }
  }
}
