import Assessment
import Referential
import Wording

/// A turn in the course of an observation, which no key takes back: it is put right by going on.
struct CourseTurn: Hashable, Sendable {
  enum Kind: Hashable, Sendable { case paused, resumed, ended }

  let kind: Kind
  let observation: ObservationID
  private let bloc: BlocID

  /// The last turn among some events; nil where there is none.
  init?(_ events: [Event], _ bloc: BlocID) {
    var last: (Kind, ObservationID)?
    for case .bloc(_, let event) in events {
      if case .observationPaused(let id) = event { last = (.paused, id) }
      if case .observationResumed(let id) = event { last = (.resumed, id) }
      if case .observationEnded(let id) = event { last = (.ended, id) }
    }
    guard let (kind, observation) = last else { return nil }
    self.kind = kind
    self.observation = observation
    self.bloc = bloc
  }

  /// Says that nothing was taken back, how to put the turn right, and that the key goes on to marks from here.
  func response(_ world: World) -> Response {
    let words = world.words.definite(observation, in: bloc)
    return switch kind {
    case .paused, .resumed: .say(ScreenText.pauseNotUndone(words), .refused)
    case .ended: .say(ScreenText.endNotUndone(words), .refused)
    }
  }
}
