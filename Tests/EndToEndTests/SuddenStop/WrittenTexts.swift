import Foundation
import StrictJSON
import Testing

/// What a dossier's journals hold, read line by line without the program's own reading of them.
struct WrittenTexts {
  /// Notes by their ids, in the order in which they were begun.
  private(set) var notes: [String] = []
  /// Comments of the evaluators' own grids by author and competence, and the common ones by competence.
  private(set) var comments: [String: String] = [:]
  private(set) var commonComments: [String: String] = [:]
  /// The values of all marks in the order in which they were set; nil for one cleared.
  private(set) var marks: [String?] = []
  private var noteIDs: [String] = []

  init(dossier: String, home: String) throws {
    let folder = URL(fileURLWithPath: "\(home)/dossiers/\(dossier)/journals")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".jnl") }
    var events: [(clock: Int, author: String, event: JSONValue)] = []
    for file in files {
      let bytes = try Data(contentsOf: folder.appendingPathComponent(file))
      for line in bytes.split(separator: 0x0A) {
        guard let space = line.lastIndex(of: 0x20) else { continue }
        // A last line that the kill cut short is no JSON; the program sets it aside.
        guard let op = try? JSONValue.parse(Array(line[..<space])), op.names.contains("event"),
          case .integer(let clock) = try op["clock"]
        else { continue }
        events.append((clock: clock, author: String(file.prefix(32)), event: try op["event"]))
      }
    }
    for (_, author, event) in events.sorted(by: { $0.clock < $1.clock }) { try take(event, by: author) }
  }

  private mutating func take(_ event: JSONValue, by author: String) throws {
    switch try event["event"].text {
    case "marked":
      marks.append(event.names.contains("value") ? try event["value"].text : nil)
    case "noted":
      noteIDs.append(try event["note"]["id"].text)
      notes.append(try event["note"]["text"].text)
    case "note-edited":
      let id = try event["note"].text
      let place = try #require(noteIDs.firstIndex(of: id))
      notes[place] = try edited(notes[place], event["edit"])
    case "comment-edited":
      let id = author + " " + (try event["competence"].text)
      comments[id] = try edited(comments[id] ?? "", event["edit"])
    case "common-comment-edited":
      let id = try event["competence"].text
      commonComments[id] = try edited(commonComments[id] ?? "", event["edit"])
    default: break
    }
  }

  private func edited(_ text: String, _ edit: JSONValue) throws -> String {
    guard case .integer(let at) = try edit["at"] else { throw JSONValue.OtherShape(value: edit) }
    var scalars = Array(text.unicodeScalars)
    let removed = Array(try edit["removed"].text.unicodeScalars)
    let range = Int(at)..<(Int(at) + removed.count)
    try #require(range.upperBound <= scalars.count && Array(scalars[range]) == removed)
    scalars.replaceSubrange(range, with: try edit["inserted"].text.unicodeScalars)
    return String(String.UnicodeScalarView(scalars))
  }
}
