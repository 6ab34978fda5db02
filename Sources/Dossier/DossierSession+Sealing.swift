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
    guard let signed = state.evaluation(bloc).proposals[proposal.id] else { throw .failed(.nothingToSign) }
    do throws(DossierError) {
      guard let file = try write(signed, of: bloc) else { throw .signing }
      return file
    } catch { throw .recordedWithoutFile(error) }
  }

  /// Writes every result file that the signatures recorded call for and that is not there yet.
  ///
  /// Called after opening, so that a stop between a signature and its file leaves nothing missing. What was
  /// signed and cannot be made again, because lines of the journals are lost, is given where its file is
  /// there, and left out where it is not.
  @discardableResult
  package func writeResults() throws(DossierError) -> [ResultFile] {
    var files: [ResultFile] = []
    for bloc in folder.referential.blocs.map(\.id) {
      let signed = state.evaluation(bloc).proposals.values.filter { !$0.signatures.isEmpty }
      for proposal in signed.sorted(by: { ($0.content.revision, $0.id) < ($1.content.revision, $1.id) }) {
        if let file = try write(proposal, of: bloc) { files.append(file) }
      }
    }
    return files
  }

  /// A file that holds what was signed stands, whatever became of the journals since.
  private func write(_ proposal: Evaluation.Proposal, of bloc: BlocID) throws(DossierError) -> ResultFile? {
    let isComplete = proposal.team.allSatisfy { proposal.signatures[$0] != nil }
    let stem = "\(folder.results)/\(bloc).r\(proposal.content.revision)"
    let partial = stem + ".partial.grille.json"
    let path = isComplete ? stem + ".grille.json" : partial
    guard let digest = proposal.signatures.values.first.flatMap({ SHA256Digest(base64URL: $0.payload) })
    else { return nil }
    let found = try? HostileFile.read(path, maximum: Envelope.maximumBytes, access: .own)
    let envelope = found.flatMap { try? Envelope.parse($0, as: .result) }
    do {
      let signatures = try proposal.signatures.values.map {
        try Envelope.Signature(protected: $0.protected, signature: $0.signature, type: .result)
      }
      let stands = try envelope.map {
        try SHA256Digest(of: $0.payload) == digest
          && Envelope(payload: $0.payload, signatures: signatures) == $0
      }
      if stands != true {
        guard let payload = signedPayload(of: bloc, proposal) else { return nil }
        let bytes = try Envelope(payload: payload, signatures: signatures).bytes
        try DurableFile.makeFolder(folder.results)
        if isComplete, let found { try keep(found, beside: stem) }
        try DurableFile.write(bytes, to: path, replacing: true)
      }
      if isComplete { try DurableFile.remove(partial) }
    } catch let fault as Seal.FileFault {
      throw .file(fault)
    } catch { throw .signing }
    return ResultFile(
      bloc: bloc, revision: proposal.content.revision, path: path, digest: digest, isComplete: isComplete)
  }

  /// The bytes that the signatures of a proposal are over; nil where the journals do not give them any more.
  private func signedPayload(of bloc: BlocID, _ proposal: Evaluation.Proposal) -> [UInt8]? {
    guard let payload = try? self.payload(of: bloc, proposal).bytes else { return nil }
    let digest = SHA256Digest(of: payload).base64URL
    return proposal.signatures.values.allSatisfy { $0.payload == digest } ? payload : nil
  }

  /// Keeps what stands in the place of a complete result under a name with its own digest: it may be damaged,
  /// or a result that was sent out before a backup was restored.
  private func keep(_ bytes: [UInt8], beside stem: String) throws(Seal.FileFault) {
    let path = "\(stem).\(SHA256Digest(of: bytes).hex.prefix(16)).grille.json"
    keptAside.append(path)
    do { try DurableFile.write(bytes, to: path, replacing: false) } catch {
      guard case .exists = error else { throw error }
    }
  }
}
