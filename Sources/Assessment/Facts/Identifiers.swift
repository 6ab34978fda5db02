package import Referential

/// A random id that stands for one thing in one dossier: lower-case letters, digits and hyphens.
package protocol RandomID: Hashable, Sendable, Comparable, CustomStringConvertible {
  var rawValue: String { get }
  init(unchecked rawValue: String)
}

extension RandomID {
  /// Takes 1 to 64 lower-case letters, digits and hyphens.
  package init?(_ rawValue: String) {
    let allowed = rawValue.utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2D
    }
    guard allowed, (1...64).contains(rawValue.utf8.count) else { return nil }
    self.init(unchecked: rawValue)
  }

  package var description: String { rawValue }
  /// By bytes, as everywhere that ids are ordered.
  package static func < (a: Self, b: Self) -> Bool {
    a.rawValue.utf8.lexicographicallyPrecedes(b.rawValue.utf8)
  }
}

/// A person who evaluates; also the author of that person's journals, whichever device.
package struct EvaluatorID: RandomID {
  package let rawValue: String
  package init(unchecked rawValue: String) { self.rawValue = rawValue }
}

/// One observed situation, whichever blocs count it.
package struct ObservationID: RandomID {
  package let rawValue: String
  package init(unchecked rawValue: String) { self.rawValue = rawValue }
}

package struct NoteID: RandomID {
  package let rawValue: String
  package init(unchecked rawValue: String) { self.rawValue = rawValue }
}

/// A machine of an evaluator.
package struct DeviceID: RandomID {
  package let rawValue: String
  package init(unchecked rawValue: String) { self.rawValue = rawValue }
}

/// The result of one bloc, the same over its revisions.
package struct ResultID: RandomID {
  package let rawValue: String
  package init(unchecked rawValue: String) { self.rawValue = rawValue }
}

/// Which journal of an author an event belongs to.
package enum Stream: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Candidate, team, observations, interview, agreement.
  case shared
  /// The author's own marks, notes, verdicts and comments of one bloc.
  case own(BlocID)

  package init?(_ text: String) {
    if text == "shared" {
      self = .shared
    } else if let bloc = BlocID(text) {
      self = .own(bloc)
    } else {
      return nil
    }
  }

  package var description: String {
    switch self {
    case .shared: "shared"
    case .own(let bloc): bloc.description
    }
  }

  package static func < (a: Stream, b: Stream) -> Bool {
    a.description.utf8.lexicographicallyPrecedes(b.description.utf8)
  }
}

/// One author's journal of one stream on one device.
package struct StreamID: Hashable, Sendable, Comparable {
  package let author: EvaluatorID
  package let device: DeviceID
  package let stream: Stream

  package init(author: EvaluatorID, device: DeviceID, stream: Stream) {
    self.author = author
    self.device = device
    self.stream = stream
  }

  package static func < (a: StreamID, b: StreamID) -> Bool {
    (a.author, a.device, a.stream) < (b.author, b.device, b.stream)
  }
}

/// One line of one journal.
package struct EventID: Hashable, Sendable, Comparable {
  package let stream: StreamID
  package let seq: Int

  package init(stream: StreamID, seq: Int) {
    self.stream = stream
    self.seq = seq
  }

  package static func < (a: EventID, b: EventID) -> Bool { (a.stream, a.seq) < (b.stream, b.seq) }
}

/// How far one journal had come: a line of a cut.
package struct Head: Hashable, Sendable, Comparable {
  package let stream: StreamID
  package let segment: Int
  package let seq: Int
  /// The chain's value at that line, 32 bytes as base64url.
  package let hash: String

  package init(stream: StreamID, segment: Int, seq: Int, hash: String) {
    self.stream = stream
    self.segment = segment
    self.seq = seq
    self.hash = hash
  }

  package static func < (a: Head, b: Head) -> Bool {
    (a.stream, a.segment, a.seq) < (b.stream, b.segment, b.seq)
  }
}
