import Archive
import Assessment
import Dossier
import Journal
import PlainText
import Seal
import Wording

/// The dossiers of this computer that are kept no longer than their period.
///
/// Only what can be read whole is anybody's to remove: of a damaged journal nobody knows when its last line was
/// written. A signed file keeps its dossier as long as its own period says, or for good where it has none.
struct DossierPurge {
  struct Item {
    let id: DossierID
    /// The candidate's, with the beginning of the dossier's id.
    let name: String
    /// The last on which anything was written in it.
    let day: Day
    let tree: PurgeTree
  }

  private(set) var items: [Item] = []
  /// Why others, old enough, stay.
  private(set) var kept: [Sentence] = []

  /// Reads all dossiers; `limits` are the last days that are old enough, by kind.
  init(_ home: DataFolder, limits: [PurgeKind: Day]) throws {
    guard let limit = limits[.dossiers] else { return }
    let place = try FolderDescriptor(home.dossiers)
    for id in try home.dossierIDs() {
      let short = String(id.text.prefix(8))
      do {
        let reading = try DossierFolder(id, in: home).read()
        guard let day = reading.lastDay, day <= limit else { continue }
        let name = Self.name(of: reading.state.candidate, short)
        guard reading.damage.isEmpty else {
          kept.append(PurgeSentences.damagedDossier(name))
          continue
        }
        if let file = try Self.fileToKeep(in: home.path(of: id) + "/results", limits) {
          kept.append(PurgeSentences.holds(name, file))
          continue
        }
        items.append(
          Item(id: id, name: name, day: day, tree: try PurgeTree(id.text, in: place, kind: .dossiers, day: day)))
      } catch { kept.append(PurgeSentences.kept(short, Failure(of: error, home: home.path).sentence)) }
    }
  }

  private static func name(of candidate: Candidate?, _ id: String) -> String {
    guard let candidate else { return id }
    return "\(candidate.familyName) \(candidate.givenName) (\(id))"
  }

  /// The first file that is not past a period of its own.
  private static func fileToKeep(in folder: String, _ limits: [PurgeKind: Day]) throws -> String? {
    let past = Set(try PurgeList(FolderDescriptor(folder), limits: limits).items.map(\.path.text))
    return try DurableFile.names(in: folder).first { !past.contains($0) }
  }
}

extension DossierPurge.Item {
  /// Whether the dossier is still what was listed.
  func isStill(in folder: FolderDescriptor) throws -> Bool {
    try PurgeTree(id.text, in: folder, kind: .dossiers, day: day).items.map(Self.identity)
      == tree.items.map(Self.identity)
  }

  /// The lock's file names whoever has it, which is now this program.
  private static func identity(_ item: PurgeList.Item) -> String {
    item.path.text.hasSuffix("/.lock") ? item.path.text : "\(item.path.text) \(item.digest.hex)"
  }
}
