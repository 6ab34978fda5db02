import Foundation
import Seal
import TestSupport
import Testing

/// The script that a page of a result checks itself with, outside of a browser.
@Suite struct `The check in a page` {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  /// What the members of a payload mean to each other is left to the program.
  private static let leftToTheProgram: Set<String> = [
    "payload-order", "payload-reference", "payload-contradiction", "payload-missing", "payload-shape",
    "payload-text",
    "replaced-signer", "same-person", "payload-too-large",
  ]

  private func answers(_ files: [[UInt8]]) throws -> [String] {
    let scratch = try Scratch()
    let paths = try files.enumerated().map { place, bytes in
      let path = "\(scratch.path)/\(place).json"
      try DurableFile.write(bytes, to: path, replacing: false)
      return path
    }
    let run = try ProgramRun.run(
      [
        "node", "\(Self.root)/Tests/Interop/page_script.js", "\(Self.root)/Sources/Report/Pages/Templates",
      ] + paths, environment: ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"])
    try #require(run.status == 0, "node is needed, make test installs it: \(run.errorText)")
    return run.outputText.split(separator: "\n").map(String.init)
  }

  @Test func `refuses every file of the catalogue of attacks`() throws {
    let bench = try AttackBench()
    let attacks = Attack.all.filter { $0.file != nil }
    let files = try attacks.compactMap { try $0.file?(bench) }
    let answers = try answers([Array(bench.good.utf8)] + files)
    #expect(answers.first == "intact")
    #expect(answers.count == attacks.count + 1)
    #expect(attacks.count > 60)
    for (attack, answer) in zip(attacks, answers.dropFirst()) where answer == "intact" {
      #expect(
        Self.leftToTheProgram.contains(attack.reason), "\(attack.name) (\(attack.reason)) was found intact")
    }
    let same = zip(attacks, answers.dropFirst()).filter { attack, answer in attack.reason == answer }.count
    #expect(same > 30, "\(same) refused for the same reason")
  }

  /// One bit in some, at the ends of the parts more often.
  @Test func `finds a change of a byte wherever it is`() throws {
    let good = Array(try AttackBench().good.utf8)
    let end = try #require(good.lastIndex(of: UInt8(ascii: "[")))
    let places = Array(stride(from: 0, to: end, by: 397)) + Array(stride(from: end, to: good.count, by: 11))
    let files = places.map { place in
      var changed = good
      changed[place] = good[place] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
      return changed
    }
    for (place, answer) in zip(places, try answers(files)) { #expect(answer != "intact", "byte \(place)") }
  }
}
