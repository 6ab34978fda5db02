package import Seal
package import Wording

/// The archive that a reviewer reads, as far as it is known: handed in, never looked up.
package struct ArchiveView: Sendable {
  /// The folder, as the reviewer named it.
  package let folder: String
  /// What a list says of each file, in any order; nothing here decides a verdict.
  package var files: [ListedFile] { didSet { version += 1 } }
  /// What the reviewer made of results, by the digest of their payload.
  package var reviews: [SHA256Digest: ReviewState] { didSet { version += 1 } }
  /// Whether any signer could be known: a key was accepted, or an organisation's keyring taken.
  package var hasTrust: Bool
  /// How far the first reading is; nil once everything was read.
  package var reading: Reading?
  /// Whether the program that makes a PDF is installed.
  package var makesPDF = true
  /// Why nothing can be noted; nil where it can.
  package var notesFault: Sentence?
  /// The folder to begin at where a file is to be written; nil: the places to choose one from.
  package var writesTo: String?
  /// Raised whenever the list is to be made anew.
  package private(set) var version = 0

  /// How many files were read, of how many found so far.
  package struct Reading: Hashable, Sendable {
    package var done: Int
    package var total: Int

    package init(done: Int, total: Int) {
      self.done = done
      self.total = total
    }
  }

  package init(
    folder: String, files: [ListedFile] = [], reviews: [SHA256Digest: ReviewState] = [:], hasTrust: Bool,
    reading: Reading? = nil
  ) {
    self.folder = folder
    self.files = files
    self.reviews = reviews
    self.hasTrust = hasTrust
    self.reading = reading
  }

  /// What the reviewer made of a file's result.
  func review(of file: ListedFile) -> ReviewState? { file.summary.flatMap { reviews[$0.digest] } }
}
