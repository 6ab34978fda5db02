import Archive
import ArgumentParser
import Dossier
import PlainText
import Seal
import Wording

import class Journal.DossierLock

/// Takes files away, each with a line in the journal before it goes.
struct Purging {
  let folder: FolderDescriptor
  let at: String
  let periods: [PurgeKind: RetentionPeriod]
  let surroundings: Surroundings

  func remove(_ items: [PurgeList.Item]) throws {
    var journal = try PurgeJournal(folder)
    if journal.damaged > 0 {
      Output.error(PurgeSentences.damaged(journal.damaged), in: surroundings.language)
    }
    // A line before the file goes: what is gone without a line could never be told from a loss.
    try journal.append(
      items.map { $0.line(at: at, why: "retention \(periods[$0.kind]?.description ?? "")") })
    var removed = 0
    for item in items {
      do throws(FileFault) {
        try item.remove(from: folder)
        removed += 1
      } catch {
        try journal.append([item.keptLine(at: at, VerificationFault.unreadable(error).code)])
        Output.error(PurgeSentences.kept(item.path.text, error.sentence), in: surroundings.language)
      }
    }
    Output.line(
      PurgeSentences.removed(removed, "\(folder.path)/\(PurgeJournal.name)"), in: surroundings.language)
    if removed < items.count { throw ExitCode(74) }
  }

  /// Takes whole dossiers away, each with a line for every file of it.
  func remove(_ dossiers: [DossierPurge.Item]) throws {
    var journal = try PurgeJournal(folder)
    if journal.damaged > 0 {
      Output.error(PurgeSentences.damaged(journal.damaged), in: surroundings.language)
    }
    let why = "retention \(periods[.dossiers]?.description ?? "")"
    var removed = 0
    for dossier in dossiers {
      do {
        // Held until it is gone: nobody writes into it meanwhile.
        let lock = try DossierLock(folder: surroundings.home.path(of: dossier.id))
        guard try dossier.isStill(in: folder) else {
          Output.error(PurgeSentences.changed(dossier), in: surroundings.language)
          continue
        }
        try journal.append(dossier.tree.items.map { $0.line(at: at, why: why) })
        try withExtendedLifetime(lock) { try dossier.tree.remove(from: folder) }
        PlaceFile(surroundings.home).forget(dossier.id)
        removed += 1
      } catch {
        Output.error(
          PurgeSentences.kept(dossier.name, Failure(of: error, home: surroundings.home.path).sentence),
          in: surroundings.language)
      }
    }
    Output.line(
      PurgeSentences.dossiersRemoved(removed, "\(folder.path)/\(PurgeJournal.name)"),
      in: surroundings.language)
    if removed < dossiers.count { throw ExitCode(74) }
  }
}
