package import Assessment
package import Referential

/// The screen of one bloc in one phase.
package protocol PhaseScreen: ScreenModel {
  var bloc: BlocID { get }
  var phase: Phase { get }
  var place: Place { get }
  /// Whether the screen is still the right one while its bloc is in a phase.
  func stays(in phase: Phase, _ world: World) -> Bool
}

extension PhaseScreen {
  package func stays(in phase: Phase, _ world: World) -> Bool { phase == self.phase }
}

/// Which screen a bloc has in which phase.
package enum BlocScreens {
  package static func screen(for place: Place, _ world: World) -> any PhaseScreen {
    let bloc = place.bloc
    return switch world.state.phase(bloc, for: world.me) {
    case .preparing: PreparingScreen(bloc: bloc)
    case .observing: GridScreen(.observing, place, world)
    case .grading: GridScreen(.grading, place, world)
    case .interviewing:
      place.showsTables ? GridScreen(.interviewing, place, world) : InterviewScreen(place: place)
    case .agreeing: AgreementScreen(place: place)
    case .signing: SigningScreen(bloc: bloc)
    case .sealed: SealedScreen(bloc: bloc)
    case .interrupted: InterruptedScreen(bloc: bloc)
    }
  }
}
