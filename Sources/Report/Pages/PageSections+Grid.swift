import Referential
import Seal
import Wording

/// The official grid: bloc, activities, competences and criteria in the columns of the certification's text,
/// beside them what was seen, what each held and what is agreed.
extension PageSections {
  mutating func grid() {
    section(ReportWords.grid)
    line(Sentence(same: "\(bloc.id) \(bloc.title)"), "label")
    for (place, grid) in payload.grids.enumerated() {
      guard let at = grid.completedAt else { continue }
      let holders = grid.holders.enumerated().map {
        Sentence(same: name($0.element, "/grids/\(place)/holders/\($0.offset)"))
      }
      line(ReportWords.completed(holders.all, time(at, "/grids/\(place)/completedAt")))
    }
    line(ReportWords.over(ReportWords.modalities), "label")
    for (place, text) in bloc.modalities.enumerated() {
      line(Sentence(same: self.text(text, "/bloc/modalities/\(place)")))
    }
    line(ReportWords.signLegend, "legend")
    for (a, activity) in bloc.activities.enumerated() {
      for (c, competence) in activity.competences.enumerated() {
        table(table(of: competence, at: (a, c), activity))
        comments(competence.id)
      }
    }
  }

  private func table(of competence: Competence, at place: (Int, Int), _ activity: Activity) -> [String: Any] {
    let path = "/bloc/activities/\(place.0)/competences/\(place.1)"
    var rows: [[String: Any]] = []
    for (g, group) in competence.groups.enumerated() {
      if let heading = group.heading {
        rows.append(
          row(
            [
              cell(
                Sentence(same: text(heading, "\(path)/groups/\(g)/heading")),
                columns: 3 + payload.grids.count,
                style: "heading")
            ], of: competence.id.description, ""))
      }
      for (n, criterion) in group.criteria.enumerated() {
        rows.append(self.row(criterion, "\(path)/groups/\(g)/criteria/\(n)/text"))
      }
    }
    rows.append(total(competence.id))
    let first = [
      cell(
        Sentence(same: text(activity.title, "/bloc/activities/\(place.0)/title")), of: bloc.id.rawValue,
        rows: rows.count),
      cell(
        value(Sentence(same: competence.id.description), "\(path)/id", .text)
          + Sentence(same: text(competence.statement, "\(path)/statement")), of: competence.id.description,
        rows: rows.count),
    ]
    if !rows.isEmpty, let cells = rows[0]["cells"] as? [[String: Any]] { rows[0]["cells"] = first + cells }
    return ["heads": heads, "rows": rows]
  }

  private var heads: [[String: Any]] {
    func head(_ sentence: Sentence, _ style: String, grid: Int? = nil) -> [String: Any] {
      ["headClass": style, "headGrid": grid.map(String.init) as Any? ?? false, "runs": runs(sentence)]
    }
    return [
      head(ReportWords.activities, "activity"), head(ReportWords.competences, "competence"),
      head(ReportWords.criteria, "criterion"), head(ReportWords.marks, "marks"),
    ]
      + payload.grids.enumerated().map { place, grid in
        let holders = grid.holders.enumerated().map {
          Sentence(same: letter($0.element, "/grids/\(place)/holders/\($0.offset)"))
        }
        return head(ReportWords.opinion(holders.joined(separator: " + ")), "opinion", grid: place)
      } + [head(ReportWords.agreed, "opinion")]
  }

  private func row(_ criterion: Criterion, _ path: String) -> [String: Any] {
    let id = criterion.id
    let opinions = payload.grids.enumerated().map { place, grid in
      let found = grid.criteria.enumerated().first { $0.element.criterion == id }
      return cell(
        found.map { opinion("/grids/\(place)/criteria/\($0.offset)", $0.element) } ?? ReportWords.noGrid,
        grid: place)
    }
    let agreed: Sentence
    if let found = payload.agreement.criteria.enumerated().first(where: { $0.element.criterion == id }) {
      agreed = opinion("/agreement/criteria/\(found.offset)", found.element)
    } else {
      agreed = ReportWords.divergence
    }
    return row(
      [
        cell(Sentence(same: "\(id.number). ") + Sentence(same: text(criterion.text, path))),
        cell(signs(of: id)),
      ] + opinions + [cell(agreed)], of: id.description, "")
  }

