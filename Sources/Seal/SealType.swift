/// What a signature is for: the `typ` of its protected header, so that none can be passed off as another.
package struct SealType: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  private init(_ description: String) { self.description = description }

  /// A bloc's result.
  package static let result = SealType("grille-result+json")
}
