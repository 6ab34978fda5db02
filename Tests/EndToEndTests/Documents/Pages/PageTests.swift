import Foundation
import Seal
import StrictJSON
import Testing

/// What a page says of itself in a browser.
struct PageAnswer {
  let verdict: String
  let headline: String
  let details: [String]
  let differing: Int
  let text: String
  let strange: Int
}

/// Pages opened in a browser that has never heard of this program.
enum Browser {
  static func open(_ pages: [String], withoutEd25519: Bool = false) throws -> [PageAnswer] {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent(
        "Interop/chromium_pages.js"
      ).path
    let ending = try Program.run(
      "/usr/bin/env", ["node", script] + (withoutEd25519 ? ["--without-ed25519"] : []) + pages)
    try #require(
      ending.status == 0,
      "node and chromium are needed, make test installs them: \(ending.errors)")
    return try ending.lines.map { line in
      let json = try JSONValue.parse(Array(line.utf8))
      guard case .integer(let differing) = try json["differing"],
        case .integer(let strange) = try json["strange"]
      else { throw JSONValue.OtherShape(value: json) }
      return PageAnswer(
        verdict: try json["verdict"].text, headline: try json["headline"].text,
        details: try json["details"].elements.map { try $0.text }, differing: differing,
        text: try json["text"].text, strange: strange)
    }
  }
}

@Suite struct `A page of a result` {
  private let demo: Demonstration
  private let folder: Folder

  init() throws {
    demo = try Demonstration.shared()
    folder = try Folder()
  }

  private func export(_ result: String, _ name: String, _ arguments: String..., home: String? = nil) throws
    -> String
  {
    let out = folder.url(name).path
    let ending = try Program.run(
      Program.path, ["export", result, "--to", "html", "-o", out] + arguments,
      environment: ["GRILLE_HOME": home ?? demo.home])
    #expect(FileManager.default.fileExists(atPath: out), "\(ending.errors)")
    return out
  }

  private func page(_ path: String) throws -> Page { try Page(String(contentsOfFile: path, encoding: .utf8)) }

  @Test func `finds itself intact in a browser, and each change of its result or of what it shows`() throws {
    let good = try demo.results.enumerated().map { try export($0.element, "good\($0.offset).html") }
    let english = try export(demo.results[3], "english.html", "--lang", "en")
    let first = try page(good[0])
    let changes = PageChange.ofTheFile + PageChange.ofThePage
    let changed = try changes.enumerated().map {
      try folder.file("changed\($0.offset).html", Array(try $0.element.change(first).utf8))
    }
    let answers = try Browser.open(good + [english] + changed)
    #expect(answers.count == 5 + changes.count)
    for answer in answers.prefix(5) {
      #expect(answer.verdict == "intact", "\(answer.details)")
      #expect(answer.differing == 0)
      #expect(answer.strange == 0)
      #expect(!(answer.headline + answer.details.joined()).lowercased().contains("valid"))
    }
    #expect(answers[0].headline == "Signatures intègres\u{A0}: 2 sur 2. La page montre ce qui a été signé.")
    #expect(answers[4].headline == "Signatures intact: 2 of 2. The page shows what was signed.")
    for (change, answer) in zip(changes, answers.dropFirst(5)) {
      #expect(answer.verdict == change.verdict, "\(change.name): \(answer.headline) \(answer.details)")
      #expect(!answer.headline.contains("2 sur 2"), "\(change.name)")
      if let detail = change.detail {
        #expect(answer.details.contains { $0.contains(detail) }, "\(change.name): \(answer.details)")
      }
    }
  }

  @Test func `says whose keys it found, so that foreign ones are seen by their fingerprints`() throws {
    let anew = try folder.file("anew.grille.json", try signedAnew(demo.bytes(demo.results[0])))
    let pages = [try export(demo.results[0], "own.html"), try export(anew, "anew.html")]
    let answers = try Browser.open(pages)
    #expect(answers.map(\.verdict) == ["intact", "intact"])
    let fingerprints = answers.map { answer in
      answer.details.compactMap {
        $0.firstMatch(of: #/([A-Z2-7]{4} ){12}[A-Z2-7]{4}/#).map { String($0.output.0) }
      }
    }
    #expect(fingerprints.allSatisfy { $0.count == 2 })
    #expect(Set(fingerprints.joined()).count == 4)
    #expect(try page(pages[1]).html.contains("Contrôlé par grille · signatures intègres, non reconnues"))
  }

  @Test func `says that it cannot check where the browser has no Ed25519`() throws {
    let answer = try #require(
      try Browser.open([try export(demo.results[0], "p.html")], withoutEd25519: true).first)
    #expect(answer.verdict == "unable")
    #expect(answer.headline.contains("rien n'a été vérifié"))
    #expect(answer.details.contains { $0.contains("grille verify") })
  }

  @Test func `holds the very file, which grep takes out of it`() throws {
    let out = try export(demo.results[1], "p.html")
    let ending = try Program.run("/bin/sh", ["-c", "grep '^{\"payload\":' '\(out)'"])
    #expect(Array(ending.output.utf8) == (try demo.bytes(demo.results[1])))
  }

  @Test func `is the same bytes each time, loads nothing from anywhere, and says what it is before a check`()
    throws
  {
    let first = try String(contentsOfFile: try export(demo.results[0], "a.html"), encoding: .utf8)
    #expect(first == (try String(contentsOfFile: try export(demo.results[0], "b.html"), encoding: .utf8)))
    #expect(first.contains("default-src 'none'"))
    for text in [" src=", " href=", "url(", "@import", "http:", "https:"] {
      #expect(!first.contains(text), "\(text)")
    }
    #expect(first.contains("Ce navigateur n&#39;a rien vérifié."))
  }

  /// The same payload with the keys of two strangers in the place of the signers'.
  private func signedAnew(_ file: [UInt8]) throws -> [UInt8] {
    let envelope = try Envelope.parse(file, as: .result)
    var payload = String(decoding: envelope.payload, as: UTF8.self)
    let keys = try [UInt8(7), 8].map { try SigningKey(seed: [UInt8](repeating: $0, count: 32)) }
      .sorted { $0.publicKey.kid < $1.publicKey.kid }
    let old = try ResultPayload.read(envelope.payload)
    for (kid, key) in zip(old.signers, keys) {
      let jwk = try #require(old.evaluator(signing: kid)?.key).jwk
      payload = payload.replacing(jwk.canonicalText, with: key.publicKey.jwk.canonicalText)
        .replacing(kid.rawValue, with: key.publicKey.kid.rawValue)
    }
    let bytes = Array(payload.utf8)
    return try Envelope(
      payload: bytes,
      signatures: try keys.map {
        try Envelope.sign(bytes, as: .result, by: $0, iat: envelope.signatures[0].header.iat)
      }
    ).bytes
  }
}
