import Seal
import StrictJSON
import Testing

/// Attacks on files for one person, on the keys that they are encrypted to, and on records of interruptions.
extension Attack {
  static let encryption: [Attack] = [
    Attack("an encrypted file, cut", "encrypted-cut") { bench in
      let encryption = try EncryptionBench()
      let file = try EncryptedFile.seal(encryption.plain, to: encryption.key)
      return encryption.reason(Array(file.dropLast(40)))
    },
    Attack("an encrypted file with its ciphertext changed", "encrypted-changed", code: encrypted("sealed")),
    Attack("an encrypted file with another encapsulated key", "encrypted-changed", code: encrypted("enc")),
    Attack("an encrypted file with its recipient changed", "encrypted-changed") { bench in
      let encryption = try EncryptionBench()
      let file = try EncryptedFile.seal(encryption.plain, to: encryption.key)
      let kid = bench.sample.first.publicKey.kid.rawValue
      return encryption.reason(try encryption.edited(file, "recipient", .string(kid)))
    },
    Attack("an encrypted file opened with another key", "encrypted-changed") { _ in
      let encryption = try EncryptionBench()
      let file = try EncryptedFile.seal(encryption.plain, to: encryption.key)
      return encryption.reason(file, with: .generate())
    },
    Attack("an encrypted file over its size", "encrypted-too-large") { _ in
      try EncryptionBench().reason([UInt8](repeating: 0x7B, count: EncryptedFile.maximumBytes + 1))
    },
    Attack("an encrypted file spelt another way", "encrypted-not-canonical") { _ in
      let encryption = try EncryptionBench()
      let file = try EncryptedFile.seal(encryption.plain, to: encryption.key)
      return encryption.reason([0x20] + file)
    },
    Attack("an encrypted file of an unknown version", "encrypted-shape") { _ in
      let encryption = try EncryptionBench()
      let file = try EncryptedFile.seal(encryption.plain, to: encryption.key)
      return encryption.reason(try encryption.edited(file, "format", "grille-encrypted/2"))
    },
    Attack("a key of one's own to encrypt to beside another's signing key", "encryption.signature") { _ in
      let encryption = try EncryptionBench()
      return try encryption.refusal(
        DecryptionKey.generate().publicPart(of: encryption.sender, iat: Sample.signedAt).json)
    },
    Attack("a key to encrypt to under the signature of another one", "encryption.signature") { _ in
      let encryption = try EncryptionBench()
      let mine = try DecryptionKey.generate().publicPart(of: encryption.sender, iat: Sample.signedAt)
      return try encryption.refusal(encryption.key.json.setting("jwk", to: mine.jwk))
    },
    Attack("a key to encrypt to, signed for another purpose", "encryption.signature") { _ in
      let encryption = try EncryptionBench()
      let signature = try Envelope.sign(
        encryption.key.jwk.canonicalBytes(), as: .result, by: encryption.receiver, iat: Sample.signedAt)
      return try encryption.refusal(
        encryption.key.json.setting("signature", to: .string(Base64URL.encode(signature.bytes))))
    },
    Attack("a key to encrypt to of small order", "encryption.jwk.x") { _ in
      let encryption = try EncryptionBench()
      let zero = Base64URL.encode([UInt8](repeating: 0, count: 32))
      return try encryption.refusal(encryption.key.json.setting("jwk.x", to: .string(zero)))
    },
    Attack("a signing key as the key to encrypt to", "encryption.jwk.crv") { _ in
      let encryption = try EncryptionBench()
      return try encryption.refusal(
        encryption.key.json.setting("jwk", to: encryption.receiver.publicKey.jwk))
    },
  ]

  private static func encrypted(_ member: String) -> @Sendable (AttackBench) throws -> String {
    { _ in
      let encryption = try EncryptionBench()
      let file = try EncryptedFile.seal(encryption.plain, to: encryption.key)
      let other = try JSONValue.parse(EncryptedFile.seal(encryption.plain, to: encryption.key))
      guard case .object(let members) = other else { return "" }
      return encryption.reason(try encryption.edited(file, member, members[member]))
    }
  }

  static let interruptions: [Attack] = [
    Attack("the record of an interruption signed as a result", "payload-format") { bench in
      try bench.sample.file(InterruptionSample.payload(of: bench.sample))
    },
    Attack("a result signed as the record of an interruption", "payload-format") { _ in
      let record = try InterruptionSample()
      return try record.file(record.sample.payload)
    },
    Attack("the record of an interruption with a decision in it", "payload-shape") { _ in
      let record = try InterruptionSample()
      guard case .object(let members) = record.sample.payload else { return [] }
      return try record.file(record.payload.setting("decision", to: members["decision"]))
    },
    Attack("a signature for a result beside one for an interruption", "header-type") { bench in
      let header = bench.sample.header(bench.sample.second)
        .replacing("grille-result", with: "grille-interruption")
      return bench.sample.raw([
        try bench.sample.sign(bench.sample.header(bench.sample.first), bench.sample.first),
        try bench.sample.sign(header, bench.sample.second),
      ])
    },
    Attack("the record of an interruption signed by a stranger", "foreign-signer") { _ in
      let record = try InterruptionSample()
      return try record.file(by: [try SigningKey(seed: [UInt8](repeating: 9, count: 32))])
    },
    Attack("the record of an interruption that asks for no signature", "payload-shape") { _ in
      let record = try InterruptionSample()
      return try record.file(record.payload.setting("threshold", to: 0))
    },
  ]
}
