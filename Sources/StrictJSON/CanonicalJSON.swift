extension JSONValue {
  /// The one byte form of this value: JSON Canonicalization Scheme, RFC 8785, with integers only.
  ///
  /// Members are sorted by the UTF-16 units of their names (RFC 8785 §3.2.3), which for ASCII names is the
  /// order of their bytes.
  package func canonicalBytes() -> [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes, indent: nil)
    return bytes
  }

  /// The canonical form as a string, on one line.
  package var canonicalText: String { String(decoding: canonicalBytes(), as: UTF8.self) }

  /// The same members in the same order over several lines, for people.
  package var prettyText: String {
    var bytes: [UInt8] = []
    write(to: &bytes, indent: 0)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func write(to bytes: inout [UInt8], indent: Int?) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .integer(let value): bytes.append(contentsOf: String(value).utf8)
    case .string(let value): Self.write(value, to: &bytes)
    case .array(let elements):
      Self.writeList(elements, "[", "]", to: &bytes, indent: indent) { element, bytes, inner in
        element.write(to: &bytes, indent: inner)
      }
    case .object(let members):
      let sorted = members.sorted { $0.key.utf16.lexicographicallyPrecedes($1.key.utf16) }
      Self.writeList(sorted, "{", "}", to: &bytes, indent: indent) { member, bytes, inner in
        Self.write(member.key, to: &bytes)
        bytes.append(contentsOf: (inner == nil ? ":" : ": ").utf8)
        member.value.write(to: &bytes, indent: inner)
      }
    }
  }

  private static func writeList<Element>(
    _ elements: [Element], _ open: Unicode.Scalar, _ close: Unicode.Scalar, to bytes: inout [UInt8],
    indent: Int?, _ write: (Element, inout [UInt8], Int?) -> Void
  ) {
    bytes.append(UInt8(ascii: open))
    let inner = indent.map { $0 + 2 }
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      newLine(inner, to: &bytes)
      write(element, &bytes, inner)
    }
    if !elements.isEmpty { newLine(indent, to: &bytes) }
    bytes.append(UInt8(ascii: close))
  }

  private static func newLine(_ indent: Int?, to bytes: inout [UInt8]) {
    guard let indent else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
  }

  private static func write(_ string: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var string = string
    string.withUTF8 { text in
      // Nearly every text is one run; files inside of others are long ones.
      var rest = text[...]
      while let special = rest.firstIndex(where: isEscaped) {
        bytes.append(contentsOf: rest[..<special])
        bytes.append(contentsOf: escape(of: rest[special]).utf8)
        rest = rest[(special + 1)...]
      }
      bytes.append(contentsOf: rest)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  /// The one spelling of what may not stand in a string as it is (RFC 8785 §3.2.2.2).
  private static func escape(of byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "\""): "\\\""
    case UInt8(ascii: "\\"): "\\\\"
    case 0x08: "\\b"
    case 0x09: "\\t"
    case 0x0A: "\\n"
    case 0x0C: "\\f"
    case 0x0D: "\\r"
    default: (byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16)
    }
  }
}
