/// What a result can be written as; the raw value is what `--to` takes.
enum ExportForm: String, CaseIterable {
  case text, html, pdf, csv, json, ndjson, openssl, compact

  /// Whether many results are one file in this form.
  var joins: Bool {
    switch self {
    case .csv, .ndjson: true
    case .text, .html, .pdf, .json, .openssl, .compact: false
    }
  }

  /// What the file of one result is called by; a folder where there is none.
  var suffix: String? {
    switch self {
    case .text: "txt"
    case .html, .pdf, .csv, .json, .ndjson: rawValue
    case .compact: "jws"
    case .openssl: nil
    }
  }
}
