import Archive
import PlainText
import Report
import Screens
import Seal
import Wording

/// Makes of a file that was checked what the screens show of it.
struct ReviewedFile {
  let path: String
  let verification: Verification
  /// Where a file that takes its place lies.
  var supersededBy: String?
  var remarks: [SignerRemark] = []
  /// The result's comments that stand in files of other candidates too.
  var repeated: [RepeatedComment] = []
  let language: Language

  /// In the order in which a jury reads: facts first, then the tables, then all the rest.
  private static let order: [ReportPart] = [
    .facts, .derogations, .identity, .grid, .corrections, .observations, .interview, .notes, .waivers, .course,
    .evaluators, .signatures,
  ]

  var result: ReadResult {
    var result = ReadResult(
      path: path, verdict: verification.verdict, words: words, reason: reason)
    if let payload = verification.payload {
      result.payload = payload
      result.digest = verification.digest
      (result.opening, result.sections) = content(payload)
    } else if let summary = verification.certificate {
      result.sections = [
        section(ReviewText.certificate, CertificateText.lines(of: summary) + verification.followed.map(\.sentence)),
        section(ReportWords.signatures, signers),
      ]
    } else if let interruption = verification.interruption {
      result.sections = [
        ReadSection(
          ReviewText.interruption,
          .lines(ReportText.lines(of: interruption, verification: verification, width: 1000, language: language)))
      ]
    }
    return result
  }

  private var check: ReviewText.Check { ReviewText.Check(verification.verdict, .result, verification.reason?.code) }

  /// What `verify` calls not valid is told by what is wrong: "non valide" is too near to "non validé" here.
  private var words: Sentence {
    verification.verdict == .invalid ? ReviewText.refusedFile(check) : verification.verdict.words
  }

  private var reason: Sentence? {
    let strangers = verification.signers.filter { $0.standing == .unknown }
    let why: Sentence? =
      switch verification.verdict {
      case .invalid: ReviewText.whyRefused(check, verification.reason?.code)
      case .validUnknownSigner where !strangers.isEmpty:
        ReviewText.strangers(strangers.map { "\($0.name) (\(Fingerprint($0.kid).description))" })
      case .valid, .validUnknownSigner, .incomplete, .superseded, .revoked, .unreadable:
        verification.reason?.sentence
      }
    let where_ = supersededBy.map { ReviewText.supersededBy($0) }
    let parts = [why, where_].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  private func content(_ payload: ResultPayload) -> ([SafeText], [ReadSection]) {
    var opening = ReportText.opening(of: payload, verification: verification, language: language)
    if verification.verdict == .superseded, let first = opening.first {
      opening[0] = first + " · " + SafeText(signatures[language])
    }
    let sections = Self.order.flatMap { part -> [ReadSection] in
      let sections = ReportText.sections(part, of: payload, verification: verification, language: language)
      if part == .grid {
        // What signs mean is of no use to whoever hears words in their place.
        let legend = SafeText(ReportWords.signLegend[language])
        return [ReadSection(ReportWords.grid, .grid(inWords: sections.flatMap(\.lines).filter { $0 != legend }))]
      }
      return sections.map { section in
        var lines = section.lines
        if part == .facts { lines = facts(lines) }
        if part == .signatures { lines = lined(signers) + [""] + lines }
        return ReadSection(section.title, .lines(lines))
      }
    }
    return (opening, sections)
  }

  /// How the signatures of a result stand whose place another one takes.
  private var signatures: Sentence {
    let isKnown = verification.signers.allSatisfy { signer in
      switch signer.standing {
      case .trusted, .own, .seenBefore: true
      case .unknown, .notYetValid, .expired, .revoked, nil: false
      }
    }
    return ReportWords.standing(isKnown ? .recognised : .unknownSigner)
  }

  /// What the folder and the keys known here tell beside the result's own facts.
  private func facts(_ own: [SafeText]) -> [SafeText] {
    let known = remarks.map(\.sentence).map { SafeText($0[language]) }
    let others = repeated.map { comment in
      "- "
        + SafeText(
          ReviewText.repeated(
            comment.passage.place ?? "", comment.elsewhere.count, comment.elsewhere.prefix(3).map(\.self))[
              language])
    }
    guard !others.isEmpty || !known.isEmpty else { return own }
    let nothing = SafeText(ReportWords.nothing[language])
    return own.filter { $0 != nothing } + others + known
  }

  /// Each signer with the whole fingerprint and what is known of the key.
  private var signers: [Sentence] {
    verification.signers.map { signer in
      ReviewText.signer(signer.name, signer.words, Fingerprint(signer.kid).description)
    }
  }

  private func lined(_ sentences: [Sentence]) -> [SafeText] { sentences.map { "- " + SafeText($0[language]) } }

  private func section(_ title: Sentence, _ sentences: [Sentence]) -> ReadSection {
    ReadSection(title, .lines(sentences.map { SafeText($0[language]) }))
  }
}

extension ReviewedFile {
  /// More of a file that is no result than anybody reads on a screen.
  private static let mostBytes = 64 << 10

  /// What a file holds that is not valid: read like a result where it can be, else as text.
  static func unauthenticated(
    _ bytes: [UInt8], path: String, _ verification: Verification, _ language: Language
  ) -> ReadResult {
    var file = ReviewedFile(path: path, verification: verification, language: language)
    file.remarks = []
    var result = file.result
    result.isUnauthenticated = true
    switch UnauthenticatedContent(bytes) {
    case .payload(let payload):
      result.payload = payload
      (result.opening, result.sections) = file.content(payload)
    case .bytes(let content):
      let shown = content.prefix(mostBytes)
      let lines = shown.split(separator: 0x0A, omittingEmptySubsequences: false).map {
        ForeignBytes(Array($0)).safeText
      }
      let cut = content.count > shown.count ? [SafeText(ReviewText.cutOff(mostBytes)[language])] : []
      result.sections = [ReadSection(ReviewText.rawContent, .lines(cut + lines))]
    }
    return result
  }
}
