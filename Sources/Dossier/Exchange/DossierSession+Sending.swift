package import Assessment
import Journal
package import Referential
package import Seal
import StrictJSON

/// What leaves for the other evaluator.
package struct Parcel: Sendable {
  /// The whole signed file.
  package let bytes: [UInt8]
  /// The blocs of which the own grid leaves to be read.
  package let open: [BlocID]
  /// The blocs of which the own grid leaves shut, each with a code.
  package let shut: [BlocID]
  /// The blocs of which the own grid is begun and stays here.
  package let kept: [BlocID]
  /// How far the journals in it go.
  package let heads: [Assessment.Head]
}

extension DossierSession {
  /// Makes the file for the other evaluator: everything shared, and of one's own grids what may leave.
  ///
  /// A grid that is complete is announced first, so that the other's computer knows of it.
  /// With it goes what the answer can be encrypted to.
  package func send(
    by evaluator: EvaluatorID, with key: SigningKey, answeredTo encryption: EncryptionKey? = nil,
    cost: GridCode.Cost = .standard
  ) throws(ExchangeError) -> Parcel {
    guard state.evaluators[evaluator]?.publicKey == Base64URL.encode(key.publicKey.bytes) else {
      throw .dossier(.otherKey(key.publicKey.kid.rawValue))
    }
    try announceGrids(of: evaluator)
    do { try writeHeads() } catch { throw .dossier(error) }
    let journals = try Outgoing(of: self, by: evaluator)
    let payload = try journals.payload(key.publicKey, encryption, signedOnce(), cost)
    let iat = try seconds()
    do {
      return Parcel(
        bytes: try payload.signed(by: key, iat: iat), open: journals.blocs(.open),
        shut: journals.blocs(.shut), kept: journals.blocs(.stays), heads: journals.leaving)
    } catch { throw .file(error) }
  }

  private func seconds() throws(ExchangeError) -> Int {
    do { return try clock().moment.seconds } catch { throw .dossier(error) }
  }

  /// The results that wait for a second signature, as their files are here.
  private func signedOnce() -> [ExchangedResult] {
    let files = (try? writeResults()) ?? []
    var latest: [BlocID: ResultFile] = [:]
    for file in files where !file.isComplete { latest[file.bloc] = file }
    return latest.values.compactMap { file in
      guard let bloc = ResultPayload.Identifier(file.bloc.description),
        let bytes = try? HostileFile.read(file.path, maximum: Envelope.maximumBytes, access: .own)
      else { return nil }
      return ExchangedResult(bloc: bloc, bytes: bytes)
    }
  }

  private func announceGrids(of evaluator: EvaluatorID) throws(ExchangeError) {
    for bloc in folder.referential.blocs.map(\.id) {
      let phase = state.phase(bloc, for: evaluator)
      let heads = heads.filter { $0.stream.author == evaluator && $0.stream.stream == .own(bloc) }
      guard phase == .grading || phase == .interviewing, state.gridHolds(bloc, of: evaluator), !heads.isEmpty
      else { continue }
      do { _ = try perform(.announceGrid(bloc, heads), by: evaluator) } catch {
        throw ExchangeError(error)
      }
    }
  }
}

/// The journals that one evaluator may give away, and how.
private struct Outgoing {
  private let folder: DossierFolder
  private let dossier: ResultPayload.Identifier
  private let sender: (author: ResultPayload.Identifier, device: ResultPayload.Identifier)
  private let known: [ExchangedHead]
  /// The journals that leave, and those that would, by how they may.
  private var journals: [(id: Journal.StreamID, head: Assessment.Head, departure: GridDeparture)] = []

  init(of session: DossierSession, by evaluator: EvaluatorID) throws(ExchangeError) {
    folder = session.folder
    guard let dossier = ResultPayload.Identifier(folder.id.text),
      let author = ResultPayload.Identifier(evaluator.rawValue),
      let device = ResultPayload.Identifier(session.device.text)
    else { throw .noPlace(evaluator.rawValue) }
    self.dossier = dossier
    sender = (author, device)
    let state = session.state
    let givers = Set([evaluator]).union(state.departed)
    var known: [ExchangedHead] = []
    for head in session.heads {
      if !givers.contains(head.stream.author), let head = ExchangedHead(head) { known.append(head) }
      guard givers.contains(head.stream.author), let id = Recording.journalID(head.stream) else { continue }
      switch head.stream.stream {
      case .shared: journals.append((id, head, .open))
      case .own(let bloc): journals.append((id, head, state.departure(bloc, of: evaluator)))
      }
    }
    self.known = known
  }

  /// The blocs of which a grid leaves in this way.
  func blocs(_ departure: GridDeparture) -> [BlocID] {
    let blocs = journals.compactMap { journal -> BlocID? in
      guard journal.departure == departure, case .own(let bloc) = journal.head.stream.stream else {
        return nil
      }
      return bloc
    }
    return Set(blocs).sorted()
  }

  /// How far the journals go that leave.
  var leaving: [Assessment.Head] { journals.filter { $0.departure != .stays }.map(\.head) }

  func payload(
    _ key: PublicKey, _ encryption: EncryptionKey?, _ signed: [ExchangedResult], _ cost: GridCode.Cost
  ) throws(ExchangeError) -> ExchangePayload {
    var streams: [ExchangedStream] = []
    var sealed: [SealedGrid] = []
    for journal in journals where journal.departure != .stays {
      guard let head = ExchangedHead(journal.head) else { continue }
      let segments: [ExchangedSegment]
      do {
        segments = try folder.journals.wholeLines(of: journal.id)
          .map { ExchangedSegment(number: $0.number, bytes: $0.bytes) }
      } catch { throw .arrival(error) }
      if journal.departure == .open {
        streams.append(ExchangedStream(id: head.id, segments: segments))
      } else {
        let code = try folder.grids.code(for: head.id)
        do {
          sealed.append(try SealedGrid.seal(segments, upTo: head, in: dossier, with: code, cost: cost))
        } catch { throw .file(error) }
      }
    }
    return ExchangePayload(
      dossier: dossier,
      sender: ExchangePayload.Sender(author: sender.author, device: sender.device, key: key, encryption: encryption),
      referential: folder.referential.json, streams: streams, sealed: sealed, known: known,
      signed: signed)
  }
}

extension DossierState {
  /// Those whose place another took in every bloc: their journals are given on by who has them.
  var departed: Set<EvaluatorID> {
    let blocs = evaluations.values
    let left = Set(blocs.flatMap { $0.replacements.map(\.from) })
    return left.subtracting(blocs.flatMap(\.team))
  }
}

extension ExchangedHead {
  init?(_ head: Assessment.Head) {
    guard let author = ResultPayload.Identifier(head.stream.author.rawValue),
      let device = ResultPayload.Identifier(head.stream.device.rawValue),
      let stream = ResultPayload.Identifier(head.stream.stream.description),
      let hash = SHA256Digest(base64URL: head.hash)
    else { return nil }
    self.init(
      id: ExchangedID(author: author, device: device, stream: stream), segment: head.segment, seq: head.seq,
      hash: hash)
  }
}

extension ExchangeError {
  init(_ fault: PerformFault) {
    switch fault {
    case .refused(let refusal): self = .refused(refusal)
    case .failed(let error), .recordedWithoutFile(let error): self = .dossier(error)
    }
  }
}
