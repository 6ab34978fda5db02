import Foundation
import Testing

@Suite struct `A demonstration` {
  @Test func `prints the path of each thing it made, a line each, and nothing else`() throws {
    let demo = try Demonstration.shared()
    #expect(demo.ending.status == 0)
    #expect(demo.ending.errors == "")
    #expect(demo.ending.lines.count == demo.dossiers.count + demo.results.count + demo.publicKeys.count)
    #expect(demo.ending.lines.allSatisfy { FileManager.default.fileExists(atPath: $0) })
    #expect(demo.publicKeys.count == 2)
  }

  @Test func `has a bloc in each phase and a sealed result of each bloc`() throws {
    let demo = try Demonstration.shared()
    #expect(
      Set(try demo.phases().map(\.phase)) == [
        "preparing", "observing", "grading", "interviewing", "agreeing", "signing", "sealed", "interrupted",
      ])
    #expect(
      demo.results.map { URL(fileURLWithPath: $0).lastPathComponent } == [
        "B1.r1.grille.json", "B2.r1.grille.json", "B3.r1.grille.json", "B4.r1.grille.json",
      ])
  }

  @Test func `is found again as it is`() throws {
    let demo = try Demonstration.copy()
    let first = try Program.run("demo", "--headless", "--home", demo.home, home: "/nonexistent")
    let second = try Program.run("demo", "--headless", "--home", demo.home, home: "/nonexistent")
    #expect(first.status == 0)
    #expect(first.output == second.output)
    #expect(first.lines.count == demo.ending.lines.count)
    #expect(first.lines.allSatisfy { $0.hasPrefix(demo.home + "/") })
  }

  @Test func `refuses a folder that it did not make, and leaves it as it is`() throws {
    let folder = try Folder()
    _ = try folder.file("mine", [1])
    let ending = try Program.run("demo", "--headless", "--home", folder.path, home: "/nonexistent")
    #expect(ending.status == 64)
    #expect(ending.output == "")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["mine"])
  }

  @Test func `stands beside the person's own data folder where none is named`() throws {
    let folder = try Folder()
    _ = try folder.file("taken", [1])
    try FileManager.default.createDirectory(
      atPath: folder.url("grille-demo").path, withIntermediateDirectories: false)
    _ = try folder.file("grille-demo/mine", [1])
    let ending = try Program.run("demo", "--headless", home: folder.url("own").path)
    #expect(ending.status == 64)
    #expect(ending.errors.contains(folder.url("grille-demo").path))
  }
}
