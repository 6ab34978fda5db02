/// What a result can be written as; the raw value is what `--to` takes.
enum ExportForm: String, CaseIterable {
  case text, html, csv, json, ndjson, openssl, compact
}
