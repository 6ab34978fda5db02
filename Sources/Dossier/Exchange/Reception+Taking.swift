package import Assessment
package import Journal
package import Referential
import Seal
import StrictJSON

/// What taking a file changed.
package struct Received: Equatable, Sendable {
  package let dossier: DossierID
  package let sender: EvaluatorID
  /// Whether the dossier is new here.
  package let isNew: Bool
  /// Operations that were not here before.
  package let operations: Int
  /// The blocs of which the other's grid came shut, and was not here open already.
  package let shut: [BlocID]
  /// The blocs of which the other's grid came open and is not taken before one's own is complete.
  package let withheld: [BlocID]

  package var changesNothing: Bool { !isNew && operations == 0 && shut.isEmpty && withheld.isEmpty }
}

extension Reception {
  /// Merges the file into the dossier here, or begins the dossier with it.
  ///
  /// Nobody has the dossier open meanwhile. Taking the same file again, an older one, or one's own changes
  /// nothing. The evaluator is who sits here: what that person may not read yet is kept shut or left out.
  package func take(into home: DataFolder, as evaluator: EvaluatorID?) throws(ExchangeError) -> Received {
    let isNew = try !here(home)
    let folder = try folder(in: home, isNew: isNew)
    let lock: DossierLock
    do { lock = try DossierLock(folder: folder.path, calls: folder.calls) } catch {
      throw .dossier(.journal(error))
    }
    // All of it, or nothing: a journal that went apart is found before the first one is taken.
    var comparisons: [ExchangedID: JournalFolder.Comparison] = [:]
    for stream in payload.streams { comparisons[stream.id] = try compare(stream, in: folder) }
    var operations = 0
    var withheld: [BlocID] = []
    // What is shared comes first: it may say that a grid is not to be hidden any more.
    for stream in payload.streams where stream.isShared {
      operations += try take(comparisons[stream.id], into: folder, lock)
    }
    let state = try read(folder)
    for stream in payload.streams where !stream.isShared {
      if let bloc = stream.bloc, let evaluator, !state.mayReadOthers(bloc, evaluator),
        stream.id.author.rawValue != evaluator.rawValue
      {
        withheld.append(bloc)
        continue
      }
      operations += try take(comparisons[stream.id], into: folder, lock)
    }
    let shut = try keepShut(in: folder, try read(folder))
    try folder.handedOver.keep(known: payload.known, of: sender)
    try folder.handedOver.keep(signed: payload.signed)
    return Received(
      dossier: dossier, sender: sender, isNew: isNew, operations: operations, shut: shut,
      withheld: Set(withheld).sorted())
  }

  private func here(_ home: DataFolder) throws(ExchangeError) -> Bool {
    do { return try home.dossierIDs().contains(dossier) } catch { throw .dossier(error) }
  }

  private func folder(in home: DataFolder, isNew: Bool) throws(ExchangeError) -> DossierFolder {
    do {
      if isNew { return try DossierFolder.create(dossier, in: home, referential) }
      let folder = try DossierFolder(dossier, in: home)
      guard folder.referentialDigest == SHA256Digest(of: payload.referential.canonicalBytes()) else {
        throw ExchangeError.otherReferential(dossier)
      }
      return folder
    } catch let error as DossierError {
      throw .dossier(error)
    } catch let error as ExchangeError {
      throw error
    } catch { throw .referential }
  }

  private func read(_ folder: DossierFolder) throws(ExchangeError) -> DossierState {
    do { return try folder.read().state } catch { throw .dossier(error) }
  }

  private func compare(
    _ stream: ExchangedStream, in folder: DossierFolder
  ) throws(ExchangeError) -> JournalFolder.Comparison {
    guard let id = Journal.StreamID(stream.id) else { throw .foreignJournal(stream.id.author.rawValue) }
    do { return try folder.journals.compare(id, stream.journal, context: folder.context) } catch {
      throw .arrival(error)
    }
  }

  private func take(
    _ comparison: JournalFolder.Comparison?, into folder: DossierFolder, _ lock: DossierLock
  ) throws(ExchangeError) -> Int {
    guard let comparison else { return 0 }
    do {
      switch try folder.journals.take(comparison, lock: lock) {
      case .known: return 0
      case .extended(let count): return count
      }
    } catch { throw .arrival(error) }
  }

  private func keepShut(in folder: DossierFolder, _ state: DossierState) throws(ExchangeError) -> [BlocID] {
    var blocs: [BlocID] = []
    for grid in payload.sealed {
      guard let bloc = BlocID(grid.id.stream.rawValue), let id = Journal.StreamID(grid.id) else { continue }
      do {
        // A grid that is here open as far as that needs no code.
        let reading = try folder.journals.read(id, context: folder.context)
        if let last = reading.ops.last, last.seq >= grid.head.seq { continue }
      } catch { throw .dossier(.journal(error)) }
      try folder.grids.keep(grid)
      blocs.append(bloc)
    }
    return Set(blocs).sorted()
  }
}

extension ExchangedStream {
  fileprivate var isShared: Bool { id.stream.rawValue == "shared" }
  fileprivate var bloc: BlocID? { BlocID(id.stream.rawValue) }
}
