import Referential
import StrictJSON
import Testing

@testable import Assessment

@Suite struct `The JSON form of an event` {
  @Test func `reads back equal, through bytes, for every case`() throws {
    for event in try EventSamples.all() {
      let bytes = event.json.canonicalBytes()
      #expect(try Event(json: try JSONValue.parse(bytes)) == event, "\(event.json.canonicalText)")
    }
  }

  @Test func `has a sample of every name, so that the round trip leaves none out`() throws {
    var names: Set<String> = []
    for event in try EventSamples.all() {
      switch event {
      case .dossier(let event): names.insert(event.form.0.rawValue)
      case .bloc(_, let event): names.insert(event.form.0.rawValue)
      case .grid(_, let event): names.insert(event.form.0.rawValue)
      }
    }
    let all =
      DossierEventName.allCases.map(\.rawValue) + BlocEventName.allCases.map(\.rawValue)
      + GridEventName.allCases.map(\.rawValue)
    #expect(Set(all).count == all.count, "one name for two events")
    #expect(names == Set(all))
  }

  @Test func `leaves the name "transcribed" to the journal line around it`() throws {
    for event in try EventSamples.all() {
      guard case .object(let members) = event.json else { continue }
      #expect(members["transcribed"] == nil)
    }
  }

  @Test func `refuses a member that the event does not have, at every level`() throws {
    for event in try EventSamples.all() {
      for path in objectPaths(event.json, at: []) {
        let widened = inserting("zz", into: event.json, at: path[...])
        #expect(throws: ShapeError.self, "\(widened.canonicalText)") { try Event(json: widened) }
      }
    }
  }

  @Test func `refuses a value of another type in every member`() throws {
    for event in try EventSamples.all() {
      guard case .object(let members) = event.json else { continue }
      for name in members.keys {
        var broken = members
        broken[name] = .null
        #expect(throws: ShapeError.self, "\(name) of \(event.json.canonicalText)") {
          try Event(json: .object(broken))
        }
      }
    }
  }

  @Test func `is the documented one for a mark`() throws {
    let place = try EventSamples.Place()
    let event = Event.grid(
      place.bloc,
      .marked(EventSamples.observation, place.criterion, .satisfying, was: .insufficient, motif: nil))
    #expect(
      event.json.canonicalText
        == #"{"bloc":"B1","criterion":"B1.C1.2","event":"marked","observation":"obs-1","#
        + #""value":"satisfying","was":"insufficient"}"#)
  }

  @Test(arguments: [
    (#"{"event":"exploded"}"#, "event", ShapeError.Fault.invalid("exploded")),
    (#"{"bloc":"B1"}"#, "event", .missing),
    (#"{"event":"impartiality-declared"}"#, "bloc", .missing),
    (#"{"event":"impartiality-declared","bloc":"X"}"#, "bloc", .invalid("X")),
    (#"{"event":"interview-planned","bloc":"B1","day":"2026-02-30"}"#, "day", .invalid("2026-02-30")),
    (#"{"event":"observation-paused","bloc":"B1","observation":"A B"}"#, "observation", .invalid("A B")),
    (#"{"event":"damage-acknowledged","damage":"d","bloc":"B1"}"#, "bloc", .unknownMember),
    (
      #"{"event":"interview-placed","bloc":"B1","venue":{"elsewhere":"x","y":1}}"#, "venue.y",
      .unknownMember
    ),
    (#"{"event":"interview-placed","bloc":"B1","venue":"moon"}"#, "venue", .invalid("moon")),
    (
      #"{"event":"grid-completed","bloc":"B1","scope":"own","verdicts":{"B1.C1":"satisfied"}}"#,
      "verdicts.B1.C1", .invalid("satisfied")
    ),
    (
      #"{"event":"grid-completed","bloc":"B1","scope":"own","verdicts":{"x":"satisfied"}}"#,
      "verdicts.x", .unknownMember
    ),
    (
      #"{"event":"observation-started","bloc":"B1","observation":"o","number":-1,"kind":"real"}"#,
      "number", .invalid("-1")
    ),
    (
      #"{"event":"observation-described","bloc":"B1","observation":"o","was":{},"#
        + #""description":{"tools":["email","email"]}}"#,
      "description.tools[1]", .invalid("email")
    ),
  ])
  func `says where it is wrong and how`(text: String, path: String, fault: ShapeError.Fault) throws {
    let json = try JSONValue.parse(Array(text.utf8))
    let error = #expect(throws: ShapeError.self) { try Event(json: json) }
    #expect(error?.path.description == path)
    #expect(error?.fault == fault)
  }

  private func objectPaths(_ value: JSONValue, at path: [String]) -> [[String]] {
    guard case .object(let members) = value else { return [] }
    return [path] + members.flatMap { objectPaths($0.value, at: path + [$0.key]) }
  }

  private func inserting(_ name: String, into value: JSONValue, at path: ArraySlice<String>) -> JSONValue {
    guard case .object(var members) = value else { return value }
    if let first = path.first {
      members[first] = members[first].map { inserting(name, into: $0, at: path.dropFirst()) }
    } else {
      members[name] = "x"
    }
    return .object(members)
  }
}
