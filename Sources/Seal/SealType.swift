/// What a signature is for: the `typ` of its protected header, so that none can be passed off as another.
package struct SealType: Hashable, Sendable, CustomStringConvertible {
  package let description: String
  /// The largest file of this type that is read.
  package let maximumBytes: Int
  /// How many signatures such a file has at most; at least one always.
  package let maximumSignatures: Int

  private init(_ description: String, maximumBytes: Int = 8 << 20, maximumSignatures: Int) {
    self.description = description
    self.maximumBytes = maximumBytes
    self.maximumSignatures = maximumSignatures
  }

  /// A bloc's result.
  package static let result = SealType("grille-result+json", maximumBytes: 8 << 20, maximumSignatures: 2)
  /// Journals on their way from one evaluator to the other, signed by the sender.
  package static let exchange = SealType(
    "grille-exchange+json", maximumBytes: 64 << 20, maximumSignatures: 1)
}
