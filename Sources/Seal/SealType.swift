/// What a signature is for: the `typ` of its protected header, so that none can be passed off as another.
package struct SealType: Hashable, Sendable, CustomStringConvertible {
  package let description: String
  /// How many signatures a file of this type can have.
  package let signatures: ClosedRange<Int>
  /// The largest file of this type that is read.
  package let maximumBytes: Int

  private init(_ description: String, signatures: ClosedRange<Int>, maximumBytes: Int = 8 << 20) {
    self.description = description
    self.signatures = signatures
    self.maximumBytes = maximumBytes
  }

  /// A bloc's result.
  package static let result = SealType("grille-result+json", signatures: 1...2)
  /// Journals on their way from one evaluator to the other, signed by the sender.
  package static let exchange = SealType(
    "grille-exchange+json", signatures: 1...1, maximumBytes: 64 << 20)
  /// An organisation's list of evaluators and their keys, signed with its root key.
  package static let keyring = SealType("grille-keyring+json", signatures: 1...1)
  /// What was recorded of an evaluation that was interrupted; never a result.
  package static let interruption = SealType("grille-interruption+json", signatures: 1...2)
  /// The key that files for one person are encrypted to, signed with that person's signing key.
  package static let encryptionKey = SealType(
    "grille-encryption-key+json", signatures: 1...1, maximumBytes: 4 << 10)
  /// A reviewer's request that a result be put right, for the evaluators.
  package static let request = SealType(
    "grille-request+json", signatures: 1...1, maximumBytes: 64 << 10)
  /// The summary of the four results of a certification.
  package static let certificate = SealType("grille-certificate+json", signatures: 1...2)
}
