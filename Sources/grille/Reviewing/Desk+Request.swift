import Assessment
import Dossier
import Screens
import Seal
import Wording

extension Desk {
  /// Takes a reviewer's request; the key is accepted as that of any sender, its fingerprint compared aloud.
  func receiveRequest(
    _ bytes: [UInt8], _ path: String, accepting kid: String?, by person: EvaluatorID, _ world: inout World
  ) throws -> Outcome {
    let home = surroundings.home
    let reception = try RequestReception(bytes)
    let key = reception.senderKey
    if let kid, key.key.kid.rawValue == kid {
      try home.trust.save(TrustedKey(key, added: now.moment.seconds))
    }
    let trust = try home.recognised().store
    do throws(ExchangeError) { try reception.check(trust) } catch {
      guard case .unknownSender = error else { throw error }
      return .exchanged(
        .stranger(
          Stranger(
            name: key.name, fingerprint: key.key.fingerprint.description, kid: key.key.kid.rawValue, path: path)))
    }
    return try closed(&world) {
      .told(
        try RequestReceiving(home: home, language: surroundings.language).take(
          reception, by: person, device: device))
    }
  }
}
