import Foundation
import GRDB
package import Seal

extension Archive {
  /// Files of which it is said where the words stand.
  private static let mostShown = 60

  /// Looks for words in what was read so far.
  ///
  /// A search never fails: where the index cannot be read it is made anew, and nothing is found until then.
  package func search(_ typed: String) -> FoundFiles {
    let query = SearchQuery(typed)
    flush()
    guard !query.isEmpty, let index else { return FoundFiles(files: []) }
    do {
      return FoundFiles(files: try index.search(query, most: Self.mostShown, isThere: { known[$0] != nil }))
    } catch {
      replaceIndex(after: error)
      return FoundFiles(files: [])
    }
  }

  /// The comments of a result that stand in files of other candidates too, word for word.
  package func repeatedComments(of payload: ResultPayload) -> [RepeatedComment] {
    flush()
    guard let index else { return [] }
    let passages = payload.passages.filter { $0.repetitionKey != nil }
    do {
      return try passages.compactMap { passage in
        guard let key = passage.repetitionKey else { return nil }
        let paths = try index.paths(ofComment: key).filter { path in
          guard case .result(let summary, _) = known[path]?.file.content else { return false }
          return summary.candidateID != payload.candidate.id.rawValue
        }
        return paths.isEmpty ? nil : RepeatedComment(passage: passage, elsewhere: paths.map(\.text))
      }
    } catch {
      replaceIndex(after: error)
      return []
    }
  }
}

/// A comment that stands word for word in results of other candidates.
package struct RepeatedComment: Hashable, Sendable {
  package var passage: Passage
  package var elsewhere: [String]
}

extension ArchiveIndex {
  private static let start = "\u{2}"
  private static let end = "\u{3}"

  func search(
    _ query: SearchQuery, most: Int, isThere: (ArchivePath) -> Bool
  ) throws -> [FoundFiles.File] {
    // What is written is a table of this connection alone: the file of the index is only read.
    try queue.writeWithoutTransaction { db in
      var own: [Int64]?
      var everywhere: Set<Int64>?
      for term in query.terms {
        let inTexts = try Int64.fetchAll(
          db, sql: "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid", arguments: [term])
        let inGrids = try Int64.fetchAll(
          db,
          sql: """
            SELECT id FROM files WHERE form IN (SELECT DISTINCT form FROM criteria WHERE criteria MATCH ?)
            """, arguments: [term])
        let texts = Set(inTexts)
        own = own.map { $0.filter(texts.contains) } ?? inTexts
        let both = texts.union(inGrids)
        everywhere = everywhere?.intersection(both) ?? both
      }
      let first = own ?? []
      let rest = (everywhere ?? []).subtracting(first).sorted()
      let found = (first + rest).compactMap { id in paths[id].map { (id: id, path: $0) } }.filter {
        isThere($0.path)
      }
      var shown: [Int64: [FoundFiles.Place]] = [:]
      try db.inTransaction(.deferred) {
        shown = try Self.places(of: query, in: found.prefix(most).map(\.id), db)
        return .rollback
      }
      var grids: [Int64: [FoundFiles.Place]] = [:]
      return try found.enumerated().map { offset, file in
        guard offset < most else { return FoundFiles.File(path: file.path.text, places: []) }
        return FoundFiles.File(
          path: file.path.text,
          places: try (shown[file.id] ?? []) + Self.gridPlaces(of: query, in: file.id, &grids, db))
      }
    }
  }

  func paths(ofComment key: Int64) throws -> [ArchivePath] {
    try queue.read { db in
      try Int64.fetchAll(
        db, sql: "SELECT DISTINCT file FROM comments WHERE key = ? LIMIT 100", arguments: [key]
      ).compactMap { paths[$0] }
    }
  }

  /// Where the words stand in some files.
  ///
  /// Asked for one file at a time, the search engine would gather the places of all files for each: what was written of
  /// these few is put into a table of their own first, which is searched once and goes with the transaction.
  private static func places(
    of query: SearchQuery, in files: [Int64], _ db: Database
  ) throws -> [Int64: [FoundFiles.Place]] {
    try db.execute(sql: ArchiveSchema.shownTable)
    let copy = try db.makeStatement(
      sql: "INSERT INTO temp.shown (rowid, body, places) SELECT rowid, body, places FROM search WHERE rowid = ?")
    for file in files { try copy.execute(arguments: [file]) }
    var found: [Int64: [FoundFiles.Place]] = [:]
    let rows = try Row.fetchCursor(
      db, sql: "SELECT rowid, highlight(shown, 0, ?, ?), places FROM temp.shown WHERE shown MATCH ?",
      arguments: [start, end, query.any])
    while let row = try rows.next() {
      guard let file = Int64.fromDatabaseValue(row[0]), let body = String.fromDatabaseValue(row[1]),
        let texts = String.fromDatabaseValue(row[2])
      else { continue }
      let bodies = body.components(separatedBy: ArchiveSchema.passageSeparator)
      for (text, place) in zip(bodies, texts.components(separatedBy: ArchiveSchema.passageSeparator)) {
        guard text.contains(start), var passage = Passage(placeText: place) else { continue }
        passage.text = plain(text)
        found[file, default: []].append(FoundFiles.Place(passage: passage, excerpt: excerpt(text)))
      }
    }
    return found
  }

  /// Where the words stand in the certifier's texts: the same for all results of one grid.
  private static func gridPlaces(
    of query: SearchQuery, in file: Int64, _ grids: inout [Int64: [FoundFiles.Place]], _ db: Database
  ) throws -> [FoundFiles.Place] {
    let form = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT form FROM files WHERE id = ?"), arguments: [file])
    guard let form else { return [] }
    if let known = grids[form] { return known }
    let rows = try Row.fetchAll(
      db,
      sql:
        "SELECT highlight(criteria, 0, ?, ?), place, field FROM criteria WHERE criteria MATCH ? AND form = ?",
      arguments: [start, end, query.any, form])
    let places = rows.compactMap { row -> FoundFiles.Place? in
      guard let text = String.fromDatabaseValue(row[0]),
        let field = String.fromDatabaseValue(row[2]).flatMap(Passage.Field.init(rawValue:))
      else { return nil }
      let passage = Passage(field: field, place: String.fromDatabaseValue(row[1]), text: plain(text))
      return FoundFiles.Place(passage: passage, excerpt: excerpt(text))
    }
    grids[form] = places
    return places
  }

  private static func plain(_ text: String) -> String {
    text.replacing(start, with: "").replacing(end, with: "")
  }

  /// What stands around the first of the marked words, on one line.
  private static func excerpt(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    let mark = scalars.firstIndex { String($0) == start } ?? 0
    var first = max(0, mark - 40)
    if first > 0, let space = scalars[first..<mark].firstIndex(of: " ") { first = space + 1 }
    let last = min(scalars.count, first + 160)
    var view = String.UnicodeScalarView()
    for scalar in scalars[first..<last] { view.append(scalar == "\n" ? " " : scalar) }
    return (first > 0 ? "…" : "") + plain(String(view)) + (last < scalars.count ? "…" : "")
  }
}
