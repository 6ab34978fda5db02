import Mustache

/// How texts go into a page: scalar by scalar, so that none is taken for markup.
///
/// The library's own way goes by characters, and lets a quote pass that an accent stands on.
struct MarkupText: MustacheContentType {
  static let name = "MARKUP"

  func escapeText(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "&": escaped += "&amp;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
