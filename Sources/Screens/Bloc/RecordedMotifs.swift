import Assessment
import PlainText
import Referential
import Wording

/// A motif as it was given once: for which rule, by whom, and all that it stands for.
struct RecordedMotif {
  let rule: Rule
  let motif: String
  let by: EvaluatorID
  private(set) var subjects: [Subject]

  /// The motifs in the order in which they were given; one that was given for many lines at once stands once.
  static func all(_ waivers: [Waiver]) -> [RecordedMotif] {
    var motifs: [RecordedMotif] = []
    for waiver in waivers {
      let place = motifs.firstIndex { $0.rule == waiver.rule && $0.motif == waiver.motif && $0.by == waiver.by }
      if let place {
        motifs[place].subjects.append(waiver.subject)
      } else {
        motifs.append(
          RecordedMotif(rule: waiver.rule, motif: waiver.motif, by: waiver.by, subjects: [waiver.subject]))
      }
    }
    return motifs
  }

  /// The rule and what it was not followed in: that one thing, or how many there are.
  func about(in bloc: BlocID, _ world: World) -> Sentence {
    var parts = [rule.words.capitalized]
    if subjects.count > 1 {
      parts.append(ScreenText.times(subjects.count))
    } else if let subject = subjects.first {
      switch subject {
      case .bloc: break
      case .observation(let id): parts.append(world.words.observation(id, in: bloc))
      case .item(let item): parts.append(world.words.item(item))
      }
    }
    return parts.joined(separator: ", ")
  }
}

/// Giving a motif anew: what is recorded later takes the place of what was recorded first.
struct MotifCorrection {
  let bloc: BlocID
  let world: World

  /// The shared ones, and one's own beside one's own verdicts.
  private var motifs: [RecordedMotif] {
    let evaluation = world.state.evaluation(bloc)
    return RecordedMotif.all(evaluation.waivers + (world.me.map { evaluation.grid($0).waivers } ?? []))
  }

  var entry: ListPanel.Entry {
    BlocActions.entry(
      ScreenText.actionMotif, .waive, bloc, world, unless: motifs.isEmpty ? ScreenText.noMotifYet : nil
    ) { .push(panel) }
  }

  private var panel: ListPanel {
    let bloc = bloc
    return ListPanel(
      title: ScreenText.whichMotif,
      entries: motifs.map { told in
        ListPanel.Entry(told.about(in: bloc, world), detail: Sentence(same: told.motif)) {
          .push(
            PromptPanel(
              title: ScreenText.motifFor(told.rule.words), hint: ScreenText.motifHint, text: told.motif,
              limit: TextLimit.motif
            ) { motif in [.record(told.subjects.map { .waive(bloc, told.rule, $0, motif: motif) })] })
        }
      })
  }
}
