import Assessment
import Referential

extension RecordedSentence {
  func sentence(for event: GridEvent, in bloc: BlocID) -> Sentence {
    switch event {
    case .marked(let observation, let criterion, let value, _, _):
      return mark(observation, criterion, value, in: bloc)
    case .noted(let note) where note.text.isEmpty:
      let moment = about("moment", "moment", note.item, at: note.at)
      return Sentence(fr: "\(moment), à préciser", en: "\(moment), to be filled in")
    case .noted(let note):
      return about("note", "note", note.item, at: note.at)
    case .noteEdited(let id, _):
      return noteNamed(id, in: bloc)
    case .noteRemoved(let note):
      return removed(note)
    case .commentEdited(let competence, _, _):
      return Sentence(
        fr: "précisions, \(wording.competence(competence))", en: "comment, \(wording.competence(competence))")
    case .verdictGiven(let item, let verdict, _, _, let inInterview):
      return verdictGiven(item, verdict, inInterview)
    case .waived(let rule, _, _, _):
      return Sentence(fr: "motif : \(rule.words)", en: "reason: \(rule.words)")
    case .gridCompleted:
      return Sentence(fr: "votre grille est complète", en: "your grid is complete")
    case .reverted(let reversal):
      return sentence(for: reversal, in: bloc)
    }
  }

  /// A mark set after the end says so, as the result will.
  private func mark(
    _ observation: ObservationID, _ criterion: CriterionID, _ value: MarkValue?, in bloc: BlocID
  ) -> Sentence {
    let what = value?.words ?? Sentence(fr: "constat effacé", en: "mark cleared")
    let words = Sentence(
      fr: "\(wording.criterion(criterion)) : \(what)", en: "\(wording.criterion(criterion)): \(what)")
    return late(words, observation, in: bloc)
  }

  /// With "saisi après" where the observation had ended.
  func late(_ words: Sentence, _ observation: ObservationID, in bloc: BlocID) -> Sentence {
    guard wording.state.observations[observation]?.course.hasEnded == true else { return words }
    let definite = wording.definite(observation, in: bloc)
    return Sentence(
      fr: "\(words) (saisi après \(definite))", en: "\(words) (recorded after \(definite))")
  }

  func noteNamed(_ id: NoteID, in bloc: BlocID) -> Sentence {
    let notes = wording.state.evaluation(bloc).ownGrids.values.flatMap(\.notes)
    guard let note = notes.first(where: { $0.id == id }) else {
      return Sentence(fr: "note modifiée", en: "note changed")
    }
    return about("note", "note", note.item, at: note.at)
  }

  private func removed(_ note: Note) -> Sentence {
    let what = about("note", "note", note.item, at: note.at)
    return Sentence(fr: "\(what), retirée", en: "\(what), removed")
  }

  func about(
    _ french: Phrase<French>, _ english: Phrase<English>, _ item: GridItem?, at moment: Moment
  ) -> Sentence {
    let name = Sentence(fr: french, en: english)
    let time = Sentence.clock(moment)
    guard let item else { return Sentence(fr: "\(name) de \(time)", en: "\(name) of \(time)") }
    return Sentence(
      fr: "\(name) de \(time), \(wording.item(item))",
      en: "\(name) of \(time), \(wording.item(item))")
  }

  private func verdictGiven(_ item: GridItem, _ verdict: Verdict?, _ inInterview: Bool) -> Sentence {
    let what = verdict?.words ?? Sentence(fr: "avis effacé", en: "verdict cleared")
    let words = Sentence(fr: "\(wording.item(item)) : \(what)", en: "\(wording.item(item)): \(what)")
    guard inInterview, verdict != nil else { return words }
    return Sentence(
      fr: "\(words), obtenu en entretien complémentaire", en: "\(words), obtained in the closing interview")
  }
}
