package import Assessment
import Journal
package import Referential
package import Seal

extension DossierFolder {
  /// Opens the other's grid of a bloc with the code that was read out, once one's own is complete.
  ///
  /// What comes out must be the grid that was announced, or one that went on from there. One that its author has
  /// changed and announced again since is not opened: the newer one is in a file that is still to come.
  package func openGrid(
    of bloc: BlocID, with code: GridCode, as evaluator: EvaluatorID, cost: GridCode.Cost = .standard
  ) throws(ExchangeError) -> Int {
    guard let dossier = ResultPayload.Identifier(id.text) else { throw .nothingShut(bloc) }
    let lock: DossierLock
    do { lock = try DossierLock(folder: path, calls: calls) } catch {
      throw .dossier(.journal(error))
    }
    let state: DossierState
    do { state = try read().state } catch { throw .dossier(error) }
    guard state.mayReadOthers(bloc, evaluator) else { throw .ownGridOpen(bloc) }
    let received = try grids.received(bloc)
    guard !received.isEmpty else { throw .nothingShut(bloc) }
    let current = received.filter { grid in
      let head = state.announcedHead(of: grid.id, in: bloc)
      return head.map { $0.seq <= grid.head.seq } ?? true
    }
    guard !current.isEmpty else { throw .olderGrid(bloc) }
    var operations = 0
    for grid in current {
      let stream: ExchangedStream
      do { stream = try grid.open(code, in: dossier, cost: cost) } catch { throw .file(error) }
      guard let journal = Journal.StreamID(stream.id) else {
        throw .foreignJournal(stream.id.author.rawValue)
      }
      try check(stream, journal, of: bloc, announced: state.announcedHead(of: grid.id, in: bloc))
      do {
        let arrival = try journals.receive(journal, stream.journal, context: context, lock: lock)
        if case .extended(let count) = arrival { operations += count }
      } catch { throw .arrival(error) }
    }
    return operations
  }

  private func check(
    _ stream: ExchangedStream, _ id: Journal.StreamID, of bloc: BlocID, announced: Assessment.Head?
  ) throws(ExchangeError) {
    guard let head = announced else { return }
    let reading: StreamReading
    do { reading = try StreamReading(id, segments: stream.journal, context: context) } catch {
      throw .dossier(.journal(error))
    }
    guard let hash = Digest32(base64url: head.hash),
      reading.prefix(
        upTo: Journal.Head(id: id, link: Link(segment: head.segment, seq: head.seq, hash: hash))) != nil
    else { throw .otherGrid(bloc) }
  }
}

extension DossierState {
  /// How far an own journal of a bloc went when its author announced the grid last.
  fileprivate func announcedHead(of id: ExchangedID, in bloc: BlocID) -> Assessment.Head? {
    evaluation(bloc).announced[EvaluatorID(unchecked: id.author.rawValue)]?.first {
      $0.stream.device.rawValue == id.device.rawValue
    }
  }
}
