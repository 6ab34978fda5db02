import PlainText
import Referential
import Seal
import Wording

/// The lines of the list in their order: made once whenever the archive, the order or the filter changes.
struct ArchiveRows: Sendable {
  /// What it was made of.
  struct Wish: Hashable, Sendable {
    var version = -1
    var order = ReviewColumn.toExamine
    var isReversed = false
    var filters: [ReviewColumn: ReviewFilter] = [:]
    var language = Language.fr
  }

  let wish: Wish
  let rows: [ArchiveRow]
  private let places: [ArchiveRow.ID: Int]
  /// All lines, those that the filter hides too.
  let total: Int
  /// The blocs that have a column.
  let blocs: [String]
  let counts: Counts

  /// How many results there are, a copy counted once, and what checking them came to.
  struct Counts: Hashable, Sendable {
    var results = 0
    var intact = 0
    var unknown = 0
    var superseded = 0
    /// Changed, cut, of a revoked key, not signed by both: whatever nobody may go by.
    var faulty = 0
  }

  init() {
    wish = Wish()
    (rows, places, total, blocs, counts) = ([], [:], 0, [], Counts())
  }

  init(_ archive: ArchiveView, _ wish: Wish, blocs known: [String]) {
    self.wish = wish
    let all = Self.grouped(archive.files)
    total = all.count
    blocs = Self.blocs(archive.files, known)
    counts = Self.counted(archive.files)
    let shown = wish.filters.isEmpty ? all : all.filter { Self.passes($0, archive, wish) }
    let keyed = shown.map { (row: $0, key: $0.key(wish.order, in: archive, wish.language)) }
    let sorted = keyed.sorted { a, b in
      if a.key != b.key { return wish.isReversed ? a.key > b.key : a.key < b.key }
      return (a.row.name, a.row.files.first ?? 0) < (b.row.name, b.row.files.first ?? 0)
    }
    let columns = Dictionary(blocs.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { a, _ in a })
    rows = sorted.map { keyed in
      var row = keyed.row
      // Of a list that shows only some, the bloc for which the line is shown.
      let own = row.files.lazy.map { archive.files[$0] }.filter { Self.passes($0, archive, wish) }
      row.firstBloc = own.compactMap { $0.summary.flatMap { columns[$0.bloc] } }.min() ?? 0
      return row
    }
    places = Dictionary(rows.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { a, _ in a })
  }

  func place(of id: ArchiveRow.ID?) -> Int? { id.flatMap { places[$0] } }

  /// The files of a line that belong to a bloc, the one in force first; all of a line that has no bloc.
  ///
  /// Of a list that shows only some, first of all those for which the line is shown.
  func files(_ row: ArchiveRow, bloc: String?, in archive: ArchiveView) -> [ListedFile] {
    let files = row.files.compactMap { archive.files.indices.contains($0) ? archive.files[$0] : nil }
    let own = files.filter { $0.summary == nil || $0.summary?.bloc == bloc }
    let sorted = own.sorted { ($0.standing, $1.path) > ($1.standing, $0.path) }
    guard !wish.filters.isEmpty else { return sorted }
    let wanted = sorted.filter { Self.passes($0, archive, wish) }
    return wanted + sorted.filter { file in !wanted.contains { $0.path == file.path } }
  }

  /// The paths of all files in the order of the list, for going from one result to the next.
  func paths(in archive: ArchiveView) -> [String] {
    rows.flatMap { row in
      row.files.compactMap { archive.files.indices.contains($0) ? archive.files[$0] : nil }
        .sorted { ($0.summary?.bloc ?? "", $1.standing, $0.path) < ($1.summary?.bloc ?? "", $0.standing, $1.path) }
        .map(\.path)
    }
  }

  private static func grouped(_ files: [ListedFile]) -> [ArchiveRow] {
    var rows: [ArchiveRow] = []
    var places: [String: Int] = [:]
    for (index, file) in files.enumerated() {
      guard let summary = file.summary else {
        rows.append(
          ArchiveRow(id: .file(file.path), files: [index], name: FoldedText.letters(of: file.listedName)))
        continue
      }
      if let place = places[summary.candidateID] {
        rows[place].files.append(index)
      } else {
        places[summary.candidateID] = rows.count
        rows.append(
          ArchiveRow(
            id: .candidate(summary.candidateID), files: [index],
            name: FoldedText.letters(of: summary.listedName)))
      }
    }
    return UncheckedNeighbours(files).told(rows, files)
  }

  private static func blocs(_ files: [ListedFile], _ known: [String]) -> [String] {
    let seen = Set(files.compactMap { $0.summary?.bloc })
    return known + seen.subtracting(known).sorted()
  }

  private static func counted(_ files: [ListedFile]) -> Counts {
    // Of several files of one content the best one counts: signed by both rather than by one.
    var best: [SHA256Digest: ListedFile] = [:]
    var others: [ListedFile] = []
    for file in files {
      if let digest = file.summary?.digest {
        if let known = best[digest], known.standing >= file.standing { continue }
        best[digest] = file
      } else if file.kind == .result {
        // What looks like a result is counted as one, though nobody vouches for it.
        others.append(file)
      }
    }
    var counts = Counts()
    for file in Array(best.values) + others {
      counts.results += 1
      switch file.verdict {
      case .valid: counts.intact += 1
      case .validUnknownSigner: counts.unknown += 1
      case .superseded: counts.superseded += 1
      case .incomplete, .revoked, .invalid, .unreadable: counts.faulty += 1
      }
    }
    return counts
  }

  /// Whether one of a line's files says in each column what is asked for.
  private static func passes(_ row: ArchiveRow, _ archive: ArchiveView, _ wish: Wish) -> Bool {
    row.files.contains { passes(archive.files[$0], archive, wish) }
  }

  private static func passes(_ file: ListedFile, _ archive: ArchiveView, _ wish: Wish) -> Bool {
    wish.filters.allSatisfy { column, filter in
      let text = column.text(file, archive.review(of: file))[wish.language]
      return switch filter {
      case .equals(let value): text == value
      case .contains(let part): FoldedText.letters(of: text).contains(FoldedText.letters(of: part))
      }
    }
  }
}
