import Assessment
package import Canvas
import PlainText
import Referential
import Wording

extension GridScreen {
  package func draw(on canvas: inout Canvas, in area: Rectangle, _ world: World) {
    if showsTables {
      drawTable(on: &canvas, in: area, world)
    } else {
      drawLive(on: &canvas, in: area, world)
    }
    guard let search else { return }
    underlineFound(on: &canvas, rows: area.rows.lowerBound..<area.rows.upperBound - 1)
    drawSearch(search, on: &canvas, row: area.rows.upperBound - 1, world)
  }

  package func header(_ world: World) -> Header {
    let title = BlocHeader.title(bloc, world)
    if stage == .interviewing {
      var header = BlocHeader.interview(bloc, world)
      header.second = filterHeader(world) ?? header.second
      return header
    }
    guard stage == .observing else {
      return Header(
        title: title, right: world.text(ScreenText.gridsTitle(world.myName)),
        second: filterHeader(world) ?? world.text(BlocHeader.gridProgress(bloc, world)),
        progress: TableProgress.ofBloc(bloc, stage, world))
    }
    return Header(
      title: title, right: BlocHeader.clock(bloc, column: column, world),
      rightIsRunning: world.state.running(for: world.me)?.memberships[bloc] != nil,
      second: filterHeader(world) ?? BlocHeader.outlook(bloc, world),
      progress: TableProgress.ofBloc(bloc, stage, world))
  }
}

/// What the headers of a bloc's screens have in common.
enum BlocHeader {
  /// `B1 Accueil · Léa Martin`.
  static func title(_ bloc: BlocID, _ world: World) -> SafeText {
    let wording = Wording(language: world.language, state: world.state)
    let candidate = SafeText(world.state.candidate?.fullName ?? "")
    return world.text(wording.bloc(bloc)) + " " + world.glyphs.separator + " " + candidate + revision(bloc, world)
  }

  /// What runs and for how long, or which observation marks go to.
  static func clock(_ bloc: BlocID, column: ObservationID?, _ world: World) -> SafeText {
    let wording = Wording(language: world.language, state: world.state)
    if let running = world.state.running(for: world.me), running.memberships[bloc] != nil {
      let channels = running.channels.sorted { $0.rawValue < $1.rawValue }.map { world.text($0.words) }
        .joined(separator: ", ")
      let time = world.text(.duration(running.course.seconds(at: world.now)))
      let sign = running.course.state == .paused ? world.text(ScreenText.paused) : world.glyphs.running
      return [world.text(wording.observation(running.id, in: bloc)), sign, channels, time]
        .filter { !$0.isEmpty }.joined(separator: " ")
    }
    guard let column else { return world.text(ScreenText.nothingObservedYet) }
    let ended = world.text(ScreenText.ended(world.situation(bloc)))
    return world.text(wording.observation(column, in: bloc)) + ", " + ended
  }

  /// `B1 Entretien complémentaire · Léa Martin`.
  static func title(_ bloc: BlocID, _ phase: Phase, _ world: World) -> SafeText {
    title(bloc, phase.title, world)
  }

  /// `B1 Couverture · Léa Martin`.
  static func title(_ bloc: BlocID, _ place: Sentence, _ world: World) -> SafeText {
    let candidate = SafeText(world.state.candidate?.fullName ?? "")
    return "\(bloc) \(world.text(place)) \(world.glyphs.separator) \(candidate)" + revision(bloc, world)
  }

  /// ` · révision : erreur de saisie`, where one is open: what is seen is no longer what was signed.
  private static func revision(_ bloc: BlocID, _ world: World) -> SafeText {
    world.state.evaluation(bloc).revising.map {
      " " + world.glyphs.separator + " " + world.text(ScreenText.revising($0.motif))
    } ?? ""
  }

  /// `2 observés, il en faut 3 à 5 · mercredi, jour 4 sur 7`, or why an ended phase is open again.
  static func outlook(_ bloc: BlocID, _ world: World) -> SafeText {
    guard let me = world.me else { return "" }
    if let setback = world.state.setback(bloc, for: me) {
      return world.text(world.words.setback(setback, in: bloc))
    }
    let outlook = world.state.outlook(bloc, for: me, today: world.today)
    return outlook.map { world.text(world.words.outlook($0, in: bloc)) } ?? ""
  }

  /// `Votre grille : 21 critères sur 28 renseignés · précisions 4 sur 6`.
  static func gridProgress(_ bloc: BlocID, _ world: World) -> Sentence {
    guard let rules = world.state.referential.bloc(bloc), let me = world.me else { return Sentence(same: "") }
    let grid = world.state.evaluation(bloc).grid(me)
    if world.state.gridHolds(bloc, of: me) {
      return ExchangeActions.isTogether(bloc, world) ? ScreenText.waitingForOther : ScreenText.waitingElsewhere
    }
    return ScreenText.gridProgress(
      criteria: rules.criteria.filter { grid.verdict(.criterion($0.id)) != nil }.count,
      of: rules.criteria.count,
      competences: rules.competences.filter { grid.verdict(.competence($0.id)) != nil }.count,
      ofCompetences: rules.competences.count,
      comments: rules.competences.filter { !grid.comment($0.id).isEmpty }.count)
  }
}
