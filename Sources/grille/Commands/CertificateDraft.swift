import Dossier
import Journal
import PlainText
import Referential
import Seal
import Wording

/// A summary that is about to be signed, with the results that it stands on checked.
struct CertificateDraft {
  let payload: CertificatePayload
  private let signatures: [Envelope.Signature]
  private let complete: String
  private let partial: String

  /// The summary of a dossier's results, the latest revision of each bloc.
  init(of folder: DossierFolder, signing names: [String], with more: [String], _ surroundings: Surroundings)
    throws
  {
    let results = "\(folder.path)/results"
    let files = try ResultFiles.beside(results + "/x") + more
    let latest = try Self.latest(files, surroundings)
    let candidates = CertificatePayload.candidates(among: latest)
    let signers = try Self.choose(names, among: candidates)
    do throws(CertificateFault) {
      payload = try CertificatePayload.make(
        of: latest, blocs: folder.referential.blocs.map(\.id.rawValue), signers: signers)
    } catch { throw Failure(error.sentence, exit: 1) }
    let stem = "\(results)/certificate-\(SHA256Digest(of: payload.bytes).hex.prefix(12))"
    complete = stem + ".grille.json"
    partial = stem + ".partial.grille.json"
    let found = try? HostileFile.read(partial, maximum: Envelope.maximumBytes, access: .own)
    let envelope = found.flatMap { try? Envelope.parse($0, as: .certificate) }
    signatures = envelope?.payload == payload.bytes ? envelope?.signatures ?? [] : []
  }

  /// One that has a signature and came from elsewhere; every result that it lists has to be there.
  init(completing path: String, with more: [String], _ surroundings: Surroundings) throws {
    let suffix = ".partial.grille.json"
    guard path.hasSuffix(suffix) else { throw Failure(CommandText.notPartial(path), exit: 64) }
    let bytes = try HostileFile.read(path, maximum: Envelope.maximumBytes, access: .given)
    let others = try ResultFiles.read(ResultFiles.beside(path) + more)
    let trust = try surroundings.trustStore()
    guard
      let verification = Verifier.verify(files: [.success(bytes)], beside: others, trust: trust).first,
      let payload = verification.certificate,
      let envelope = try? Envelope.parse(bytes, as: .certificate)
    else { throw Failure(CommandText.notCertificate(path), exit: 1) }
    for followed in verification.followed {
      switch followed.finding {
      case .found(.valid), .found(.validUnknownSigner): continue
      case .found, .missing, .differs, .superseded:
        throw Failure(CommandText.notSigned(followed), exit: 1)
      }
    }
    self.payload = payload
    signatures = envelope.signatures
    partial = path
    complete = String(path.dropLast(suffix.count)) + ".grille.json"
  }

  /// Who of the two is meant by an id, its beginning, or a name.
  func signer(_ name: String) throws -> CertificatePayload.Signer {
    try Self.find(name, among: payload.evaluators)
  }

  /// Writes the file with the signatures that are new; a complete one is never written over.
  func write(adding new: [Envelope.Signature]) throws -> String {
    let kept = signatures.filter { old in !new.contains { $0.header.kid == old.header.kid } }
    let envelope = try Envelope(payload: payload.bytes, signatures: kept + new)
    guard envelope.signatures.count == ResultPayload.threshold else {
      try DurableFile.write(envelope.bytes, to: partial, replacing: true)
      return partial
    }
    try DurableFile.write(envelope.bytes, to: complete, replacing: false)
    try DurableFile.remove(partial)
    return complete
  }

  private static func latest(_ files: [String], _ surroundings: Surroundings) throws -> [ResultPayload] {
    let trust = try surroundings.trustStore()
    var latest: [String: ResultPayload] = [:]
    for bytes in try ResultFiles.read(files) {
      let verification = Verifier.verify(bytes, trust: trust)
      guard let payload = verification.payload, [.valid, .validUnknownSigner].contains(verification.verdict)
      else { continue }
      let bloc = payload.bloc.id.rawValue
      if let known = latest[bloc], known.result.revision >= payload.result.revision { continue }
      latest[bloc] = payload
    }
    return latest.values.sorted { $0.bloc.id.rawValue < $1.bloc.id.rawValue }
  }

  /// The two who sign: those named; with one name, the other where only two signed all results.
  private static func choose(
    _ names: [String], among candidates: [CertificatePayload.Signer]
  ) throws -> [CertificatePayload.Signer] {
    var chosen: [CertificatePayload.Signer] = []
    for name in names {
      let signer = try find(name, among: candidates)
      if !chosen.contains(signer) { chosen.append(signer) }
    }
    if let one = chosen.first, chosen.count == 1, candidates.count == 2 {
      chosen += candidates.filter { $0 != one }
    }
    guard chosen.count == 2 else {
      throw Failure(CommandText.signersOfCertificate(candidates.map(\.name)), exit: 64)
    }
    return chosen
  }

  private static func find(
    _ name: String, among signers: [CertificatePayload.Signer]
  ) throws -> CertificatePayload.Signer {
    let matching = signers.filter {
      $0.id.rawValue.hasPrefix(name) || $0.key.kid.rawValue.hasPrefix(name)
        || $0.name.utf8.elementsEqual(name.utf8)
    }
    guard matching.count == 1, let only = matching.first else {
      throw Failure(CommandText.signersOfCertificate(signers.map(\.name)), exit: 64)
    }
    return only
  }
}
