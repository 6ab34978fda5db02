package import Referential

/// What was seen of a bloc: each criterion in each observation, by those whose marks may be looked at.
package struct Coverage: Hashable, Sendable {
  /// One observation; one that is not retained has a column, but what is marked there counts for nothing.
  package struct Column: Hashable, Sendable {
    package var observation: ObservationID
    package var counts: Bool
  }

  /// One criterion.
  package struct Line: Hashable, Sendable {
    package var criterion: CriterionID
    /// By column, then by person.
    package var marks: [[MarkValue?]]
    /// In how many observations that count somebody of `people` marked it.
    package var times: Int
  }

  /// Whose marks these are: the asking evaluator's, in a joint grid the pair's.
  package var people: [EvaluatorID]
  package var columns: [Column]
  package var lines: [Line]

  /// How many criteria have a mark in an observation that counts.
  package var seen: Int { lines.count { $0.times > 0 } }

  /// How many criteria were marked in one column.
  package func seen(in column: Int) -> Int {
    lines.count { $0.marks.indices.contains(column) && $0.marks[column].contains { $0 != nil } }
  }

  package func lines(of competence: CompetenceID) -> [Line] {
    lines.filter { $0.criterion.competence == competence }
  }

  /// Whether no criterion of a competence was seen.
  package func isUnseen(_ competence: CompetenceID) -> Bool {
    lines(of: competence).allSatisfy { $0.times == 0 }
  }
}

extension DossierState {
  /// The coverage of a bloc as one evaluator may look at it: where grids are filled separately, nothing of it
  /// comes from the other's marks.
  package func coverage(_ id: BlocID, for evaluator: EvaluatorID) -> Coverage {
    let people = watchers(id, for: evaluator)
    let shown = columns(of: id, for: evaluator)
    let columns = shown.map { Coverage.Column(observation: $0.id, counts: counts($0.id, in: id)) }
    let grids = people.map { person in
      evaluation(id).predecessors(of: person).map { evaluation(id).ownGrid($0) }
    }
    let lines = (referential.bloc(id)?.criteria ?? []).map { criterion in
      let marks = shown.map { observation in
        let pair = [observation.id] + (twin(of: observation.id).map { [$0.id] } ?? [])
        return grids.map { line in
          line.lazy.compactMap { grid in
            pair.lazy.compactMap { grid.mark($0, criterion.id)?.value }.first
          }.first
        }
      }
      let times = zip(columns, marks).count { $0.counts && $1.contains { $0 != nil } }
      return Coverage.Line(criterion: criterion.id, marks: marks, times: times)
    }
    return Coverage(people: people, columns: columns, lines: lines)
  }

  /// What the interview would address by what an evaluator may look at before it: the own marks, in a joint
  /// grid the pair's. What the other saw takes points off it once both are brought together.
  package func ownPlan(_ id: BlocID, of evaluator: EvaluatorID) -> InterviewPlan {
    let lines = coverage(id, for: evaluator).lines
    return plan(id, seen: Set(lines.filter { $0.times > 0 }.map(\.criterion)))
  }

  private func watchers(_ id: BlocID, for evaluator: EvaluatorID) -> [EvaluatorID] {
    let evaluation = evaluation(id)
    guard evaluation.filling.isJoint, !evaluation.team.isEmpty else { return [evaluator] }
    return evaluation.team
  }
}
