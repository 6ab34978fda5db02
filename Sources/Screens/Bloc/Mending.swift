import Assessment
import Referential
import Wording

/// What Enter does about a broken rule: asks for the motif, the derogation or the fact, or goes to the place.
struct Mending {
  let bloc: BlocID
  let world: World

  func answer(to line: OpenPoints.Line) -> Response {
    switch line {
    case .end(let command): .record(command)
    case .ready: .pop
    case .describe(let id, _): .push(DescribeForm.screen(bloc, id, world))
    case .pair(let pair): .record(.pairObservations(bloc, pair.first, with: pair.second))
    case .hint(let hint): hint.answer(in: bloc, world)
    case .waiveAll(let rule, let subjects): motif(rule, subjects)
    case .problem(let problem):
      switch problem.rule.tier {
      case .soft: motif(problem.rule, [problem.subject])
      case .hard: mend(problem)
      }
    }
  }

  func hint(for line: OpenPoints.Line) -> Sentence {
    switch line {
    case .end(let command): ScreenText.hintEnd(command.name.words)
    case .ready: ScreenText.hintBack
    case .describe: ScreenText.hintDescribe
    case .pair: ScreenText.hintPair
    case .hint: ScreenText.hintWrite
    case .waiveAll: ScreenText.hintMotif
    case .problem(let problem):
      switch problem.rule.tier {
      case .soft: ScreenText.hintMotif
      case .hard:
        isDirect(problem)
          ? ScreenText.hintMend : isDerogable(problem) ? ScreenText.hintDerogation : ScreenText.hintGo
      }
    }
  }

  private func motif(_ rule: Rule, _ subjects: [Subject]) -> Response {
    let bloc = bloc
    return .push(
      PromptPanel.motif(ScreenText.motifFor(rule.words)) { motif in
        subjects.map { .waive(bloc, rule, $0, motif: motif) }
      })
  }

  private func isDerogable(_ problem: Problem) -> Bool {
    world.state.referential.bloc(bloc).map { problem.rule.isDerogable(in: $0.protocol) } ?? false
  }

  /// Whether what is missing can be entered right here.
  private func isDirect(_ problem: Problem) -> Bool {
    switch problem {
    case .observationRunning, .interviewRunning, .contactSheetsNotAsked, .interviewDayUnknown,
      .absenceUnexplained, .absentWithMarks, .twinsDiffer, .keyChanged, .contradicted,
      .damageNotAcknowledged:
      true
    case .candidateMissing, .evaluatorUnknown, .tooFewObservations, .tooManyObservations, .tooManyOfKind,
      .windowExceeded, .outsideInterviewWindow, .notOneSitting, .nobodyPresent, .notBothPresent, .team,
      .notAccredited, .impartialityMissing, .verdictsMissing, .gridNotComplete, .interviewNotHeld,
      .planItemOpen, .stillToSee, .competenceDiverges, .criterionDiverges, .commonCommentMissing,
      .attendedNone, .keyMissing, .textMerged, .kindAsksMotif, .kindNeverSeen, .tooFewCadres, .toolNeverUsed,
      .counterpartNeverSeen, .observationElsewhere, .observationShort, .interviewLength,
      .interviewElsewhere, .verdictUnsupported, .validatedUnevaluated:
      false
    }
  }

  private func mend(_ problem: Problem) -> Response {
    switch problem {
    case .observationRunning(let id): .record(.endObservation(bloc, id))
    case .interviewRunning: .record(.endInterview(bloc))
    case .contactSheetsNotAsked: .push(ActionForms.contactSheets(bloc, world))
    case .interviewDayUnknown: .push(MendingForms.interviewDay(bloc))
    case .absenceUnexplained(let id, let person): .push(MendingForms.attendance(bloc, id, person, world))
    case .absentWithMarks(let id, let person): .record(.recordAttendance(bloc, id, person, .present))
    case .twinsDiffer(let id, _): .push(DescribeForm.screen(bloc, id, world))
    case .keyChanged(let person): person == world.me ? otherPerson : .record(.confirmKey(person))
    case .contradicted(let contradiction): .push(choice(contradiction))
    case .damageNotAcknowledged(let damage): .record(.acknowledgeDamage(damage))
    case .verdictsMissing(_, let first): Response(move: .popTo(first))
    case .stillToSee(let person, let id):
      person == world.me ? Response(move: .popTo(.competence(id))) : otherPerson
    case .competenceDiverges(let id), .commonCommentMissing(let id): Response(move: .popTo(.competence(id)))
    case .criterionDiverges(let id): Response(move: .popTo(.criterion(id)))
    case .planItemOpen(.competence(let id)): Response(move: .popTo(.competence(id)))
    case .planItemOpen(.criterion(let id)): Response(move: .popTo(.criterion(id)))
    case .textMerged(.comment(let id)), .textMerged(.commonComment(let id)):
      Response(move: .popTo(.competence(id)))
    case .gridNotComplete, .impartialityMissing: otherPerson
    case .keyMissing(let person): person == world.me ? leave(problem) : otherPerson
    case .candidateMissing, .evaluatorUnknown, .team, .tooManyOfKind:
      Response(move: .replace(BlocActions.panel(bloc, nil, world)))
    case .tooFewObservations, .tooManyObservations, .windowExceeded, .outsideInterviewWindow,
      .nobodyPresent, .notBothPresent, .notAccredited:
      isDerogable(problem) ? .push(ActionForms.derogation(bloc, [problem.rule], world)) : leave(problem)
    case .planItemOpen(.fixed), .textMerged(.note), .notOneSitting, .interviewNotHeld, .attendedNone,
      .kindAsksMotif, .kindNeverSeen, .tooFewCadres, .toolNeverUsed, .counterpartNeverSeen,
      .observationElsewhere, .observationShort, .interviewLength, .interviewElsewhere,
      .verdictUnsupported, .validatedUnevaluated:
      leave(problem)
    }
  }

  /// Both values with who gave them.
  private func choice(_ contradiction: Contradiction) -> ListPanel {
    let bloc = bloc
    return ListPanel(
      title: ScreenText.whichHolds(world.words.fact(contradiction.fact)),
      entries: [contradiction.first, contradiction.second].map { side in
        ListPanel.Entry(ScreenText.saidBy(world.words.value(side.value), world.words.evaluator(side.author))) {
          .record(.settleContradiction(bloc, contradiction.fact, of: side.author))
        }
      })
  }

  private var otherPerson: Response {
    Response(move: .pop, status: Status(kind: .information, sentence: ScreenText.otherPersonNeeded))
  }

  /// Back to the screen, which has the keys for it, with the sentence still in sight.
  private func leave(_ problem: Problem) -> Response {
    Response(
      move: .pop, status: Status(kind: .information, sentence: world.words.problem(problem, in: bloc)))
  }
}
