import Assessment
import PlainText
import Referential
import Report
import Scenarios
import Seal
import StrictJSON
import Testing
import Wording

/// What a file may be called, or a text from outside may hold.
@Suite struct `All characters` {
  private static let all: [Unicode.Scalar] = (0...0x10FFFF).compactMap { Unicode.Scalar(UInt32($0)) }

  /// Those that a text of a result may hold, one by one.
  private static let plain = all.filter { EntryText.isClean(String($0), as: .line) && $0 != " " }

  /// A result of bloc 1 in whose comments every one of them stands, each between spaces.
  private static func holdingAll() throws -> CheckedResult {
    var scenario = try Scenario()
    let b1 = Documents.b1
    try scenario.prepare(b1)
    try scenario.observeAll(b1)
    try scenario.ask(.closeObserving(b1))
    var rest = plain[...]
    func nextText() -> String {
      var view = String.UnicodeScalarView()
      for scalar in rest.prefix(TextLimit.comment / 2 - 1) { view.append(contentsOf: [scalar, " "]) }
      rest = rest.dropFirst(TextLimit.comment / 2 - 1)
      return "." + String(view)
    }
    let competences = try scenario.bloc(b1).competences
    for competence in competences {
      for person in [EvaluatorID.ana, .ben] {
        try scenario.ask(.writeComment(b1, competence.id, text: nextText()), by: person)
      }
    }
    try scenario.gradeAndInterview(b1)
    for competence in competences {
      try scenario.ask(.writeCommonComment(b1, competence.id, text: nextText()))
    }
    try #require(rest.isEmpty, "room for \(rest.count) more")
    try scenario.agree(b1)
    return try Documents.checked(try scenario.sign(b1))
  }

  private static func scalars(_ bytes: [UInt8], _ what: String) throws -> Set<Unicode.Scalar> {
    Set(try #require(String(validating: bytes, as: UTF8.self), "\(what)").unicodeScalars)
  }

  /// What may stand in a document besides what may stand in a text.
  private func expectText(
    _ bytes: [UInt8], besides layout: Set<Unicode.Scalar>, holds scalars: [Unicode.Scalar], _ what: String
  ) throws {
    let found = try Self.scalars(bytes, what)
    let missing = scalars.filter { !found.contains($0) }
    #expect(missing.prefix(5).map(\.value) == [], "\(what) lacks \(missing.count)")
    let strange = found.filter { ScalarKind($0) != .plain && !layout.contains($0) }.map(\.value).sorted().prefix(5)
    #expect(Array(strange) == [], "\(what)")
  }

  @Test func `that a result may hold stand in every document of it, and nothing else does`() throws {
    #expect(Self.plain.count > 140_000)
    let result = try Self.holdingAll()
    #expect(result.verification.verdict == .valid)
    let holder = try #require(CandidateExtract([result]))
    let lineFeed: Set<Unicode.Scalar> = ["\n"]
    let table: Set<Unicode.Scalar> = ["\r", "\n", "\u{FEFF}"]
    try expectText(result.text(.fr), besides: lineFeed, holds: Self.plain, "text")
    try expectText(result.csv(.fr), besides: table, holds: Self.plain, "table")
    try expectText(try ResultPage.html(result, .fr), besides: lineFeed, holds: Self.plain, "page")
    try expectText(holder.text(.en), besides: lineFeed, holds: Self.plain, "extract")
    try expectText(try holder.html(.en), besides: lineFeed, holds: Self.plain, "extract's page")
    try expectText(result.json, besides: lineFeed, holds: Self.plain, "JSON")
    try expectText(result.line, besides: lineFeed, holds: Self.plain, "line")
    #expect(try JSONValue.parse(result.json) == result.payload.json)
  }

  @Test func `that a result may not hold make it no result, so that no document of it is made`() throws {
    let good = try Documents.eventful()
    let text = try #require(String(validating: good.payload.bytes, as: UTF8.self))
    try #require(text.contains("Vu ensemble."))
    var kinds: [ScalarKind: Int] = [:]
    for scalar in Self.all where !EntryText.isClean(String(scalar), as: .block) {
      // Of private use and of what is not assigned there are a million, all refused by one rule.
      kinds[ScalarKind(scalar), default: 0] += 1
      guard kinds[ScalarKind(scalar), default: 0] <= 40 else { continue }
      let payload = Array(
        text.replacing("Vu ensemble.", with: "a\(Self.escaped(scalar))b", maxReplacements: 1).utf8)
      #expect(
        try CheckedResult(try Self.signed(payload), name: "x.json") == nil, "U+\(String(scalar.value, radix: 16))")
    }
    #expect(Set(kinds.keys).isSuperset(of: [.control, .bidirectional, .invisible, .privateUse, .unassigned]))
  }

  /// As JSON has to write it: the controls by their numbers.
  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    guard scalar.value < 0x20 else { return String(scalar) }
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }

  @Test func `in a file's name are text wherever it is told`() throws {
    var result = try Documents.eventful()
    for start in stride(from: 0, to: Self.all.count, by: 65_536) {
      let part = Self.all[start..<min(start + 65_536, Self.all.count)]
      let raw = String(String.UnicodeScalarView(part))
      result = try Documents.checked(result.bytes, name: SafeText(raw))
      try expectText(result.line, besides: ["\n"], holds: [], "line")
      let cell = CSVTable.line([SafeText(raw, keepLineBreaks: true)])
      try expectText(cell, besides: ["\r", "\n"], holds: [], "cell")
      #expect(!cell.dropLast(2).contains { ($0 < 0x20 && $0 != 0x0A) || $0 == 0x7F })
    }
  }

  @Test func `in a candidate's name leave plain letters in the name of a document`() throws {
    let step = Self.plain.count / 16
    for start in 0..<16 {
      var payload = try Documents.eventful().payload
      let some = stride(from: start, to: Self.plain.count, by: step * 16 / 150).map { Self.plain[$0] }
      payload.candidate.family = EntryText.clean(String(String.UnicodeScalarView(some)), as: .line).text
      let result = try #require(CheckedResult(try Self.signed(payload.bytes), name: "x.json"), "\(start)")
      for byte in result.documentName(suffix: "html").utf8 {
        #expect((0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x2E)
      }
      try expectText(result.csv(.fr), besides: ["\r", "\n", "\u{FEFF}"], holds: [], "table")
      try expectText(try ResultPage.html(result, .fr), besides: ["\n"], holds: [], "page")
    }
  }

  private static func signed(_ payload: [UInt8]) throws -> [UInt8] {
    let signatures = try [EvaluatorID.ana, .ben].map {
      try Envelope.sign(payload, as: .result, by: Scenario.key($0), iat: 1_790_000_000)
    }
    return try Envelope(payload: payload, signatures: signatures).bytes
  }
}

extension CheckedResult {
  /// Of a file as it came; nil where it is no result that anybody vouches for.
  fileprivate init?(_ file: [UInt8], name: SafeText) throws {
    self.init(file, Verifier.verify(file, trust: try Scenario.trust()), name: name)
  }
}
