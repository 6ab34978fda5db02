import Canvas
import PlainText
import Referential
import Seal
package import Wording

/// The result that a key is about, wherever it stands: a line's file, or the one that is read.
struct Reviewed: Hashable, Sendable {
  let path: String
  /// Nil where the file is no result that anybody vouches for.
  let digest: SHA256Digest?
  /// `Meunié Dana B1`; the file's name where it has no better.
  let name: String
  /// The beginning of the name of a file made from it.
  let stem: String

  init(_ file: ListedFile) {
    path = file.path
    digest = file.summary?.digest
    guard let summary = file.summary else {
      name = file.path
      stem = "resultat"
      return
    }
    name = "\(summary.listedName) \(summary.bloc)"
    stem = Self.stem(summary.family, summary.given, summary.bloc, summary.revision)
  }

  init(_ result: ReadResult) {
    path = result.path
    digest = result.isUnauthenticated ? nil : result.digest
    guard let payload = result.payload, digest != nil else {
      name = result.path
      stem = "resultat"
      return
    }
    let candidate = payload.candidate
    name = "\(candidate.family) \(candidate.given) \(payload.bloc.id)"
    stem = Self.stem(candidate.family, candidate.given, payload.bloc.id.description, payload.result.revision)
  }

  private static func stem(_ family: String, _ given: String, _ bloc: String, _ revision: Int) -> String {
    [ExchangeFileName.plain("\(family) \(given)"), ExchangeFileName.plain(bloc), "r\(revision)"]
      .joined(separator: "-")
  }
}

extension ExportFormat {
  var words: Sentence {
    switch self {
    case .html: ReviewText.exportHTML
    case .pdf: ReviewText.exportPDF
    case .csv: ReviewText.exportCSV
    case .json: ReviewText.exportJSON
    case .text: ReviewText.exportPlain
    }
  }

  var detail: Sentence {
    switch self {
    case .html: ReviewText.exportHTMLDetail
    case .pdf: ReviewText.exportPDFDetail
    case .csv: ReviewText.exportCSVDetail
    case .json: ReviewText.exportJSONDetail
    case .text: ReviewText.exportPlainDetail
    }
  }

  /// What to do with the file once it is written.
  package var opening: Sentence {
    switch self {
    case .html: ReviewText.openHTML
    case .pdf: ReviewText.openPDF
    case .csv: ReviewText.openCSV
    case .json: ReviewText.openJSON
    case .text: ReviewText.openPlain
    }
  }

  /// How the name of a file of this form ends.
  package var ending: String { self == .text ? "txt" : rawValue }
}
