import Assessment
import PlainText
import Referential
import Wording

extension BlocActions {
  /// What can be done with the observation under the cursor.
  static func observationEntries(
    _ bloc: BlocID, _ column: ObservationID?, _ world: World
  ) -> [ListPanel.Entry] {
    var entries: [ListPanel.Entry] = []
    if let column, let observation = world.state.observations[column] {
      entries = self.entries(for: observation, bloc, world)
    } else if world.state.phase(bloc, for: world.me) == .observing {
      let words = world.state.referential.bloc(bloc)?.protocol.observations.situation.definite
      entries = [
        ListPanel.Entry(
          ScreenText.actionVoid(words ?? ScreenText.noObservation), obstacle: ScreenText.noObservation
        ) { .none }
      ]
    }
    guard world.state.referential.bloc(bloc)?.protocol.contactSheets == true else { return entries }
    return entries + [
      entry(ScreenText.actionSheets, .recordContactSheets, bloc, world) {
        .push(ActionForms.contactSheets(bloc, world))
      }
    ]
  }

  private static func entries(
    for observation: Observation, _ bloc: BlocID, _ world: World
  ) -> [ListPanel.Entry] {
    let id = observation.id
    let words = world.words.definite(id, in: bloc)
    let isAside = observation.memberships[bloc]?.notRetainedFor != nil
    let retaining =
      isAside
      ? entry(ScreenText.actionRetain(words), .retainObservation, bloc, world) {
        .record(.retainObservation(bloc, id))
      }
      : entry(
        ScreenText.actionSetAside(words), .setAsideObservation, bloc, world,
        detail: ScreenText.setAsideDetail
      ) {
        .push(
          PromptPanel.motif(ScreenText.setAsideMotif(words)) {
            [.setAsideObservation(bloc, id, motif: $0)]
          })
      }
    return [
      entry(
        ScreenText.actionAttendance(world.words.observation(id, in: bloc)), .recordAttendance, bloc, world
      ) { .push(attendance(observation, bloc, world)) },
      retaining,
      entry(ScreenText.actionVoid(words), .voidObservation, bloc, world, detail: ScreenText.voidDetail) {
        .push(
          PromptPanel(
            title: ScreenText.voidMotif(words), hint: ScreenText.voidHint, limit: TextLimit.motif
          ) { [.record([.voidObservation(bloc, id, motif: $0)])] })
      },
      entry(ScreenText.actionShare(words), .shareObservation, bloc, world, detail: ScreenText.shareDetail) {
        .push(sharing(observation, bloc, words, world))
      },
    ]
  }

  private static func attendance(
    _ observation: Observation, _ bloc: BlocID, _ world: World
  ) -> ListPanel {
    let team = world.state.evaluation(bloc).team
    let people = team.isEmpty ? [world.me].compactMap { $0 } : team
    let entries = people.map { person in
      let name = world.words.evaluator(person)
      guard case .absent = observation.attendance[person] else {
        return ListPanel.Entry(ScreenText.personAbsent(world.words(name))) {
          .push(
            PromptPanel.motif(ScreenText.absenceOf(world.words(name))) {
              [.recordAttendance(bloc, observation.id, person, .absent(motif: $0))]
            })
        }
      }
      return ListPanel.Entry(ScreenText.personPresent(world.words(name))) {
        .record(.recordAttendance(bloc, observation.id, person, .present))
      }
    }
    return ListPanel(
      title: ScreenText.actionAttendance(world.words.observation(observation.id, in: bloc)),
      entries: entries)
  }

  private static func sharing(
    _ observation: Observation, _ bloc: BlocID, _ words: Sentence, _ world: World
  ) -> ListPanel {
    let others = world.state.referential.blocs.filter { $0.id != bloc }
    return ListPanel(
      title: ScreenText.actionShare(words),
      entries: others.map { other in
        let isCommon = observation.memberships[other.id] != nil
        let isObserving = world.state.phase(other.id, for: world.me) == .observing
        let why =
          isCommon ? ScreenText.alreadyCommon : isObserving ? nil : ScreenText.otherNotObserving
        return ListPanel.Entry(ScreenText.commonWith(world.words.bloc(other.id)), obstacle: why) {
          share(observation.id, bloc, with: other)
        }
      })
  }

  /// Asks for the kind where the other bloc knows several.
  private static func share(_ id: ObservationID, _ bloc: BlocID, with other: Bloc) -> Response {
    let kinds = other.protocol.observations.kinds.map(\.kind)
    guard kinds.count > 1 else { return .record(.shareObservation(bloc, id, with: other.id, kind: nil)) }
    return .push(
      ListPanel(
        title: ScreenText.whichKind,
        entries: kinds.map { kind in
          ListPanel.Entry(kind.words.capitalized) {
            .record(.shareObservation(bloc, id, with: other.id, kind: kind))
          }
        }))
  }
}
