/// The number of a bloc as it appears in a stream's name: `B1` to `B99`.
package struct BlocStream: Hashable, Sendable {
  package static let numbers = 1...99
  package let number: Int

  package init?(number: Int) {
    guard Self.numbers.contains(number) else { return nil }
    self.number = number
  }

  package init?(_ text: String) {
    guard text.utf8.first == UInt8(ascii: "B"), let number = Int(text.dropFirst()),
      "B\(number)" == text
    else { return nil }
    self.init(number: number)
  }

  package var text: String { "B\(number)" }
}

/// What a journal is about: what all share, or what its author alone holds of one bloc.
package enum StreamName: Hashable, Comparable, Sendable {
  /// Candidate, team, observations, interview, agreement.
  case shared
  /// The author's own marks, notes, verdicts and comments of one bloc, blind to the others until they are
  /// complete.
  case own(BlocStream)

  package init?(_ text: String) {
    if text == "shared" {
      self = .shared
    } else {
      guard let bloc = BlocStream(text) else { return nil }
      self = .own(bloc)
    }
  }

  package var text: String {
    switch self {
    case .shared: "shared"
    case .own(let bloc): bloc.text
    }
  }

  /// By the bytes of the text: `B1`, `B10`, `B2`, `shared`.
  package static func < (a: StreamName, b: StreamName) -> Bool {
    a.text.utf8.lexicographicallyPrecedes(b.text.utf8)
  }
}

/// The journal of one author on one device about one thing; only that device writes it.
package struct StreamID: Hashable, Comparable, Sendable {
  package let author: AuthorID
  package let device: DeviceID
  package let stream: StreamName

  package init(author: AuthorID, device: DeviceID, stream: StreamName) {
    self.author = author
    self.device = device
    self.stream = stream
  }

  package static func < (a: StreamID, b: StreamID) -> Bool {
    (a.author, a.device, a.stream) < (b.author, b.device, b.stream)
  }
}
