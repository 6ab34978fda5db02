import Referential
import Testing

@testable import Assessment
@testable import StrictJSON

@Suite struct `A line that is no command` {
  private static let lines: [(String, CommandFormError)] = [
    ("{", .notJSON(JSONError(offset: 1, fault: .unexpectedEnd))),
    (#"{"do":"mark","do":"mark"}"#, .notJSON(JSONError(offset: 13, fault: .duplicateName("do")))),
    ("[]", .notAnObject),
    (#"{"bloc":"B1"}"#, .doMissing),
    (#"{"do":3}"#, .doNotText),
    (#"{"do":"pause-intervew","bloc":"B1"}"#, .unknownCommand("pause-intervew", nearest: .pauseInterview)),
    (#"{"do":"maRk"}"#, .unknownCommand("maRk", nearest: .mark)),
    (#"{"do":"dance"}"#, .unknownCommand("dance", nearest: nil)),
    (#"{"do":"sgn"}"#, .unknownCommand("sgn", nearest: nil)),
    (#"{"do":"sign","bloc":"B1"}"#, .notInScripts(.sign)),
    (
      #"{"do":"interrupt","bloc":"B1","motive":"x"}"#,
      .unknownMember(.interrupt, member: "motive", nearest: "motif")
    ),
    (
      #"{"do":"interrupt","bloc":"B1","motif":"x","zebra":1}"#,
      .unknownMember(.interrupt, member: "zebra", nearest: nil)
    ),
    (#"{"do":"interrupt","motif":"x"}"#, .missingMember(.interrupt, member: "bloc")),
    (
      #"{"do":"interrupt","bloc":"B1","motif":4}"#,
      .wrongType(.interrupt, member: "motif", expected: .text)
    ),
    (
      #"{"do":"choose-filling","bloc":"B1","filling":"together"}"#,
      .notAllowed(
        .chooseFilling, member: "filling", value: "together",
        expected: .word(["separate", "joint", "joint-after-separate"]))
    ),
    (
      #"{"do":"plan-interview","bloc":"B1","day":"2026-02-30"}"#,
      .notAllowed(.planInterview, member: "day", value: "2026-02-30", expected: .day)
    ),
    (
      #"{"do":"complete-grid","bloc":"b1"}"#,
      .notAllowed(.completeGrid, member: "bloc", value: "b1", expected: .bloc)
    ),
    (
      #"{"do":"record-contact-sheets","bloc":"B1","asked":"yes","handedIn":1}"#,
      .wrongType(.recordContactSheets, member: "asked", expected: .flag)
    ),
    (
      #"{"do":"complete-grid","bloc":"B1","at":"2026-11-24T10:42:05"}"#,
      .notAllowed(.completeGrid, member: "at", value: "2026-11-24T10:42:05", expected: .moment)
    ),
    (
      #"{"do":"complete-grid","bloc":"B1","at":1764000000}"#,
      .wrongType(.completeGrid, member: "at", expected: .moment)
    ),
    (
      #"{"do":"give-verdict","bloc":"B1","item":"B1.C1","verdict":"satisfied"}"#,
      .notAllowed(
        .giveVerdict, member: "verdict", value: "satisfied",
        expected: .word(["acquired", "not-acquired", "not-evaluated", "to-see", "none"]))
    ),
    (
      #"{"do":"modify-verdict","bloc":"B1","item":"B1.C1.1","verdict":"none","motif":"x"}"#,
      .notAllowed(
        .modifyVerdict, member: "verdict", value: "none",
        expected: .word(["satisfied", "not-satisfied", "not-observed"]))
    ),
    (
      #"{"do":"place-interview","bloc":"B1","venue":{"elsewhere":"x","why":"y"}}"#,
      .unknownMember(.placeInterview, member: "venue.why", nearest: nil)
    ),
    (
      #"{"do":"place-interview","bloc":"B1","venue":{}}"#,
      .missingMember(.placeInterview, member: "venue.elsewhere")
    ),
    (
      #"{"do":"waive","bloc":"B1","rule":"place","subject":"moon","motif":"x"}"#,
      .notAllowed(.waive, member: "subject", value: "moon", expected: .subject)
    ),
    (
      #"{"do":"record-accommodation","measure":"m","approvedBy":"a","interviewMinutes":"40"}"#,
      .wrongType(.recordAccommodation, member: "interviewMinutes", expected: .integer)
    ),
    (
      #"{"do":"describe-observation","bloc":"B1","observation":1,"channels":["chat","chat"]}"#,
      .notAllowed(
        .describeObservation, member: "channels[1]", value: "chat",
        expected: .words(["telephone", "chat", "face-to-face", "email", "other"]))
    ),
    (#"{"do":"name-team","bloc":"B1","team":["anne","paul"]}"#, .unknownEvaluator("paul")),
    (
      #"{"do":"name-team","bloc":"B1","team":["anne","lu"]}"#,
      .ambiguousEvaluator("lu", [EvaluatorID(unchecked: "luc"), EvaluatorID(unchecked: "lucie")])
    ),
    (
      #"{"do":"name-team","bloc":"B1","team":["anne",2]}"#,
      .wrongType(.nameTeam, member: "team[1]", expected: .evaluators)
    ),
  ]

  @Test(arguments: lines)
  func `says what is wrong with it`(line: String, error: CommandFormError) throws {
    let place = try ScriptPlace()
    #expect(throws: error) { try place.parse(line) }
  }

  @Test func `names the bloc or the observation that the dossier does not have`() throws {
    let place = try ScriptPlace()
    let absent = try #require(BlocID("B9"))
    #expect(throws: CommandFormError.unknownBloc(absent)) {
      try place.parse(#"{"do":"end-observation","bloc":"B9","observation":1}"#)
    }
    for (label, name) in [("4", "4"), ("99", "99"), ("\"4c\"", "4c"), ("\"obs-first\"", "obs-first")] {
      #expect(throws: CommandFormError.unknownObservation(name, in: place.ids.bloc)) {
        try place.parse(#"{"do":"end-observation","bloc":"B1","observation":\#(label)}"#)
      }
    }
    #expect(throws: CommandFormError.unknownObservation("1", in: place.ids.other)) {
      try place.parse(#"{"do":"end-observation","bloc":"B3","observation":1}"#)
    }
    #expect(throws: CommandFormError.unknownObservation("7", in: place.ids.bloc)) {
      try place.parse(#"{"do":"waive","bloc":"B1","rule":"place","subject":"observation:7","motif":"x"}"#)
    }
  }

  @Test func `cannot be made of a signature`() throws {
    let place = try ScriptPlace()
    let record = SignatureRecord(
      proposal: EventSamples.proposal, payload: "p", kid: "k", publicKey: "q", protected: "r",
      signature: "s")
    #expect(ParsedCommand(.sign(place.ids.bloc, record)).json(in: place.state) == nil)
  }
}
