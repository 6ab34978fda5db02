extension Envelope.Signature {
  /// Takes a signature back from the two base64url texts that a journal keeps of it.
  package init(protected: String, signature: String, type: SealType) throws(EnvelopeFault) {
    let header: ProtectedHeader
    do { header = try ProtectedHeader(encoded: protected, type: type) } catch {
      throw .header(signature: 0, error)
    }
    let bytes: [UInt8]
    do { bytes = try Base64URL.decode(signature) } catch { throw .signatureText(signature: 0, error) }
    guard bytes.count == 64 else { throw .signatureSize(signature: 0, bytes: bytes.count) }
    self.init(header: header, bytes: bytes)
  }
}
