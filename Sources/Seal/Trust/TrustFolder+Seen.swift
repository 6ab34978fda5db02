import Glibc

/// The record of results found valid here: the file `seen.jsonl`, to which lines are only ever added.
extension TrustFolder {
  static let seenName = "seen.jsonl"
  /// Some 100,000 results.
  static let seenMaximum = 32 << 20

  /// Reads the record, and counts the lines that were cut or changed: what it cannot tell for sure counts as
  /// never seen.
  func loadSeen() throws(KeyFileFault) -> (seen: SeenResults, damaged: Int) {
    do {
      return SeenResults.read(
        try HostileFile.read(seenPath, maximum: Self.seenMaximum, access: .guarded))
    } catch {
      if case .system(_, .open, let code) = error, code == ENOENT { return (SeenResults(), 0) }
      throw .file(error)
    }
  }

  /// Adds what was seen for the first time.
  ///
  /// Whole lines, appended at once: two programs that write at the same time each leave theirs whole.
  package func record(_ sightings: [SeenResults.Sighting]) throws(FileFault) {
    guard !sightings.isEmpty else { return }
    try DurableFile.makeFolder(path)
    try DurableFile.append(sightings.flatMap(SeenResults.line), to: seenPath)
  }

  private var seenPath: String { "\(path)/\(Self.seenName)" }
}
