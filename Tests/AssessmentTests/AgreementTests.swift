import Assessment
import PlainText
import Referential
import Testing

@Suite struct `The agreement` {
  /// Both grids complete with one criterion and one competence that differ.
  private func diverging(_ bloc: BlocID) throws -> (Scenario, CriterionID, CompetenceID) {
    var scenario = try Scenario.at(.agreeing, bloc)
    let criterion = try scenario.criterion(bloc)
    let competence = try scenario.competence(bloc)
    try scenario.comment(bloc)
    try scenario.do(.modifyVerdict(bloc, .criterion(criterion, .notSatisfied), motif: "à revoir"), by: .ben)
    try scenario.do(.modifyVerdict(bloc, .competence(competence, .notAcquired), motif: "à revoir"), by: .ben)
    return (scenario, criterion, competence)
  }

  @Test(arguments: BlocID.all) func `is one verdict on each competence`(_ bloc: BlocID) throws {
    var (scenario, criterion, competence) = try diverging(bloc)
    #expect(scenario.state.divergences(bloc) == [.competence(competence), .criterion(criterion)])
    #expect(scenario.broken(by: .proposeDecision(bloc, .validated)) == [.sameVerdicts])
    #expect(scenario.derogationRefusal(.sameVerdicts, in: bloc) == .notDerogable(.sameVerdicts))
    try scenario.do(.modifyVerdict(bloc, .criterion(criterion, .notSatisfied), motif: "convaincue"))
    #expect(scenario.broken(by: .proposeDecision(bloc, .validated)) == [.sameVerdicts])
    try scenario.do(.modifyVerdict(bloc, .competence(competence, .notAcquired), motif: "convaincue"))
    #expect(scenario.state.agreedCompetence(bloc, competence) == .notAcquired)
    #expect(scenario.refusal(of: .proposeDecision(bloc, .validated)) == nil)
    #expect(scenario.state.evaluation(bloc).ownGrid(.ana).verdict(.criterion(criterion)) != nil)
  }

  @Test(arguments: BlocID.all) func `lets a criterion's divergence stand with a motif`(_ bloc: BlocID) throws {
    var (scenario, criterion, competence) = try diverging(bloc)
    try scenario.do(.modifyVerdict(bloc, .competence(competence, .acquired), motif: "si"), by: .ben)
    let maintain = Command.maintainDivergence(bloc, criterion, motif: "chacun a vu autre chose")
    #expect(scenario.refusal(of: .maintainDivergence(bloc, criterion, motif: "")) == .motifMissing)
    try scenario.do(maintain)
    #expect(try scenario.do(maintain).isEmpty)
    #expect(scenario.refusal(of: .proposeDecision(bloc, .validated)) == nil)
    let other = try scenario.criterion(bloc, 1)
    #expect(scenario.refusal(of: .maintainDivergence(bloc, other, motif: "x")) == .notDivergent(other))
    try scenario.do(.modifyVerdict(bloc, .criterion(criterion, .notObserved), motif: "non vu"), by: .ben)
    #expect(scenario.broken(by: .proposeDecision(bloc, .validated)) == [.sameVerdicts])
  }

  @Test(arguments: BlocID.all) func `has a common comment under each table where it must`(_ bloc: BlocID)
    throws
  {
    var scenario = try Scenario.at(.agreeing, bloc)
    let asked: Set<Rule> = [.b1, .b4].contains(bloc) ? [.commonComments] : []
    #expect(scenario.broken(by: .proposeDecision(bloc, .validated)) == asked)
    try scenario.comment(bloc)
    try scenario.do(.writeCommonComment(bloc, scenario.competence(bloc), text: " \n "))
    #expect(scenario.broken(by: .proposeDecision(bloc, .validated)) == asked)
    try scenario.do(.writeCommonComment(bloc, scenario.competence(bloc), text: "Oui.\nEnsemble."))
    #expect(scenario.refusal(of: .proposeDecision(bloc, .validated)) == nil)
    #expect(scenario.derogationRefusal(.commonComments, in: bloc) == .notDerogable(.commonComments))
  }

  @Test(arguments: BlocID.all) func `is proposed by one and accepted by the other`(_ bloc: BlocID) throws {
    var scenario = try Scenario.at(.agreeing, bloc)
    #expect(scenario.refusal(of: .acceptDecision(bloc)) == .noProposal)
    try scenario.propose(bloc)
    #expect(try scenario.do(.proposeDecision(bloc, .validated)).isEmpty)
    #expect(scenario.refusal(of: .acceptDecision(bloc)) == .ownProposal)
    #expect(scenario.phase(bloc) == .agreeing)
    try scenario.do(.acceptDecision(bloc), by: .ben)
    #expect(scenario.phase(bloc) == .signing)
  }

  @Test(arguments: BlocID.all) func `says why a bloc is validated with a competence that nobody evaluated`(
    _ bloc: BlocID
  ) throws {
    var scenario = try Scenario.at(.agreeing, bloc)
    let competence = try scenario.competence(bloc)
    try scenario.comment(bloc)
    for person in [EvaluatorID.ana, .ben] {
      try scenario.do(
        .modifyVerdict(bloc, .competence(competence, .notEvaluated), motif: "non vue"), by: person)
    }
    #expect(scenario.refusal(of: .proposeDecision(bloc, .notValidated)) == nil)
    #expect(scenario.broken(by: .proposeDecision(bloc, .validated)) == [.validatedUnevaluated])
    try scenario.do(
      .waive(bloc, .validatedUnevaluated, .item(.competence(competence)), motif: "acquise par ailleurs"))
    #expect(scenario.refusal(of: .proposeDecision(bloc, .validated)) == nil)
  }

