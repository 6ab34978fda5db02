/// How a person likes to work; kept for each on this computer.
package struct Preferences: Hashable, Sendable {
  /// Whether the cursor goes on to the next line by itself after a mark or a verdict.
  package var advances: Bool

  package init(advances: Bool = false) { self.advances = advances }
}
