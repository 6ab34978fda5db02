/// What checking one file came to.
package struct Verification: Sendable {
  package enum Verdict: String, Hashable, Sendable, CaseIterable {
    case valid
    case validUnknownSigner = "valid-unknown-signer"
    case incomplete
    case superseded
    case revoked
    case invalid
    case unreadable

    package var exitCode: Int32 {
      switch self {
      case .valid: 0
      case .invalid: 1
      case .validUnknownSigner: 2
      case .incomplete: 3
      case .superseded, .revoked: 4
      case .unreadable: 74
      }
    }

    /// How much it outweighs others when several files are checked: 1, 74, 3, 4, 2, 0.
    package var weight: Int {
      switch self {
      case .invalid: 5
      case .unreadable: 4
      case .incomplete: 3
      case .superseded, .revoked: 2
      case .validUnknownSigner: 1
      case .valid: 0
      }
    }
  }

  /// One of the two whose signatures the result asks for.
  package struct Signer: Hashable, Sendable {
    package let kid: KeyID
    /// As the payload names the evaluator; whose key it is, only `standing` says.
    package let name: String
    /// Claimed time of signing in Unix seconds; nil: has not signed.
    package let iat: Int?
    /// Nil: has not signed.
    package let standing: TrustStore.Standing?
  }

  package internal(set) var verdict: Verdict
  /// Nil where the file is valid and both signers are trusted.
  package internal(set) var reason: VerificationFault?
  /// In the payload's order; empty where the file is not valid.
  package let signers: [Signer]
  /// Nil where the file is not valid: what nobody vouches for is not shown.
  package let payload: ResultPayload?
  /// What the file is where it is a certification's summary and not a result; nil as above.
  package let certificate: CertificatePayload?
  /// What the file is where it is the record of an interruption, which is no result; nil as above.
  package let interruption: InterruptionPayload?
  /// What became of each result that a summary lists, in its order.
  package var followed: [Followed] = []
  /// SHA-256 of the payload bytes, by which a later revision names this one.
  package let digest: SHA256Digest?

  init(
    _ verdict: Verdict, _ reason: VerificationFault?, signers: [Signer] = [],
    payload: ResultPayload? = nil, certificate: CertificatePayload? = nil,
    interruption: InterruptionPayload? = nil, digest: SHA256Digest? = nil
  ) {
    self.verdict = verdict
    self.reason = reason
    self.signers = signers
    self.payload = payload
    self.certificate = certificate
    self.interruption = interruption
    self.digest = digest
  }

  /// What is to be remembered of a result that both signers are trusted for; nil of any other.
  package func sighting(at seconds: Int) -> SeenResults.Sighting? {
    guard case .valid = verdict, let digest else { return nil }
    // Of an interruption's record perhaps one has signed; nothing is evidence for the other's key.
    let kids = signers.filter { $0.iat != nil }.map(\.kid)
    return SeenResults.Sighting(digest: digest, kids: kids, first: seconds)
  }

  /// The program's exit code for several files: that of the one that outweighs the others.
  package static func exitCode(_ verifications: some Sequence<Verification>) -> Int32 {
    exitCode(of: verifications.map(\.verdict))
  }

  package static func exitCode(of verdicts: some Sequence<Verdict>) -> Int32 {
    verdicts.max { $0.weight < $1.weight }?.exitCode ?? 0
  }

  /// Of a file that could not be read.
  package init(unreadable fault: FileFault) { self.init(.unreadable, .unreadable(fault)) }
}
