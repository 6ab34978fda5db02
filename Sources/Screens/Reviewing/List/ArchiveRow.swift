import PlainText
import Seal
import Wording

/// One line of the list: a candidate with the files of all blocs, or a file that is no valid result.
struct ArchiveRow: Sendable {
  enum ID: Hashable, Sendable {
    case candidate(String)
    case file(String)
  }

  let id: ID
  /// The places of its files in the archive's list, those in force first.
  var files: [Int]
  /// The places of files in the same folders that look like results and could not be checked.
  ///
  /// Whose they are nobody knows: what such a file says counts for nothing, so they stay lines of their own.
  var unchecked: [Int] = []
  /// How many of them the reader is to think of at this line: they lie among this candidate's files alone, or bear the name.
  var doubtful = 0
  /// The first of the blocs' columns that has a result.
  var firstBloc = 0
  /// What it sorts by where nothing else tells two lines apart.
  let name: String

  /// A line's place in some order: a number, then a text.
  struct Key: Comparable {
    var number: Int
    var text = ""

    static func < (a: Key, b: Key) -> Bool { (a.number, a.text) < (b.number, b.text) }
  }

  /// Its place in the order of a column.
  func key(_ column: ReviewColumn, in archive: ArchiveView, _ language: Language) -> Key {
    let files = files.map { archive.files[$0] }
    let current = ArchiveRow.inForce(files)
    func least(_ number: (ListedFile) -> Int) -> Int { current.map(number).min() ?? .max }
    func text(_ column: ReviewColumn) -> String {
      let first = current.first.map { column.text($0, archive.review(of: $0))[language] } ?? ""
      return FoldedText.letters(of: first)
    }
    switch column {
    case .toExamine: return Key(number: min(least(\.urgency), doubtful > 0 ? 1 : .max))
    case .candidate:
      return Key(number: files.contains { $0.summary != nil || $0.certificate != nil } ? 0 : 1, text: name)
    case .employer, .evaluators:
      let words = text(column)
      return Key(number: words.isEmpty ? 1 : 0, text: words)
    case .decision: return Key(number: least { $0.summary.map { $0.decision == .notValidated ? 0 : 1 } ?? 2 })
    // The latest first.
    case .date: return Key(number: least { -($0.summary?.day.daysSinceEpoch ?? .min + 1) })
    case .check: return Key(number: least { -ArchiveRow.gravity($0.check) })
    case .derogations: return Key(number: least { -($0.summary?.derogations ?? -1) })
    case .notFollowed: return Key(number: least { -($0.summary?.rulesNotFollowed ?? -1) })
    case .revision: return Key(number: least { -($0.summary?.revision ?? -1) })
    case .state:
      return Key(
        number: least { file in
          guard file.summary != nil else { return 4 }
          return switch archive.review(of: file) {
          case .toCorrect: 0
          case .requested: 1
          case nil: 2
          case .read: 3
          }
        })
    }
  }

  /// Of each bloc the file that stands; a file without a bloc by itself.
  static func inForce(_ files: [ListedFile]) -> [ListedFile] {
    var best: [String: ListedFile] = [:]
    var others: [ListedFile] = []
    for file in files {
      guard let bloc = file.summary?.bloc else {
        others.append(file)
        continue
      }
      if let known = best[bloc], known.standing >= file.standing { continue }
      best[bloc] = file
    }
    return best.sorted { $0.key < $1.key }.map(\.value) + others
  }

  /// How bad what was found is, the worst the greatest.
  static func gravity(_ check: ReviewText.Check) -> Int {
    switch check {
    case .changed: 9
    case .cut, .foreignSigner, .wrongSigners, .malformed, .listed: 8
    case .revoked: 7
    case .unreadable, .tooLarge, .empty: 6
    case .incomplete: 5
    case .unknownSigner: 4
    case .notAResult, .notAFile: 3
    case .superseded: 2
    case .intact: 1
    }
  }
}
