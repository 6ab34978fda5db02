import Assessment
import PlainText
import Referential
import Wording

/// The texts under the tables, opened for writing.
enum CommentPanel {
  /// One's own comment on a competence.
  static func own(_ bloc: BlocID, _ competence: CompetenceID, _ world: World) -> TextPanel {
    let text = world.me.map { world.state.evaluation(bloc).grid($0).comment(competence) } ?? ""
    return TextPanel(
      title: ScreenText.commentTitle(world.words.planItem(.competence(competence), in: bloc)),
      hint: ScreenText.textHint, text: text, limit: TextLimit.comment,
      notes: notes(bloc, competence, isCommon: false, world), place: (bloc, .comment(competence))
    ) { .writeComment(bloc, competence, text: $0) }
  }

  /// The common comment, with what each of the two wrote above it.
  static func common(_ bloc: BlocID, _ competence: CompetenceID, _ world: World) -> TextPanel {
    let evaluation = world.state.evaluation(bloc)
    let above = evaluation.team.enumerated().map { index, person -> SafeText in
      let own = evaluation.grid(person).comment(competence)
      let text = own.isEmpty ? world.text(ScreenText.nothingWritten) : SafeText(own, keepLineBreaks: true)
      return "\(Letters.of(index))  \(text)"
    }
    return TextPanel(
      title: ScreenText.commonCommentTitle(world.words.planItem(.competence(competence), in: bloc)),
      hint: ScreenText.textHint, text: evaluation.commonComments[competence] ?? "",
      limit: TextLimit.comment, above: evaluation.filling.isJoint ? Array(above.prefix(1)) : above,
      notes: notes(bloc, competence, isCommon: true, world), place: (bloc, .commonComment(competence))
    ) { .writeCommonComment(bloc, competence, text: $0) }
  }

  /// One's own notes; those of both where the text is of both.
  private static func notes(
    _ bloc: BlocID, _ competence: CompetenceID, isCommon: Bool, _ world: World
  ) -> NotesToPull {
    let evaluation = world.state.evaluation(bloc)
    let isOfBoth = isCommon || evaluation.filling.isJoint
    let people = isOfBoth ? evaluation.team : world.me.map { [$0] } ?? []
    return NotesToPull(bloc: bloc, competence: competence, people: people)
  }
}

/// The letters that stand for the evaluators of a team, in its order.
enum Letters {
  static func of(_ index: Int) -> SafeText { index == 0 ? "A" : "B" }
}
