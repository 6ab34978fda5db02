import Seal

/// Finds a newer revision of a result in the folder that it lies in, without being asked for it.
///
/// The verdict is of the files that were given alone, wherever they lie. But whoever was handed one of two files has
/// to hear of the other.
struct RevisionsBeside {
  private let trust: TrustStore
  private let given: Set<String>
  /// What is in each folder that was looked into.
  private var folders: [String: [(path: String, trace: ResultTrace)]] = [:]

  init(trust: TrustStore, given: [String]) {
    self.trust = trust
    self.given = Set(given)
  }

  /// The path of the greatest revision that takes the place of a result; nil where none does.
  mutating func later(than verification: Verification, at path: String) -> String? {
    guard let earlier = verification.trace else { return nil }
    return traces(beside: path).filter { $0.trace.takesPlace(of: earlier) }
      .max { $0.trace.revision < $1.trace.revision }?.path
  }

  private mutating func traces(beside path: String) -> [(path: String, trace: ResultTrace)] {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    if let known = folders[folder] { return known }
    // Nobody asked for these: one that cannot be read is as good as one that is not there.
    let paths = ((try? ResultFiles.beside(path)) ?? []).filter { !given.contains($0) }
    let traces = paths.compactMap { path -> (path: String, trace: ResultTrace)? in
      guard
        let bytes = try? HostileFile.readPrefix(path, count: Envelope.maximumBytes + 1, access: .own),
        let trace = Verifier.verify(bytes, trust: trust).trace
      else { return nil }
      return (path, trace)
    }
    folders[folder] = traces
    return traces
  }
}
