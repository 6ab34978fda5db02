package import PlainText
package import Seal
package import Wording

extension ReportText {
  /// The record of an interruption as readable text: first that it is no result.
  package static func lines(
    of payload: InterruptionPayload, verification: Verification? = nil, width: Int = 80, language: Language
  ) -> [SafeText] {
    var report = ResultReport(
      payload: payload.recorded, verification: verification, width: width, language: language,
      digest: SHA256Digest(of: payload.bytes), isResult: false)
    report.interruptionOpening(payload.interruption)
    report.derogations()
    report.candidateAndBloc()
    report.facts()
    report.observations()
    report.grid()
    if payload.hasInterview { report.interview() }
    report.notes()
    report.corrections()
    report.waivers()
    report.course()
    report.evaluators()
    report.signatures()
    return report.page.lines
  }
}

extension ResultReport {
  /// What it is, and why the evaluation ended.
  fileprivate mutating func interruptionOpening(_ interruption: ResultPayload.Interruption) {
    page.write(ReportWords.interruptionNoResult)
    page.write(ReportWords.interrupted(interruption.at.words, by: name(interruption.by)))
    page.field(ReportWords.motif, Sentence(same: interruption.motif))
  }
}
