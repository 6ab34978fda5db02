import Seal
import StrictJSON
import Testing

enum Ed25519Samples {
  static func bytes(_ hex: String) -> [UInt8] {
    let digits = Array(hex)
    return stride(from: 0, to: digits.count, by: 2).compactMap {
      UInt8(String(digits[$0...$0 + 1]), radix: 16)
    }
  }

  /// The eight points whose order divides 8, computed from the curve equation.
  static let smallOrder = [
    "0100000000000000000000000000000000000000000000000000000000000000",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "0000000000000000000000000000000000000000000000000000000000000080",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
    "0000000000000000000000000000000000000000000000000000000000000000",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
    // Second spellings of two of them, with the sign of x = 0 set.
    "0100000000000000000000000000000000000000000000000000000000000080",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
  ].map(bytes)

  /// y past the field order p, up to 2^255 − 1.
  static let notCanonical = [
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
  ].map(bytes)

  static let groupOrder = bytes("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010")

  /// The same signature with S + L in place of S.
  static func addingGroupOrder(_ signature: [UInt8]) -> [UInt8] {
    var sum = signature
    var carry = 0
    for (index, byte) in groupOrder.enumerated() {
      let total = Int(sum[32 + index]) + Int(byte) + carry
      sum[32 + index] = UInt8(total & 0xFF)
      carry = total >> 8
    }
    return sum
  }
}

@Suite struct `Strict Ed25519` {
  private func fault(_ signature: [UInt8], _ message: [UInt8], _ key: PublicKey) -> Ed25519Strict.Fault? {
    do {
      try Ed25519Strict.verify(signature, of: message, by: key)
      return nil
    } catch { return error }
  }

  @Test(arguments: [
    (
      "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
      "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
      "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
    ),
    (
      "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
      "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
      "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
    ),
    (
      "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
      "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
      "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
    ),
  ])
  func `signs and verifies the vectors of RFC 8032`(
    seed: String, key: String, message: String, signature: String
  )
    throws
  {
    let signing = try SigningKey(seed: Ed25519Samples.bytes(seed))
    let message = Ed25519Samples.bytes(message)
    #expect(signing.publicKey.bytes == Ed25519Samples.bytes(key))
    #expect(try signing.sign(message) == Ed25519Samples.bytes(signature))
    #expect(fault(Ed25519Samples.bytes(signature), message, signing.publicKey) == nil)
    #expect(fault(Ed25519Samples.bytes(signature), message + [0], signing.publicKey) == .wrong)
  }

