import Canvas
import PlainText
import Testing

@Suite struct `A phrase for an abbreviation` {
  private let phrases = [
    StockPhrase(abbreviation: "rd", text: "reformule la demande"),
    StockPhrase(abbreviation: "Adh", text: "adhérente"),
    StockPhrase(abbreviation: ";ok", text: "d'accord\net le dit"),
  ]

  private func field(_ text: String, limit: Int = 200) -> TextField {
    TextField(text, kind: .block, limit: limit, viewport: Size(rows: 5, columns: 40))
  }

  @Test(arguments: [
    ("rd", "reformule la demande"), ("Puis RD", "Puis reformule la demande"), ("l'adh", "l'adhérente"),
    ("x\nrd", "x\nreformule la demande"), ("oui;ok", "ouid'accord\net le dit"),
    ("(rd", "(reformule la demande"),
  ])
  func `takes the place of what stands right before the cursor`(_ before: String, _ after: String) {
    var field = field(before)
    #expect(field.expand(phrases)?.edits.count == 1)
    #expect(field.text == after)
    #expect(field.cursor == after.count)
  }

  @Test(arguments: ["", "rd ", "brd", "2rd", "r", "rde", "x\n", "é"])
  func `is not put where none stands`(_ text: String) {
    var field = field(text)
    #expect(field.expand(phrases) == nil)
    #expect(field.text == text)
  }

  @Test func `is put before what follows, and one step takes it back`() {
    var field = field("Elle rd et conclut")
    field.place(7)
    _ = field.expand(phrases)
    #expect(field.text == "Elle reformule la demande et conclut")
    _ = field.undo()
    #expect(field.text == "Elle rd et conclut")
    #expect(field.cursor == 7)
    _ = field.redo()
    #expect(field.text == "Elle reformule la demande et conclut")
  }

  @Test func `goes no further than the field's limit, and is of one line in a field of one`() {
    var short = field("rd", limit: 10)
    #expect(short.expand(phrases)?.cut == 10)
    #expect(short.text == "reformule ")
    var line = TextField(";ok", kind: .line, limit: 50, viewport: Size(rows: 1, columns: 40))
    _ = line.expand(phrases)
    #expect(line.text == "d'accord et le dit")
  }
}
