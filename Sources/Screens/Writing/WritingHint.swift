import Assessment
import Privacy
import Referential
import Wording

/// Something about the texts of a bloc that one may look at again; it keeps nobody from going on.
enum WritingHint: Hashable {
  /// A moment that waits for its text.
  case moment(NoteID)
  /// A text that seems to hold what a customer could be found by.
  case personal(TextFieldID)

  /// Those of one evaluator's own texts, and of the common ones once they are written.
  static func all(_ bloc: BlocID, _ phase: Phase, _ world: World) -> [WritingHint] {
    guard let me = world.me else { return [] }
    let evaluation = world.state.evaluation(bloc)
    let grid = evaluation.grid(me)
    let competences = world.state.referential.bloc(bloc)?.competences.map(\.id) ?? []
    var texts: [(TextFieldID, String)] = evaluation.ownGrid(me).notes.map { (.note($0.id), $0.text) }
    if phase == .agreeing {
      texts += competences.map { (.commonComment($0), evaluation.commonComments[$0] ?? "") }
    } else {
      texts += competences.map { (.comment($0), grid.comment($0)) }
    }
    return OpenMoments.of(bloc, world).map { .moment($0.id) }
      + texts.filter { !PersonalData.find(in: $0.1).isEmpty }.map { .personal($0.0) }
  }

  func sentence(in bloc: BlocID, _ world: World) -> Sentence {
    switch self {
    case .moment(let id):
      return note(id, in: bloc, world).map {
        ScreenText.momentToFill(OpenMoments.words($0, in: bloc, world).capitalized)
      } ?? Sentence(same: "")
    case .personal(let text):
      return [
        place(of: text, in: bloc, world),
        PrivacyText.brief(PersonalData.find(in: content(text, bloc, world))),
      ]
      .joined(separator: ", ")
    }
  }

  /// Opens the text.
  func answer(in bloc: BlocID, _ world: World) -> Response {
    switch self {
    case .moment(let id), .personal(.note(let id)):
      note(id, in: bloc, world).map { .push(NotePanel(bloc: bloc, writing: $0, world)) } ?? .none
    case .personal(.comment(let id)): .push(CommentPanel.own(bloc, id, world))
    case .personal(.commonComment(let id)): .push(CommentPanel.common(bloc, id, world))
    }
  }

  private func note(_ id: NoteID, in bloc: BlocID, _ world: World) -> Note? {
    world.me.flatMap { me in world.state.evaluation(bloc).ownGrid(me).notes.first { $0.id == id } }
  }

  private func content(_ text: TextFieldID, _ bloc: BlocID, _ world: World) -> String {
    let evaluation = world.state.evaluation(bloc)
    switch text {
    case .note(let id): return note(id, in: bloc, world)?.text ?? ""
    case .comment(let id): return world.me.map { evaluation.grid($0).comment(id) } ?? ""
    case .commonComment(let id): return evaluation.commonComments[id] ?? ""
    }
  }

  private func place(of text: TextFieldID, in bloc: BlocID, _ world: World) -> Sentence {
    switch text {
    case .note(let id):
      note(id, in: bloc, world).map { ScreenText.noteTitle(OpenMoments.words($0, in: bloc, world)) }
        ?? Sentence(same: "")
    case .comment(let id): ScreenText.commentTitle(world.words.competence(id))
    case .commonComment(let id): ScreenText.commonCommentTitle(world.words.competence(id))
    }
  }
}
