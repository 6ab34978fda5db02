import Foundation
import GRDB
import PlainText
import Seal

/// The tables of the index, and how a file stands in them.
enum ArchiveSchema {
  /// Between two passages of a body, and between two places; no text of a result may hold them.
  static let passageSeparator = UInt8(ascii: "\u{1E}")
  static let fieldSeparator = "\u{1F}"

  static func make(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE files (id INTEGER PRIMARY KEY, path BLOB NOT NULL UNIQUE, row BLOB NOT NULL, form INTEGER);
        CREATE INDEX file_forms ON files (form);
        CREATE TABLE forms (id INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE);
        CREATE TABLE comments (key INTEGER NOT NULL, file INTEGER NOT NULL, place TEXT NOT NULL);
        CREATE INDEX comment_keys ON comments (key);
        CREATE INDEX comment_files ON comments (file);
        CREATE VIRTUAL TABLE search USING fts5(body, places UNINDEXED, tokenize = "\(words)", prefix = '1 2 3');
        CREATE VIRTUAL TABLE criteria USING fts5(
          body, place UNINDEXED, field UNINDEXED, form UNINDEXED, tokenize = "\(words)");
        """)
  }

  /// How a text is taken apart into words: without accents and capitals.
  private static let words = "unicode61 remove_diacritics 2"

  /// The files whose places a search shows, for this connection alone.
  static let shownTable = """
    CREATE VIRTUAL TABLE temp.shown USING fts5(body, places UNINDEXED, tokenize = "\(words)")
    """

  static func forget(_ id: Int64, in db: Database) throws {
    try db.execute(sql: "DELETE FROM search WHERE rowid = ?", arguments: [id])
    try db.execute(sql: "DELETE FROM comments WHERE file = ?", arguments: [id])
  }

  /// Writes a file in place of what was there of it; gives its id.
  static func keep(_ entry: ArchiveIndex.Entry, in db: Database) throws -> Int64 {
    let form = try entry.form.map { try keep($0.digest, $0.passages, in: db) }
    let path = Data(entry.file.path.bytes)
    let before = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM files WHERE path = ?"), arguments: [path])
    if let before { try forget(before, in: db) }
    try db.cachedStatement(sql: "INSERT OR REPLACE INTO files (id, path, row, form) VALUES (?, ?, ?, ?)")
      .execute(arguments: [before, path, Data(entry.file.row), form])
    let id = before ?? db.lastInsertedRowID
    guard !entry.passages.isEmpty else { return id }
    try db.cachedStatement(sql: "INSERT INTO search (rowid, body, places) VALUES (?, ?, ?)").execute(
      arguments: [
        id, joined(entry.passages.map(\.text)), joined(entry.passages.map(\.placeText)),
      ])
    let comments = try db.cachedStatement(sql: "INSERT INTO comments (key, file, place) VALUES (?, ?, ?)")
    for passage in entry.passages {
      guard let key = passage.repetitionKey else { continue }
      try comments.execute(arguments: [key, id, passage.placeText])
    }
    return id
  }

  private static func joined(_ passages: [String]) -> String {
    passages.joined(separator: String(Unicode.Scalar(passageSeparator)))
  }

  private static func keep(_ digest: SHA256Digest, _ passages: [Passage], in db: Database) throws -> Int64 {
    if let known = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM forms WHERE digest = ?"), arguments: [Data(digest.bytes)])
    {
      return known
    }
    try db.execute(sql: "INSERT INTO forms (digest) VALUES (?)", arguments: [Data(digest.bytes)])
    let id = db.lastInsertedRowID
    for passage in passages {
      try db.execute(
        sql: "INSERT INTO criteria (body, place, field, form) VALUES (?, ?, ?, ?)",
        arguments: [passage.text, passage.place, passage.field.rawValue, id])
    }
    return id
  }
}

extension Passage {
  /// Where it stands, as the index keeps it.
  var placeText: String {
    [field.rawValue, place ?? "", evaluator ?? ""].joined(separator: ArchiveSchema.fieldSeparator)
  }

  /// A place as the index keeps it, without the text; nil where it is not one.
  init?(placeText: String) {
    let parts = placeText.components(separatedBy: ArchiveSchema.fieldSeparator)
    guard parts.count == 3, let field = Passage.Field(rawValue: parts[0]) else { return nil }
    self.init(
      field: field, place: parts[1].isEmpty ? nil : parts[1], evaluator: parts[2].isEmpty ? nil : parts[2],
      text: "")
  }

  /// What tells that two comments are the same; nil of what is no comment, or too short for that to mean
  /// anything.
  var repetitionKey: Int64? {
    guard field == .comment, text.unicodeScalars.count >= 30 else { return nil }
    var key: UInt64 = 0
    for byte in SHA256Digest(of: Array(text.utf8)).bytes.prefix(8) { key = key << 8 | UInt64(byte) }
    return Int64(bitPattern: key)
  }
}
