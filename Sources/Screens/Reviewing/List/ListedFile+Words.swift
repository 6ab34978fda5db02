import Assessment
import Canvas
import PlainText
package import Seal
package import Wording

extension ListedFile {
  /// What checking the file came to, in a word.
  var check: ReviewText.Check { ReviewText.Check(verdict, kind, reason) }
}

extension ReviewText.Check {
  /// From a file's verdict and the short name of its reason.
  package init(_ verdict: Verification.Verdict, _ kind: ListedFile.Kind, _ reason: String?) {
    self =
      switch verdict {
      case .valid: .intact
      case .validUnknownSigner: .unknownSigner
      case .incomplete: .incomplete
      case .superseded: .superseded
      case .revoked: .revoked
      case .unreadable: kind == .special || reason == "not-a-file" ? .notAFile : .unreadable
      case .invalid: kind == .other ? .notAResult : Self.refused(reason ?? "")
      }
  }

  /// By the short names that `verify --json` gives.
  private static func refused(_ reason: String) -> ReviewText.Check {
    switch reason {
    case "empty": return .empty
    case "too-large", "envelope-too-large": return .tooLarge
    case "signature-wrong": return .changed
    case "envelope-cut", "payload-cut", "header-cut": return .cut
    case "foreign-signer": return .foreignSigner
    case "same-person", "signer-count", "signers-not-sorted", "same-signer-twice", "signer-without-evaluator",
      "replaced-signer", "repeated-signer":
      return .wrongSigners
    case "payload-format", "header-type", "compact-form", "flattened-form", "utf-16", "byte-order-mark":
      return .notAResult
    default:
      if reason.hasPrefix("listed-") { return .listed }
      return reason.hasPrefix("envelope-") || reason.isEmpty ? .notAResult : .malformed
    }
  }
}

extension ListedFile {
  /// Why it is not simply valid, in words, the short name behind; nil where its check's word says all.
  var why: Sentence? { ReviewText.why(check, reason) }

  /// How soon somebody has to look at it: what is not valid, what is not known, derogations, non validé.
  var urgency: Int {
    switch check {
    case .changed, .cut, .foreignSigner, .wrongSigners, .malformed, .listed, .revoked, .unreadable, .tooLarge, .empty:
      return 0
    // What looks like a result and is none was one, or is made to look like one.
    case .notAResult, .notAFile: return kind == .result ? 0 : 9
    case .incomplete: return 1
    case .unknownSigner: return 2
    case .superseded: return 6
    case .intact: break
    }
    guard let summary else { return 7 }
    if summary.derogations > 0 { return 3 }
    return summary.decision == .notValidated ? 4 : 5
  }

  /// Which of several files of one bloc is in force: the greater the better.
  var standing: Int {
    let weight =
      switch verdict {
      case .valid: 5
      case .validUnknownSigner: 4
      case .incomplete: 3
      case .revoked: 2
      case .superseded: 1
      case .invalid, .unreadable: 0
      }
    return weight * 1_000_000 + min(999_999, summary?.revision ?? 0)
  }
}

extension ListedFile {
  /// What a file that is no result is called: a summary by its candidate, anything else by its path.
  var listedName: String {
    certificate.map { [$0.family, $0.given].filter { !$0.isEmpty }.joined(separator: " ") } ?? path
  }
}

extension ReviewText.Check {
  /// The sign and a space; nothing where it would be heard, as a word that another screen has for it.
  func signBefore(_ glyphs: Glyphs) -> SafeText { glyphs.isSpoken ? "" : sign(glyphs) + " " }

  func sign(_ glyphs: Glyphs) -> SafeText {
    switch self {
    case .intact: glyphs.done
    case .unknownSigner: glyphs.unknown
    case .superseded, .notAResult, .notAFile: glyphs.dash
    case .incomplete, .revoked, .changed, .cut, .foreignSigner, .wrongSigners, .malformed, .listed, .tooLarge,
      .unreadable, .empty:
      glyphs.missing
    }
  }

  var role: Role {
    switch self {
    case .intact: .done
    case .superseded, .notAResult, .notAFile: .muted
    case .unknownSigner: .accent
    case .incomplete, .revoked, .changed, .cut, .foreignSigner, .wrongSigners, .malformed, .listed, .tooLarge,
      .unreadable, .empty:
      .missing
    }
  }
}

extension ResultSummary {
  /// `Meunié Dana`, as lists are ordered.
  var listedName: String { [family, given].filter { !$0.isEmpty }.joined(separator: " ") }

  var dayWords: Sentence { Day(day.description).map { .date($0) } ?? Sentence(same: day.description) }
}

extension ReviewState {
  var words: Sentence {
    switch self {
    case .read: ReviewText.read
    case .toCorrect: ReviewText.toCorrect
    case .requested: ReviewText.requested
    }
  }
}
