package import Assessment
import Journal
package import Referential
package import Seal

/// A result's file and what it is a file of.
package struct ResultFile: Hashable, Sendable {
  package let bloc: BlocID
  package let revision: Int
  package let path: String
  package let digest: SHA256Digest
  package let isComplete: Bool
}

extension DossierSession {
  /// The payload of a bloc's standing proposal: a function of the events within its cut.
  package func payload(of bloc: BlocID) throws(DossierError) -> ResultPayload {
    guard let proposal = state.evaluation(bloc).proposal else { throw .nothingToSign }
    return try payload(of: bloc, proposal)
  }

  /// The payload of one proposal, whatever came after it.
  func payload(of bloc: BlocID, _ proposal: Evaluation.Proposal) throws(DossierError) -> ResultPayload {
    var reach: [Assessment.StreamID: Int] = [:]
    for head in proposal.content.cut { reach[head.stream] = head.seq }
    let within = events.filter { $0.id.seq <= reach[$0.id.stream] ?? 0 }
    let state = DossierState(referential: folder.referential, events: within)
    guard let candidate = ResultPayload.Identifier(rawValue: folder.id.text) else { throw .nothingToSign }
    do throws(PayloadBuildFault) {
      return try ResultPayload(
        of: bloc, proposal: proposal, in: state, candidate: candidate,
        referentialDigest: folder.referentialDigest)
    } catch { throw .payload(error) }
  }

  /// Signs the standing proposal; recording the signature is the commit point, the file follows from it.
  package func sign(
    _ bloc: BlocID, by evaluator: EvaluatorID, with key: SigningKey
  ) throws(PerformFault) -> ResultFile {
    guard let proposal = state.evaluation(bloc).proposal else { throw .refused(.noProposal) }
    let (payload, iat): ([UInt8], Int)
    do throws(DossierError) {
      payload = try self.payload(of: bloc, proposal).bytes
      iat = try clock().moment.seconds
    } catch { throw .failed(error) }
    let x = Base64URL.encode(key.publicKey.bytes)
    guard state.evaluators[evaluator]?.publicKey == x else {
      throw .failed(.otherKey(key.publicKey.kid.rawValue))
    }
    let signature: Envelope.Signature
    do {
      signature = try Envelope.sign(payload, as: .result, by: key, iat: iat)
    } catch { throw .failed(.signing) }
    _ = try perform(
      .sign(
        bloc,
        SignatureRecord(
          proposal: proposal.id, payload: SHA256Digest(of: payload).base64URL,
          kid: key.publicKey.kid.rawValue, publicKey: x, protected: signature.header.encoded,
          signature: Base64URL.encode(signature.bytes))),
      by: evaluator)
    let results = writeResults()
    let revision = proposal.content.revision
    guard let file = results.files.last(where: { $0.bloc == bloc && $0.revision == revision }) else {
      throw .failed(results.faults.first ?? .nothingToSign)
    }
    return file
  }

  /// Writes every result file that the signatures recorded call for and that is not there yet.
  ///
  /// Called after signing and after opening, so that a stop in between leaves nothing missing. A file that
  /// cannot be written, or that is not what was signed any more, is told and keeps nobody from the dossier:
  /// the journals have everything that it is made of.
  package func writeResults() -> (files: [ResultFile], faults: [DossierError]) {
    var files: [ResultFile] = []
    var faults: [DossierError] = []
    for bloc in folder.referential.blocs.map(\.id) {
      let signed = state.evaluation(bloc).proposals.values.filter { !$0.signatures.isEmpty }
      for proposal in signed.sorted(by: { $0.content.revision < $1.content.revision }) {
        do throws(DossierError) {
          files.append(try write(proposal, of: bloc))
        } catch { faults.append(error) }
      }
    }
    return (files, faults)
  }

  private func write(_ proposal: Evaluation.Proposal, of bloc: BlocID) throws(DossierError) -> ResultFile {
    let isComplete = proposal.team.allSatisfy { proposal.signatures[$0] != nil }
    let stem = "\(folder.results)/\(bloc).r\(proposal.content.revision)"
    let partial = stem + ".partial.grille.json"
    let path = isComplete ? stem + ".grille.json" : partial
    // A sealed file is never made again: what was signed then stands, whatever became of the journals since.
    if isComplete, (try? HostileFile.readPrefix(path, count: 1, access: .own)) != nil {
      guard let digest = Self.digest(of: path, sealing: proposal) else { throw .resultChanged(path) }
      // The program may have been stopped between writing the one and taking the other away.
      try? DurableFile.remove(partial)
      return ResultFile(
        bloc: bloc, revision: proposal.content.revision, path: path, digest: digest, isComplete: true)
    }
    let payload = try self.payload(of: bloc, proposal).bytes
    do {
      let signatures = try proposal.signatures.values.map { try Envelope.Signature(
          protected: $0.protected, signature: $0.signature, type: .result) }
      let bytes = try Envelope(payload: payload, signatures: signatures).bytes
      if (try? HostileFile.read(path, maximum: Envelope.maximumBytes, access: .own)) != bytes {
        try DurableFile.write(bytes, to: path, replacing: !isComplete)
      }
      if isComplete { try DurableFile.remove(partial) }
    } catch Seal.FileFault.exists(let path) {
      throw .resultChanged(path)
    } catch let fault as Seal.FileFault {
      throw .file(fault)
    } catch { throw .signing }
    return ResultFile(
      bloc: bloc, revision: proposal.content.revision, path: path, digest: SHA256Digest(of: payload),
      isComplete: isComplete)
  }

  /// The digest of a sealed file's payload; nil where the file is not what was signed any more.
  private static func digest(of path: String, sealing proposal: Evaluation.Proposal) -> SHA256Digest? {
    guard let bytes = try? HostileFile.read(path, maximum: Envelope.maximumBytes, access: .own),
      let envelope = try? Envelope.parse(bytes, as: .result)
    else { return nil }
    let digest = SHA256Digest(of: envelope.payload)
    let recorded = proposal.signatures.values
    guard recorded.allSatisfy({ $0.payload == digest.base64URL }),
      Set(recorded.map(\.signature)) == Set(envelope.signatures.map { Base64URL.encode($0.bytes) })
    else { return nil }
    return digest
  }
}
