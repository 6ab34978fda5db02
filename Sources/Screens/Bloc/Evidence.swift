import Assessment
import PlainText
import Referential
import Wording

/// What an evaluator wrote about a line of the grid, as text.
enum Evidence {
  /// The notes tied to a line, or without one those tied to no criterion: `Entretien observé n° 2, 11:05 : …`.
  static func notes(of person: EvaluatorID, about item: GridItem?, in bloc: BlocID, _ world: World)
    -> [SafeText]
  {
    world.state.evaluation(bloc).ownGrid(person).notes.filter { note in
      switch item {
      case .criterion(let id): note.criterion == id
      case .competence(let id): note.criterion?.competence == id || note.competence == id
      case nil: note.criterion == nil && note.competence == nil
      }
    }.map { note in
      let words = world.words
      var about: [Sentence] = note.observation.map { [words.observation($0, in: bloc).capitalized] } ?? []
      about.append(.clock(note.at))
      if case .competence = item, let id = note.criterion { about.append(ScreenText.criterion(id.number)) }
      let text =
        note.text.isEmpty ? world.text(ScreenText.noteToFill) : SafeText(note.text, keepLineBreaks: true)
      return world.text(ScreenText.noteAbout(about.joined(separator: ", "))) + text
    }
  }

  /// One's own comment on a competence, none where it is empty.
  static func comment(
    of person: EvaluatorID, _ competence: CompetenceID, in bloc: BlocID, _ world: World
  ) -> [SafeText] {
    let text = world.state.evaluation(bloc).grid(person).comment(competence)
    return text.isEmpty ? [] : [world.text(ScreenText.commentLabel) + SafeText(text, keepLineBreaks: true)]
  }

  /// The marks of a person on a criterion: `constats : n° 1 +, n° 3 −`.
  static func marks(
    of person: EvaluatorID, on item: GridItem, in bloc: BlocID, _ world: World
  ) -> [SafeText] {
    guard case .criterion(let id) = item else { return [] }
    let counted = world.state.observations(of: bloc).filter { world.state.counts($0.id, in: bloc) }
    let marks = counted.compactMap { observation -> SafeText? in
      guard let mark = world.state.evaluation(bloc).ownGrid(person).mark(observation.id, id) else {
        return nil
      }
      let (sign, _) = GridSigns.mark(mark.value, world.glyphs)
      return world.text(ScreenText.numbered(world.state.label(of: observation.id, in: bloc))) + " " + sign
    }
    return marks.isEmpty
      ? [world.text(ScreenText.noMarks)] : [world.text(ScreenText.marksLabel) + marks.joined(separator: ", ")]
  }
}
