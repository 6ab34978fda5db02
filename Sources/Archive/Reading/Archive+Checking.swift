package import Seal

extension Archive {
  /// A file that was read again and checked just now, together with those that bear on what it is worth.
  package struct Checked: Sendable {
    package let bytes: [UInt8]
    package let verification: Verification
    /// Where a file that takes its place lies.
    package let supersededBy: String?
  }

  /// Reads a file again and checks it: nothing that the list says of it is relied on.
  ///
  /// Whatever may take its place, and what a summary names, is read and checked again too; the list only
  /// says where to look for it.
  package func check(_ path: String) throws(FileFault) -> Checked {
    let own = ArchivePath(text: path)
    let bytes = try read(own)
    let single = Verifier.verify(bytes, trust: trust)
    let related = related(to: single).filter { $0 != own }
    let others = related.map { path -> Result<[UInt8], FileFault> in
      do throws(FileFault) { return .success(try read(path)) } catch { return .failure(error) }
    }
    let verified = Verifier.verify(files: [.success(bytes)] + others, trust: trust)
    let verification = verified.first ?? single
    var later: String?
    if case .superseded(_, let digest) = verification.reason {
      later = zip(related, verified.dropFirst()).first { $0.1.digest == digest }?.0.text
    }
    return Checked(bytes: bytes, verification: verification, supersededBy: later)
  }

  /// The bytes of a file, never more than a result has, and one more where there are more.
  package func read(_ path: ArchivePath) throws(FileFault) -> [UInt8] {
    try HostileFile.readPrefix(path.bytes, below: descriptor, count: Envelope.maximumBytes + 1).bytes
  }

  /// So many files at the most are read again beside one: nobody makes as many revisions.
  private static let mostRelated = 64

  private func related(to verification: Verification) -> [ArchivePath] {
    var candidates: [(path: ArchivePath, revision: Int)] = []
    let own = verification.payload?.result
    let items = verification.certificate?.results ?? []
    guard own != nil || !items.isEmpty else { return [] }
    for (path, known) in known {
      guard case .result(let summary, _) = known.file.content else { continue }
      let isLater = own.map { $0.id.rawValue == summary.resultID && summary.revision > $0.revision } ?? false
      let isNamed = items.contains {
        $0.sha256 == summary.digest
          || ($0.result.rawValue == summary.resultID && summary.revision >= $0.revision)
      }
      if isLater || isNamed { candidates.append((path, summary.revision)) }
    }
    candidates.sort { $0.revision == $1.revision ? $0.path < $1.path : $0.revision > $1.revision }
    return candidates.prefix(Self.mostRelated).map(\.path)
  }
}
