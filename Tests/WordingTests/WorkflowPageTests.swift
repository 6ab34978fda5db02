import Assessment
import Authoring
import Referential
import Testing
import Wording

@Suite struct `The page on the workflow` {
  static let path = "docs/workflow.md"

  private func rows(first cell: String) throws -> [[String]] {
    Pages.rows(try Pages.read(Self.path)).filter { $0.first == "`\(cell)`" }
  }

  @Test(arguments: CommandName.allCases)
  func `says of every command in which phases it is allowed`(_ command: CommandName) throws {
    let expected =
      ["`\(command.rawValue)`"] + Phase.allCases.map { command.phases.contains($0) ? "✓" : "" }
    let rows = try rows(first: command.rawValue)
    #expect(rows.contains(expected), "should be: | \(expected.joined(separator: " | ")) |")
  }

  @Test(arguments: Rule.allCases)
  func `says of every rule its tier and in which blocs it may be lifted`(_ rule: Rule) throws {
    let referential = try #require(try EmbeddedReferentials.all().first)
    let lifted = referential.blocs.filter { rule.isDerogable(in: $0.protocol) }.map { "\($0.id)" }
    let tier =
      switch rule.tier {
      case .hard: "hard"
      case .soft: "soft"
      }
    let expected = [
      "`\(rule.rawValue)`", rule.words.fr, tier, lifted.isEmpty ? "–" : lifted.joined(separator: ", "),
    ]
    let rows = try rows(first: rule.rawValue)
    #expect(
      rows.contains { Array($0.prefix(4)) == expected },
      "should be: | \(expected.joined(separator: " | ")) | … |")
  }

  @Test(arguments: Phase.allCases) func `names every phase as the screen does`(_ phase: Phase) throws {
    let rows = try rows(first: phase.rawValue)
    let names = [phase.words.fr, phase.title.fr.lowercased()]
    #expect(rows.contains { $0.count == 3 && names.contains($0[1]) }, "\(names)")
  }

  @Test func `names nothing that is not there`() throws {
    let known =
      CommandName.allCases.map(\.rawValue) + Rule.allCases.map(\.rawValue) + Phase.allCases.map(\.rawValue)
    let named = Pages.rows(try Pages.read(Self.path)).compactMap(\.first).filter { $0.hasPrefix("`") }
      .map { String($0.dropFirst().prefix { $0 != "`" }) }
    for name in named { #expect(known.contains(name), "\(name)") }
  }
}
