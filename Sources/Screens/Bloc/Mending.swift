import Assessment
import Referential
import Wording

/// What Enter does about a broken rule: the way to put it right, or a choice where there are several.
struct Mending {
  /// One way to be rid of a problem.
  struct Way {
    enum Kind { case motif, derogation, now, go, other }
    let kind: Kind
    let label: Sentence
    let response: @Sendable () -> Response
  }

  let bloc: BlocID
  let world: World

  func answer(to line: OpenPoints.Line) -> Response {
    switch line {
    case .end(let command): return .record(command)
    case .ready: return .pop
    case .describe(let id, _): return .push(DescribeForm.screen(bloc, id, world))
    case .atInterview(let person): return .push(MendingForms.interviewAttendance(bloc, person, world))
    case .pair(let pair): return .record(.pairObservations(bloc, pair.first, with: pair.second))
    case .pairSittings(let pair): return .record(.pairSittings(bloc, pair.first, with: pair.second))
    case .hint(let hint): return hint.answer(in: bloc, world)
    case .waiveAll(let rule, let subjects): return motif(rule, subjects)
    case .problem(let problem):
      let ways = ways(to: problem)
      guard ways.count > 1 else { return ways.first?.response() ?? leave(problem) }
      return .push(
        ListPanel(
          title: ScreenText.waysTitle(world.words.brief(problem, in: bloc)),
          entries: ways.map { way in ListPanel.Entry(way.label, choose: way.response) }))
    }
  }

  func hint(for line: OpenPoints.Line) -> Sentence {
    switch line {
    case .end(let command): return ScreenText.hintEnd(command.name.words)
    case .ready: return ScreenText.hintBack
    case .describe: return ScreenText.hintDescribe
    case .pair, .pairSittings: return ScreenText.hintPair
    case .atInterview: return ScreenText.hintPresence
    case .hint: return ScreenText.hintWrite
    case .waiveAll: return ScreenText.hintMotif
    case .problem(let problem):
      let ways = ways(to: problem)
      guard ways.count < 2 else { return ScreenText.hintWays }
      switch ways.first?.kind {
      case .motif: return ScreenText.hintMotif
      case .derogation: return ScreenText.hintDerogation
      case .now: return ScreenText.hintMend
      case .go, .other, nil: return ScreenText.hintGo
      }
    }
  }

  /// All ways, the one that is most often meant first: putting it right, then what excuses it.
  func ways(to problem: Problem) -> [Way] {
    switch problem.rule.tier {
    case .soft: [motifWay(problem)] + repairs(of: problem)
    case .hard: repairs(of: problem) + (isDerogable(problem) ? [derogationWay(problem)] : [])
    }
  }

  private func motifWay(_ problem: Problem) -> Way {
    Way(kind: .motif, label: ScreenText.wayMotif) { motif(problem.rule, [problem.subject]) }
  }

  private func derogationWay(_ problem: Problem) -> Way {
    Way(kind: .derogation, label: ScreenText.actionDerogation) {
      .push(ActionForms.derogation(bloc, [problem.rule], world))
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

  /// Both values with who gave them.
  func choice(_ contradiction: Contradiction) -> ListPanel {
    let bloc = bloc
    return ListPanel(
      title: ScreenText.whichHolds(world.words.fact(contradiction.fact)),
      entries: [contradiction.first, contradiction.second].map { side in
        ListPanel.Entry(ScreenText.saidBy(world.words.value(side.value), world.words.evaluator(side.author))) {
          .record(.settleContradiction(bloc, contradiction.fact, of: side.author))
        }
      })
  }

  /// Back to the screen, which has the keys for it, with the sentence still in sight.
  func leave(_ problem: Problem) -> Response {
    Response(
      move: .pop, status: Status(kind: .information, sentence: world.words.problem(problem, in: bloc)))
  }
}
