import Glibc
import Seal

/// Reads one file of an archive and says what it is.
struct FileReading {
  enum Outcome {
    /// Read and checked; whether it stood still meanwhile, so that its stamp tells it again.
    case read(ArchiveIndex.Entry, isWhole: Bool)
    case unreadable(ListedFile)
    /// It was there when the folder was gone through.
    case gone
  }

  let folder: FolderDescriptor

  /// Larger files are no results; they are not opened.
  private static let maximum = Envelope.maximumBytes
  /// How the one byte form of a signed file begins.
  private static let beginning = Array(#"{"payload":""#.utf8)
  private static let suffix = Array(".grille.json".utf8)

  /// Whether a file has the name that results are written under.
  static func isNamed(_ path: ArchivePath) -> Bool { path.bytes.suffix(suffix.count).elementsEqual(suffix) }

  func read(_ path: ArchivePath, _ stamp: FileStamp) -> Outcome {
    let isNamed = Self.isNamed(path)
    guard stamp.size <= Self.maximum else {
      return .read(refused(path, stamp, isNamed ? .result : .other, "too-large"), isWhole: true)
    }
    do throws(FileFault) {
      let head = try HostileFile.readPrefix(path.bytes, below: folder, count: isNamed ? Self.maximum + 1 : 64)
      guard isNamed || head.bytes.starts(with: Self.beginning) else {
        return .read(refused(path, FileStamp(head.status), .other, "not-a-result"), isWhole: head.isWhole)
      }
      let content =
        isNamed ? head : try HostileFile.readPrefix(path.bytes, below: folder, count: Self.maximum + 1)
      return .read(entry(path, FileStamp(content.status), content.bytes), isWhole: content.isWhole)
    } catch {
      if case .system(_, .open, let code) = error, code == ENOENT || code == ENOTDIR { return .gone }
      return .unreadable(
        ListedFile(
          path: path.text, kind: isNamed ? .result : .other, bytes: Int(clamping: stamp.size),
          verdict: .unreadable, reason: VerificationFault.unreadable(error).code, summary: nil))
    }
  }

  /// Who is trusted is left out: it is judged whenever the list is made.
  private func entry(_ path: ArchivePath, _ stamp: FileStamp, _ bytes: [UInt8]) -> ArchiveIndex.Entry {
    let verification = Verifier.verify(bytes, trust: TrustStore())
    let signers = verification.signers.map { IndexedFile.Signer(kid: $0.kid, name: $0.name, iat: $0.iat) }
    if let payload = verification.payload, let digest = verification.digest {
      let form = payload.bloc.passages
      return ArchiveIndex.Entry(
        file: IndexedFile(
          path: path, stamp: stamp,
          content: .result(ResultSummary(payload, digest: digest), signers: signers)),
        passages: payload.passages, form: (Self.digest(of: form), form))
    }
    if let certificate = verification.certificate, let digest = verification.digest {
      return ArchiveIndex.Entry(
        file: IndexedFile(
          path: path, stamp: stamp,
          content: .certificate(CertificateSummary(certificate, digest: digest), signers: signers)))
    }
    if let interruption = verification.interruption, let digest = verification.digest {
      return ArchiveIndex.Entry(
        file: IndexedFile(
          path: path, stamp: stamp,
          content: .interruption(InterruptionSummary(interruption, digest: digest), signers: signers)),
        passages: interruption.recorded.passages
          + [Passage(field: .motif, text: interruption.interruption.motif)])
    }
    // Signed for another purpose: a keyring, or journals on their way.
    if case .envelope(.header(_, .type(let type))) = verification.reason,
      type.hasPrefix("grille-"), type.hasSuffix("+json")
    {
      return refused(path, stamp, .other, "header-type")
    }
    return refused(path, stamp, .result, verification.reason?.code ?? "not-a-result")
  }

  private func refused(
    _ path: ArchivePath, _ stamp: FileStamp, _ kind: ListedFile.Kind, _ reason: String
  ) -> ArchiveIndex.Entry {
    ArchiveIndex.Entry(file: IndexedFile(path: path, stamp: stamp, content: .refused(kind, reason: reason)))
  }

  private static func digest(of passages: [Passage]) -> SHA256Digest {
    SHA256Digest(of: passages.flatMap { [0] + Array($0.placeText.utf8) + [0] + Array($0.text.utf8) })
  }
}
