import Assessment
import Referential
import Testing
import Wording

@Suite struct `A broken rule` {
  @Test(arguments: ProblemSamples.all) func `says what is missing and what would satisfy it`(
    _ sample: Sample<Problem>
  ) {
    let sentence = Scene.wording.problem(sample.subject, in: sample.bloc)
    #expect(sentence.fr == sample.fr)
    #expect(sentence.en == sample.en)
  }

  @Test func `has a sentence for every case`() {
    let problems = ProblemSamples.all.map(\.subject)
    #expect(Set(problems.map(\.name)) == Set(Problem.Name.allCases))
    let faults = problems.compactMap { if case .team(let fault) = $0 { fault } else { nil } }
    #expect(Set(faults.map(\.name)) == Set(TeamFault.Name.allCases))
  }

  @Test(arguments: ProblemSamples.all) func `names a derogation only where the protocol allows one`(
    _ sample: Sample<Problem>
  ) throws {
    for bloc in [Scene.b1, Scene.b2, Scene.b3] {
      let rules = try #require(Scene.referential.bloc(bloc)?.protocol)
      let sentence = Scene.wording.problem(sample.subject, in: bloc)
      let derogable = sample.subject.rule.isDerogable(in: rules)
      #expect(sentence.fr.contains("enregistrez une dérogation") == derogable)
      #expect(sentence.en.contains("record a derogation") == derogable)
    }
  }

  @Test(arguments: ProblemSamples.all) func `asks for a motif where the rule is soft`(
    _ sample: Sample<Problem>
  ) {
    guard sample.subject.rule.tier == .soft else { return }
    let sentence = Scene.wording.problem(sample.subject, in: sample.bloc)
    #expect(sentence.fr.contains("indiquez un motif") && sentence.en.contains("give a reason"))
  }

  @Test(arguments: ProblemSamples.all) func `has a short form for status lines`(_ sample: Sample<Problem>) {
    let brief = Scene.wording.brief(sample.subject, in: sample.bloc)
    #expect(brief.fr == sample.brief?.fr)
    #expect(brief.en == sample.brief?.en)
    #expect(brief.fr.count <= 60 && brief.en.count <= 60)
    #expect(!brief.fr.hasSuffix(".") && !brief.en.hasSuffix("."))
  }

  @Test func `stays short with the longest of names`() {
    var events = Scene.Record()
    let long = String(repeating: "Nom-Composé ", count: 15)
    events.add(
      16,
      .dossier(
        .evaluatorRecorded(
          Evaluator(id: Scene.camille, name: long, role: .accreditedExpert, organisation: "Branche"))))
    events.add(16, .bloc(Scene.b3, .observationStarted(Scene.task, number: 10, kind: .real)))
    let wording = Wording(state: DossierState(referential: Scene.referential, events: events.events))
    for sample in ProblemSamples.all {
      let brief = wording.brief(sample.subject, in: Scene.b3)
      #expect(brief.fr.count <= 60 && brief.en.count <= 60, "\(sample.subject)")
    }
    let problem = Problem.absenceUnexplained(Scene.task, Scene.camille)
    #expect(wording.brief(problem, in: Scene.b3).fr.contains("Nom-Composé Nom-C…"))
  }
}

@Suite struct `A setback` {
  @Test(arguments: SetbackSamples.all) func `says what changed and what to do again`(
    _ sample: Sample<Setback>
  ) {
    let sentence = Scene.wording.setback(sample.subject, in: sample.bloc)
    #expect(sentence.fr == sample.fr)
    #expect(sentence.en == sample.en)
  }

  @Test func `has a sentence for every case`() {
    #expect(Set(SetbackSamples.all.map(\.subject.name)) == Set(Setback.Name.allCases))
  }
}
