import Foundation
import Seal
import StrictJSON

extension PageChange {
  /// Changes of the result that a page holds.
  static let ofTheFile: [PageChange] = [
    PageChange("a letter of the payload", "altered", "signature-wrong") {
      try $0.envelope(payload: { $0.replacing("\"employer\":\"Mutuelle", with: "\"employer\":\"Nutuelle") })
    },
    PageChange("the decision in the payload", "altered", "signature-wrong") {
      try $0.envelope(payload: {
        $0.replacing("\"value\":\"validated\"}", with: "\"value\":\"not-validated\"}")
      })
    },
    PageChange("a byte of a signature", "altered", "signature-wrong") { page in
      try page.signature { bytes in bytes.enumerated().map { $0.offset == 40 ? $0.element ^ 1 : $0.element } }
    },
    PageChange("S + L in place of S", "altered", "signature-scalar") { page in
      try page.signature { bytes in
        let order: [UInt8] = [
          0xED, 0xD3, 0xF5, 0x5C, 0x1A, 0x63, 0x12, 0x58, 0xD6, 0x9C, 0xF7, 0xA2, 0xDE, 0xF9, 0xDE, 0x14,
          0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
        ]
        var (sum, carry) = (bytes, 0)
        for (index, byte) in order.enumerated() {
          let total = Int(sum[32 + index]) + Int(byte) + carry
          sum[32 + index] = UInt8(total & 0xFF)
          carry = total >> 8
        }
        return sum
      }
    },
    PageChange("R of small order", "altered", "signature-small-order") { page in
      try page.signature { [1] + [UInt8](repeating: 0, count: 31) + $0[32...] }
    },
    PageChange("R not canonical", "altered", "signature-not-canonical") { page in
      try page.signature { [0xED] + [UInt8](repeating: 0xFF, count: 30) + [0x7F] + $0[32...] }
    },
    PageChange("a key of small order", "altered", "key-small-order") { page in
      try page.envelope(payload: { payload in
        let x = Base64URL.encode([1] + [UInt8](repeating: 0, count: 31))
        return payload.replacing(#/"x":"[^"]*"/#, with: "\"x\":\"\(x)\"", maxReplacements: 1)
      })
    },
    PageChange("a signature left out", "incomplete", "n'a pas signé") {
      try $0.envelope(signatures: { Array($0.prefix(1)) })
    },
    PageChange("one signer twice", "altered", "repeated-signer") {
      try $0.envelope(signatures: { [$0[0], $0[0]] })
    },
    PageChange("the signatures in the other order", "altered", "signatures-not-sorted") {
      try $0.envelope(signatures: { $0.reversed() })
    },
    PageChange("a member too many", "altered", "envelope-shape") {
      $0.around($0.file.replacing("{\"payload\"", with: "{\"header\":{},\"payload\""))
    },
    PageChange("spaces put in", "altered", "envelope-not-canonical") {
      $0.around($0.file.replacing(",\"signatures\"", with: ", \"signatures\""))
    },
    PageChange("the end cut off", "altered", "envelope-unreadable") {
      $0.around(String($0.file.dropLast(20)) + "\n")
    },
    PageChange("padding in base64url", "altered", "payload-base64") {
      $0.around($0.file.replacing("\",\"signatures\"", with: "=\",\"signatures\""))
    },
    PageChange("another type of signature", "altered", "header-type") {
      try $0.header { $0.replacing("grille-result+json", with: "grille-keyring+json") }
    },
    PageChange("another algorithm", "altered", "header-algorithm") {
      try $0.header { $0.replacing("EdDSA", with: "none") }
    },
    PageChange("a member too many in a header", "altered", "header-member") {
      try $0.header { $0.replacing("{\"alg\"", with: "{\"a\":1,\"alg\"") }
    },
    PageChange("a member twice in the payload", "altered", "payload-not-canonical") {
      try $0.envelope(payload: { "{\"agreement\":{}," + $0.dropFirst() })
    },
    PageChange("a threshold of one", "altered", "payload-shape") {
      try $0.envelope(payload: { $0.replacing("\"threshold\":2", with: "\"threshold\":1") })
    },
  ]

  /// Changes of what a page shows around an intact result.
  static let ofThePage: [PageChange] = [
    PageChange("another name", "page-altered", "Zoé Fausse") {
      try $0.with(
        try $0.shown("/evaluators/0/name"),
        try $0.shown("/evaluators/0/name")
          .replacing(#/>[^<]*</#, with: ">Zoé Fausse<"))
    },
    PageChange("another opinion in a row", "page-altered", "non satisfait") {
      let shown = try $0.shown("/agreement/criteria/0/value")
      return try $0.with(shown, shown.replacing(">satisfait<", with: ">non satisfait<"))
    },
    PageChange("the decision at its head", "page-altered", "non validé") {
      let shown = try $0.shown("/decision/value")
      return try $0.with(shown, shown.replacing(">validé<", with: ">non validé<"))
    },
    PageChange(
      "opinions of two rows exchanged, with all that belongs to them", "page-altered", "/grids/0/criteria/4"
    ) {
      page in
      let (first, second) = (
        try page.shown("/grids/0/criteria/0/value"), try page.shown("/grids/0/criteria/4/value")
      )
      return page.html.replacing(first, with: "\u{1}").replacing(second, with: first).replacing(
        "\u{1}", with: second)
    },
    PageChange("the names over two columns exchanged", "page-altered") { page in
      let (a, b) = (try page.shown("/grids/0/holders/0"), try page.shown("/grids/1/holders/0"))
      return page.html.replacing(a, with: "\u{1}").replacing(b, with: a).replacing("\u{1}", with: b)
    },
    PageChange("a row left out", "page-altered") { page in try page.with(try page.row("B1.C2.1"), "") },
    PageChange("a row hidden", "page-altered") { page in
      try page.with("<tr data-of=\"B1.C2.1\"", "<tr hidden data-of=\"B1.C2.1\"")
    },
    PageChange("a comment lengthened", "page-altered") { page in
      let shown = try page.shown("/agreement/comments/0/comment")
      return try page.with(shown, shown.replacing("</span>", with: " Excellent.</span>"))
    },
    PageChange("a title changed", "page-altered") { try $0.with("<h2>Notes</h2>", "<h2>Aveux</h2>") },
    PageChange("a sentence put in", "page-altered") {
      try $0.with("</main>", "<p>Certifié conforme.</p></main>")
    },
    PageChange("a count changed", "page-altered") { try $0.with(" sur 28 avant", " sur 38 avant") },
  ]
}
