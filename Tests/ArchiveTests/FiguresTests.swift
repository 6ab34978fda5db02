import Archive
import Assessment
import Referential
import Scenarios
import Seal
import Testing

@Suite struct `The figures of an archive` {
  /// 10 criteria: both satisfied 7 times, satisfied and not once, not and not once, never seen by either
  /// once.
  private static let table: [(ResultPayload.CriterionValue, ResultPayload.CriterionValue, Int)] = [
    (.satisfied, .satisfied, 7), (.satisfied, .notSatisfied, 1), (.notSatisfied, .notSatisfied, 1),
    (.notObserved, .notObserved, 1),
  ]

  private func agreement(_ table: [(ResultPayload.CriterionValue, ResultPayload.CriterionValue, Int)])
    -> GradingAgreement
  {
    table.reduce(into: GradingAgreement()) { $0.add($1.0, $1.1, times: $1.2) }
  }

  @Test func `AC1 is what one reckons by hand`() {
    // pa = 9/10; means of the shares 15/20, 3/20, 2/20; pe = 1/2 · (0.1875 + 0.1275 + 0.09) = 0.2025;
    // (0.9 − 0.2025) / (1 − 0.2025) = 0.87461…
    let agreement = agreement(Self.table)
    #expect(agreement.total == 10)
    #expect(agreement.same == 9)
    #expect(agreement.ac1 == 875)
  }

  @Test func `AC1 does not fall where nearly all is the same, as kappa does`() {
    // 98 both satisfied, 2 where one was not: kappa −0.01; pe = 1/2 · (0.99 · 0.01 + 0.01 · 0.99) = 0.0099;
    // (0.98 − 0.0099) / (1 − 0.0099) = 0.97980…
    let agreement = agreement([
      (.satisfied, .satisfied, 98), (.satisfied, .notSatisfied, 1), (.notSatisfied, .satisfied, 1),
    ])
    #expect(agreement.ac1 == 980)
  }

  @Test func `AC1 is 1 where all is the same, below nothing where nothing is, and nil of nothing`() {
    #expect(agreement([(.satisfied, .satisfied, 4)]).ac1 == 1000)
    // pa = 0; shares 1/2, 1/2, 0; pe = 1/2 · (0.25 + 0.25) = 0.25; −0.25 / 0.75 = −0.333…
    #expect(agreement([(.satisfied, .notSatisfied, 3)]).ac1 == -333)
    #expect(GradingAgreement().ac1 == nil)
  }

  @Test func `AC1 does not ask who is the first of the two`() {
    #expect(agreement(Self.table.map { ($0.1, $0.0, $0.2) }).ac1 == 875)
  }

  @Test func `the length in the middle is that of sorted lengths`() {
    var spread = Spread()
    for seconds in [900, 300, 700] { spread.add(seconds) }
    #expect(spread.shortest == 300)
    #expect(spread.median == 700)
    #expect(spread.longest == 900)
    spread.add(801)
    #expect(spread.median == 750)
    #expect(Spread().median == nil)
  }

  private func payload(_ bloc: Int, _ filling: Filling = .separate) throws -> ResultPayload {
    try Scenario.plain(BlocID.all[bloc - 1], filling: filling).payload(of: BlocID.all[bloc - 1])
  }

  @Test func `counts decisions, verdicts, lengths, waivers and derogations by bloc`() throws {
    let eventful = try SampleResults.payload(SampleResults.eventful())
    let plain = try payload(4)
    var figures = Figures()
    for _ in 0..<5 { figures.add(eventful, isUnknown: false) }
    for _ in 0..<6 { figures.add(plain, isUnknown: true) }
    #expect(figures.results == 11)
    #expect(figures.blocs.map(\.bloc) == ["B1", "B4"])
    let first = try #require(figures.blocs.first)
    #expect(first.notValidated == 5)
    #expect(first.validated == 0)
    #expect(first.derogations == ["window": 5])
    #expect(first.waivers.values.allSatisfy { $0 == 5 })
    let day = try #require(Day(eventful.decision.at.day.description))
    #expect(first.days == day...day)
    var later = eventful
    later.decision.at = ResultPayload.Time("2031-02-03T10:00:00+01:00") ?? later.decision.at
    var both = figures
    both.add(later, isUnknown: false)
    #expect(try both.blocs.first?.days == day...#require(Day("2031-02-03")))
    #expect(first.interviews.count == 5)
    #expect(first.interviews.median == eventful.interview.timing.seconds)
    #expect(first.observations.count == 5 * eventful.observations.filter { $0.state == .counted }.count)
    let failed = eventful.agreement.criteria.filter { $0.value == .notSatisfied }.count
    #expect(first.criteria.reduce(0) { $0 + $1.failed } == 5 * failed)
    let unseen = eventful.agreement.criteria.filter { $0.value == .notObserved }.count
    #expect(first.criteria.reduce(0) { $0 + $1.unseen } == 5 * unseen)
    let last = try #require(figures.blocs.last)
    #expect(last.validated == 6)
    #expect(last.unknownSigners == 6)
    #expect(last.agreement.total == 6 * plain.bloc.criteria.count)
  }

  @Test func `reckons agreement of grids filled apart only`() throws {
    var figures = Figures()
    figures.add(try payload(2, .joint), isUnknown: false)
    #expect(figures.blocs.first?.separate == 0)
    #expect(figures.blocs.first?.agreement.ac1 == nil)
    figures.add(try payload(2), isUnknown: false)
    #expect(figures.blocs.first?.separate == 1)
    #expect(figures.blocs.first?.agreement.ac1 == 1000)
  }

  @Test func `says the same agreement as each result says of itself`() throws {
    let payload = try SampleResults.payload(SampleResults.eventful())
    var figures = Figures()
    figures.add(payload, isUnknown: false)
    let concordance = try #require(payload.agreement.concordance)
    #expect(figures.blocs.first?.agreement.total == concordance.total)
    #expect(figures.blocs.first?.agreement.same == concordance.concordant)
  }

  @Test func `withholds groups of fewer than five, and the sums that would tell of them`() throws {
    var figures = Figures()
    let (small, large) = (try payload(1), try payload(4))
    for _ in 0..<4 { figures.add(small, isUnknown: false) }
    for _ in 0..<5 { figures.add(large, isUnknown: false) }
    let (blocs, withheld) = figures.shown(all: false)
    #expect(blocs.map(\.bloc) == ["B4"])
    #expect(withheld.map(\.bloc) == ["B1"])
    #expect(Figures.agreement(of: blocs).total == 5 * large.bloc.criteria.count)
    #expect(figures.shown(all: true).blocs.map(\.bloc) == ["B1", "B4"])
    #expect(figures.shown(all: true).withheld.isEmpty)
  }
}
