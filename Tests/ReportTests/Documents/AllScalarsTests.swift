import Foundation
import FoundationXML
import PlainText
import Report
import Scenarios
import Seal
import StrictJSON
import Testing
import Wording

/// Whether a text is well-formed XML, which a page's content is, and the notes that it shows.
private final class ShownNotes: NSObject, XMLParserDelegate {
  private(set) var notes: [String] = []
  private(set) var error: (any Error)?
  private var isInNote = false

  init(_ markup: String) {
    super.init()
    let parser = XMLParser(data: Data(markup.utf8))
    parser.delegate = self
    if !parser.parse() { error = parser.parserError }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    isInNote = attributes["data-from"].map { $0.hasPrefix("/notes/") && $0.hasSuffix("/note") } ?? false
    if isInNote { notes.append("") }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) { isInNote = false }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if isInNote { notes[notes.count - 1] += string }
  }
}

/// Documents of a result whose notes hold every character that a result can hold, in a file whose name holds
/// those that it cannot.
@Suite struct `All characters` {
  private static let made = Result { try make() }

  private static func make() throws -> CheckedResult {
    var scenario = try Scenario.eventful()
    var payload = try ResultPayload.read(Envelope.parse(try scenario.sign(Documents.b1), as: .result).payload)
    let first = payload.notes[0]
    payload.notes = texts.map { text in
      var note = first
      note.note = text
      return note
    }
    let bytes = payload.bytes
    let file = try Envelope(
      payload: bytes,
      signatures: try [.ana, .ben].map {
        try Envelope.sign(bytes, as: .result, by: try Scenario.key($0), iat: 1_795_521_600)
      })
    return try Documents.checked(
      file.bytes, name: SafeText("esc\u{1B}[31m\u{202E}\u{0}\u{E000}\u{FEFF}\u{10FFFF}é"))
  }

  static let all: [Unicode.Scalar] = (0...0x10FFFF).compactMap { Unicode.Scalar(UInt32($0)) }

  /// In texts as long as a note may be, each begun by a letter so that no accent stands alone.
  private static let texts: [String] = {
    let plain = all.filter { ScalarKind($0) == .plain || $0 == "\n" }
    return stride(from: 0, to: plain.count, by: 1_000).map { start in
      let part = plain[start..<min(start + 1_000, plain.count)]
      return EntryText.clean("n" + String(String.UnicodeScalarView(part)), as: .block).text
    }
  }()

  private func nothingButText(_ bytes: [UInt8], _ form: String) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      Issue.record("\(form): not UTF-8")
      return
    }
    var strange: Set<String> = []
    for scalar in text.unicodeScalars.dropFirst(form == "csv" ? 1 : 0) {
      if scalar == "\n" || (scalar == "\r" && form == "csv") { continue }
      if ScalarKind(scalar) != .plain { strange.insert(scalar.codePointName) }
    }
    #expect(strange.isEmpty, "\(form)")
  }

  @Test func `pass through each form with nothing but text arriving`() throws {
    let result = try Self.made.get()
    #expect(Self.texts.count > 100)
    nothingButText(result.text(.fr), "text")
    nothingButText(result.csv(.en), "csv")
    nothingButText(try ResultPage.html(result, .fr), "html")
    nothingButText(try ResultPage.html(result, .en, onPaper: true), "html on paper")
    let extract = try #require(CandidateExtract([result]))
    nothingButText(extract.text(.en), "extract")
    nothingButText(try extract.html(.fr), "extract as a page")
    nothingButText(result.json, "json")
    nothingButText(result.line, "ndjson")
  }

  @Test func `arrive whole where the form keeps lines, and as markers in a name`() throws {
    let result = try Self.made.get()
    guard case .object(let members) = try JSONValue.parse(result.line.dropLast()) else {
      Issue.record("no object")
      return
    }
    #expect(members["payload"] == result.payload.json)
    #expect(members["file"] == "esc<U+001B>[31m<U+202E><U+0000><U+E000><U+FEFF><U+10FFFF>é")
  }

  @Test func `are nothing but text in a cell, whatever they are`() {
    for start in stride(from: 0, to: Self.all.count, by: 65_536) {
      let part = Self.all[start..<min(start + 65_536, Self.all.count)]
      let cell = CSVTable.line([SafeText(String(String.UnicodeScalarView(part)), keepLineBreaks: true)])
      #expect(String(validating: cell, as: UTF8.self) != nil)
      #expect(!cell.dropLast(2).contains { ($0 < 0x20 && $0 != 0x0A) || $0 == 0x7F })
    }
  }

  @Test(arguments: Language.allCases)
  func `leave a page well-formed, with every note in it`(language: Language) throws {
    let html = String(decoding: try ResultPage.html(try Self.made.get(), language), as: UTF8.self)
    let start = try #require(html.range(of: "<main")), end = try #require(html.range(of: "</main>"))
    let page = ShownNotes(String(html[start.lowerBound..<end.upperBound]))
    #expect(page.error == nil, "\(String(describing: page.error))")
    #expect(page.notes.map { Array($0.utf8) } == Self.texts.map { Array($0.utf8) })
  }

  /// What a browser knows of Unicode must not refuse what a result may hold.
  @Test func `are found intact by a page's own check`() throws {
    let answer = try #require(
      try BrowserRun.lines(of: [try ResultPage.html(try Self.made.get(), .fr)]).first)
    #expect(answer.contains("\"verdict\":\"intact\""), "\(answer.prefix(2_000))")
  }
}