  /// The line of the competence itself, below its criteria.
  private func total(_ id: CompetenceID) -> [String: Any] {
    let opinions = payload.grids.enumerated().map { place, grid in
      let found = grid.competences.enumerated().first { $0.element.competence == id }
      return cell(
        found.map { opinion("/grids/\(place)/competences/\($0.offset)", $0.element) } ?? ReportWords.noGrid,
        grid: place)
    }
    let found = payload.agreement.competences.enumerated().first { $0.element.competence == id }
    let agreed =
      found.map { opinion("/agreement/competences/\($0.offset)", $0.element) } ?? ReportWords.noGrid
    return row(
      [cell(ReportWords.competence, columns: 2)] + opinions + [cell(agreed)], of: id.description, "total")
  }

  private func opinion(_ path: String, _ verdict: ResultPayload.CriterionVerdict) -> Sentence {
    opinion(
      path, .criterion, verdict.value.words, inInterview: verdict.inInterview, verdict.graded?.words)
  }

  private func opinion(_ path: String, _ verdict: ResultPayload.CompetenceVerdict) -> Sentence {
    opinion(
      path, .competence, verdict.value.words, inInterview: verdict.inInterview, verdict.graded?.words)
  }

  private func opinion(
    _ path: String, _ list: PageWords.List, _ words: Sentence, inInterview: Bool, _ graded: Sentence?
  ) -> Sentence {
    var parts = [value(words, "\(path)/value", .word(list))]
    if inInterview { parts.append(ReportWords.fromInterview) }
    if let graded { parts.append(ReportWords.formerly(value(graded, "\(path)/graded", .word(list)))) }
    return parts.joined(separator: ", ")
  }

  /// `n° 1 A +, B +` and so on, a line for each observation.
  private func signs(of id: CriterionID) -> Sentence {
    payload.observations.compactMap { observation in
      let own = payload.marks.enumerated().filter {
        $0.element.observation == observation.id && $0.element.criterion == id
      }
      guard let first = own.first else { return nil }
      let signs = own.map { place, mark in
        Sentence(same: letter(mark.evaluator, "/marks/\(place)/evaluator"))
          + value(Sentence(same: mark.value.sign), "/marks/\(place)/value", .word(.mark))
      }
      let number = value(
        Sentence(same: report.label(observation)), "/marks/\(first.offset)/observation", .observation)
      return ReportWords.signs(number[language], signs.joined(separator: ", ")[language])
    }.joined(separator: ReportWords.semicolon)
  }

  private mutating func comments(_ id: CompetenceID) {
    if let common = payload.agreement.comments.enumerated().first(where: { $0.element.competence == id }) {
      line(ReportWords.over(ReportWords.commonComment), "label")
      quote(
        Sentence(same: text(common.element.comment, "/agreement/comments/\(common.offset)/comment")),
        of: id.description)
    }
    for (place, grid) in payload.grids.enumerated() {
      guard let own = grid.comments.enumerated().first(where: { $0.element.competence == id }) else {
        continue
      }
      let holders = grid.holders.enumerated().map {
        Sentence(same: letter($0.element, "/grids/\(place)/holders/\($0.offset)"))
      }
      line(ReportWords.over(ReportWords.comment + holders.joined(separator: " + ")), "label")
      quote(
        Sentence(same: text(own.element.comment, "/grids/\(place)/comments/\(own.offset)/comment")),
        of: id.description)
    }
  }

  private func row(_ cells: [[String: Any]], of place: String, _ style: String) -> [String: Any] {
    ["rowOf": place, "rowClass": style, "cells": cells]
  }

  private func cell(
    _ sentence: Sentence, of place: String? = nil, grid: Int? = nil, rows: Int? = nil, columns: Int? = nil,
    style: String = ""
  ) -> [String: Any] {
    [
      "cellClass": style, "rowspan": rows.map(String.init) as Any? ?? false,
      "colspan": columns.map(String.init) as Any? ?? false, "cellOf": place as Any? ?? false,
      "cellGrid": grid.map(String.init) as Any? ?? false, "runs": runs(sentence),
    ]
  }
}
