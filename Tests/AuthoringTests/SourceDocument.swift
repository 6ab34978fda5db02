import Foundation
import Testing

/// The certification document as it came out of the PDF, taken apart into its table's columns.
///
/// Read here in another way than the referential was written: a whole column of a bloc is joined, through
/// page breaks, so that a text left out, added or moved shows.
struct SourceDocument {
  struct Bloc {
    var title = ""
    var activities = ""
    var competences = ""
    var modalities = ""
    /// With the arrows of the list lines left in.
    var criteria = ""
  }

  let wholeText: String
  let blocs: [Bloc]

  init() throws {
    let url = try #require(
      Bundle.module.url(forResource: "certification", withExtension: "txt", subdirectory: "Source"))
    let text = try String(contentsOf: url, encoding: .utf8)
    var blocs: [Bloc] = []
    for line in text.split(separator: "\n") where line.contains("\t") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(Self.plain)
      if cells.allSatisfy({ $0.allSatisfy { $0 == "-" } }) { continue }
      if let header = cells[0].wholeMatch(of: /(?i:bloc) \d : (.*)/) {
        blocs.append(Bloc(title: String(header.1)))
      } else if !blocs.isEmpty {
        let index = blocs.count - 1
        for (column, cell) in cells.enumerated() where !cell.isEmpty {
          switch column {
          case 0: blocs[index].activities.join(cell)
          case 1: blocs[index].competences.join(cell)
          case 2 where !cell.contains("→"): blocs[index].modalities.join(cell)
          default: blocs[index].criteria.join(cell)
          }
        }
      }
    }
    wholeText = Self.plain(text)
    self.blocs = blocs
  }

  /// Tags out, every run of blanks one space.
  private static func plain(_ text: some StringProtocol) -> String {
    String(text).replacing(/<[^>]*>/, with: " ").replacing("\u{FEFF}", with: "")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension String {
  fileprivate mutating func join(_ other: String) { self = isEmpty ? other : self + " " + other }

  /// Without the arrows, and one space where they stood.
  var withoutArrows: String {
    replacing("→", with: " ").split(separator: " ").joined(separator: " ")
  }
}
