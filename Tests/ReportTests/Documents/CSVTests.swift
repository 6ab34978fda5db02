import Assessment
import PlainText
import Referential
import Report
import Scenarios
import Seal
import Testing
import Wording

/// Reads a table as RFC 4180 has it, with semicolons: what a spreadsheet makes of it.
struct ReadTable {
  var rows: [[String]] = [[]]

  init(_ bytes: [UInt8]) {
    var isQuoted = false
    var cell = ""
    var iterator = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars.dropFirst()).makeIterator()
    var waiting: Unicode.Scalar?
    while let scalar = waiting ?? iterator.next() {
      waiting = nil
      switch scalar {
      case "\"" where isQuoted:
        let next = iterator.next()
        if next == "\"" { cell.unicodeScalars.append("\"") } else { (isQuoted, waiting) = (false, next) }
      case "\"": isQuoted = true
      case ";" where !isQuoted: (rows[rows.count - 1], cell) = (rows[rows.count - 1] + [cell], "")
      case "\r" where !isQuoted: continue
      case "\n" where !isQuoted:
        rows[rows.count - 1].append(cell)
        rows.append([])
        cell = ""
      default: cell.unicodeScalars.append(scalar)
      }
    }
    rows.removeLast()
  }
}

@Suite struct `A table for a spreadsheet` {
  private func written(_ cell: SafeText) -> String {
    ReadTable(CSVTable.start + CSVTable.line([cell])).rows.last?.first ?? ""
  }

  @Test func `begins with a byte order mark and ends each line with CR LF`() throws {
    let table = CSVTable.start + CSVTable.line(["a", "b"]) + CSVTable.line(["é", "x\"y"])
    #expect(table == [0xEF, 0xBB, 0xBF] + Array("\"a\";\"b\"\r\n\"é\";\"x\"\"y\"\r\n".utf8))
  }

  @Test(arguments: [
    "=1+1", "+33 1", "-2", "@SUM(A1)", " =1", "\u{A0}=1", "\u{FF1D}1", "\u{FF0B}1", "\u{FF0D}1", "\u{FF20}a",
    "a;=1", "a,=1", "a\n=1", "a\n- b", "a;  =1", "say \"=1\"", "n° 1 | -",
  ])
  func `has no formula in it`(text: String) {
    let cell = written(SafeText(text, keepLineBreaks: true))
    var isStart = true
    for scalar in cell.unicodeScalars {
      #expect(!isStart || !"=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(scalar), "\(cell)")
      if scalar != " ", scalar != "\u{A0}" { isStart = false }
      if ";,\n\"|".unicodeScalars.contains(scalar) { isStart = true }
    }
    #expect(cell.replacing("'", with: "") == text)
  }

  @Test(arguments: ["Écoute bien - et répond.", "−", "a = b", "x@y.fr", "l'été"])
  func `leaves alone what is none`(text: String) { #expect(written(SafeText(text)) == text) }

  @Test func `shows a tab and a CR at the start as what they are`() {
    #expect(written(SafeText("\t=1")) == "<U+0009>=1")
    #expect(written(SafeText("\r=1")) == "<U+000D>=1")
  }

  @Test func `has a row for each criterion, each with all its cells`() throws {
    let result = try Documents.eventful()
    let table = ReadTable(result.csv(.fr))
    #expect(table.rows.count == 1 + 28)
    #expect(table.rows.allSatisfy { $0.count == 30 })
    let columns = Dictionary(uniqueKeysWithValues: zip(table.rows[0], table.rows[1]))
    #expect(columns["Nom"] == "Meunier")
    #expect(columns["Décision"] == "non validé")
    #expect(columns["Contrôle"] == "Contrôlé par grille · signatures intègres et reconnues\u{A0}: 2 sur 2")
    #expect(columns["Constats"] == "n°\u{A0}1\u{A0}: A satisfaisant, Cléo Vasseur satisfaisant")
    #expect(columns["Avis de A"] == "satisfait")
    #expect(columns["Avis de B"] == "non satisfait")
    #expect(columns["Résultat retenu"] == "divergence maintenue")
    #expect(columns["Motif de la divergence maintenue"] == "Deux lectures du critère.")
    #expect(columns["Précisions communes"] == "Vu ensemble.")
    #expect(columns["Précisions de A"] == "Écoute bien.\n\nÀ suivre.")
  }
}
