import Assessment
import Canvas
import PlainText
import Referential
import Wording

extension GridScreen: HeardScreen {
  func told(_ world: World) -> [SafeText] {
    let header = header(world)
    return [header.title + ", " + world.text(phase.title), header.right, header.second].filter { !$0.isEmpty }
  }

  func question(_ world: World) -> SafeText {
    let what = takesVerdicts ? LinearText.whichVerdict : LinearText.whatNow
    return world.text(name(of: item, world)) + world.colon + world.text(what)
  }

  /// `2.3, rebond ajusté`; the last line of a table is that of its competence.
  func name(of item: GridItem, _ world: World) -> Sentence {
    switch item {
    case .criterion(let id):
      let label = world.state.referential.bloc(bloc)?.criterion(id)?.label ?? ""
      return Sentence(same: "\(id.competence.number).\(id.number), \(label)")
    case .competence(let id): return world.words.planItem(.competence(id), in: bloc).capitalized
    }
  }

  /// How far each competence is, or every line of one.
  func listed(_ competence: Int?, _ world: World) -> [SafeText] {
    guard let rules = world.state.referential.bloc(bloc) else { return [] }
    guard let competence else {
      return rules.competences.map { progress(of: $0, world) }
    }
    let lines = items(world).filter { $0.competence.number == competence }
    return lines.map { line($0, world) }
  }

  private func line(_ item: GridItem, _ world: World) -> SafeText {
    world.text(name(of: item, world)) + world.colon + state(of: item, world)
  }

  private func state(of item: GridItem, _ world: World) -> SafeText {
    if takesVerdicts {
      let verdict = world.me.flatMap { world.state.evaluation(bloc).grid($0).verdict(item) }
      return world.text(verdict?.words ?? ScreenText.toChoose)
    }
    guard case .criterion(let id) = item, let me = world.me, let column = activeColumn(world) else {
      return world.glyphs.nothing
    }
    let mark = world.state.mark(of: me, column, id, in: bloc)
    return mark.map { world.text($0.value.words) } ?? world.glyphs.nothing
  }

  private func progress(of competence: Competence, _ world: World) -> SafeText {
    let evaluation = world.state.evaluation(bloc)
    let name = world.text(world.words.planItem(.competence(competence.id), in: bloc).capitalized)
    guard let me = world.me else { return name }
    let ids = competence.criteria.map(\.id)
    if takesVerdicts {
      let given = ids.filter { evaluation.grid(me).verdict(.criterion($0)) != nil }.count
      let own = state(of: .competence(competence.id), world)
      return name + world.colon + own + ", " + world.text(ScreenText.filled(given, of: ids.count))
    }
    let seen = ids.filter { id in columns(world).contains { world.state.mark(of: me, $0.id, id, in: bloc) != nil } }
    return name + world.colon + world.text(ScreenText.seen(seen.count, of: ids.count))
  }

  /// The certifier's text, then what one has noted of it.
  func inFull(_ world: World) -> [SafeText] {
    guard let rules = world.state.referential.bloc(bloc), let me = world.me else { return [] }
    var texts: [SafeText] = []
    switch item {
    case .criterion(let id): texts.append(SafeText(rules.criterion(id)?.text ?? ""))
    case .competence(let id): texts.append(SafeText(rules.competence(id)?.statement ?? ""))
    }
    let state = state(of: item, world)
    if state != world.glyphs.nothing { texts.append(state) }
    texts += Evidence.marks(of: me, on: item, in: bloc, world)
    texts += Evidence.notes(of: me, about: item, in: bloc, world)
    return texts + Evidence.comment(of: me, item.competence, in: bloc, world)
  }

  mutating func point(to target: Target, for action: Action?, _ world: World) -> Bool {
    if let number = target.observation {
      let label = String(number)
      guard let found = columns(world).first(where: { world.state.label(of: $0.id, in: bloc) == label })
      else {
        return false
      }
      column = found.id
    }
    guard
      let competence = target.competence ?? target.number
        ?? target.criterion.map({ _ in item.competence.number })
    else { return target.observation != nil }
    let id = CompetenceID(bloc: bloc, number: competence)
    guard let rules = world.state.referential.bloc(bloc), let table = rules.competence(id) else {
      return false
    }
    if let number = target.criterion {
      let criterion = CriterionID(competence: id, number: number)
      guard rules.criterion(criterion) != nil else { return false }
      item = .criterion(criterion)
    } else if takesVerdicts {
      item = .competence(id)
    } else if let first = table.criteria.first {
      // A mark needs a criterion; a competence alone has none unless it is just being gone to.
      guard action.map({ [.yes, .no, .clear].contains($0) }) != true || table.criteria.count == 1 else {
        return false
      }
      item = .criterion(first.id)
    }
    return true
  }

  /// The line after this one; nil at the end.
  func after(_ world: World) -> GridItem? {
    let items = items(world)
    guard let place = items.firstIndex(of: item), items.indices.contains(place + 1) else { return nil }
    return items[place + 1]
  }
}
