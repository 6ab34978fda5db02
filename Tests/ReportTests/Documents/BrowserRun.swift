import Foundation
import TestSupport
import Testing

/// Pages opened in a browser, one after another: what each says of itself, a line of JSON for each.
enum BrowserRun {
  static func lines(of pages: [[UInt8]]) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "grille-pages-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let paths = try pages.enumerated().map { place, page in
      let path = folder.appending(path: "\(place).html")
      try Data(page).write(to: path)
      return path.path
    }
    let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Interop/chromium_pages.js").path
    let run = try ProgramRun.run(
      ["node", script] + paths, environment: ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? ""])
    try #require(
      run.status == 0, "node and chromium are needed, make test installs them: \(run.errorText)")
    return run.outputText.split(separator: "\n").map(String.init)
  }
}
