import TestSupport
import Testing

extension TmuxSession {
  /// Leaves a step of the work: what stands in the way is settled line by line, with the first way that is offered and a
  /// motif where one is asked for, until the next step shows.
  ///
  /// Only what waits for an answer is answered, so that a slow machine changes nothing.
  func leaveStep(next: String) throws {
    try press("f")
    var before = ""
    for _ in 0..<200 {
      let screen = try wait(until: "what is missing, how to mend it, a motif, or “\(next)”") {
        $0 != before && ($0.plainSpaces.contains(next) || Self.isAsking($0.plainSpaces))
      }
      if screen.plainSpaces.contains(next) { return }
      before = screen
      if screen.contains("enregistrer ce motif"), !screen.contains(" essai") {
        try type("essai")
        before = try wait(for: " essai")
      }
      try press("Enter")
    }
    Issue.record("the step cannot be left:\n\(try screen())")
  }

  /// Whether what is shown waits for an answer: a line to settle, a way to settle it, or a motif.
  private static func isAsking(_ screen: String) -> Bool {
    ["Pour terminer", "Y remédier", "absence  avec un motif", "enregistrer ce motif"].contains {
      screen.contains($0)
    }
  }
}

extension String {
  /// The no-break spaces of a screen as plain ones.
  var plainSpaces: String { replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ") }
}
