import Seal
import StrictJSON
import Testing

extension Attack {
  static let headers: [Attack] =
    ["none", "None", "nOnE"].map { name in
      Attack("alg \(name)", "header-algorithm-none") { try $0.algorithm(name) }
    } + [
      Attack("alg left out", "header-shape") { bench in
        try bench.header { $0.replacing("\"alg\":\"EdDSA\",", with: "") }
      },
      Attack("alg in an unprotected header", "unprotected-header") {
        try $0.text("{\"protected\"", "{\"header\":{\"alg\":\"none\"},\"protected\"")
      },
      Attack("HS256 keyed by the public key, raw", "header-algorithm-mac") {
        try $0.mac($0.sample.first.publicKey.bytes)
      },
      Attack("HS256 keyed by the public key, DER", "header-algorithm-mac") {
        try $0.mac(
          [0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00]
            + $0.sample.first.publicKey.bytes)
      },
      Attack("HS256 keyed by the public key, PEM", "header-algorithm-mac") { try $0.mac($0.pem) },
      Attack("HS256 keyed by the public key, JWK", "header-algorithm-mac") {
        try $0.mac($0.sample.first.publicKey.jwk.canonicalBytes())
      },
    ]
    + ["ES256", "RS256", "PS256", "Ed25519ph", "Ed448"].map { name in
      Attack("alg \(name)", "header-algorithm") { try $0.algorithm(name) }
    }
    + [
      ("jwk", "{}"), ("jku", "\"https://example.org/k\""), ("x5c", "[]"),
      ("x5u", "\"https://example.org/c\""), ("x5t", "\"AA\""),
    ].map { name, value in
      Attack("a key or where to find one: \(name)", "header-member-\(name)") {
        try $0.member("\"\(name)\":\(value)")
      }
    } + [
      Attack("crit with an unknown name", "header-member-crit") { try $0.member("\"crit\":[\"exp\"]") },
      Attack("crit empty", "header-member-crit") { try $0.member("\"crit\":[]") },
      Attack("crit with b64", "header-member-crit") { try $0.member("\"crit\":[\"b64\"]") },
      Attack("b64 false", "header-member-b64") { try $0.member("\"b64\":false") },
      Attack("typ of another purpose", "header-type") { bench in
        try bench.header { $0.replacing("grille-result", with: "grille-keyring") }
      },
      Attack("the right key under a kid of nobody", "foreign-signer") { bench in
        let kid = bench.sample.first.publicKey.kid.rawValue
        let foreign = try SigningKey(seed: [UInt8](repeating: 3, count: 32)).publicKey.kid.rawValue
        return bench.sample.raw([
          try bench.sample.sign(
            bench.sample.header(bench.sample.first).replacing(kid, with: foreign), bench.sample.first)
        ])
      },
      Attack("one signer's signature under the other's kid", "signature-wrong") { bench in
        bench.sample.raw([
          try bench.sample.sign(bench.sample.header(bench.sample.second), bench.sample.first)
        ])
      },
      Attack("a member of the header twice", "header-duplicate-name") {
        try $0.member("\"alg\":\"EdDSA\"")
      },
      Attack("a member of the header twice, escaped", "header-duplicate-name") {
        try $0.member("\"\\u0061lg\":\"none\"")
      },
    ]