  @Test func `has the thumbprint and the signature of RFC 8037`() throws {
    let key = try SigningKey(
      seed: Ed25519Samples.bytes("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"))
    #expect(
      key.publicKey.jwk.canonicalText
        == #"{"crv":"Ed25519","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}"#)
    #expect(key.publicKey.kid.rawValue == "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k")
    let input = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc"
    #expect(
      Base64URL.encode(try key.sign(Array(input.utf8)))
        == "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg")
  }

  @Test func `refuses keys of small order, second spellings and other sizes`() {
    func fault(_ key: [UInt8]) -> Ed25519Strict.Fault? {
      do {
        _ = try PublicKey(key)
        return nil
      } catch { return error }
    }
    for point in Ed25519Samples.smallOrder { #expect(fault(point) == .keySmallOrder) }
    for point in Ed25519Samples.notCanonical { #expect(fault(point) == .keyNotCanonical) }
    #expect(fault([]) == .keySize(0))
    #expect(fault([UInt8](repeating: 3, count: 31)) == .keySize(31))
    #expect(fault([UInt8](repeating: 3, count: 33)) == .keySize(33))
  }

  @Test func `refuses S from the group order on`() throws {
    let key = try SigningKey(seed: [UInt8](repeating: 7, count: 32))
    let signature = try key.sign([1])
    #expect(fault(Ed25519Samples.addingGroupOrder(signature), [1], key.publicKey) == .sTooLarge)
    #expect(fault(signature[..<32] + Ed25519Samples.groupOrder, [1], key.publicKey) == .sTooLarge)
    #expect(fault(signature[..<32] + [UInt8](repeating: 0xFF, count: 32), [1], key.publicKey) == .sTooLarge)
  }

  @Test func `refuses an R of mixed order, which a verifier with cofactor takes`() throws {
    let key = try PublicKey(
      Ed25519Samples.bytes("ea4a6c63e29c520abef5507b132ec5f9954776aebebe7b92421eea691446d22c"))
    let signature = Ed25519Samples.bytes(
      "fd56ca8cb4f2652d55a6ed9712ffb05cda30ac90786c4dc633ad6c3b021678b2"
        + "a5baa1116ecae72259e1654b4e1ece79a50729acb415494df4e2290aca47ec0e")
    #expect(fault(signature, Array("grille".utf8), key) == .wrong)
  }

  @Test func `refuses a signature of a key of mixed order, which a verifier with cofactor takes`() throws {
    let key = try PublicKey(
      Ed25519Samples.bytes("1f4f580e73ac208f06760190e9edc6f5916775dabd9c1cdca393175c2d6d1083"))
    let signature = Ed25519Samples.bytes(
      "3c834a8862af8d4d9863f13cbfa3d036b1754953c193c948a672cf8fefdb3065"
        + "c61786e98d47a55f621c2834314350f9c7f8b9ac336277e5f2dfa6fafe6ccb06")
    #expect(fault(signature, Array("grille0".utf8), key) == .wrong)
  }
}

@Suite struct `Digests, ids and base64url` {
  @Test(arguments: [
    ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"), ("fooba", "Zm9vYmE"),
    ("foobar", "Zm9vYmFy"), ("\u{fb}\u{ff}", "w7vDvw"),
  ])
  func `spell the vectors of RFC 4648 without padding`(text: String, encoded: String) throws {
    #expect(Base64URL.encode(text.utf8) == encoded)
    #expect(try Base64URL.decode(encoded) == Array(text.utf8))
  }

  @Test func `have one spelling for any bytes`() throws {
    for length in 0..<64 {
      let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 * 37 + length) }
      #expect(try Base64URL.decode(Base64URL.encode(bytes)) == bytes)
    }
  }

  @Test(arguments: [
    ("Zg==", Base64URL.Fault.padding), ("Zh", .trailingBits), ("Zm9", .trailingBits), ("Z", .length(1)),
    ("Zm9vY", .length(5)), ("Z+8", .character(offset: 1)), ("Zm/v", .character(offset: 2)),
    ("Zm 9", .character(offset: 2)), ("Zm9v\n", .character(offset: 4)), ("é", .character(offset: 0)),
  ])
  func `refuse every other spelling`(text: String, expected: Base64URL.Fault) {
    #expect(throws: expected) { try Base64URL.decode(text) }
  }

  @Test func `are written in three ways`() throws {
    let digest = SHA256Digest(of: Array("abc".utf8))
    #expect(digest.hex == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(digest.groups.hasPrefix("ba78 16bf 8f01"))
    #expect(digest.groups.split(separator: " ").count == 16)
    #expect(SHA256Digest(hex: digest.hex) == digest)
    #expect(SHA256Digest(base64URL: digest.base64URL) == digest)
    #expect(SHA256Digest(hex: digest.hex.uppercased()) == nil)
    #expect(SHA256Digest(hex: String(digest.hex.dropLast(2))) == nil)
    #expect(SHA256Digest(base64URL: digest.base64URL + "A") == nil)
  }

  @Test func `show a key as thirteen groups of four`() throws {
    let key = try SigningKey(
      seed: Ed25519Samples.bytes("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
    ).publicKey
    #expect(
      key.fingerprint.description
        == "SD5M V7VJ WFKW NGCU B5YM AEL2 ELVD PPK4 6PWT YRYJ HQLQ OKBL JOEQ")
    #expect(key.fingerprint.matches(key.fingerprint.description.lowercased().replacing(" ", with: "-")))
    #expect(!key.fingerprint.matches("SD5M"))
  }
}
