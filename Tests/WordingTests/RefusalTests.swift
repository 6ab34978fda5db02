import Assessment
import Testing
import Wording

@Suite struct `A refusal` {
  @Test(arguments: RefusalSamples.all) func `says in two languages what happened and what to do next`(
    _ sample: Sample<Refusal>
  ) {
    let sentence = Scene.wording.refusal(sample.subject, in: sample.bloc)
    #expect(sentence.fr == sample.fr)
    #expect(sentence.en == sample.en)
    #expect(
      sentence.fr.split(separator: ". ").count > 1 || sentence.fr.contains(";"),
      "one part says what happened, another what to do next")
  }

  @Test func `has a sentence for every case`() {
    #expect(Set(RefusalSamples.all.map(\.subject.name)) == Set(Refusal.Name.allCases))
  }

  @Test(arguments: CommandName.allCases, Phase.allCases)
  func `out of its phase says where the bloc is and where to go`(_ command: CommandName, _ phase: Phase) {
    for bloc in [Scene.b1, Scene.b2, nil] {
      let sentence = Scene.wording.refusal(.notInPhase(command, phase, setback: nil), in: bloc)
      #expect(sentence.fr.contains(command.words.fr) && sentence.fr.contains(phase.standing.fr))
      #expect(sentence.en.contains(command.words.en) && sentence.en.contains(phase.standing.en))
      Rules.check(sentence)
    }
  }
}
