import Assessment
import Referential
import Testing
import Wording

@Suite struct `The names of values` {
  @Test func `are there in both languages and tell the values apart`() {
    let lists: [[Sentence]] = [
      MarkValue.allCases.map(\.words), CriterionVerdict.allCases.map(\.words),
      CompetenceVerdict.allCases.map(\.words), Decision.allCases.map(\.words),
      Filling.allCases.map(\.words), Phase.allCases.map(\.words), Phase.allCases.map(\.title),
      Phase.allCases.map(\.definite), Kind.allCases.map(\.words), Channel.allCases.map(\.words),
      Tool.allCases.map(\.words), Counterpart.allCases.map(\.words), Situation.allCases.map(\.words),
      Evaluator.Role.allCases.map(\.words), Rule.allCases.map(\.words), CommandName.allCases.map(\.words),
      Refusal.TextKind.allCases.map(\.words), Refusal.DescriptionItem.allCases.map(\.words),
      [Attendance.present.words, Attendance.absent(motif: "m").words],
      [Venue.company.words, Venue.elsewhere(motif: "m").words],
    ]
    for words in lists {
      #expect(Set(words.map(\.fr)).count == words.count, "\(words)")
      #expect(Set(words.map(\.en)).count == words.count, "\(words)")
      for word in words { Rules.checkWords(word) }
    }
    #expect(Phase.allCases.allSatisfy { $0.words.fr.count <= 13 && $0.words.en.count <= 13 })
  }

  @Test func `are those that French evaluators use`() {
    #expect(MarkValue.allCases.map(\.words.fr) == ["satisfaisant", "insuffisant"])
    #expect(CriterionVerdict.allCases.map(\.words.fr) == ["satisfait", "non satisfait", "non observé"])
    #expect(
      CompetenceVerdict.allCases.map(\.words.fr) == ["acquise", "non acquise", "non évaluée", "à voir"])
    #expect(
      Evaluator.Role.allCases.map(\.words.fr)
        == ["expert habilité", "expert interne", "responsable pédagogique"])
  }

  @Test func `number what the dossier holds`() {
    let wording = Scene.wording
    #expect(wording.bloc(Scene.b1).fr == "B1 Accueil")
    #expect(wording.criterion(Scene.criterion(2, 1)).fr == "compétence 2, critère 1")
    #expect(wording.observation(Scene.second, in: Scene.b1).fr == bound("entretien observé n°⍽2"))
    #expect(wording.observation(Scene.task, in: Scene.b3).fr == bound("mise en situation n°⍽1"))
    #expect(wording.observation(Scene.presentation, in: Scene.b2).fr == "présentation")
    #expect(wording.evaluator(Scene.camille) == Sentence(same: "Camille Roy"))
    #expect(wording.evaluator(EvaluatorID(unchecked: "zoe")).fr == "une personne non enregistrée")
    #expect(wording.of(EvaluatorID(unchecked: "zoe")).fr == "d'une personne non enregistrée")
    #expect(wording.of(Scene.louis).fr == "de Louis Faure")
  }

  @Test func `number presentations once there are two`() {
    var record = Scene.Record()
    let again = ObservationID(unchecked: "again")
    record.add(23, .bloc(Scene.b2, .observationStarted(Scene.presentation, number: 1, kind: .presentation)))
    record.add(23, .bloc(Scene.b2, .observationVoided(Scene.presentation, motif: "coupure")))
    record.add(24, .bloc(Scene.b2, .observationStarted(again, number: 2, kind: .presentation)))
    let wording = Wording(state: DossierState(referential: Scene.referential, events: record.events))
    #expect(wording.observation(again, in: Scene.b2).fr == bound("présentation n°⍽2"))
  }
}
