package import Assessment
import PlainText
package import Referential
import Wording

/// What may be asked for in a bloc beside the keys of its screen; what is off says why.
package enum BlocActions {
  package static func panel(_ bloc: BlocID, _ column: ObservationID?, _ world: World) -> ListPanel {
    let entries =
      observationEntries(bloc, column, world) + peopleEntries(bloc, world)
      + ExchangeActions.entries(bloc, world) + courseEntries(bloc, world) + workingEntries(world)
    let available = entries.filter { $0.obstacle == nil }
    return ListPanel(
      title: ScreenText.actionsTitle(world.words.bloc(bloc)),
      entries: available + entries.filter { $0.obstacle != nil })
  }

  /// An entry that is off where its command is not for the phase that the bloc is in.
  static func entry(
    _ label: Sentence, _ command: CommandName, _ bloc: BlocID, _ world: World, detail: Sentence? = nil,
    unless obstacle: Sentence? = nil, choose: @escaping @Sendable () -> Response
  ) -> ListPanel.Entry {
    let phase = world.state.phase(bloc, for: world.me)
    let phases = Phase.allCases.filter { command.phases.contains($0) }
    let why = phases.contains(phase) ? obstacle : ScreenText.onlyDuring(phases)
    return ListPanel.Entry(label, detail: detail, obstacle: why, choose: choose)
  }

  private static func peopleEntries(_ bloc: BlocID, _ world: World) -> [ListPanel.Entry] {
    let state = world.state
    let team = state.evaluation(bloc).team
    let others = world.people.filter { !team.contains($0.id) }
    let whyNoReplacement =
      team.isEmpty ? ScreenText.nobodyToReplace : others.isEmpty ? ScreenText.nobodyElse : nil
    return [
      entry(ScreenText.actionTeam, .nameTeam, bloc, world) { .push(PreparingForms.team(bloc, world)) },
      entry(ScreenText.actionPlan, .planInterview, bloc, world) {
        .push(PreparingForms.plannedInterview(bloc, world))
      },
      entry(ScreenText.actionFilling, .chooseFilling, bloc, world) { .push(PreparingForms.filling(bloc)) },
      entry(ScreenText.actionAccommodation, .recordAccommodation, bloc, world) {
        .push(PreparingForms.accommodation(world))
      },
      entry(ScreenText.actionCandidate, .recordCandidate, bloc, world) {
        .push(CandidateForm.particulars(world))
      },
      entry(ScreenText.actionRectify, .rectifyCandidate, bloc, world) {
        .push(CandidateForm.rectification(world))
      },
      entry(ScreenText.actionReplace, .replaceEvaluator, bloc, world, unless: whyNoReplacement) {
        .push(ActionForms.replacement(bloc, world))
      },
      entry(ScreenText.actionEvaluator, .recordEvaluator, bloc, world) { .push(evaluators(world)) },
    ]
  }

  private static func evaluators(_ world: World) -> ListPanel {
    let known = world.people.map { person in
      ListPanel.Entry(PreparingForms.option(person)) { .push(EvaluatorForm.particulars(person)) }
    }
    let other = ListPanel.Entry(ScreenText.otherEvaluator) { .push(EvaluatorForm.particulars(nil)) }
    return ListPanel(title: ScreenText.whichEvaluator, entries: known + [other])
  }

  private static func courseEntries(_ bloc: BlocID, _ world: World) -> [ListPanel.Entry] {
    let state = world.state
    let phase = state.phase(bloc, for: world.me)
    let earlier = earlierPhases(bloc, phase, state)
    let damage = state.damage.filter { !state.acknowledgedDamage.contains($0) }
    let rules = derogable(bloc, state)
    let wording = world.words
    let sittings = SittingActions(bloc: bloc, world: world)
    return (sittings.obstacle == nil ? [sittings.entry] : []) + [
      entry(
        ScreenText.actionDerogation, .recordDerogation, bloc, world,
        unless: rules.isEmpty ? ScreenText.nothingDerogable : nil
      ) { .push(ActionForms.derogation(bloc, rules, world)) },
      MotifCorrection(bloc: bloc, world: world).entry,
      entry(
        ScreenText.actionDamage, .acknowledgeDamage, bloc, world,
        unless: damage.isEmpty ? ScreenText.noDamage : nil
      ) {
        .push(
          ListPanel(
            title: ScreenText.whichDamage,
            entries: damage.map { told in
              ListPanel.Entry(Sentence(same: told)) { .record(.acknowledgeDamage(told)) }
            }))
      },
      ListPanel.Entry(ScreenText.actionModalities, detail: ScreenText.modalitiesDetail) {
        let paragraphs = state.referential.bloc(bloc)?.modalities ?? []
        return .push(
          ReadingPanel(
            title: ScreenText.modalitiesTitle(wording.bloc(bloc)),
            lines: paragraphs.map { SafeText($0, keepLineBreaks: true) }))
      },
      entry(
        ScreenText.actionReturn, .returnToPhase, bloc, world, detail: ScreenText.returnDetail,
        unless: earlier.isEmpty ? ScreenText.nothingEarlier : nil
      ) { .push(returning(bloc, to: earlier)) },
      entry(ScreenText.actionInterrupt, .interrupt, bloc, world) {
        .push(
          PromptPanel(
            title: ScreenText.interruptTitle, hint: ScreenText.interruptHint, limit: TextLimit.motif
          ) { [.record([.interrupt(bloc, motif: $0)])] })
      },
      ListPanel.Entry(
        ScreenText.actionRevision, detail: ScreenText.revisionDetail,
        obstacle: state.evaluation(bloc).revising != nil
          ? ScreenText.revisionIsOpen : phase == .sealed ? nil : ScreenText.onlyOnceSigned
      ) {
        .push(PromptPanel.motif(ScreenText.revisionMotif) { [.openRevision(bloc, motif: $0)] })
      },
    ]
  }

  private static func derogable(_ bloc: BlocID, _ state: DossierState) -> [Rule] {
    guard let rules = state.referential.bloc(bloc)?.protocol else { return [] }
    return Rule.allCases.filter { $0.isDerogable(in: rules) }
  }

  /// What can be gone back to: what comes before in this protocol; anything after an interruption.
  private static func earlierPhases(_ bloc: BlocID, _ phase: Phase, _ state: DossierState) -> [Phase] {
    let targets: Set<Phase> = [.preparing, .observing, .grading, .interviewing, .agreeing]
    let order = (state.referential.bloc(bloc)?.protocol.phases ?? []).filter { targets.contains($0) }
    guard phase != .interrupted else { return order }
    guard let rules = state.referential.bloc(bloc)?.protocol else { return [] }
    return order.filter { rules.comes($0, before: phase) }
  }

  private static func returning(_ bloc: BlocID, to phases: [Phase]) -> ListPanel {
    ListPanel(
      title: ScreenText.whichPhase,
      entries: phases.map { phase in
        ListPanel.Entry(phase.title) {
          .push(
            PromptPanel.motif(ScreenText.returnMotif(phase.definite)) {
              [.returnToPhase(bloc, phase, motif: $0)]
            })
        }
      })
  }
}
