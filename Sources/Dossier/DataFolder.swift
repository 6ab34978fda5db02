package import Journal
import Referential
package import Seal
import StrictJSON

/// The folder that holds everything of one person on one computer: keys, trust, dossiers.
package struct DataFolder: Sendable {
  package let path: String

  package init(_ path: String) { self.path = path }

  package var keys: KeyFolder { KeyFolder(path + "/keys") }
  package var trust: TrustFolder { TrustFolder(path + "/trust") }
  package var dossiers: String { path + "/dossiers" }
  package var cache: String { path + "/cache" }

  package func path(of dossier: DossierID) -> String { "\(dossiers)/\(dossier)" }

  /// Makes the folders that are missing, for their owner alone.
  package func prepare() throws(DossierError) {
    for folder in [path, path + "/keys", path + "/trust", dossiers, cache] {
      do { try DurableFile.makeFolder(folder) } catch { throw .file(error) }
    }
  }

  /// The dossiers that are here, by their ids; none where the folder is not there yet.
  package func dossierIDs() throws(DossierError) -> [DossierID] {
    do {
      return try DurableFile.names(in: dossiers).compactMap { DossierID($0) }.sorted()
    } catch { throw .file(error) }
  }

  /// The one dossier whose id begins with a text.
  package func dossier(named prefix: String) throws(DossierError) -> DossierID {
    let matching = try dossierIDs().filter { $0.text.hasPrefix(prefix.lowercased()) }
    guard let only = matching.first, !prefix.isEmpty else { throw .notFound(prefix) }
    guard matching.count == 1 else { throw .ambiguous(prefix, matching.map(\.text)) }
    return only
  }

  /// This computer's id, made at its first use.
  package func device() throws(DossierError) -> DeviceID {
    let file = path + "/device"
    if let bytes = try? HostileFile.read(file, maximum: 64, access: .own) {
      guard let id = DeviceID(String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)) else {
        throw .deviceFileDamaged(file)
      }
      return id
    }
    let device = DeviceID.random()
    do {
      try DurableFile.write(Array((device.text + "\n").utf8), to: file, replacing: false)
    } catch { throw .file(error) }
    return device
  }
}

/// Why a dossier cannot be opened, read or written: facts only.
package enum DossierError: Error, Equatable, Sendable {
  case notFound(String)
  /// A prefix that several dossiers share.
  case ambiguous(String, [String])
  case deviceFileDamaged(String)
  case file(Seal.FileFault)
  case journal(JournalError)
  /// The pinned referential is not one: what the parser says.
  case referentialDamaged(path: String)
  case clockUnreadable
  case keyUnknown(String)
  case key(KeyFileFault)
  /// The key of this file is not the one recorded for the evaluator.
  case otherKey(String)
  case nothingToSign
  case payload(PayloadBuildFault)
  case signing
}
