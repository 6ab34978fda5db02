import Assessment
import Referential
import Wording

/// Where each kind of problem is put right.
extension Mending {
  func repairs(of problem: Problem) -> [Way] {
    switch problem {
    case .observationRunning(let id): [now { .record(.endObservation(bloc, id)) }]
    case .interviewRunning: [now { .record(.endInterview(bloc)) }]
    case .contactSheetsNotAsked: [now { .push(ActionForms.contactSheets(bloc, world)) }]
    case .interviewDayUnknown: [now { .push(MendingForms.interviewDay(bloc)) }]
    case .damageNotAcknowledged(let damage): [now { .record(.acknowledgeDamage(damage)) }]
    case .absenceUnexplained(let id, let person):
      [now { .push(MendingForms.attendance(bloc, id, person, world)) }]
    case .notBothPresent(let id, let person):
      [
        way(ScreenText.wayAttendance(world.words.evaluator(person), words(id))) {
          .push(MendingForms.attendance(bloc, id, person, world))
        }
      ]
    case .nobodyPresent(let id), .observationElsewhere(let id), .kindAsksMotif(let id, _): [describing(id)]
    case .observationShort(let id, _), .outsideInterviewWindow(let id, _, _, _): [settingAside(id)]
    case .tooManyObservations: pairing + counted { _ in true }
    case .windowExceeded: counted { _ in true }
    case .absentWithMarks(let id, let person): [now { .record(.recordAttendance(bloc, id, person, .present)) }]
    case .twinsDiffer(let id, _): [describing(id)]
    case .keyChanged(let person):
      [person == world.me ? otherPerson : now { .record(.confirmKey(person)) }]
    case .contradicted(let contradiction): [now { .push(choice(contradiction)) }]
    case .tooManyOfKind(let kind, _, _): counted { $0.memberships[bloc]?.kind == kind }
    case .candidateMissing: [now { .push(CandidateForm.particulars(world)) }]
    case .evaluatorUnknown(let person), .notAccredited(let person, _): [particulars(of: person)]
    case .team(let fault): repairs(of: fault)
    case .attendedNone: [replacing]
    case .keyMissing(let person): [person == world.me ? ownKey : otherPerson]
    case .gridNotComplete(let person), .impartialityMissing(let person):
      person == world.me ? [] : [otherPerson]
    case .stillToSee(let person, let id):
      [person == world.me ? going(to: .competence(id)) : otherPerson]
    case .verdictsMissing(_, let item), .verdictUnsupported(let item): [going(to: item)]
    case .competenceDiverges(let id), .commonCommentMissing(let id), .validatedUnevaluated(let id):
      [going(to: .competence(id))]
    case .criterionDiverges(let id): [going(to: .criterion(id))]
    case .planItemOpen(let item): [go { Response(move: .popToPlan(item)) }]
    case .textMerged(.comment(let id)), .textMerged(.commonComment(let id)): [going(to: .competence(id))]
    case .textMerged(.note(let id)): [noteWay(id)]
    case .interviewElsewhere: [way(ScreenText.interviewDetails) { .push(InterviewForm.screen(bloc, world)) }]
    case .tooFewObservations, .notOneSitting, .interviewNotHeld, .kindNeverSeen, .tooFewCadres,
      .toolNeverUsed, .counterpartNeverSeen, .interviewLength:
      // More is to be observed, or the interview held: the screen below has the keys, and says so.
      []
    }
  }

  private func repairs(of fault: TeamFault) -> [Way] {
    switch fault {
    case .notTwo, .noAccreditedExpert, .noSecondRole: [naming]
    case .expertNotTrained(let person), .internalOfOtherCompany(let person),
      .internalServiceNotDeclared(let person), .managerNotAccredited(let person),
      .managerDidNotRunCourse(let person):
      [particulars(of: person), naming]
    }
  }

  private func way(
    _ label: Sentence, _ kind: Way.Kind = .other, _ response: @escaping @Sendable () -> Response
  ) -> Way { Way(kind: kind, label: label, response: response) }

  private func now(_ response: @escaping @Sendable () -> Response) -> Way {
    way(ScreenText.wayNow, .now, response)
  }

  private func go(_ response: @escaping @Sendable () -> Response) -> Way {
    way(ScreenText.wayGo, .go, response)
  }

  private func going(to item: GridItem) -> Way { go { Response(move: .popTo(item)) } }

  private func words(_ id: ObservationID) -> Sentence { world.words.observation(id, in: bloc) }

  private func describing(_ id: ObservationID) -> Way {
    way(ScreenText.wayDescribe(words(id))) { .push(DescribeForm.screen(bloc, id, world)) }
  }

  private func settingAside(_ id: ObservationID) -> Way {
    let words = world.words.definite(id, in: bloc)
    return way(ScreenText.actionSetAside(words)) {
      .push(
        PromptPanel.motif(ScreenText.setAsideMotif(words)) { [.setAsideObservation(bloc, id, motif: $0)] })
    }
  }

  private func counted(_ fits: (Observation) -> Bool) -> [Way] {
    world.state.counted(in: bloc).filter(fits).map { settingAside($0.id) }
  }

  /// The pairs that the recorded times suggest.
  private var pairing: [Way] {
    world.state.proposedPairs(bloc).map { pair in
      way(ScreenText.actionPair(world.words.both(pair.first, pair.second, in: bloc).definite)) {
        .record(.pairObservations(bloc, pair.first, with: pair.second))
      }
    }
  }

  private func particulars(of person: EvaluatorID) -> Way {
    let known = world.state.evaluators[person] ?? world.people.first { $0.id == person }
    return way(ScreenText.wayParticulars(known.map { Sentence(same: $0.name) })) {
      .push(EvaluatorForm.particulars(known))
    }
  }

  /// Naming while the phase allows it, replacing afterwards.
  private var naming: Way {
    let phase = world.state.phase(bloc, for: world.me)
    guard CommandName.nameTeam.phases.contains(phase) else { return replacing }
    return way(ScreenText.actionTeam) { .push(PreparingForms.team(bloc, world)) }
  }

  private var replacing: Way {
    way(ScreenText.actionReplace) { .push(ActionForms.replacement(bloc, world)) }
  }

  /// One's key is recorded in the dossier from this computer; without one here, one is made or chosen.
  private var ownKey: Way {
    let commands = world.me.map { world.recording($0) } ?? []
    return now { commands.isEmpty ? .push(IdentitiesScreen()) : Response(requests: [.record(commands)]) }
  }

  private var otherPerson: Way {
    go {
      Response(move: .pop, status: Status(kind: .information, sentence: ScreenText.otherPersonNeeded))
    }
  }

  /// A note merged from two sides is beside its criterion; one without is in the list of notes.
  private func noteWay(_ id: NoteID) -> Way {
    let evaluation = world.state.evaluation(bloc)
    let notes = evaluation.team.flatMap { evaluation.ownGrid($0).notes }
    guard let criterion = notes.first(where: { $0.id == id })?.criterion else {
      return go { leave(.textMerged(.note(id))) }
    }
    return going(to: .criterion(criterion))
  }
}
