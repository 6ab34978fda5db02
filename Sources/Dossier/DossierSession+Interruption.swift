package import Assessment
import Journal
package import Referential
package import Seal

/// The file of an interruption's record, and who has signed it.
package struct InterruptionFile: Hashable, Sendable {
  package let bloc: BlocID
  /// Counts the records of a bloc from 1: what is known later of one interruption is a record of its own.
  package let number: Int
  package let path: String
  package let digest: SHA256Digest
  package let signers: [KeyID]
}

extension DossierSession {
  /// What one would sign now of a bloc that stands interrupted.
  package func interruptionPayload(of bloc: BlocID) throws(DossierError) -> InterruptionPayload {
    try interruptionDraft(of: bloc).payload
  }

  /// Signs the record of an interruption; it joins a signature that is there over the very same
  /// bytes, and else begins a file of its own.
  package func signInterruption(
    of bloc: BlocID, by evaluator: EvaluatorID, with key: SigningKey
  ) throws(PerformFault) -> InterruptionFile {
    guard state.evaluation(bloc).team.contains(evaluator) else { throw .refused(.notInTeam(evaluator)) }
    guard state.evaluators[evaluator]?.publicKey == Base64URL.encode(key.publicKey.bytes) else {
      throw .failed(.otherKey(key.publicKey.kid.rawValue))
    }
    let draft: InterruptionDraft
    let iat: Int
    do throws(DossierError) {
      draft = try interruptionDraft(of: bloc)
      iat = try clock().moment.seconds
    } catch { throw .failed(error) }
    guard !draft.signatures.contains(where: { $0.header.kid == key.publicKey.kid }) else {
      throw .refused(.alreadySigned(evaluator))
    }
    let path = "\(folder.results)/\(Self.name(bloc, draft.number))"
    do {
      let envelope = try draft.payload.adding(by: key, iat: iat, to: draft.signatures)
      try DurableFile.makeFolder(folder.results)
      // A second signature is the only thing that a file is written again for.
      try DurableFile.write(envelope.bytes, to: path, replacing: !draft.signatures.isEmpty)
      return InterruptionFile(
        bloc: bloc, number: draft.number, path: path, digest: SHA256Digest(of: envelope.payload),
        signers: envelope.signatures.map(\.header.kid))
    } catch let fault as Seal.FileFault {
      throw .failed(.file(fault))
    } catch { throw .failed(.signing) }
  }

  private static func name(_ bloc: BlocID, _ number: Int) -> String {
    "\(bloc).interruption-\(number).grille.json"
  }

  private struct InterruptionDraft {
    let number: Int
    let payload: InterruptionPayload
    let signatures: [Envelope.Signature]
  }

  private func interruptionDraft(of bloc: BlocID) throws(DossierError) -> InterruptionDraft {
    let cut = heads.filter { $0.stream.stream == .shared || $0.stream.stream == .own(bloc) }
    guard let candidate = ResultPayload.Identifier(rawValue: folder.id.text) else { throw .nothingToSign }
    let new: InterruptionPayload
    do throws(PayloadBuildFault) {
      new = try InterruptionPayload(
        of: bloc, cut: cut, in: state, candidate: candidate, referentialDigest: folder.referentialDigest)
    } catch { throw .payload(error) }
    var number = 1
    while let bytes = try interruptionBytes(bloc, number) {
      // Only what is made here, byte for byte, gets a second signature.
      if let envelope = try? Envelope.parse(bytes, as: .interruption), envelope.payload == new.bytes {
        return InterruptionDraft(number: number, payload: new, signatures: envelope.signatures)
      }
      number += 1
    }
    return InterruptionDraft(number: number, payload: new, signatures: [])
  }

  /// A record that is there; nil where there is none of that number.
  private func interruptionBytes(_ bloc: BlocID, _ number: Int) throws(DossierError) -> [UInt8]? {
    do {
      return try HostileFile.read(
        "\(folder.results)/\(Self.name(bloc, number))", maximum: Envelope.maximumBytes, access: .own)
    } catch {
      if case .system(_, .open, 2) = error { return nil }
      throw .file(error)
    }
  }
}
