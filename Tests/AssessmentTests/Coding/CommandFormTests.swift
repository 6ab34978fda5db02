import Referential
import StrictJSON
import Testing

@testable import Assessment

@Suite struct `A line of a script` {
  @Test func `reads back equal for every command, with and without a time of its own`() throws {
    let place = try ScriptPlace()
    for command in place.samples() {
      for at in [nil, place.ids.moment] {
        let parsed = ParsedCommand(command, at: at)
        let line = try #require(parsed.json(in: place.state)).canonicalText
        #expect(try place.parse(line) == parsed, "\(line)")
      }
    }
  }

  @Test func `has a sample and a form of every command that a script may hold`() throws {
    let sampled = Set(try ScriptPlace().samples().map(\.name))
    #expect(sampled == Set(CommandName.allCases).subtracting([.sign, .announceGrid]))
    #expect(Set(CommandForm.all.map(\.name)) == sampled)
    for form in CommandForm.all {
      #expect(CommandForm(of: form.name)?.name == form.name)
      let names = Set(form.fields.map(\.name))
      #expect(names.count == form.fields.count)
      #expect(names.isDisjoint(with: ["do", "at"]), "taken by every line")
    }
  }

  @Test func `has an example of every command that parses to that command`() throws {
    let place = try ScriptPlace()
    for form in CommandForm.all {
      #expect(try place.parse(form.example).command.name == form.name, "\(form.example)")
    }
  }

  @Test func `names what is missing when any required member is left out, and needs no other`() throws {
    let place = try ScriptPlace()
    for form in CommandForm.all {
      guard case .object(let members) = try JSONValue.parse(Array(form.example.utf8)) else { continue }
      // Which observation a contradiction is about is asked for by what it is about.
      for field in form.fields
      where members[field.name] != nil && !(form.name == .settleContradiction && field.name == "observation") {
        var fewer = members
        fewer[field.name] = nil
        let json = JSONValue.object(fewer)
        if field.isRequired {
          #expect(throws: CommandFormError.missingMember(form.name, member: field.name)) {
            try ParsedCommand(json: json, in: place.state)
          }
        } else {
          #expect(throws: Never.self) { try ParsedCommand(json: json, in: place.state) }
        }
      }
    }
  }

  @Test func `refuses null in every member, as of a wrong type`() throws {
    let place = try ScriptPlace()
    for form in CommandForm.all {
      guard case .object(let members) = try JSONValue.parse(Array(form.example.utf8)) else { continue }
      for field in form.fields {
        var broken = members
        broken[field.name] = .null
        let error = CommandFormError.wrongType(form.name, member: field.name, expected: field.type)
        #expect(throws: error) { try ParsedCommand(json: .object(broken), in: place.state) }
      }
    }
  }

  @Test func `keeps texts as they were typed`() throws {
    let parsed = try ScriptPlace().parse(#"{"do":"interrupt","bloc":"B1","motif":" a\tb\u202e "}"#)
    guard case .interrupt(_, let motif) = parsed.command else {
      Issue.record("another command")
      return
    }
    #expect(motif == " a\tb\u{202E} ")
  }

  @Test(arguments: [
    ("1", "obs-first"), ("\"1\"", "obs-first"), ("3", "obs-third"), ("\"4a\"", "obs-twin-1"),
    ("\"4b\"", "obs-twin-2"),
  ])
  func `finds an observation by its label`(label: String, id: String) throws {
    let parsed = try ScriptPlace().parse(#"{"do":"end-observation","bloc":"B1","observation":\#(label)}"#)
    #expect(parsed.command == .endObservation(try ScriptPlace().ids.bloc, ObservationID(unchecked: id)))
  }

  @Test(arguments: [
    ("anne", EvaluatorMatch.one(EvaluatorID(unchecked: "anne"))),
    ("a", .one(EvaluatorID(unchecked: "anne"))),
    ("luc", .one(EvaluatorID(unchecked: "luc"))),
    ("Luc", .one(EvaluatorID(unchecked: "marie"))),
    ("Lucie Blanc", .one(EvaluatorID(unchecked: "lucie"))),
    ("lu", .several([EvaluatorID(unchecked: "luc"), EvaluatorID(unchecked: "lucie")])),
    ("lucien", .none), ("", .none), ("ANNE", .none),
  ])
  func `finds an evaluator by id, name or beginning of the id`(
    text: String, match: EvaluatorMatch
  ) throws {
    #expect(try ScriptPlace().state.evaluator(called: text) == match)
  }
}