  static let envelopes: [Attack] = [
    Attack("a member of the envelope twice", "envelope-duplicate-name") {
      try $0.text("{\"payload\"", "{\"payload\":\"\",\"payload\"")
    },
    Attack("a member of the envelope twice, escaped", "envelope-duplicate-name") {
      try $0.text("{\"payload\"", "{\"\\u0070ayload\":\"\",\"payload\"")
    },
    Attack("the flattened form", "flattened-form") { bench in
      let one = try bench.sample.signatures()[0]
      let payload = Base64URL.encode(bench.sample.payload.canonicalBytes())
      return Array(
        "{\"payload\":\"\(payload)\",\"protected\":\"\(one.protected)\",\"signature\":\"\(one.signature)\"}\n"
          .utf8)
    },
    Attack("the compact form", "compact-form") { bench in
      let one = try bench.sample.signatures()[0]
      let payload = Base64URL.encode(bench.sample.payload.canonicalBytes())
      return Array("\(one.protected).\(payload).\(one.signature)\n".utf8)
    },
    Attack("no signature", "signature-count") { $0.sample.raw([]) },
    Attack("one of the two signatures taken away", "missing-signature") {
      $0.sample.raw([try $0.sample.signatures()[0]])
    },
    Attack("three signatures", "signature-count") {
      $0.sample.raw(try $0.sample.signatures() + [try $0.sample.signatures()[0]])
    },
    Attack("one signer twice", "repeated-signer") { bench in
      let again = try bench.sample.sign(
        bench.sample.header(bench.sample.first, iat: Sample.signedAt + 5), bench.sample.first)
      return bench.sample.raw([try bench.sample.signatures()[0], again])
    },
    Attack("the signers the other way round", "signatures-not-sorted") {
      $0.sample.raw(try $0.sample.signatures().reversed())
    },
  ]

  static let encodings: [Attack] = [
    Attack("padding in base64url", "payload-base64") { try $0.base64 { $0 + "=" } },
    Attack("the other alphabet of base64", "payload-base64") { try $0.base64 { $0.dropLast(4) + "+//A" } },
    Attack("a line break in base64url", "payload-base64") {
      try $0.base64 { $0.prefix(8) + "\\n" + $0.dropFirst(8) }
    },
    Attack("bits behind the end of base64url", "signature-base64") { bench in
      let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
      let text = try bench.sample.signatures()[0].signature
      let last = try #require(text.last.flatMap { alphabet.firstIndex(of: $0) })
      return try bench.text(text, text.dropLast() + String(alphabet[last | 1]))
    },
    Attack("CR LF at the end", "not-one-byte-form") { Array(($0.good.dropLast() + "\r\n").utf8) },
    Attack("a byte order mark", "byte-order-mark") { [0xEF, 0xBB, 0xBF] + Array($0.good.utf8) },
    Attack("bytes after the end", "envelope-trailing-bytes") { Array(($0.good + "x").utf8) },
    Attack("NUL after the end", "envelope-trailing-bytes") { Array($0.good.utf8) + [0] },
    Attack("UTF-16", "utf-16") { $0.good.utf8.flatMap { [$0, 0] } },
    Attack("a comma too many", "envelope-unexpected-byte") { try $0.text("]}", "],}") },
    Attack("a comment", "envelope-unexpected-byte") { Array(("//\n" + $0.good).utf8) },
    Attack("over 8 MiB", "too-large") { _ in [UInt8](repeating: 0x20, count: 8 << 20 | 1) },
    Attack("overlong UTF-8", "payload-not-utf-8") { try $0.payload("C-12", [0xC0, 0xAF]) },
    Attack("a lone surrogate", "payload-lone-surrogate") { try $0.payload("C-12", "\\ud800") },
    Attack("a name in decomposed letters", "payload-text") { try $0.payload("Zoé", "Zoe\u{301}") },
    Attack("a number written 1.0", "payload-not-an-integer") {
      try $0.payload("\"revision\":1", "\"revision\":1.0")
    },
    Attack("a number written 1e0", "payload-not-an-integer") {
      try $0.payload("\"revision\":1", "\"revision\":1e0")
    },
    Attack("a number written -0", "payload-not-an-integer") {
      try $0.payload("\"revision\":1", "\"revision\":-0")
    },
    Attack("an integer over 53 bits", "payload-integer-too-large") {
      try $0.payload("\"revision\":1", "\"revision\":9007199254740993")
    },
    Attack("33 levels deep", "payload-too-deep") {
      let nested = String(repeating: "[", count: 29) + String(repeating: "]", count: 29)
      return try $0.payload("\"minutes\":15", "\"minutes\":\(nested)")
    },
  ]
}
