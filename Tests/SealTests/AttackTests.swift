import Foundation
import Seal
import Testing

@Suite struct `The catalogue of attacks` {
  private static let page =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path + "/docs/trust.md"

  @Test(arguments: Attack.all.indices)
  func `is refused, each for its reason`(index: Int) throws {
    let attack = Attack.all[index]
    #expect(try attack.refusal() == attack.reason, "\(attack.name)")
  }

  @Test func `begins with what is no attack: two that name each other are one`() throws {
    let bench = try AttackBench()
    #expect(try bench.sample.reason(bench.sample.file(bench.twins([1: 3, 3: 1]))) == "valid")
    #expect(try bench.sample.reason(bench.sample.file(bench.twins([:]))) == "valid")
  }

  @Test func `has no attack twice`() {
    #expect(Set(Attack.all.map(\.name)).count == Attack.all.count)
  }

  @Test func `is the one that its page lists`() throws {
    let text = String(
      decoding: try HostileFile.read(Self.page, maximum: 1 << 20, access: .given), as: UTF8.self)
    let table = text.components(separatedBy: "| attack | refused as |\n| --- | --- |\n").last ?? ""
    #expect(
      table.split(separator: "\n").map { String($0) }
        == Attack.all.map { "| \($0.name) | `\($0.reason)` |" })
  }
}
