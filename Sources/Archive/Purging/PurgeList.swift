package import Assessment
import Glibc
package import Seal

/// The files of a folder that are kept no longer than their period.
///
/// Only what is ours beyond doubt: form, signatures and content are right. A file that was changed, or that
/// is anything else, is nobody's to remove here. The day is the one that the signed content says, not that
/// of the file.
package struct PurgeList: Sendable {
  package struct Item: Hashable, Sendable {
    package let path: ArchivePath
    package let kind: PurgeKind
    /// Of the decision, the summary's signatures, the interruption, the sending; of what lies in a dossier, of the last
    /// that was recorded there.
    package let day: Day
    package let size: Int
    /// SHA-256 of the file.
    package let digest: SHA256Digest
    let identity: FileStamp
  }

  /// By path.
  package private(set) var items: [Item] = []

  /// Reads everything below a folder; `limits` are the last days that are old enough, by kind.
  package init(
    _ folder: FolderDescriptor, limits: [PurgeKind: Day], walk walkLimits: WalkLimits = WalkLimits()
  )
    throws(FileFault)
  {
    let walk = try FolderWalk(folder, limits: walkLimits)
    while walk.step(1024) {}
    for entry in walk.entries {
      guard case .file(let stamp) = entry.kind, stamp.size <= SealType.exchange.maximumBytes,
        let item = Self.item(entry.path, in: folder), let limit = limits[item.kind], item.day <= limit
      else { continue }
      items.append(item)
    }
    items.sort { $0.path < $1.path }
  }

  private static func item(_ path: ArchivePath, in folder: FolderDescriptor) -> Item? {
    let beginning = Array(#"{"payload":""#.utf8)
    let maximum = SealType.exchange.maximumBytes
    guard let head = try? HostileFile.readPrefix(path.bytes, below: folder, count: beginning.count),
      head.bytes == beginning,
      let content = try? HostileFile.readPrefix(path.bytes, below: folder, count: maximum + 1),
      content.isWhole,
      content.bytes.count <= maximum, let (kind, day) = kind(of: content.bytes)
    else { return nil }
    return Item(
      path: path, kind: kind, day: day, size: content.bytes.count, digest: SHA256Digest(of: content.bytes),
      identity: FileStamp(content.status))
  }

  private static func kind(of bytes: [UInt8]) -> (PurgeKind, Day)? {
    let verification = Verifier.verify(bytes, trust: TrustStore())
    if let payload = verification.payload {
      return Day(payload.decision.at.day.description).map { (.results, $0) }
    }
    if verification.certificate != nil {
      return verification.signers.compactMap(\.iat).max().map { (.certificates, Day(number: $0 / 86_400)) }
    }
    if let interruption = verification.interruption {
      return Day(interruption.interruption.at.day.description).map { (.interruptions, $0) }
    }
    guard let exchange = try? ExchangePayload.open(bytes) else { return nil }
    return (.exchanges, Day(number: exchange.iat / 86_400))
  }
}
