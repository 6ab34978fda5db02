import Assessment
import PlainText
import Referential
import Wording

/// What can be done with one observation, wherever it is asked for: the list of other actions and the list of
/// observations lead to the same prompts.
struct ObservationActions {
  let bloc: BlocID
  let observation: Observation
  let world: World

  init?(_ bloc: BlocID, _ id: ObservationID?, _ world: World) {
    guard let id, let observation = world.state.observations[id] else { return nil }
    self.bloc = bloc
    self.observation = observation
    self.world = world
  }

  private var id: ObservationID { observation.id }
  private var words: Sentence { world.words.definite(id, in: bloc) }
  private var isAside: Bool { world.state.united(id, in: bloc)?.memberships[bloc]?.notRetainedFor != nil }
  var pairing: PairActions { PairActions(bloc: bloc, id: id, world: world) }

  /// As lines of the list of other actions.
  var entries: [ListPanel.Entry] {
    let retaining =
      isAside
      ? entry(ScreenText.actionRetain(words), .retainObservation) { retain }
      : entry(ScreenText.actionSetAside(words), .setAsideObservation, ScreenText.setAsideDetail) { retain }
    return resuming + [
      attending, retaining,
      entry(ScreenText.actionVoid(words), .voidObservation, ScreenText.voidDetail) { void }, sharing,
      pairing.entry,
    ]
  }

  /// What has no key of its own in the list of observations.
  var rest: ListPanel {
    ListPanel(title: world.words.observation(id, in: bloc).capitalized, entries: [attending, sharing, pairing.entry])
  }

  var describe: Response { .push(DescribeForm.screen(bloc, id, world)) }

  var pauseOrResume: Response {
    .record(
      observation.course.state == .running ? .pauseObservation(bloc, id) : .resumeObservation(bloc, id))
  }

  var end: Response { .record(.endObservation(bloc, id)) }

  /// Sets aside with a motif, or takes back in what was set aside.
  var retain: Response {
    let (bloc, id) = (bloc, id)
    guard !isAside else { return .record(.retainObservation(bloc, id)) }
    return .push(
      PromptPanel.motif(ScreenText.setAsideMotif(words)) { [.setAsideObservation(bloc, id, motif: $0)] })
  }

  var void: Response {
    let (bloc, id) = (bloc, id)
    return .push(
      PromptPanel(title: ScreenText.voidMotif(words), hint: ScreenText.voidHint, limit: TextLimit.motif) {
        [.record([.voidObservation(bloc, id, motif: $0)])]
      })
  }

  /// Only just after an end, and while nothing else runs.
  private var resuming: [ListPanel.Entry] {
    guard world.state.isResumable(observation, at: world.now.moment), world.state.running(for: world.me) == nil
    else { return [] }
    let (bloc, id) = (bloc, id)
    return [
      entry(ScreenText.actionResume(words), .resumeObservation, ScreenText.resumeDetail) {
        .record(.resumeObservation(bloc, id))
      }
    ]
  }

  private func entry(
    _ label: Sentence, _ command: CommandName, _ detail: Sentence? = nil,
    choose: @escaping @Sendable () -> Response
  ) -> ListPanel.Entry {
    BlocActions.entry(
      label, command, bloc, world, detail: detail,
      unless: observation.voidedFor == nil ? nil : ScreenText.isVoided, choose: choose)
  }

  private var attending: ListPanel.Entry {
    let title = ScreenText.actionAttendance(world.words.observation(id, in: bloc))
    return entry(title, .recordAttendance) { .push(attendance(title)) }
  }

  private func attendance(_ title: Sentence) -> ListPanel {
    let team = world.state.evaluation(bloc).team
    let people = team.isEmpty ? [world.me].compactMap { $0 } : team
    let (bloc, id) = (bloc, id)
    let entries = people.flatMap { person -> [ListPanel.Entry] in
      let name = world.words(world.words.evaluator(person))
      let absent = ListPanel.Entry(ScreenText.personAbsent(name)) {
        .push(
          PromptPanel.motif(ScreenText.absenceOf(name)) {
            [.recordAttendance(bloc, id, person, .absent(motif: $0))]
          })
      }
      let present = ListPanel.Entry(ScreenText.personPresent(name)) {
        .record(.recordAttendance(bloc, id, person, .present))
      }
      switch observation.attendance[person] {
      case .present: return [absent]
      case .absent: return [present]
      case nil: return [present, absent]
      }
    }
    return ListPanel(title: title, entries: entries)
  }

  private var sharing: ListPanel.Entry {
    entry(ScreenText.actionShare(words), .shareObservation, ScreenText.shareDetail) { .push(otherBlocs) }
  }

  private var otherBlocs: ListPanel {
    let others = world.state.referential.blocs.filter { $0.id != bloc }
    return ListPanel(
      title: ScreenText.actionShare(words),
      entries: others.map { other in
        let isCommon = observation.memberships[other.id] != nil
        let isObserving = world.state.phase(other.id, for: world.me) == .observing
        let why = isCommon ? ScreenText.alreadyCommon : isObserving ? nil : ScreenText.otherNotObserving
        return ListPanel.Entry(ScreenText.commonWith(world.words.bloc(other.id)), obstacle: why) {
          share(with: other)
        }
      })
  }

  /// Asks for the kind where the other bloc knows several.
  private func share(with other: Bloc) -> Response {
    let (bloc, id) = (bloc, id)
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
