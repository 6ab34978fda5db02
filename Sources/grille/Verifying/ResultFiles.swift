import Seal

/// The signed files that lie beside another.
enum ResultFiles {
  /// A folder with more is no folder of results.
  private static let maximum = 200

  /// Paths of the files in the same folder that are named as results are, without the file itself.
  static func beside(_ path: String) throws -> [String] {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    let names = try DurableFile.names(in: folder.isEmpty ? "/" : folder)
    return names.filter { $0.hasSuffix(".grille.json") && !$0.hasSuffix(".partial.grille.json") }
      .prefix(maximum).map { path.contains("/") ? "\(folder)/\($0)" : $0 }.filter { $0 != path }
  }

  static func read(_ paths: [String]) throws -> [[UInt8]] {
    try paths.map { try HostileFile.readPrefix($0, count: Envelope.maximumBytes + 1, access: .given) }
  }
}
