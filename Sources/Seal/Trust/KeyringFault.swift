/// Why a keyring is refused, with the facts.
package enum KeyringFault: Error, Equatable, Sendable {
  case envelope(EnvelopeFault)
  case payload(PayloadFault)
  /// Signed with another key than the root that it names.
  case foreignSigner(KeyID)
  /// Nobody here has said that this root is one to be believed.
  case rootNotPinned(KeyID)
  case signature(Ed25519Strict.Fault)
  /// The root key stands among those of the evaluators.
  case rootAmongKeys(KeyID)
  /// A name in letters of several scripts.
  case mixedScripts(String)
  /// An earlier list than the one that is known here.
  case olderSerial(Int, known: Int)
  /// The same number as the list that is known here, and something else in it.
  case otherContent(serial: Int)

  /// A short name that stays the same in every language.
  package var code: String {
    switch self {
    case .envelope(let fault): fault.code
    case .payload(let fault): fault.code
    case .foreignSigner: "keyring-foreign-signer"
    case .rootNotPinned: "root-not-pinned"
    case .signature(let fault): fault.code
    case .rootAmongKeys: "root-among-keys"
    case .mixedScripts: "mixed-scripts"
    case .olderSerial: "keyring-older"
    case .otherContent: "keyring-other-content"
    }
  }
}
