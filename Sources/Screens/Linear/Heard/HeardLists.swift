import Assessment
import Canvas
import PlainText
import Referential
import Wording

extension ListPanel: HeardScreen {
  var choosesAtOnce: Bool { true }

  func told(_ world: World) -> [SafeText] {
    [world.text(title)] + numbered(entries.map { line(of: $0, world) })
  }

  func question(_ world: World) -> SafeText { world.text(LinearText.whichOf(entries.count)) }

  func choices(_ world: World) -> [SafeText] { entries.map { world.text($0.label) } }

  mutating func point(to target: Target, for action: Action?, _ world: World) -> Bool {
    guard let number = target.number, entries.indices.contains(number - 1) else { return false }
    chosen = number - 1
    return true
  }

  private func line(of entry: Entry, _ world: World) -> SafeText {
    if let obstacle = entry.obstacle { return world.text(LinearText.offHere(entry.label, obstacle)) }
    guard let detail = entry.detail else { return world.text(entry.label) }
    return world.text(LinearText.value(entry.label, detail[world.language]))
  }
}

extension MissingPanel: HeardScreen {
  var choosesAtOnce: Bool { true }

  func told(_ world: World) -> [SafeText] {
    let lines = OpenPoints(bloc, phase, world).lines
    return [world.text(ScreenText.missingTitle(phase.definite, count: count(lines)))]
      + numbered(choices(world))
  }

  func question(_ world: World) -> SafeText {
    let lines = OpenPoints(bloc, phase, world).lines
    if lines == [.ready] { return world.text(LinearText.pagesBack) }
    return world.text(LinearText.whichPoint(lines.count))
  }

  func choices(_ world: World) -> [SafeText] {
    OpenPoints(bloc, phase, world).lines.map { line in
      switch line {
      case .end(let command): world.text(command.name.words.capitalized)
      case .problem, .hint, .describe, .pair, .pairSittings, .waiveAll, .ready, .atInterview:
        WithoutKeys.text(sentence(of: line, world), world)
      }
    }
  }

  mutating func point(to target: Target, for action: Action?, _ world: World) -> Bool {
    guard let number = target.number,
      OpenPoints(bloc, phase, world).lines.indices.contains(number - 1)
    else { return false }
    chosen = number - 1
    return true
  }
}

extension IdentitiesScreen: HeardScreen {
  var choosesAtOnce: Bool { true }

  func told(_ world: World) -> [SafeText] {
    let head = world.text(ScreenText.identitiesTitle)
    guard !world.identities.isEmpty else { return [head, world.text(LinearText.nobodyHere)] }
    let people = world.identities.map { identity -> SafeText in
      let person = identity.evaluator
      let line = world.text(PreparingForms.option(person)) + ", " + SafeText(person.organisation)
      return person.id == world.me ? line + ", " + world.text(LinearText.atKeyboard) : line
    }
    return [head] + numbered(people)
  }

  func question(_ world: World) -> SafeText { world.text(LinearText.whoEvaluates) }

  func choices(_ world: World) -> [SafeText] { world.identities.map { SafeText($0.evaluator.name) } }

  mutating func point(to target: Target, for action: Action?, _ world: World) -> Bool {
    guard let number = target.number, world.identities.indices.contains(number - 1) else { return false }
    chosen = number - 1
    return true
  }
}

extension HomeScreen: HeardScreen {
  var choosesAtOnce: Bool { true }

  func told(_ world: World) -> [SafeText] {
    let head = world.text(LinearText.home)
    guard world.me != nil, !world.identities.isEmpty else { return [head, world.text(LinearText.nobody)] }
    let who = world.text(ScreenText.atKeyboard(world.myName))
    guard !world.dossiers.isEmpty else { return [head, who, world.text(LinearText.noDossier)] }
    return [head, who] + numbered(world.dossiers.map { line(of: $0, world) }) + [nextThing(world)]
  }

  func question(_ world: World) -> SafeText {
    guard world.me != nil, !world.identities.isEmpty else {
      return world.text(LinearText.whatNow.capitalized)
    }
    return world.text(LinearText.whichDossier)
  }

  func choices(_ world: World) -> [SafeText] {
    world.dossiers.map { entry in
      switch entry.content {
      case .unreadable: SafeText(entry.id)
      case .readable(let state): SafeText(state.candidate?.fullName ?? entry.id)
      }
    }
  }

  mutating func point(to target: Target, for action: Action?, _ world: World) -> Bool {
    guard let number = target.number ?? target.competence, world.dossiers.indices.contains(number - 1) else {
      return false
    }
    line = number - 1
    return true
  }

  /// The candidate, then each bloc that is begun.
  private func line(of entry: DossierEntry, _ world: World) -> SafeText {
    switch entry.content {
    case .unreadable(let reason):
      return SafeText(entry.id) + ", " + world.text(ScreenText.unreadable) + world.colon + world.text(reason)
    case .readable(let state):
      let blocs = state.referential.blocs.filter {
        BlocProgress($0.id, of: state, for: entry.me ?? world.me).isBegun
      }.map { bloc -> SafeText in
        "\(bloc.id) " + BlocProgress(bloc.id, of: state, for: entry.me ?? world.me).text(short: false, world)
      }
      return ([SafeText(state.candidate?.fullName ?? entry.id)] + blocs).joined(separator: ", ")
    }
  }
}
