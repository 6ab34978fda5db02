package import Assessment
package import Journal
package import Referential
package import Seal

/// Why a file for the other evaluator was not made, or one from there not taken: facts only.
package enum ExchangeError: Error, Equatable, Sendable {
  /// The file itself is not what it should be.
  case file(ExchangeFault)
  case dossier(DossierError)
  case refused(Refusal)
  case arrival(ArrivalFault)
  /// The key that it is signed with is not among those accepted here.
  case unknownSender(PublicKeyFile)
  /// The key is accepted, and was revoked or is out of its dates.
  case senderNotTrusted(KeyID, name: String, TrustStore.Standing)
  /// The key belongs to somebody else than the evaluator that the file is said to come from.
  case otherPerson(KeyID, name: String, evaluator: String)
  /// Whom it comes from is no evaluator of the dossier.
  case noPlace(String)
  /// Journals of somebody else than the sender, who still evaluates.
  case foreignJournal(String)
  /// The dossier here has another referential.
  case otherReferential(DossierID)
  /// The referential in the file cannot be read.
  case referential
  /// No grid of this bloc was received shut.
  case nothingShut(BlocID)
  /// What was received shut was changed and announced again since; that newer grid did not come yet.
  case olderGrid(BlocID)
  /// One's own grid must be complete before the other's is opened.
  case ownGridOpen(BlocID)
  /// What was opened is not the grid that was announced.
  case otherGrid(BlocID)
}
