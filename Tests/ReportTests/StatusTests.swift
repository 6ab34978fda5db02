import Assessment
import Canvas
import PlainText
import Referential
import Report
import Scenarios
import StrictJSON
import Testing
import Wording

@Suite struct `The status of a dossier` {
  private func scenario() throws -> Scenario {
    var scenario = try Scenario.plain(BlocID.all[1])
    try scenario.sign(BlocID.all[1])
    try scenario.prepare(BlocID.all[0])
    try scenario.observe(BlocID.all[0], day: 8)
    try scenario.prepare(BlocID.all[2])
    try scenario.ask(.interrupt(BlocID.all[2], motif: "Congé."))
    return scenario
  }

  @Test(arguments: Language.allCases)
  func `reads as it is kept`(language: Language) throws {
    let lines = StatusText.lines(of: try scenario().state, today: Scenario.day(8), language: language)
    try Golden.check(lines, "status.\(language.rawValue)")
    for line in lines { #expect(TextWidth.columns(of: line) <= 80) }
  }

  @Test func `names phase, rule, tier and subject for programs`() throws {
    let text = StatusJSON.value(of: try scenario().state, today: Scenario.day(8)).canonicalText
    #expect(
      text.hasPrefix(
        #"{"blocs":[{"id":"B1","observations":{"counted":1,"maximum":5,"minimum":3},"phase":"observing","problems":[{"rule":"observation-count","subject":"bloc","tier":"hard"}"#
      ), "\(text)")
    #expect(text.contains(#""phase":"sealed","problems":[]"#))
    #expect(text.contains(#""phase":"interrupted","problems":[]"#))
  }

  @Test func `of an empty dossier asks for its candidate`() throws {
    let text = StatusJSON.value(of: try Scenario().state, today: Scenario.day(0)).canonicalText
    #expect(
      text.contains(#""phase":"preparing","problems":[{"rule":"candidate","subject":"bloc","tier":"hard"}"#))
  }
}

@Suite struct `A referential as text` {
  @Test(arguments: Language.allCases)
  func `reads as it is kept`(language: Language) throws {
    let lines = ReferentialText.lines(of: try Scenario().state.referential, language: language)
    try Golden.check(lines, "referential.\(language.rawValue)")
    for line in lines { #expect(TextWidth.columns(of: line) <= 80) }
  }
}
