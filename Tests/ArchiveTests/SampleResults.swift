import Assessment
import Referential
import Scenarios
import Seal
import Testing

/// Signed results for an archive, each made once.
enum SampleResults {
  struct Missing: Error {}

  static let b1 = BlocID.all[0]

  private static let eventfulFile = Result { () throws -> [UInt8] in
    var scenario = try Scenario.eventful()
    return try scenario.sign(b1)
  }
  private static let revisions = Result { () throws -> [[UInt8]] in
    var scenario = try Scenario.plain(BlocID.all[3])
    let bloc = BlocID.all[3]
    var files = [try scenario.sign(bloc)]
    for _ in 0..<2 {
      try scenario.ask(.openRevision(bloc, motif: "Erreur de saisie."))
      for _ in 0..<4 {
        for person in [EvaluatorID.ana, .ben] { try scenario.advance(bloc, by: person) }
      }
      files.append(try scenario.sign(bloc))
    }
    return files
  }

  /// Bloc 1 with nearly everything that can befall one.
  static func eventful() throws -> [UInt8] { try eventfulFile.get() }
  /// Bloc 4, and two revisions of it.
  static func revision(_ number: Int) throws -> [UInt8] {
    let files = try revisions.get()
    guard files.indices.contains(number - 1) else { throw Missing() }
    return files[number - 1]
  }

  static func payload(_ bytes: [UInt8]) throws -> ResultPayload {
    try ResultPayload.read(try Envelope.parse(bytes, as: .result).payload)
  }

  /// The same result under another name of the candidate and another id, signed anew.
  static func renamed(_ bytes: [UInt8], family: String, id: String, by signers: [EvaluatorID] = [.ana, .ben])
    throws -> [UInt8]
  {
    var payload = try payload(bytes)
    payload.candidate.family = family
    guard let candidate = ResultPayload.Identifier("dossier-\(id)"),
      let result = ResultPayload.Identifier("result-\(id)")
    else { throw Missing() }
    payload.candidate.id = candidate
    payload.result.id = result
    return try sign(payload, by: signers)
  }

  static func sign(_ payload: ResultPayload, by signers: [EvaluatorID] = [.ana, .ben]) throws -> [UInt8] {
    let content = payload.bytes
    let signatures = try signers.map {
      try Envelope.sign(content, as: .result, by: try Scenario.key($0), iat: 1_795_000_000)
    }
    return try Envelope(payload: content, signatures: signatures).bytes
  }
}
