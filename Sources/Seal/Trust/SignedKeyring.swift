import StrictJSON

/// A keyring with the signature of its root.
package struct SignedKeyring: Hashable, Sendable {
  package let keyring: Keyring
  /// The one byte form of the file.
  package let bytes: [UInt8]
  /// Claimed time of signing, in Unix seconds.
  package let iat: Int

  package var root: KeyID { keyring.root.kid }

  /// Signs a list with its root key.
  package static func sign(_ keyring: Keyring, by key: SigningKey, iat: Int) throws(KeyringFault)
    -> SignedKeyring
  {
    guard key.publicKey == keyring.root else { throw .foreignSigner(key.publicKey.kid) }
    let payload = keyring.json.canonicalBytes()
    let signature: Envelope.Signature
    do { signature = try Envelope.sign(payload, as: .keyring, by: key, iat: iat) } catch {
      throw .signature(error)
    }
    do {
      let envelope = try Envelope(payload: payload, signatures: [signature])
      return SignedKeyring(keyring: keyring, bytes: envelope.bytes, iat: iat)
    } catch { throw .envelope(error) }
  }

  /// Reads and checks a file: form and type, the root it names, that the root is pinned, the signature, and
  /// only then what it lists.
  package static func verify(_ bytes: [UInt8], pinned: Set<KeyID>) throws(KeyringFault) -> SignedKeyring {
    let envelope: Envelope
    do { envelope = try Envelope.parse(bytes, as: .keyring) } catch { throw .envelope(error) }
    let root: PublicKey
    do { root = try Keyring.root(in: try ResultPayload.strictJSON(envelope.payload)) } catch {
      throw .payload(error)
    }
    guard let signature = envelope.signatures.first else { throw .envelope(.signatureCount(0)) }
    guard signature.header.kid == root.kid else { throw .foreignSigner(signature.header.kid) }
    guard pinned.contains(root.kid) else { throw .rootNotPinned(root.kid) }
    do { try envelope.verify(signature, by: root) } catch { throw .signature(error) }
    return SignedKeyring(
      keyring: try Keyring(envelope.payload), bytes: bytes, iat: signature.header.iat)
  }

  /// Checks that this list may take the place of the one that is known of the same root.
  package func checkSuccession(to known: SignedKeyring) throws(KeyringFault) {
    let (new, old) = (keyring.serial, known.keyring.serial)
    guard new >= old else { throw .olderSerial(new, known: old) }
    guard new > old || keyring == known.keyring else { throw .otherContent(serial: new) }
  }
}
