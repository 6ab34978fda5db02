import Assessment
import PlainText
import Referential
import Seal
package import Wording

/// Everything that results hold about one candidate, for that candidate.
///
/// Of the evaluators it holds who they are, in which role, and all that they saw, noted and decided. What
/// results know of them besides is theirs: their service, training and accreditation, and why they were
/// absent or replaced.
package struct CandidateExtract: Sendable {
  private let results: [CheckedResult]
  /// How many files beside them could not be checked, and may hold more about the candidate.
  private let unchecked: Int

  /// Of results of one candidate, in whatever order; nil where there are none.
  package init?(_ results: [CheckedResult], unchecked: Int = 0) {
    guard !results.isEmpty else { return nil }
    self.unchecked = unchecked
    self.results = results.sorted { a, b in
      let (x, y) = (a.payload, b.payload)
      if x.bloc.id != y.bloc.id { return x.bloc.id < y.bloc.id }
      if x.result.id != y.result.id { return x.result.id < y.result.id }
      return x.result.revision < y.result.revision
    }
  }

  /// For paper and mail, at most 80 columns wide.
  package func text(_ language: Language) -> [UInt8] {
    var page = Page(width: 80, language: language)
    page.write(title)
    page.blank()
    page.write(notice)
    page.blank()
    for result in results { page.item(line(result)) }
    var lines = page.lines
    for result in results {
      var report = ResultReport(
        payload: result.forCandidate, verification: result.verification, width: 80, language: language)
      report.heading(of: result)
      report.opening()
      report.derogations()
      report.identity()
      report.facts()
      report.observations()
      report.grid()
      report.interview()
      report.notes()
      report.changes()
      report.corrections()
      report.waivers()
      report.course()
      report.evaluators()
      lines += [""] + report.page.lines
    }
    return lines.flatMap { Array($0.text.utf8) + [0x0A] }
  }

  /// One page to read and print, with nothing in it that runs.
  package func html(_ language: Language) throws -> [UInt8] {
    let templates = try PageTemplates.shared.get()
    var main = ""
    for result in results {
      var page = PageSections(payload: result.forCandidate, verification: result.verification, language)
      page.heading(of: result)
      page.content()
      main += try templates.render("main", ["sections": page.sections])
    }
    return try templates.page(
      main: main, title: title,
      check: ReportWords.results(results.map(line).joined(separator: ReportWords.semicolon)),
      notice: notice, embedding: nil, language)
  }

  private var notice: Sentence {
    unchecked > 0
      ? ReportWords.extractNotice + ReportWords.extractUnchecked(unchecked) : ReportWords.extractNotice
  }

  private var title: Sentence {
    let candidate = results.last?.payload.candidate
    return ReportWords.extractTitle("\(candidate?.given ?? "") \(candidate?.family ?? "")")
  }

  private func line(_ result: CheckedResult) -> Sentence {
    let payload = result.payload
    return ReportWords.extractLine(
      payload.bloc.id.rawValue, payload.result.revision, payload.decision.value.decision.words,
      payload.decision.at.day.words)
  }
}

extension CheckedResult {
  /// The payload without what it holds about evaluators beyond their part in the evaluation.
  fileprivate var forCandidate: ResultPayload {
    var payload = payload
    for place in payload.evaluators.indices {
      payload.evaluators[place].service = nil
      payload.evaluators[place].trained = nil
      payload.evaluators[place].habilitation = nil
      payload.evaluators[place].replaced?.motif = "–"
    }
    for place in payload.observations.indices { payload.observations[place].presence.withholdMotifs() }
    payload.interview.presence.withholdMotifs()
    return payload
  }
}

extension ResultPayload.Presence {
  fileprivate mutating func withholdMotifs() {
    for place in absences.indices { absences[place].motif = nil }
  }
}

extension ResultReport {
  fileprivate mutating func heading(of result: CheckedResult) {
    page.title(ReportWords.extractResult(payload.bloc.id.rawValue, payload.result.revision))
    page.write(result.check)
    page.write(ReportWords.labelled(ReportWords.payloadDigest, Sentence(same: result.digest.groups)))
    page.blank()
  }
}

extension PageSections {
  fileprivate mutating func heading(of result: CheckedResult) {
    section(ReportWords.extractResult(bloc.id.rawValue, payload.result.revision))
    line(result.check, "check")
    line(ReportWords.labelled(ReportWords.payloadDigest, Sentence(same: result.digest.groups)), "mono")
  }
}
