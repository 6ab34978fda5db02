import Canvas
import PlainText
import Testing

@Suite struct `The mouse` {
  private func keys(_ report: String, then more: [RawInput] = []) -> [Key] {
    var decoder = KeyDecoder()
    var keys = decoder.take(.mouseStart)
    for scalar in report.unicodeScalars { keys += decoder.take(.scalar(scalar.value)) }
    for input in more { keys += decoder.take(input) }
    return keys
  }

  @Test func `reports presses and the wheel, by rows and columns from the corner`() {
    #expect(keys("0;1;1M") == [.mouse(Mouse(.press, Position(row: 0, column: 0)))])
    #expect(keys("0;250;60M") == [.mouse(Mouse(.press, Position(row: 59, column: 249)))])
    #expect(keys("64;10;5M") == [.mouse(Mouse(.wheelUp, Position(row: 4, column: 9)))])
    #expect(keys("65;10;5M") == [.mouse(Mouse(.wheelDown, Position(row: 4, column: 9)))])
  }

  @Test(arguments: [
    "0;1;1m", "1;5;5M", "2;5;5M", "4;5;5M", "32;5;5M", "66;5;5M", "0;0;1M", "0;1M", ";;M", "0;1;1;1M", "M",
    "0;99999999999999999999;1M",
  ])
  func `says nothing by releases, other buttons and what is no report`(report: String) {
    #expect(keys(report).isEmpty)
  }

  @Test func `loses no key that comes where a report breaks off`() {
    #expect(keys("0;1x") == [.character("x")])
    #expect(keys("0;1", then: [.special(.up)]) == [.up])
    #expect(keys("0;1", then: [.silence, .scalar(0x6F)]) == [.character("o")])
    #expect(keys("0;1", then: [.mouseStart] + "0;2;3M".unicodeScalars.map { .scalar($0.value) }).count == 1)
  }

  @Test func `meets of two things the one drawn last`() {
    var canvas = Canvas(size: Size(rows: 3, columns: 10))
    canvas.makeReachable(Rectangle(row: 0, column: 0, rows: 3, columns: 10), .line(0, part: 0))
    canvas.makeReachable(row: 1, columns: 2..<5, .key(.enter))
    canvas.makeReachable(row: 2, columns: 0..<10, nil)
    #expect(canvas.hit(at: Position(row: 1, column: 4))?.target == .key(.enter))
    #expect(canvas.hit(at: Position(row: 1, column: 5))?.target == .line(0, part: 0))
    #expect(canvas.hit(at: Position(row: 3, column: 0)) == nil)
  }

  @Test func `puts the cursor of a text where the text was met`() {
    let text = "Bonjour à tous,\n漢字 et fin de la phrase"
    var field = TextField(text, kind: .block, limit: 100, viewport: Size(rows: 4, columns: 30))
    let seen = Size(rows: 4, columns: 17)
    for (row, column, offset) in [
      (0, 0, 0), (0, 8, 8), (0, 40, 15), (1, 0, 16), (1, 1, 16), (1, 2, 17), (9, 99, 38),
    ] {
      field.press(at: Position(row: row, column: column), in: seen)
      #expect(field.cursor == offset, "\(row), \(column)")
    }
    var line = TextField("une ligne", kind: .line, limit: 100, viewport: Size(rows: 1, columns: 30))
    line.press(at: Position(row: 0, column: 4), in: Size(rows: 1, columns: 30))
    #expect(line.cursor == 4)
    line.press(at: Position(row: 0, column: 29), in: Size(rows: 1, columns: 30))
    #expect(line.cursor == 9)
  }
}
