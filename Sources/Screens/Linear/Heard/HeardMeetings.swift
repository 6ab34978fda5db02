import Assessment
import Canvas
import PlainText
import Referential
import Wording

extension InterviewScreen: HeardScreen {
  func told(_ world: World) -> [SafeText] { headed(world) + numbered(choices(world)) }

  func listed(_ competence: Int?, _ world: World) -> [SafeText] { numbered(choices(world)) }

  func question(_ world: World) -> SafeText {
    let lines = InterviewLine.all(bloc, world)
    guard let here = here(world), let place = lines.firstIndex(of: here) else {
      return world.text(LinearText.whatNow.capitalized)
    }
    return world.text(LinearText.lineOf(place + 1, lines.count, here.name(in: bloc, world)))
  }

  func inFull(_ world: World) -> [SafeText] {
    guard let here = here(world) else { return [] }
    return [line(here, world)] + texts(of: here, world)
  }

  func choices(_ world: World) -> [SafeText] { InterviewLine.all(bloc, world).map { line($0, world) } }

  private func line(_ line: InterviewLine, _ world: World) -> SafeText {
    let state = state(of: line, world).2
    let name = world.text(line.name(in: bloc, world))
    return name + world.colon + (state.isEmpty ? world.text(LinearText.optional) : state)
  }

  mutating func point(to target: Target, for action: Action?, _ world: World) -> Bool {
    let lines = InterviewLine.all(bloc, world)
    if let number = target.number {
      guard lines.indices.contains(number - 1) else { return false }
      chosen = lines[number - 1]
      return true
    }
    guard let competence = target.competence else { return false }
    let id = CompetenceID(bloc: bloc, number: competence)
    let item =
      target.criterion.map { GridItem.criterion(CriterionID(competence: id, number: $0)) } ?? .competence(id)
    guard let found = lines.first(where: { $0.gridItem == item }) else { return false }
    chosen = found
    return true
  }
}

extension AgreementScreen: HeardScreen {
  func told(_ world: World) -> [SafeText] {
    let setback = world.me.flatMap { world.state.setback(bloc, for: $0) }
    return headed(world) + (setback.map { [world.text(world.words.setback($0, in: bloc))] } ?? [])
      + listed(nil, world)
  }

  func listed(_ competence: Int?, _ world: World) -> [SafeText] {
    let lines = numbered(choices(world))
    let none = world.state.divergences(bloc).isEmpty ? [world.text(ScreenText.noDivergence)] : []
    return none + [world.text(commentsHead(world))] + lines
  }

  func question(_ world: World) -> SafeText {
    let lines = AgreementLine.all(bloc, world.state)
    guard let here = here(world), let place = lines.firstIndex(of: here) else {
      return world.text(LinearText.whatNow.capitalized)
    }
    return world.text(LinearText.lineOf(place + 1, lines.count, name(of: here, world)))
  }

  func choices(_ world: World) -> [SafeText] {
    AgreementLine.all(bloc, world.state).map { line($0, world) }
  }

  private func line(_ line: AgreementLine, _ world: World) -> SafeText {
    let evaluation = world.state.evaluation(bloc)
    switch line {
    case .divergence(let item):
      let verdicts = evaluation.team.map { person -> SafeText in
        let words = evaluation.verdict(of: person, item)?.words ?? ScreenText.toChoose
        return world.text(world.words.evaluator(person)) + " " + world.text(words)
      }.joined(separator: ", ")
      guard case .criterion(let id) = item, evaluation.maintained[id] != nil else {
        return world.text(name(of: line, world)) + world.colon + verdicts
      }
      return world.text(name(of: line, world)) + world.colon + verdicts + ", "
        + world.text(LinearText.maintained)
    case .comment(let id):
      let text = evaluation.commonComments[id] ?? ""
      let state = text.isEmpty ? LinearText.emptyValue : LinearText.written
      return world.text(LinearText.commonComment(name(of: line, world))) + world.colon + world.text(state)
    }
  }

  func inFull(_ world: World) -> [SafeText] {
    guard let here = here(world) else { return [] }
    let evaluation = world.state.evaluation(bloc)
    switch here {
    case .comment(let id):
      return [line(here, world), SafeText(evaluation.commonComments[id] ?? "", keepLineBreaks: true)]
    case .divergence(let item):
      return [line(here, world)]
        + evaluation.team.flatMap { person -> [SafeText] in
          let texts =
            Evidence.marks(of: person, on: item, in: bloc, world)
            + Evidence.notes(of: person, about: item, in: bloc, world)
            + Evidence.comment(of: person, item.competence, in: bloc, world)
          return [world.text(world.words.evaluator(person))]
            + (texts.isEmpty ? [world.text(ScreenText.nothingWritten)] : texts)
        }
    }
  }

  mutating func point(to target: Target, for action: Action?, _ world: World) -> Bool {
    let lines = AgreementLine.all(bloc, world.state)
    if let number = target.number, action != .comment {
      guard lines.indices.contains(number - 1) else { return false }
      put(on: lines[number - 1], lines)
      return true
    }
    guard let competence = target.competence ?? target.number else { return false }
    let id = CompetenceID(bloc: bloc, number: competence)
    let item =
      target.criterion.map { GridItem.criterion(CriterionID(competence: id, number: $0)) } ?? .competence(id)
    let found =
      lines.first { action != .comment && $0 == .divergence(item) } ?? lines.first { $0 == .comment(id) }
    guard let found else { return false }
    put(on: found, lines)
    return true
  }
}
