package import Assessment
package import PlainText
package import Seal
package import Wording

/// What is asked for so that the results of an archive are found, read, compared and handed on.
///
/// None of them changes a file of the archive.
package enum ReviewRequest: Hashable, Sendable {
  /// Reads one file again and checks it: nothing that the list says of it is relied on.
  case read(path: String)
  /// Reads what a file holds that is not valid; only where the reader asks for it.
  case readUnauthenticated(path: String)
  /// Reads and checks two files, to be put side by side.
  case compare(String, String)
  /// Where a text stands in the archive; `from`: passing by so many of the results that have it.
  case search(String, from: Int)
  /// Keeps what the reviewer made of a result; nil: nothing any more.
  case keep(ReviewState?, of: SHA256Digest, path: String)
  /// Makes a key for a reviewer who has none.
  case makeKey(name: String, passphrase: String)
  /// Writes the signed request that a result be put right into a folder.
  case writeRequest(CorrectionDraft)
  /// Whose keyring a file is; nothing of it is believed yet.
  case openKeyring(path: String)
  /// Believes the keyrings of a root key whose fingerprint was compared, and takes this one.
  case pin(KeyringOffer)
  /// Writes a result in another form into a folder.
  case export(path: String, ExportFormat, folder: String, name: String)
}

/// What became of such a request.
package enum ReviewOutcome: Hashable, Sendable {
  /// The world's archive has more files, other states or another trust.
  case changed
  case read(ReadResult)
  case compared(ReadResult, ReadResult)
  case found(SearchAnswer)
  /// The state is on the disk; nil: none any more.
  case kept(ReviewState?)
  case keyMade
  case keyring(KeyringOffer)
  /// It is done, and this is what came of it.
  case told(Sentence)
  /// A file is written: where it is, and what comes next.
  case written([SafeText])
}

/// The forms that a result can be written in from the screens.
package enum ExportFormat: String, Hashable, Sendable, CaseIterable {
  case html, pdf, csv, json, text
}

/// The result that a request to the evaluators is about, and why it is to be put right.
package struct CorrectionSubject: Hashable, Sendable {
  /// The result's file in the archive, and the payload that was read when the request was made.
  package var path: String
  package var digest: SHA256Digest
  package var reason: String

  package init(path: String, digest: SHA256Digest, reason: String) {
    self.path = path
    self.digest = digest
    self.reason = reason
  }
}

/// A request to the evaluators before it is signed and written.
package struct CorrectionDraft: Hashable, Sendable {
  package var subject: CorrectionSubject
  package var folder: String
  package var name: String
  /// Whose key signs.
  package var reviewer: EvaluatorID
  package var passphrase: String

  package init(
    subject: CorrectionSubject, folder: String, name: String, reviewer: EvaluatorID, passphrase: String
  ) {
    self.subject = subject
    self.folder = folder
    self.name = name
    self.reviewer = reviewer
    self.passphrase = passphrase
  }
}

/// An organisation's keyring that nobody here believes yet: what is to be compared before it is.
package struct KeyringOffer: Hashable, Sendable {
  package var path: String
  package var organisation: String
  /// How many evaluators it lists.
  package var members: Int
  package var root: KeyID
  /// The root key's fingerprint in short groups.
  package var fingerprint: String
  /// Whether its root is pinned here already, so that nothing is left to compare.
  package var isPinned: Bool

  package init(
    path: String, organisation: String, members: Int, root: KeyID, fingerprint: String, isPinned: Bool
  ) {
    self.path = path
    self.organisation = organisation
    self.members = members
    self.root = root
    self.fingerprint = fingerprint
    self.isPinned = isPinned
  }
}
