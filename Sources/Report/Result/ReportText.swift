package import PlainText
import Referential
package import Seal
package import Wording

/// A result as readable text for screen, paper and mail.
package enum ReportText {
  /// What is signed, or to be signed, from the jury's four lines to the digests.
  ///
  /// Without a verification the payload is one that nobody has signed yet. No line is wider than `width`
  /// columns, of which there are at least 20.
  package static func lines(
    of payload: ResultPayload, verification: Verification? = nil, width: Int = 80, language: Language
  ) -> [SafeText] {
    var report = ResultReport(payload: payload, verification: verification, width: width, language: language)
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
    report.signatures()
    return report.page.lines
  }
}

/// The text while it is being written; each of its extensions writes some of the parts.
struct ResultReport {
  let payload: ResultPayload
  let verification: Verification?
  let bloc: Bloc
  /// SHA-256 of what is signed.
  let digest: SHA256Digest
  /// False for the record of an interruption, in which nothing was agreed: then each grid is shown whole.
  let isResult: Bool
  var page: Page

  init(
    payload: ResultPayload, verification: Verification?, width: Int, language: Language,
    digest: SHA256Digest? = nil, isResult: Bool = true
  ) {
    self.payload = payload
    self.verification = verification
    self.digest = digest ?? SHA256Digest(of: payload.bytes)
    self.isResult = isResult
    bloc = payload.bloc
    page = Page(width: width, language: language)
  }

  /// The two who sign, in the order of their ids: A and B.
  var signers: [ResultPayload.Evaluator] { payload.signing }
  /// What counts, a pair as one.
  var counted: [ResultPayload.Observation] { payload.counted }

  func letter(of id: ResultPayload.Identifier) -> String { payload.letter(of: id) }
  func name(_ id: ResultPayload.Identifier) -> String { payload.name(of: id) }
  func label(_ observation: ResultPayload.Observation) -> String { payload.label(of: observation) }

  /// `entretien observé n° 3`.
  func named(_ id: ResultPayload.Identifier) -> Sentence {
    guard let observation = payload.observation(id) else { return Sentence(same: id.rawValue) }
    return ReportWords.observation(bloc.situation, label(observation))
  }
}
