package import StrictJSON

/// One call to the system that failed, with the facts.
package struct SystemError: Error, Hashable, Sendable {
  package enum Call: String, Hashable, Sendable {
    case open, read, write, fdatasync, fsync, ftruncate, fstat, flock, rename, unlink, mkdir, readdir
  }

  package let call: Call
  package let path: String
  /// The value of `errno`.
  package let code: Int32

  package init(call: Call, path: String, code: Int32) {
    self.call = call
    self.path = path
    self.code = code
  }
}

/// Why a journal could not be opened or an operation could not be saved.
package enum JournalError: Error, Equatable, Sendable {
  /// Another process has the dossier; who, as far as its lock file tells.
  case alreadyOpen(LockHolder?)
  /// Written for other versions than ours: by the program that has these it can be read.
  case otherVersion(needed: JournalVersion)
  case system(SystemError)
  /// Neither the segment nor a new one took the operations; nothing was recorded and nothing has advanced.
  case notSaved(SystemError, [Incident])
  /// The event is one that could not be read back.
  case eventNotReadable(JSONError)
  case eventTooLarge(bytes: Int, maximum: Int)
  case streamFull(maximum: Int)
  case tooManySegments(maximum: Int)
  /// The logical clock stands at its greatest value.
  case clockExhausted
}

/// Something that went wrong while saving, and was got over; the evaluator is told.
package enum Incident: Hashable, Sendable {
  /// The writing went on in a new segment, because of this error in the one before.
  case segmentStarted(Int, because: SystemError)
  /// The disk is full; this many bytes held in reserve were given back.
  case ballastReleased(bytes: Int)
  /// What a failed write had left in a segment was moved to the file named.
  case remainsSetAside(segment: Int, bytes: Int, file: String)
  /// What a failed write had left stays in its segment; readers know how to pass over it.
  case remainsLeft(segment: Int, SystemError)
  /// The head file is behind, so a loss at the end of the journal might not show.
  case headNotWritten(SystemError)
}
