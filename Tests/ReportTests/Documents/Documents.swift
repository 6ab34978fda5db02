import PlainText
import Referential
import Report
import Scenarios
import Seal
import Testing

/// Checked results that documents are made of.
enum Documents {
  static let b1 = BlocID.all[0]
  private static let made = Result { try made(trusting: true) }

  /// Bloc 1 with nearly everything that can befall one.
  static func eventful() throws -> CheckedResult { try made.get() }

  /// The same, where nobody's key is known.
  static func ofStrangers() throws -> CheckedResult { try made(trusting: false) }

  private static func made(trusting: Bool) throws -> CheckedResult {
    var scenario = try Scenario.eventful()
    return try checked(try scenario.sign(b1), trusting: trusting)
  }

  static func checked(_ file: [UInt8], trusting: Bool = true, name: SafeText = "B1.r1.grille.json") throws
    -> CheckedResult
  {
    let verification = Verifier.verify(file, trust: trusting ? try Scenario.trust() : TrustStore())
    return try #require(CheckedResult(file, verification, name: name))
  }
}
