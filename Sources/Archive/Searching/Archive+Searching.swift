import Foundation
import GRDB
package import Seal

extension Archive {
  /// Looks for words in what was read so far, and says of some of the files that have them where they stand.
  ///
  /// `first` and `most` say which: a list shows some and asks for more when somebody goes on. A search never fails:
  /// where the index cannot be read it is made anew, and nothing is found until then.
  package func search(_ typed: String, from first: Int = 0, most: Int) -> FoundFiles {
    let query = SearchQuery(typed)
    flush()
    guard !query.isEmpty, let index else { return FoundFiles(files: [], count: 0) }
    do {
      let superseded = superseded
      let found = try index.files(with: query).filter { known[$0.path] != nil }
      var sorted = found.filter { !superseded.contains($0.path) }
      if sorted.count < found.count { sorted += found.filter { superseded.contains($0.path) } }
      let shown = Array(sorted.dropFirst(max(0, first)).prefix(max(0, most)))
      let places = try index.places(of: query, in: shown.map(\.id))
      return FoundFiles(
        files: shown.map { file in
          FoundFiles.File(
            path: file.path.text, isSuperseded: superseded.contains(file.path), places: places[file.id] ?? [])
        }, count: sorted.count)
    } catch {
      replaceIndex(after: error)
      return FoundFiles(files: [], count: 0)
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
  /// The byte of `start`.
  private static let startByte: UInt8 = 2

  /// Files that have all the words: by what people wrote, then by the certifier's grid too.
  ///
  /// The texts of a grid are kept once for all its results: a word that is in them is not looked for in the results'
  /// own texts.
  func files(with query: SearchQuery) throws -> [(id: Int64, path: ArchivePath)] {
    try queue.read { db in
      let own = try Self.files(withAll: query.terms, db)
      var missing: [Int64: [String]] = [:]
      for term in query.terms {
        let forms = try Int64.fetchAll(
          db, sql: "SELECT DISTINCT form FROM criteria WHERE criteria MATCH ?", arguments: [term])
        for form in forms { missing[form, default: query.terms].removeAll { $0 == term } }
      }
      var byGrid: Set<Int64> = []
      for (form, terms) in missing {
        let ofForm = try Int64.fetchAll(db, sql: "SELECT id FROM files WHERE form = ?", arguments: [form])
        byGrid.formUnion(
          terms.isEmpty ? ofForm : ofForm.filter(Set(try Self.files(withAll: terms, db)).contains))
      }
      let rest = byGrid.isEmpty ? [] : byGrid.subtracting(own).sorted()
      return (own + rest).compactMap { id in paths[id].map { (id: id, path: $0) } }
    }
  }

  private static func files(withAll terms: [String], _ db: Database) throws -> [Int64] {
    try Int64.fetchAll(
      db, sql: "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid",
      arguments: [terms.joined(separator: " AND ")])
  }

  /// Where the words stand in some files.
  func places(of query: SearchQuery, in files: [Int64]) throws -> [Int64: [FoundFiles.Place]] {
    // What is written is a table of this connection alone: the file of the index is only read.
    try queue.writeWithoutTransaction { db in
      var found: [Int64: [FoundFiles.Place]] = [:]
      try db.inTransaction(.deferred) {
        found = try Self.ownPlaces(of: query, in: files, db)
        return .rollback
      }
      var grids: [Int64: [FoundFiles.Place]] = [:]
      for file in files { found[file, default: []] += try Self.gridPlaces(of: query, in: file, &grids, db) }
      return found
    }
  }

  func paths(ofComment key: Int64) throws -> [ArchivePath] {
    try queue.read { db in
      try Int64.fetchAll(
        db, sql: "SELECT DISTINCT file FROM comments WHERE key = ? LIMIT 100", arguments: [key]
      ).compactMap { paths[$0] }
    }
  }

  /// Where the words stand in what people wrote.
  ///
  /// Asked for one file at a time, the search engine would gather the places of all files for each: what was written of
  /// these few is put into a table of their own first, which is searched once and goes with the transaction.
  private static func ownPlaces(
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
      for (bytes, place) in zip(passages(of: body), passages(of: texts)) where bytes.contains(startByte) {
        guard var passage = Passage(placeText: String(Substring(place))) else { continue }
        let text = String(Substring(bytes))
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

  /// Taken apart as bytes: most of them are passed by.
  private static func passages(of text: String) -> [Substring.UTF8View] {
    text.utf8.split(separator: ArchiveSchema.passageSeparator, omittingEmptySubsequences: false)
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
