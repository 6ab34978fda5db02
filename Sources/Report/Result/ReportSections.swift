package import PlainText
package import Seal
package import Wording

/// A part of a result's text, to be read by itself.
package enum ReportPart: Hashable, Sendable, CaseIterable {
  case facts, derogations, identity, observations, grid, changes, corrections, interview, notes, waivers, course,
    evaluators, signatures
}

/// A title and the lines below it, not wrapped: spaces and a dash before a line are its indent.
package struct ReportSection: Hashable, Sendable {
  package let title: Sentence
  package let lines: [SafeText]
}

extension ReportText {
  /// Wider than any line, so that whoever shows them wraps them.
  private static let unwrapped = 1_000_000

  /// The four lines that a jury needs first.
  package static func opening(
    of payload: ResultPayload, verification: Verification?, language: Language
  ) -> [SafeText] {
    var report = ResultReport(
      payload: payload, verification: verification, width: unwrapped, language: language)
    report.opening()
    return report.page.lines
  }

  /// One part, in as many sections as it has titles; none where there is nothing to say.
  package static func sections(
    _ part: ReportPart, of payload: ResultPayload, verification: Verification?, language: Language
  ) -> [ReportSection] {
    var report = ResultReport(
      payload: payload, verification: verification, width: unwrapped, language: language)
    report.page.keepsTitles = true
    switch part {
    case .facts: report.facts()
    case .derogations: report.derogations()
    case .identity: report.identity()
    case .observations: report.observations()
    case .grid: report.grid()
    case .changes: report.changes()
    case .corrections: report.corrections()
    case .interview: report.interview()
    case .notes: report.notes()
    case .waivers: report.waivers()
    case .course: report.course()
    case .evaluators: report.evaluators()
    case .signatures: report.signatures()
    }
    let page = report.page
    return page.titles.enumerated().map { index, title in
      let end = index + 1 < page.titles.count ? page.titles[index + 1].line : page.lines.count
      return ReportSection(title: title.sentence, lines: Array(page.lines[title.line..<end]))
    }
  }
}