  @Test(arguments: BlocID.all) func `waits until the key of each is recorded`(_ bloc: BlocID) throws {
    var scenario = try Scenario.at(.agreeing, bloc)
    try scenario.comment(bloc)
    var keyless = Evaluator.ben
    keyless.publicKey = nil
    scenario.record(.dossier(.evaluatorRecorded(keyless)), by: .ana)
    #expect(scenario.broken(by: .proposeDecision(bloc, .validated)) == [.signingKey])
    try scenario.do(.recordEvaluator(.ben))
    #expect(scenario.refusal(of: .proposeDecision(bloc, .validated)) == nil)
  }

  @Test func `leaves no competence to an interview that is over`() throws {
    var scenario = try Scenario.at(.grading, .b1)
    let competence = try scenario.competence(.b1)
    try scenario.complete(.b1, by: .ana)
    try scenario.grade(.b1, by: .ben)
    let toSee = Verdict.competence(competence, .toSee)
    try scenario.do(.giveVerdict(.b1, .competence(competence), toSee), by: .ben)
    try scenario.do(.completeGrid(.b1), by: .ben)
    try scenario.hold(.b1)
    // Whoever ends it: what the other has left to it keeps it open, and is named.
    #expect(
      scenario.refusal(of: .closeInterview(.b1)) == .rulesBroken(.closeInterview, [.stillToSee(.ben, competence)]))
    try scenario.do(.giveVerdict(.b1, .competence(competence), .competence(competence, .acquired)), by: .ben)
    try scenario.do(.closeInterview(.b1))
    try scenario.comment(.b1)
    #expect(scenario.refusal(of: .proposeDecision(.b1, .validated)) == nil)
  }

  @Test func `changes a verdict with a motif, to another one, and not to be seen later`() throws {
    let scenario = try Scenario.at(.agreeing, .b1)
    let competence = try scenario.competence(.b1)
    func modify(_ verdict: CompetenceVerdict, _ motif: String) -> Refusal? {
      scenario.refusal(of: .modifyVerdict(.b1, .competence(competence, verdict), motif: motif))
    }
    #expect(modify(.acquired, "x") == .sameVerdict(.competence(competence)))
    #expect(modify(.toSee, "x") == .toSeeAfterInterview(competence))
    #expect(modify(.notAcquired, " ") == .motifMissing)
    #expect(modify(.notAcquired, "x") == nil)
  }

  @Test func `gives way to a verdict given anew in the grid`() throws {
    var (scenario, criterion, _) = try diverging(.b1)
    try scenario.do(.returnToPhase(.b1, .grading, motif: "relire"), by: .ben)
    let evaluation = scenario.state.evaluation(.b1)
    #expect(evaluation.criterionVerdict(of: .ben, criterion) == .notSatisfied)
    try scenario.do(.giveVerdict(.b1, .criterion(criterion), .criterion(criterion, .notObserved)), by: .ben)
    #expect(scenario.state.evaluation(.b1).criterionVerdict(of: .ben, criterion) == .notObserved)
    #expect(scenario.state.evaluation(.b1).modifications.count == 2)
  }

  @Test func `waits until damage in a journal was read`() throws {
    var scenario = try Scenario.at(.agreeing, .b2)
    scenario.state.damage = ["ligne 12 illisible"]
    #expect(scenario.broken(by: .proposeDecision(.b2, .validated)) == [.damage])
    #expect(scenario.refusal(of: .acknowledgeDamage("autre")) == .unknownDamage("autre"))
    try scenario.do(.acknowledgeDamage("ligne 12 illisible"))
    #expect(scenario.refusal(of: .proposeDecision(.b2, .validated)) == nil)
  }

  @Test func `waits until a text changed on two sides was looked at`() throws {
    var scenario = try Scenario.at(.agreeing, .b2)
    let competence = try scenario.competence(.b2)
    try scenario.do(.writeCommonComment(.b2, competence, text: "Bien tenu."))
    scenario.record(
      .bloc(.b2, .commonCommentEdited(competence, TextEdit(at: 0, removed: "Assez", inserted: "Très"))),
      by: .ben)
    #expect(scenario.broken(by: .proposeDecision(.b2, .validated)) == [.mergedText])
    #expect(scenario.state.evaluation(.b2).commonComments[competence] == "Bien Très tenu.")
    try scenario.do(.writeCommonComment(.b2, competence, text: "Très bien tenu."))
    #expect(scenario.refusal(of: .proposeDecision(.b2, .validated)) == nil)
  }

  @Test func `takes a joined text as it stands, once that is said`() throws {
    var scenario = try Scenario.at(.agreeing, .b2)
    let competence = try scenario.competence(.b2)
    try scenario.do(.writeCommonComment(.b2, competence, text: "Bien tenu."))
    scenario.record(
      .bloc(.b2, .commonCommentEdited(competence, TextEdit(at: 0, removed: "Assez", inserted: "Très"))),
      by: .ben)
    let text = try #require(scenario.state.evaluation(.b2).commonComments[competence])
    try scenario.do(.writeCommonComment(.b2, competence, text: text))
    #expect(scenario.state.evaluation(.b2).commonComments[competence] == text)
    #expect(scenario.refusal(of: .proposeDecision(.b2, .validated)) == nil)
    #expect(try scenario.do(.writeCommonComment(.b2, competence, text: text)).isEmpty, "said once")
  }
}
