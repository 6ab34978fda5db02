package import StrictJSON

/// Why a key or trust file is refused.
package enum KeyFileFault: Error, Equatable, Sendable {
  case file(FileFault)
  case json(JSONError)
  /// Not the one byte form: canonical JSON and one line feed.
  case notCanonical
  case shape(ShapeError)
  /// A name that cannot be shown, empty or too long.
  case name
  /// A name in letters of several scripts, which can be made to look like another.
  case mixedScripts(String)
  /// The id in the file, or of the file, is not that of its key.
  case keyMismatch(KeyID)
  /// A parameter of scrypt outside of what is ever computed here.
  case parameter(String, Int)
  /// A passphrase that does not open the file; or the file was changed: nobody can tell which.
  case wrongPassphrase
  case passphrase(Passphrase.Fault)
  /// Lines of the record of results seen that were cut or changed.
  case damagedLines(Int)
  /// A keyring that is kept here, and is not taken.
  case keyring(KeyringFault)
  /// The library refused to compute.
  case cryptography
}
