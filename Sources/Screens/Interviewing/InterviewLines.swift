import Assessment
import Canvas
import PlainText
import Referential
import Wording

/// One line of the closing interview's screen that the cursor stops at.
enum InterviewLine: Hashable {
  /// A competence that the evaluator left "à voir": its verdict is still to be given.
  case toSee(CompetenceID)
  /// What is to be addressed.
  case required(PlanItem)
  /// What may be, if there is time.
  case suggested(PlanItem)

  /// The thing to tick off; a verdict still to be given is none.
  var planItem: PlanItem? {
    switch self {
    case .toSee: nil
    case .required(let item), .suggested(let item): item
    }
  }

  /// The line of the grid that it is about.
  var gridItem: GridItem? {
    switch self {
    case .toSee(let id), .required(.competence(let id)), .suggested(.competence(let id)): .competence(id)
    case .required(.criterion(let id)), .suggested(.criterion(let id)): .criterion(id)
    case .required(.fixed), .suggested(.fixed): nil
    }
  }

  /// All of them, what is left "à voir" in front.
  static func all(_ bloc: BlocID, _ world: World) -> [InterviewLine] {
    all(bloc, world.state.plan(bloc), world)
  }

  /// Those of a plan.
  static func all(_ bloc: BlocID, _ plan: InterviewPlan, _ world: World) -> [InterviewLine] {
    let evaluation = world.state.evaluation(bloc)
    let competences = world.state.referential.bloc(bloc)?.competences.map(\.id) ?? []
    let toSee = competences.filter { id in
      world.me.flatMap { evaluation.competenceVerdict(of: $0, id) } == .toSee
    }
    let optional = plan.unseenRequired ? [] : plan.unseen.map { PlanItem.competence($0) }
    return toSee.map { .toSee($0) } + plan.required.map { .required($0) }
      + (optional + plan.suggested.map { .criterion($0) }).map { .suggested($0) }
  }
}

extension InterviewLine {
  func name(in bloc: BlocID, _ world: World) -> Sentence {
    switch self {
    case .toSee(let id): ScreenText.verdictToGive(world.words.planItem(.competence(id), in: bloc).capitalized)
    case .required(.competence(let id)), .suggested(.competence(let id)):
      ScreenText.nothingSeen(world.words.planItem(.competence(id), in: bloc).capitalized)
    case .required(let item), .suggested(let item):
      if case .criterion(let id) = item, let label = world.state.referential.bloc(bloc)?.criterion(id)?.label {
        [world.words.criterion(id).capitalized, Sentence(same: label)].joined(separator: ", ")
      } else {
        world.words.planItem(item, in: bloc)
      }
    }
  }

  /// What the evaluator wrote about the line's thing: notes, the competence's comment.
  func evidence(in bloc: BlocID, _ world: World) -> [SafeText] {
    guard let me = world.me else { return [] }
    var texts = Evidence.notes(of: me, about: gridItem, in: bloc, world)
    if let competence = gridItem?.competence {
      texts += Evidence.comment(of: me, competence, in: bloc, world)
    }
    return texts
  }
}
