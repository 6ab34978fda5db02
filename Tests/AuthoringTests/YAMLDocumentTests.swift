import Authoring
import Testing

@Suite struct `A YAML document` {
  @Test(
    arguments: [
      ("a: ▸&x 1", .anchor), ("a: ▸*x", .alias), ("a: ▸!!int 1", .tag), ("a:\n  - ▸! x", .tag),
      ("a: [b, ▸&x c]", .anchor), ("{a: {b: ▸*x}}", .alias), ("[\"q\":▸*x]", .alias),
      ("a: 'it''s'\nb: ▸&x 1", .anchor), ("a: |\n  &in *text !here\nb: ▸&x 1", .anchor),
      ("a: one\n  & two\n  *three # end\nb: ▸&x 1", .anchor), ("- - >-\n    &in\n  - ▸*x", .alias),
      ("a: \"one\n  \\\"&in\n  \" \nb: ▸!x y", .tag), ("--- ▸&x\na: 1", .anchor), ("▸&x a: 1", .anchor),
      ("a:\n  ▸<<: {b: 1}", .mergeKey), ("{▸<<: b}", .mergeKey), ("▸'<<': b", .mergeKey),
      ("▸? a\n: 1", .complexKey), ("{▸[a]: 1}", .complexKey), ("▸%YAML 1.1\n---\na: 1", .directive),
      ("a: 1\nb: 2\n▸a: 3", .duplicateKey("a")),
      ("- k: 1\n  v: |\n    k: 1\n  ▸k: 2", .duplicateKey("k")), ("{▸a: 1, a: 2}", .duplicateKey("a")),
      ("a: \"▸\u{202E}\"", .forbiddenCharacter(0x202E)), ("# é ▸\u{200B}\na: 1", .forbiddenCharacter(0x200B)),
      ("a: b▸\u{85}c: d", .forbiddenCharacter(0x85)), ("a: b▸\rc: d", .forbiddenCharacter(0x0D)),
      ("▸", .emptyFile), ("▸# only this\n", .emptyFile),
      ("a: [1\n▸", .syntax("did not find expected ',' or ']'")),
      ("a: b▸: c", .syntax("mapping values are not allowed in this context")),
      ("a: 1\n▸--- \nb: 2", .syntax("but found another document")),
    ] as [(String, AuthoringError.Fault)])
  func `is refused where the fault stands`(_ sample: String, _ fault: AuthoringError.Fault) {
    let marked = Marked(sample)
    #expect(marked.complaints == marked.errors([fault]))
  }

  @Test func `tells every refused sign in one pass, in the order of the file`() {
    let marked = Marked("a: ▸&x 1\nb: ▸*x\nc: ▸!t {▸<<: ▸*x}")
    #expect(marked.complaints == marked.errors([.anchor, .alias, .tag, .mergeKey, .alias]))
  }

  @Test(arguments: [
    "a: R&D * 2 !", "a: 'and & * ! <<'", "a: \"& * !\"", "a: >-\n  & * !\n  *b*", "a:\n  b\n  &c",
    "a: b # & * !", "a: -1 ?x", "a: b<<c", "a: x!y\n\n  !z", "[a, b*c, d&e]",
    "a: [\n  b, c]\nd: e", "\"a\": 'x'\n'b':\n  - \"c\"",
  ])
  func `is read where those signs are ordinary text`(_ sample: String) {
    #expect(Marked(sample).complaints == [])
  }

  @Test func `is refused before libyaml sees a chain of aliases`() {
    var bomb = "a0: &a0 [x]\n"
    for level in 1...40 { bomb += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    #expect(Marked(bomb).complaints.count == 121)
  }

  @Test func `of more than 256 KiB is refused, and of just that is read`() {
    let head = "a: b\n#"
    let full = Array(head.utf8) + Array(repeating: UInt8(ascii: "x"), count: 256 * 1024 - head.utf8.count)
    #expect(throws: Never.self) { try YAMLDocument.read(full) }
    #expect(
      complaints(full + [0x78])
        == [AuthoringError(at: .start, .fileTooLarge(bytes: 262_145, maximum: 262_144))])
  }

  @Test func `that is not UTF-8 is refused at the first bad byte`() {
    let bytes = Array("é: 1\nbé ".utf8) + [0xC3, 0x28]
    #expect(complaints(bytes) == [AuthoringError(at: YAMLPosition(line: 2, column: 4), .notUTF8)])
  }

  @Test func `may be 16 collections deep, and no deeper`() {
    let flow = { (depth: Int) in
      String(repeating: "[", count: depth) + "x" + String(repeating: "]", count: depth)
    }
    #expect(Marked(flow(16)).complaints == [])
    let deep = Marked(String(repeating: "[", count: 16) + "▸[x]" + String(repeating: "]", count: 16))
    #expect(deep.complaints == deep.errors([.tooDeep(maximum: 16)]))
    let block = Marked(String(repeating: "- ", count: 16) + "▸- x")
    #expect(block.complaints == block.errors([.tooDeep(maximum: 16)]))
    #expect(Marked(flow(5_000)).complaints.count == 4_984)
  }

  @Test func `keeps every scalar as the text that stands there`() throws {
    let sample = "- no\n- 12:30:45\n- 0o17\n- 1.0\n- ~\n- null\n- 2026-11-24\n- ''\n-"
    let node = try YAMLDocument.read(Array(sample.utf8))
    guard case .list(let items) = node.content else {
      Issue.record("a list was written")
      return
    }
    let texts = items.map { if case .text(let text) = $0.content { text } else { "?" } }
    #expect(texts == ["no", "12:30:45", "0o17", "1.0", "~", "null", "2026-11-24", "", ""])
  }

  @Test func `takes a byte order mark and CRLF line ends as an editor writes them`() throws {
    let marked = Marked("a: 1\r\nb: ▸&x 2\r\n")
    #expect(complaints([0xEF, 0xBB, 0xBF] + marked.bytes) == marked.errors([.anchor]))
  }

  private func complaints(_ bytes: [UInt8]) -> [AuthoringError] {
    do throws(AuthoringErrors) {
      _ = try YAMLDocument.read(bytes)
      return []
    } catch {
      return error.all
    }
  }
}
