import Seal
import StrictJSON
import Testing

extension Attack {
  static let signatures: [Attack] = [
    Attack("one signature over each of two revisions", "signature-wrong") { bench in
      let other = bench.sample.with("result.revision", 2).canonicalBytes()
      return bench.sample.raw([
        try bench.sample.signatures()[0], try bench.sample.signatures(over: other)[1],
      ])
    },
    Attack("the payload of another result", "signature-wrong") { bench in
      bench.sample.raw(
        try bench.sample.signatures(), payload: bench.sample.with("candidate.given", "Léa").canonicalBytes())
    },
    Attack("an SSH signature", "signature-wrong") { bench in
      try bench.signature { _ in try bench.sample.first.sign(Array("SSHSIG\0\0\0\u{5}grille".utf8)) }
    },
    Attack("a signature of 63 bytes", "signature-size") { try $0.signature { Array($0.dropLast()) } },
    Attack("a signature of 65 bytes", "signature-size") { try $0.signature { $0 + [0] } },
    Attack("S + L in place of S", "signature-scalar") { try $0.signature(Ed25519Samples.addingGroupOrder) },
    Attack("S of L or more", "signature-scalar") {
      try $0.signature { $0[..<32] + Ed25519Samples.groupOrder }
    },
    Attack("R and S exchanged", "signature-wrong") { try $0.signature { Array($0[32...] + $0[..<32]) } },
    Attack("R of small order", "signature-small-order") {
      try $0.signature { Ed25519Samples.smallOrder[0] + $0[32...] }
    },
    Attack("R not canonical", "signature-not-canonical") {
      try $0.signature { Ed25519Samples.notCanonical[0] + $0[32...] }
    },
  ]

  static let points: [Attack] = [
    Attack("a key of small order", "payload-shape") {
      try $0.sample.file(
        $0.sample.with("evaluators[0].jwk.x", .string(Base64URL.encode(Ed25519Samples.smallOrder[0]))))
    },
    Attack("a key not canonical", "payload-shape") {
      try $0.sample.file(
        $0.sample.with("evaluators[0].jwk.x", .string(Base64URL.encode(Ed25519Samples.notCanonical[0]))))
    },
    Attack("R of mixed order, right with a cofactor", "signature-wrong") { _ in
      verdict(
        key: "ea4a6c63e29c520abef5507b132ec5f9954776aebebe7b92421eea691446d22c",
        signature: "fd56ca8cb4f2652d55a6ed9712ffb05cda30ac90786c4dc633ad6c3b021678b2"
          + "a5baa1116ecae72259e1654b4e1ece79a50729acb415494df4e2290aca47ec0e", message: "grille")
    },
    Attack("a key of mixed order, right with a cofactor", "signature-wrong") { _ in
      verdict(
        key: "1f4f580e73ac208f06760190e9edc6f5916775dabd9c1cdca393175c2d6d1083",
        signature: "3c834a8862af8d4d9863f13cbfa3d036b1754953c193c948a672cf8fefdb3065"
          + "c61786e98d47a55f621c2834314350f9c7f8b9ac336277e5f2dfa6fafe6ccb06", message: "grille0")
    },
  ]

  private static func verdict(key: String, signature: String, message: String) -> String {
    guard let key = try? PublicKey(Ed25519Samples.bytes(key)) else { return "no key" }
    do {
      try Ed25519Strict.verify(Ed25519Samples.bytes(signature), of: Array(message.utf8), by: key)
      return "valid"
    } catch { return VerificationFault.signature(key.kid, error).code }
  }

  static let payloads: [Attack] = [
    Attack("a member of the payload twice", "payload-duplicate-name") {
      try $0.payload("\"revision\":1", "\"revision\":1,\"revision\":2")
    },
    Attack("a member of the payload twice, escaped", "payload-duplicate-name") {
      try $0.payload("\"revision\":1", "\"revision\":1,\"\\u0072evision\":2")
    },
    Attack("a draft passed off as final", "payload-format") {
      try $0.payload("grille-result/1", "grille-draft/1")
    },
    Attack("one signer named twice in the payload", "same-signer-twice") { bench in
      let kid: JSONValue = .string(bench.sample.first.publicKey.kid.rawValue)
      let bytes = bench.sample.with("signers[1]", kid).canonicalBytes()
      return bench.sample.raw([try bench.sample.signatures(over: bytes)[0]], payload: bytes)
    },
    Attack("both keys of one person", "same-person") { bench in
      let store = TrustStore([
        try bench.sample.trusted(bench.sample.first, "Inès Roux", "ev-a"),
        try bench.sample.trusted(bench.sample.second, "Inès Roux", "ev-a"),
      ])
      return Verifier.verify(Array(bench.good.utf8), trust: store).reason?.code ?? "valid"
    },
  ]

  static let trust: [Attack] = [
    Attack("a keyring made by oneself, its root inside", "root-not-pinned") { bench in
      let list = try bench.organisation.list(root: bench.organisation.stranger)
      return bench.organisation.reason(
        try bench.organisation.file(list.json, by: bench.organisation.stranger))
    },
    Attack("a keyring signed by an evaluator", "keyring-foreign-signer") { bench in
      bench.organisation.reason(
        try bench.organisation.file(bench.organisation.list().json, by: bench.sample.first))
    },
    Attack("an older keyring", "keyring-older") { bench in
      var store = try bench.organisation.store([], bench.organisation.signed(2))
      let older = try bench.organisation.signed(1)
      do throws(KeyringFault) {
        try store.take(older)
        return "valid"
      } catch { return error.code }
    },
    Attack("another keyring of the same number", "keyring-other-content") { bench in
      var store = try bench.organisation.store([], bench.organisation.signed(2))
      let other = try bench.organisation.signed(2, [bench.organisation.members[0]])
      do throws(KeyringFault) {
        try store.take(other)
        return "valid"
      } catch { return error.code }
    },
    Attack("a keyring while another root is pinned", "root-not-pinned") { bench in
      bench.organisation.reason(
        try bench.organisation.signed().bytes, pins: [bench.organisation.stranger.publicKey.kid])
    },
    Attack("a result offered as a keyring", "header-type") { bench in
      bench.organisation.reason(
        try bench.organisation.file(bench.organisation.list().json, by: bench.organisation.root, as: .result))
    },
    Attack("a key that had expired", "key-expired") { bench in
      try bench.trusting { $0.notAfter = Sample.signedAt - 1 }
    },
    Attack("a key that was not valid yet", "key-not-yet-valid") { bench in
      try bench.trusting { $0.notBefore = Sample.signedAt + 1 }
    },
    Attack("a key of somebody who had left", "revoked-left") { bench in
      try bench.trusting { $0.revoked = .init(reason: .left, at: Sample.signedAt) }
    },
    Attack("a key that had been replaced", "revoked-rotated") { bench in
      try bench.trusting { $0.revoked = .init(reason: .rotated, at: Sample.signedAt) }
    },
    Attack("a compromised key, dated back", "revoked-compromised") { bench in
      try bench.trusting { $0.revoked = .init(reason: .compromised, at: Sample.signedAt + 9) }
    },
    Attack("a name with a letter of another script", "mixed-scripts") { bench in
      let list = try bench.organisation.list().json
        .setting("keys[0].name", to: .string("In\u{E8}s R\u{43E}ux"))
      return bench.organisation.reason(
        try bench.organisation.file(list, by: bench.organisation.root))
    },
  ]
}
