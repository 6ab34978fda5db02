import Foundation
import Seal
import TestSupport
import Testing

/// `docs/verify-without-grille.md`: its commands, run one after the other in a folder with the example.
@Suite struct `The page for checking without this program` {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  private struct Block {
    let commands: String
    let output: String
  }

  /// Each block of commands with what the page says that it prints.
  private func blocks() throws -> [Block] {
    let page = String(
      decoding: try HostileFile.read(
        "\(Self.root)/docs/verify-without-grille.md", maximum: 1 << 20, access: .given), as: UTF8.self)
    return page.components(separatedBy: "```sh\n").dropFirst().map { part in
      let pieces = part.components(separatedBy: "```\n\n```text\n")
      let output = pieces.dropFirst().first?.components(separatedBy: "```").first
      return Block(commands: pieces[0], output: output ?? "no output stands after these commands")
    }
  }

  @Test func `gives commands that print what it says`() throws {
    let python = try #require(
      ProcessInfo.processInfo.environment["GRILLE_PYTHON"],
      "GRILLE_PYTHON names a Python with joserfc and jwcrypto: make test sets it")
    let scratch = try Scratch()
    let example = try HostileFile.read(
      "\(Self.root)/Tests/SealTests/Files/example.grille.json", maximum: 1 << 20, access: .given)
    try DurableFile.write(example, to: "\(scratch.path)/example.grille.json", replacing: false)
    let folder = URL(fileURLWithPath: python).deletingLastPathComponent().path
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let blocks = try blocks()
    #expect(blocks.count == 5)
    for block in blocks {
      let run = try ProgramRun.run(
        ["bash", "-euo", "pipefail", "-c", "cd \(scratch.path)\n" + block.commands],
        environment: ["PATH": "\(folder):\(path)"])
      #expect(run.status == 0, "\(run.errorText)")
      #expect(run.outputText == block.output, "\(block.commands)")
    }
  }
}
