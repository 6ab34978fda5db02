package import Assessment
package import PlainText
package import Referential
package import Wording

/// What is asked for so that files go to the other evaluator and come from there.
package enum ExchangeRequest: Hashable, Sendable {
  /// What a folder holds, or a path that was typed; without one, the places to begin at.
  case look(in: String?, for: FilePurpose)
  /// Writes the file of a dossier into a folder, under a name; encrypted for the other evaluator or not.
  case send(dossier: String, folder: String, name: String, passphrase: String, encrypted: Bool = false)
  /// Takes a file; the key named is accepted with it. The passphrase opens one that is encrypted.
  case receive(path: String, accepting: String?, passphrase: String? = nil)
  /// Takes the place of an evaluator whom a dossier knows.
  case takeSeat(EvaluatorID, dossier: String)
  /// The words that open one's own grid.
  case codes(BlocID)
  /// Opens the other's grid with the words that were read out.
  case openGrid(BlocID, code: String)
}

/// What became of such a request.
package enum ExchangeOutcome: Hashable, Sendable {
  case listed(FileListing)
  /// The file is written: where it is, what is in it, what comes next.
  case sent([SafeText])
  /// The file is signed with a key that nobody has accepted here.
  case stranger(Stranger)
  /// The file is encrypted to the key of this person, whose passphrase opens it.
  case encrypted(path: String, accepting: String?, name: String)
  /// The dossier has places that are kept for somebody who joins.
  case freeSeats([FreeSeat], dossier: String, told: Sentence)
  /// It is done, and this is what came of it.
  case told(Sentence)
  /// The dossier that was open cannot be opened again, and why.
  case lost(Sentence)
  /// The codes of the own grid, each of six words.
  case codes([[String]])
  /// What the other signed is not what is made here: where, line by line.
  case differs([SafeText])
}

/// What a file is looked for.
package enum FilePurpose: Hashable, Sendable {
  case send(dossier: String)
  case receive
  /// An organisation's keyring, to be believed.
  case keyring
  /// A request to the evaluators, to be written under a name.
  case request(CorrectionSubject, name: String)
  /// A result in another form, to be written under a name.
  case export(path: String, ExportFormat, name: String)

  /// Whether a file is chosen, and not a folder to write one into.
  package var isTaking: Bool { self == .receive || self == .keyring }
}

/// What a folder holds, as far as it matters for an exchange.
package struct FileListing: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      case drive, home, folder, file
      /// A file that was written here, for the other to take.
      case ownFile
      /// The folder of the last exchange.
      case last
      /// The folder of results that is read, and the one that the program was started in.
      case archive, current
    }

    package var kind: Kind
    /// As the file system has it; anything may be in it.
    package var name: String
    package var path: String

    package init(kind: Kind, name: String, path: String) {
      self.kind = kind
      self.name = name
      self.path = path
    }
  }

  package var purpose: FilePurpose
  /// Nil for the places to begin at.
  package var path: String?
  package var parent: String?
  package var entries: [Entry]
  /// Why the folder cannot be read, or not all of it.
  package var fault: Sentence?
  /// A name for the file to write, which is free here.
  package var proposed: String
  /// The name of the person whom the file can be encrypted for.
  package var addressee: String?

  package init(
    purpose: FilePurpose, path: String?, parent: String? = nil, entries: [Entry], fault: Sentence? = nil,
    proposed: String = "", addressee: String? = nil
  ) {
    self.purpose = purpose
    self.path = path
    self.parent = parent
    self.entries = entries
    self.fault = fault
    self.proposed = proposed
    self.addressee = addressee
  }
}

/// Somebody whose key is not accepted here, as their file says.
package struct Stranger: Hashable, Sendable {
  package var name: String
  /// The key's fingerprint in short groups.
  package var fingerprint: String
  package var kid: String
  /// The file that they signed.
  package var path: String

  package init(name: String, fingerprint: String, kid: String, path: String) {
    self.name = name
    self.fingerprint = fingerprint
    self.kid = kid
    self.path = path
  }
}

/// A place in a dossier that is kept for somebody who joins with a key of their own.
package struct FreeSeat: Hashable, Sendable {
  package var evaluator: EvaluatorID
  package var name: String

  package init(evaluator: EvaluatorID, name: String) {
    self.evaluator = evaluator
    self.name = name
  }

  /// The one with a person's name first, the others by name.
  package static func sorted(_ seats: [FreeSeat], for name: String) -> [FreeSeat] {
    let wanted = FoldedText(name)
    return seats.sorted { a, b in
      let (ownA, ownB) = (FoldedText(a.name) == wanted, FoldedText(b.name) == wanted)
      return ownA == ownB ? (a.name, a.evaluator) < (b.name, b.evaluator) : ownA
    }
  }
}
