import Canvas
import Testing

@Suite struct `A key` {
  private static let all: [Key] =
    [
      .character("o"), .character("é"), .character(" "), .character("/"), .enter, .escape, .backspace,
      .delete, .insert, .tab, .backTab, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .wordLeft,
      .wordRight, .textStart, .textEnd, .deleteWordForward, .control("z"), .alt("x"), .alt("É"), .alt(" "),
    ] + (1...12).map { .function($0) }

  @Test(arguments: all) func `is read back from its names`(key: Key) throws {
    for naming in KeyNaming.allCases {
      #expect(Key(named: try #require(key.displayName(in: naming))) == key)
    }
    let name = try #require(key.configurationName)
    #expect(Key(named: name) == key)
    #expect(!name.contains(" "))
  }

  @Test func `has names people know`() {
    #expect(Key.enter.displayName(in: .french) == "Entrée")
    #expect(Key.control("z").displayName(in: .french) == "Ctrl-Z")
    #expect(Key(named: "espace") == .character(" "))
    #expect(Key(named: "ENTREE") == .enter)
    #expect(Key(named: "ctrl-gauche") == .wordLeft)
    #expect(Key(named: "page-down") == .pageDown)
  }

  @Test(arguments: ["", " ", "ctrl-", "ctrl-é", "f0", "f25", "f01", "alt-", "alt-enter", "oo", "ctrl-zz"])
  func `is not made of anything else`(name: String) {
    #expect(Key(named: name) == nil)
  }

  @Test func `that is none has no name`() {
    #expect(Key.tick.displayName(in: .french) == nil)
    #expect(Key.paste("x").configurationName == nil)
    #expect(!Key.resize(Size(rows: 1, columns: 1)).isPressed)
    #expect(Key.character("x").isPressed)
  }
}

@Suite struct `The key decoder` {
  private func keys(_ inputs: RawInput...) -> [Key] {
    var decoder = KeyDecoder()
    var keys: [Key] = []
    for input in inputs { keys += decoder.take(input) }
    return keys
  }

  @Test func `knows letters, controls and the three backspaces`() {
    #expect(keys(.scalar(0xE9), .scalar(0x20)) == [.character("é"), .character(" ")])
    #expect(keys(.scalar(26), .scalar(3), .scalar(19)) == [.control("z"), .control("c"), .control("s")])
    #expect(keys(.scalar(8), .scalar(127), .special(.backspace)) == [.backspace, .backspace, .backspace])
    #expect(keys(.scalar(13), .scalar(10), .scalar(9)) == [.enter, .enter, .tab])
    #expect(keys(.scalar(0), .scalar(0x1F), .scalar(0x85), .scalar(0xD800), .scalar(0x110000)).isEmpty)
    #expect(keys(.silence) == [.tick])
  }

  @Test func `tells Escape from Alt by whether something comes at once`() {
    var decoder = KeyDecoder()
    #expect(decoder.take(.scalar(27)).isEmpty)
    #expect(decoder.patience == .none)
    #expect(decoder.take(.silence) == [.escape])
    #expect(decoder.patience == .any)
    #expect(keys(.scalar(27), .scalar(0x78)) == [.alt("x")])
    #expect(keys(.scalar(27), .scalar(27), .silence) == [.escape, .escape])
    #expect(keys(.scalar(27), .special(.up)) == [.escape, .up])
    #expect(keys(.scalar(27), .special(.left)) == [.wordLeft])
    #expect(keys(.scalar(27), .scalar(13)) == [.escape, .enter])
    #expect(keys(.scalar(27), .pasteStart, .scalar(0x71), .pasteEnd) == [.escape, .paste("q")])
  }

  @Test func `hands a paste over whole, keys in it as text`() {
    #expect(
      keys(.pasteStart, .scalar(0x71), .special(.enter), .scalar(13), .scalar(9), .special(.up), .pasteEnd)
        == [.paste("q\r\r\t")])
    #expect(keys(.pasteStart, .pasteEnd).isEmpty)
    #expect(keys(.pasteEnd, .scalar(0x61)) == [.character("a")])
  }

  @Test func `does not wait for ever for a paste to end`() {
    var decoder = KeyDecoder()
    _ = decoder.take(.pasteStart)
    _ = decoder.take(.scalar(0x61))
    #expect(decoder.patience == .short)
    #expect(decoder.take(.silence) == [.paste("a")])
    #expect(decoder.take(.scalar(0x62)) == [.character("b")])
    #expect(keys(.pasteStart, .scalar(0x61), .special(.stop(.hangup))) == [.paste("a"), .stop(.hangup)])
    let size = Size(rows: 3, columns: 4)
    #expect(
      keys(.pasteStart, .special(.resize(size)), .scalar(0x61), .pasteEnd) == [.resize(size), .paste("a")])
  }

  @Test func `bounds a paste`() {
    var decoder = KeyDecoder()
    _ = decoder.take(.pasteStart)
    for _ in 0..<KeyDecoder.longestPaste + 5 { _ = decoder.take(.scalar(0x61)) }
    guard case .paste(let text)? = decoder.take(.pasteEnd).first else {
      Issue.record("no paste")
      return
    }
    #expect(text.utf8.count == KeyDecoder.longestPaste)
  }
}
