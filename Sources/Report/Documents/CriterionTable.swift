import PlainText
import Referential
import Seal
package import Wording

/// Results as a table of one row per criterion.
package enum CriterionTable {
  /// The names of the columns.
  package static func head(_ language: Language) -> [UInt8] {
    CSVTable.start + CSVTable.line(ReportWords.csvHeader.map { SafeText($0[language]) })
  }

  package static func rows(_ result: CheckedResult, _ language: Language) -> [UInt8] {
    var lines: [UInt8] = []
    let report = result.report
    let payload = result.payload
    let bloc = payload.bloc
    let before =
      [
        result.check, Sentence(same: payload.result.id.rawValue),
        Sentence(same: String(payload.result.revision)),
        Sentence(same: payload.candidate.id.rawValue), Sentence(same: payload.candidate.family),
        Sentence(same: payload.candidate.given), Sentence(same: payload.candidate.employer),
        Sentence(same: bloc.id.rawValue), Sentence(same: bloc.title), payload.decision.value.decision.words,
        payload.decision.at.day.words,
      ] + [0, 1].map { Sentence(same: report.signer($0)?.name ?? "") }
    for activity in bloc.activities {
      for competence in activity.competences {
        for group in competence.groups {
          for criterion in group.criteria {
            let cells =
              before + report.competenceCells(activity, competence)
              + [Sentence(same: group.heading ?? "")] + report.criterionCells(criterion)
              + report.commentCells(competence.id)
            lines += CSVTable.line([result.name] + cells.map { SafeText($0[language], keepLineBreaks: true) })
          }
        }
      }
    }
    return lines
  }
}

extension ResultReport {
  /// A or B.
  fileprivate func signer(_ place: Int) -> ResultPayload.Evaluator? {
    signers.indices.contains(place) ? signers[place] : nil
  }

  fileprivate func competenceCells(_ activity: Activity, _ competence: Competence) -> [Sentence] {
    let agreed = payload.agreement.competences.first { $0.competence == competence.id }
    return [
      Sentence(same: activity.title), Sentence(same: competence.id.description),
      Sentence(same: competence.statement), agreed?.value.words ?? Sentence(same: ""),
    ]
  }

  fileprivate func criterionCells(_ criterion: Criterion) -> [Sentence] {
    let id = criterion.id
    let agreed = payload.agreement.criteria.first { $0.criterion == id }
    let divergence = payload.agreement.maintained.first { $0.criterion == id }
    return [
      Sentence(same: id.description), Sentence(same: criterion.text), marksInWords(of: id),
      opinion(of: 0, id), opinion(of: 1, id),
      agreed?.value.words ?? (divergence == nil ? Sentence(same: "") : ReportWords.divergence),
      agreed?.inInterview == true ? ReportWords.yes : ReportWords.no,
      Sentence(same: divergence?.motif ?? ""),
    ]
  }

  /// What A or B held before the agreement; in a grid filled by the pair both held the same.
  private func opinion(of place: Int, _ id: CriterionID) -> Sentence {
    guard let person = signer(place),
      let grid = payload.grids.first(where: { $0.holders.contains(person.id) }),
      let verdict = grid.criteria.first(where: { $0.criterion == id })
    else { return Sentence(same: "") }
    return verdict.value.words
  }

  /// `n° 1 : A satisfaisant, B insuffisant | n° 3 : A satisfaisant`: a sign alone would look like a formula.
  private func marksInWords(of id: CriterionID) -> Sentence {
    payload.observations.compactMap { observation in
      let own = payload.marks.filter { $0.observation == observation.id && $0.criterion == id }
      guard !own.isEmpty else { return nil }
      let words = own.map { Sentence(same: letter(of: $0.evaluator)) + $0.value.words }
      return ReportWords.labelled(ReportWords.numbered(label(observation)), words.joined(separator: ", "))
    }.joined(separator: " | ")
  }

  fileprivate func commentCells(_ id: CompetenceID) -> [Sentence] {
    let common = payload.agreement.comments.first { $0.competence == id }?.comment
    let own = [0, 1].map { place -> String? in
      guard let person = signer(place) else { return nil }
      return payload.grids.first { $0.holders.contains(person.id) }?.comments
        .first { $0.competence == id }?.comment
    }
    return ([common] + own).map { Sentence(same: $0 ?? "") }
  }
}
