import StrictJSON

/// A result of one bloc with the first of its two signatures, as its file is.
package struct ExchangedResult: Hashable, Sendable, PayloadPart {
  package let bloc: ResultPayload.Identifier
  package let bytes: [UInt8]

  package init(bloc: ResultPayload.Identifier, bytes: [UInt8]) {
    self.bloc = bloc
    self.bytes = bytes
  }

  init(from reader: inout ObjectReader) throws(ShapeError) {
    bloc = try reader.named("bloc", ResultPayload.Identifier.init(rawValue:))
    bytes = try reader.named("bytes") { try? Base64URL.decode($0) }
  }

  var json: JSONValue { ["bloc": .string(bloc.rawValue), "bytes": .string(Base64URL.encode(bytes))] }
}
