/// Bytes that ought to be UTF-8 and may not be: names of files, arguments, lines of a file.
package struct ForeignBytes: Hashable, Sendable {
  package let bytes: [UInt8]

  package init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  /// The bytes as text to show: a byte that belongs to no character becomes a marker such as `<0xFF>`.
  package var safeText: SafeText {
    var builder = SafeTextBuilder()
    var parser = Unicode.UTF8.ForwardParser()
    var source = bytes.makeIterator()
    var position = 0
    while true {
      switch parser.parseScalar(from: &source) {
      case .valid(let encoded):
        builder.append(Unicode.UTF8.decode(encoded), keepLineBreaks: false)
        position += encoded.count
      case .error(let length):
        for byte in bytes[position..<position + length] {
          let digits = String(byte, radix: 16, uppercase: true)
          builder.appendMarker("<0x" + (digits.utf8.count < 2 ? "0" : "") + digits + ">")
        }
        position += length
      case .emptyInput: return builder.finish()
      }
    }
  }
}
