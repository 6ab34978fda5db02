import Foundation
import Seal
import StrictJSON

/// A page of a result with something in it changed, and what its own check has to say of that.
struct PageChange: Sendable {
  let name: String
  let verdict: String
  /// What is told besides: the short reason, or a text that the page shows.
  let detail: String?
  let change: @Sendable (Page) throws -> String

  init(
    _ name: String, _ verdict: String, _ detail: String? = nil,
    _ change: @escaping @Sendable (Page) throws -> String
  ) {
    self.name = name
    self.verdict = verdict
    self.detail = detail
    self.change = change
  }
}

/// The page of a result, taken apart.
struct Page: Sendable {
  struct NotThere: Error { let text: String }

  let html: String
  let file: String

  init(_ html: String) throws {
    self.html = html
    guard let line = html.split(separator: "\n").first(where: { $0.hasPrefix("{\"payload\":") }) else {
      throw NotThere(text: "payload")
    }
    file = line + "\n"
  }

  /// The page with a text of it put in another's place.
  func with(_ old: String, _ new: String) throws -> String {
    guard html.contains(old) else { throw NotThere(text: old) }
    return html.replacing(old, with: new, maxReplacements: 1)
  }

  /// The page around another file.
  func around(_ other: String) -> String { html.replacing(file, with: other) }

  /// The page around the same file with another payload or other signatures.
  func envelope(
    payload change: (String) throws -> String = { $0 },
    signatures: ([(protected: String, signature: String)]) throws -> [(
      protected: String, signature: String
    )] = { $0 }
  ) throws -> String {
    let json = try JSONValue.parse(Array(file.utf8.dropLast()))
    let payload = String(decoding: try Base64URL.decode(try json["payload"].text), as: UTF8.self)
    let list = try json["signatures"].elements.map {
      (protected: try $0["protected"].text, signature: try $0["signature"].text)
    }
    let texts = try signatures(list).map {
      "{\"protected\":\"\($0.protected)\",\"signature\":\"\($0.signature)\"}"
    }
    let encoded = Base64URL.encode(try change(payload).utf8)
    return around("{\"payload\":\"\(encoded)\",\"signatures\":[\(texts.joined(separator: ","))]}\n")
  }

  /// The first signature changed in its bytes.
  func signature(_ change: ([UInt8]) -> [UInt8]) throws -> String {
    try envelope(signatures: { list in
      var list = list
      list[0].signature = Base64URL.encode(change(try Base64URL.decode(list[0].signature)))
      return list
    })
  }

  /// The first header changed, whatever its signature then says.
  func header(_ change: (String) -> String) throws -> String {
    try envelope(signatures: { list in
      var list = list
      let header = String(decoding: try Base64URL.decode(list[0].protected), as: UTF8.self)
      list[0].protected = Base64URL.encode(change(header).utf8)
      return list
    })
  }

  /// The nth element of the page's text that shows a value of this path.
  func shown(_ path: String) throws -> String {
    guard let start = html.range(of: "<span data-from=\"\(path)\""),
      let end = html.range(of: "</span>", range: start.upperBound..<html.endIndex)
    else { throw NotThere(text: path) }
    return String(html[start.lowerBound..<end.upperBound])
  }

  /// The row of the grid that is about a criterion.
  func row(_ criterion: String) throws -> String {
    guard let start = html.range(of: "<tr data-of=\"\(criterion)\""),
      let end = html.range(of: "</tr>", range: start.upperBound..<html.endIndex)
    else { throw NotThere(text: criterion) }
    return String(html[start.lowerBound..<end.upperBound])
  }
}
