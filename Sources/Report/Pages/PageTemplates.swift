import Foundation
import Mustache
import PlainText
import Seal
import Wording

/// The files that a page is put together from, read once.
struct PageTemplates {
  struct Missing: Error { let name: String }

  static let shared = Result { try PageTemplates() }

  private let library: MustacheLibrary
  private let style: String
  private let code: String

  private init() throws {
    MustacheContentTypes.register(MarkupText(), named: MarkupText.name)
    var library = MustacheLibrary()
    try library.register(Self.text(PackageResources.run_mustache), named: "run")
    try library.register(Self.text(PackageResources.main_mustache), named: "main")
    try library.register(Self.text(PackageResources.figures_mustache), named: "figures")
    try library.register(Self.text(PackageResources.page_mustache), named: "page")
    self.library = library
    style = Self.text(PackageResources.page_css)
    code = [
      PackageResources.strict_js, PackageResources.ed25519_js, PackageResources.shown_js,
      PackageResources.verify_js,
    ].map(Self.text).joined(separator: "\n")
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  func render(_ name: String, _ content: [String: Any]) throws -> String {
    guard let text = library.render(content, withTemplate: name) else { throw Missing(name: name) }
    return text
  }

  /// The script of a page, which is the same on every page of a language.
  func script(_ language: Language) -> String { PageWords.script(language) + code }

  /// A whole page around its content; what goes in unescaped is of our own making.
  ///
  /// With a result in it, it checks itself; without one it is only read.
  func page(
    main: String, title: Sentence, check: Sentence, notice: Sentence?, embedding result: CheckedResult?,
    _ language: Language
  ) throws -> [UInt8] {
    let script = script(language)
    return Array(
      try render(
        "page",
        [
          "lang": language.rawValue, "title": SafeText(title[language]).text,
          "check": SafeText(check[language]).text,
          "style": style, "styleHash": Self.hash(style), "script": script, "scriptHash": Self.hash(script),
          "verifyTitle": ReportWords.pageVerify[language], "notChecked": ReportWords.pageNotChecked[language],
          "notCheckedWhy": ReportWords.pageNotCheckedWhy[language], "save": ReportWords.pageSave[language],
          "notice": notice.map { SafeText($0[language]).text } as Any? ?? false, "isEmbedding": result != nil,
          "fileName": result?.fileName ?? "", "digest": Self.digest(ofTextIn: main), "main": main,
          "result": try result.map { try Self.embedded($0.bytes) } ?? "",
        ]
      ).utf8)
  }

  /// As a content security policy names what it lets run (CSP 3 §2.3.1).
  static func hash(_ text: String) -> String {
    "sha256-" + Data(SHA256Digest(of: Array(text.utf8)).bytes).base64EncodedString()
  }

  /// The file of a result holds letters, digits and a few signs only, none of which is markup.
  private static func embedded(_ file: [UInt8]) throws -> String {
    let text = String(decoding: file, as: UTF8.self)
    guard text.unicodeScalars.allSatisfy({ $0.isASCII && $0 != "<" && $0 != "&" && $0 != ">" && $0 != "\r" })
    else {
      throw Missing(name: "result")
    }
    return text
  }

  /// SHA-256 of a page's text without its white space, as the page's own check computes it.
  static func digest(ofTextIn markup: String) -> String {
    var text = String.UnicodeScalarView()
    var isInTag = false
    for scalar in markup.unicodeScalars {
      switch scalar {
      case "<": isInTag = true
      case ">" where isInTag: isInTag = false
      case " ", "\t", "\r", "\n": continue
      default: if !isInTag { text.append(scalar) }
      }
    }
    let plain = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
      .reduce(String(text)) { $0.replacingOccurrences(of: $1.0, with: $1.1, options: .literal) }
    return SHA256Digest(of: Array(plain.utf8)).hex
  }
}
