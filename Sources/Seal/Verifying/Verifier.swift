import StrictJSON

/// Checks result files, and the summaries of a certification: form first, then signatures, then content, then
/// whether the signers are known.
///
/// The keys come from the payload, so that a file can be checked by who knows nobody; whether a key is that
/// of the person named is answered by the trust store only. Nothing of a file that is refused is given out.
package enum Verifier {
  /// Checks one file by itself.
  package static func verify(_ bytes: [UInt8], trust: TrustStore) -> Verification {
    do { return try check(bytes, trust: trust) } catch { return Verification(.invalid, error) }
  }

  /// Checks files together: one that a later revision among them takes the place of is superseded.
  ///
  /// A file counts as the later one only where its signers are known as well as those of the earlier one,
  /// or anybody could void a result with keys of their own. A summary is followed to the results among the
  /// files and among those beside them.
  package static func verify(
    files: [Result<[UInt8], FileFault>], beside: [[UInt8]] = [], trust: TrustStore
  ) -> [Verification] {
    let single = files.map { file in
      switch file {
      case .success(let bytes): verify(bytes, trust: trust)
      case .failure(let fault): Verification(.unreadable, .unreadable(fault))
      }
    }
    let others = beside.map { verify($0, trust: trust) }
    let traces = single.compactMap(\.trace)
    return single.map { earlier in
      if earlier.certificate != nil { return earlier.following(single + others) }
      guard let trace = earlier.trace, let later = traces.first(where: { $0.takesPlace(of: trace) })
      else { return earlier }
      return Verification(
        .superseded, .superseded(revision: later.revision, by: later.digest), signers: earlier.signers,
        payload: earlier.payload, digest: earlier.digest)
    }
  }

  private static func check(_ bytes: [UInt8], trust: TrustStore) throws(VerificationFault) -> Verification {
    let envelope: Envelope
    let type: SealType
    do { (envelope, type) = try parse(bytes) } catch { throw .envelope(error) }
    let json = try checkSignatures(of: envelope, as: type)
    let digest = SHA256Digest(of: envelope.payload)
    if type == .certificate {
      let payload: CertificatePayload
      do { payload = try CertificatePayload.read(json) } catch { throw .payload(error) }
      try checkPersons(payload.signers, trust: trust)
      let signers = signers(payload.signers, of: envelope, digest, trust) {
        payload.evaluator(signing: $0)?.name
      }
      let (verdict, reason) = judge(signers)
      return Verification(verdict, reason, signers: signers, certificate: payload, digest: digest)
    }
    if type == .interruption { return try interruption(envelope, json, digest, trust) }
    let payload: ResultPayload
    do { payload = try ResultPayload.read(json) } catch { throw .payload(error) }
    try checkPersons(payload.signers, trust: trust)
    let signers = signers(payload.signers, of: envelope, digest, trust) {
      payload.evaluator(signing: $0)?.name
    }
    let (verdict, reason) = judge(signers)
    return Verification(verdict, reason, signers: signers, payload: payload, digest: digest)
  }

  /// One signature is enough for the record of an interruption: whoever of the team did not sign is told.
  private static func interruption(
    _ envelope: Envelope, _ json: JSONValue, _ digest: SHA256Digest, _ trust: TrustStore
  ) throws(VerificationFault) -> Verification {
    let payload: InterruptionPayload
    do { payload = try InterruptionPayload.read(json) } catch { throw .payload(error) }
    if payload.signers.count > 1 { try checkPersons(payload.signers, trust: trust) }
    let signers = signers(payload.signers, of: envelope, digest, trust) {
      payload.evaluator(signing: $0)?.name
    }
    let (verdict, reason) = judge(signers.filter { $0.standing != nil })
    return Verification(verdict, reason, signers: signers, interruption: payload, digest: digest)
  }

  /// Reads a result; a summary or the record of an interruption only where the file itself says that it is
  /// one.
  private static func parse(_ bytes: [UInt8]) throws(EnvelopeFault) -> (Envelope, SealType) {
    do { return (try Envelope.parse(bytes, as: .result), .result) } catch {
      guard case .header(_, .type(let name)) = error,
        let type = [SealType.certificate, .interruption].first(where: {
          name.utf8.elementsEqual($0.description.utf8)
        })
      else { throw error }
      return (try Envelope.parse(bytes, as: type), type)
    }
  }

  /// Signatures before content: of a changed file the reason is that it was changed.
  private static func checkSignatures(of envelope: Envelope, as type: SealType) throws(VerificationFault)
    -> JSONValue
  {
    let json: JSONValue
    let keys: SignerKeys
    do {
      json = try ResultPayload.strictJSON(envelope.payload)
      keys = try SignerKeys(payload: json, format: format(of: type))
    } catch { throw .payload(error) }
    for signature in envelope.signatures {
      let kid = signature.header.kid
      guard let key = keys[kid] else { throw .foreignSigner(kid) }
      do { try envelope.verify(signature, by: key) } catch { throw .signature(kid, error) }
    }
    return json
  }

  private static func format(of type: SealType) -> String {
    if type == .certificate { return CertificatePayload.format }
    return type == .interruption ? InterruptionPayload.format : ResultPayload.format
  }

  private static func signers(
    _ kids: [KeyID], of envelope: Envelope, _ digest: SHA256Digest, _ trust: TrustStore,
    name: (KeyID) -> String?
  ) -> [Verification.Signer] {
    kids.map { kid in
      let header = envelope.signatures.first { $0.header.kid == kid }?.header
      return Verification.Signer(
        kid: kid, name: name(kid) ?? "", iat: header?.iat,
        standing: header.map { trust.standing(of: kid, at: $0.iat, in: digest) })
    }
  }

  /// Judges anew a file whose form, signatures and content were found right, after what is trusted has
  /// changed.
  ///
  /// Each of its signers with the name that the file gives and the claimed time of signing; nil: has not
  /// signed.
  package static func judge(
    _ signers: [(kid: KeyID, name: String, iat: Int?)], of digest: SHA256Digest, trust: TrustStore
  ) -> (verdict: Verification.Verdict, reason: VerificationFault?) {
    do { try checkPersons(signers.map(\.kid), trust: trust) } catch { return (.invalid, error) }
    return judge(
      signers.map { signer in
        Verification.Signer(
          kid: signer.kid, name: signer.name, iat: signer.iat,
          standing: signer.iat.map { trust.standing(of: signer.kid, at: $0, in: digest) })
      })
  }

  private static func checkPersons(_ kids: [KeyID], trust: TrustStore) throws(VerificationFault) {
    guard let first = kids.first, let last = kids.last, let person = trust.commonPerson(first, last)
    else { return }
    throw .samePerson(first, last, name: person.name)
  }

  /// Missing outweighs revoked, revoked outweighs unknown.
  private static func judge(_ signers: [Verification.Signer])
    -> (Verification.Verdict, VerificationFault?)
  {
    if let absent = signers.first(where: { $0.standing == nil }) {
      return (.incomplete, .missingSignature(absent.kid, name: absent.name))
    }
    var unknown: VerificationFault?
    for signer in signers {
      switch signer.standing {
      case .revoked(let revocation):
        return (.revoked, .revoked(signer.kid, name: signer.name, revocation))
      case .unknown: unknown = unknown ?? .unknownSigner(signer.kid, name: signer.name)
      case .notYetValid(let from):
        unknown = unknown ?? .notYetValid(signer.kid, name: signer.name, from: from)
      case .expired(let until):
        unknown = unknown ?? .expired(signer.kid, name: signer.name, until: until)
      case .trusted, .own, .seenBefore, .none: continue
      }
    }
    return unknown.map { (.validUnknownSigner, $0) } ?? (.valid, nil)
  }
}
