import Assessment
import Canvas
import PlainText
import Referential
import Wording

/// Both grids of a bloc in full, as text to be read.
enum GridsReading {
  static func lines(_ bloc: BlocID, _ world: World) -> [SafeText] {
    let evaluation = world.state.evaluation(bloc)
    let people = evaluation.team.enumerated().map { index, person -> SafeText in
      "\(Letters.of(index))  \(world.text(world.words.evaluator(person)))"
    }
    let competences = world.state.referential.bloc(bloc)?.competences ?? []
    let revision: [SafeText] =
      evaluation.revising.map { [world.text(ScreenText.revising($0.motif).capitalized), ""] } ?? []
    return revision + people + competences.flatMap { ["", head($0)] + table($0, bloc, world) }
  }

  private static func head(_ competence: Competence) -> SafeText {
    "\(competence.id.number) \(SafeText(competence.statement))"
  }

  private static func table(_ competence: Competence, _ bloc: BlocID, _ world: World) -> [SafeText] {
    let evaluation = world.state.evaluation(bloc)
    var lines: [SafeText] = []
    for criterion in competence.criteria {
      lines.append("  \(criterion.id.number) \(SafeText(criterion.text))")
      lines.append("      " + verdicts(.criterion(criterion.id), bloc, world))
    }
    lines.append("  " + world.text(ScreenText.competenceLine))
    lines.append("      " + verdicts(.competence(competence.id), bloc, world))
    for (index, person) in evaluation.team.enumerated() {
      let item = GridItem.competence(competence.id)
      let texts =
        Evidence.notes(of: person, about: item, in: bloc, world)
        + Evidence.comment(of: person, competence.id, in: bloc, world)
      lines += texts.flatMap { text in
        text.text.split(separator: "\n", omittingEmptySubsequences: false).map {
          "      \(Letters.of(index))  \(SafeText(String($0)))"
        }
      }
    }
    return lines
  }

  private static func verdicts(_ item: GridItem, _ bloc: BlocID, _ world: World) -> SafeText {
    let evaluation = world.state.evaluation(bloc)
    return evaluation.team.enumerated().map { index, person -> SafeText in
      let verdict = evaluation.verdict(of: person, item)
      let words = verdict.map { world.text($0.words) } ?? world.text(ScreenText.toChoose)
      return "\(Letters.of(index))  \(words)"
    }.joined(separator: " \(world.glyphs.separator) ")
  }
}
