package import Referential
import StrictJSON

extension ResultPayload {
  /// How the grids were filled.
  package enum Filling: String, Hashable, Sendable, CaseIterable {
    /// Two grids, each blind to the other until both were complete.
    case separate
    /// One grid held by the pair.
    case joint
    /// Begun separately, continued as one: the grids are not independent.
    case jointAfterSeparate = "joint-after-separate"
  }

  /// Whether the bloc is validated, as the two concluded.
  package struct Decision: PayloadPart {
    package enum Value: String, Hashable, Sendable, CaseIterable {
      case validated
      case notValidated = "not-validated"
    }

    package var value: Value
    package var proposedBy: Identifier
    package var at: Time

    init(value: Value, proposedBy: Identifier, at: Time) {
      self.value = value
      self.proposedBy = proposedBy
      self.at = at
    }

    init(from reader: inout ObjectReader) throws(ShapeError) {
      value = try reader.named("value", Value.init(rawValue:))
      proposedBy = try reader.named("proposedBy", Identifier.init(rawValue:))
      at = try reader.named("at") { Time($0) }
    }

    var json: JSONValue {
      [
        "value": .string(value.rawValue), "proposedBy": .string(proposedBy.rawValue),
        "at": .string(at.description),
      ]
    }
  }

  /// The contact sheets of bloc 3.
  package struct ContactSheets: PayloadPart {
    package var asked: Bool
    package var handedIn: Int

    init(asked: Bool, handedIn: Int) {
      self.asked = asked
      self.handedIn = handedIn
    }

    init(from reader: inout ObjectReader) throws(ShapeError) {
      asked = try reader.bool("asked")
      handedIn = try reader.count("handedIn")
    }

    var json: JSONValue { ["asked": .bool(asked), "handedIn": .integer(handedIn)] }
  }

  /// A soft rule that was not kept, and why.
  package struct Waiver: PayloadPart {
    package enum Subject: Hashable, Sendable {
      case bloc
      case observation(Identifier)
      case competence(CompetenceID)
      case criterion(CriterionID)
    }

    package var rule: Identifier
    package var subject: Subject
    package var motif: String
    package var by: Identifier
    package var at: Time

    init(rule: Identifier, subject: Subject, motif: String, by: Identifier, at: Time) {
      self.rule = rule
      self.subject = subject
      self.motif = motif
      self.by = by
      self.at = at
    }

    init(from reader: inout ObjectReader) throws(ShapeError) {
      rule = try reader.named("rule", Identifier.init(rawValue:))
      if let observation = try reader.optionalNamed("observation", Identifier.init(rawValue:)) {
        subject = .observation(observation)
      } else if let criterion = try reader.optionalNamed("criterion", { CriterionID($0) }) {
        subject = .criterion(criterion)
      } else if let competence = try reader.optionalNamed("competence", { CompetenceID($0) }) {
        subject = .competence(competence)
      } else {
        subject = .bloc
      }
      motif = try reader.string("motif")
      by = try reader.named("by", Identifier.init(rawValue:))
      at = try reader.named("at") { Time($0) }
    }

    var json: JSONValue {
      var members: [String: JSONValue] = [
        "rule": .string(rule.rawValue), "motif": .string(motif), "by": .string(by.rawValue),
        "at": .string(at.description),
      ]
      switch subject {
      case .bloc: break
      case .observation(let id): members["observation"] = .string(id.rawValue)
      case .competence(let id): members["competence"] = .string(id.description)
      case .criterion(let id): members["criterion"] = .string(id.description)
      }
      return .object(members)
    }
  }

  /// A way back to an earlier phase.
  package struct Return: PayloadPart {
    package enum Phase: String, Hashable, Sendable, CaseIterable {
      case preparing, observing, grading, interviewing, agreeing
    }

    package var to: Phase
    package var motif: String
    package var at: Time
    package var by: Identifier

    init(to: Phase, motif: String, at: Time, by: Identifier) {
      self.to = to
      self.motif = motif
      self.at = at
      self.by = by
    }

    init(from reader: inout ObjectReader) throws(ShapeError) {
      to = try reader.named("to", Phase.init(rawValue:))
      motif = try reader.string("motif")
      at = try reader.named("at") { Time($0) }
      by = try reader.named("by", Identifier.init(rawValue:))
    }

    var json: JSONValue {
      [
        "to": .string(to.rawValue), "motif": .string(motif), "at": .string(at.description),
        "by": .string(by.rawValue),
      ]
    }
  }

  /// The evaluation of the bloc was ended before its end, and taken up again.
  package struct Interruption: PayloadPart {
    package var motif: String
    package var at: Time
    package var by: Identifier

    init(motif: String, at: Time, by: Identifier) {
      self.motif = motif
      self.at = at
      self.by = by
    }

    init(from reader: inout ObjectReader) throws(ShapeError) {
      motif = try reader.string("motif")
      at = try reader.named("at") { Time($0) }
      by = try reader.named("by", Identifier.init(rawValue:))
    }

    var json: JSONValue {
      ["motif": .string(motif), "at": .string(at.description), "by": .string(by.rawValue)]
    }
  }

  /// Two observations, or two sittings of the interview, that were one and were taken apart again.
  package struct Unpairing: PayloadPart {
    package enum Pair: Hashable, Sendable {
      /// In the order of the list of observations.
      case observations([Identifier])
      /// When each of the two sittings began.
      case interview([Time])
    }

    package var of: Pair
    package var motif: String
    package var by: Identifier
    package var at: Time

    init(of pair: Pair, motif: String, by: Identifier, at: Time) {
      self.of = pair
      self.motif = motif
      self.by = by
      self.at = at
    }

    init(from reader: inout ObjectReader) throws(ShapeError) {
      if reader.has("interview") {
        of = .interview(try reader.names("interview") { Time($0) })
      } else {
        of = .observations(try reader.names("observations", Identifier.init(rawValue:)))
      }
      motif = try reader.string("motif")
      by = try reader.named("by", Identifier.init(rawValue:))
      at = try reader.named("at") { Time($0) }
    }

    var json: JSONValue {
      var members: [String: JSONValue] = [
        "motif": .string(motif), "by": .string(by.rawValue), "at": .string(at.description),
      ]
      switch of {
      case .observations(let ids): members["observations"] = .names(ids)
      case .interview(let times): members["interview"] = .strings(times.map(\.description))
      }
      return .object(members)
    }
  }

  /// How far one journal had come when the decision was proposed.
  package struct Head: PayloadPart {
    package var author: Identifier
    package var device: Identifier
    /// `shared`, or a bloc's id.
    package var stream: Identifier
    package var segment: Int
    package var seq: Int
    /// The chain's hash at that line.
    package var hash: SHA256Digest

    init(
      author: Identifier, device: Identifier, stream: Identifier, segment: Int, seq: Int, hash: SHA256Digest
    ) {
      self.author = author
      self.device = device
      self.stream = stream
      self.segment = segment
      self.seq = seq
      self.hash = hash
    }

    init(from reader: inout ObjectReader) throws(ShapeError) {
      author = try reader.named("author", Identifier.init(rawValue:))
      device = try reader.named("device", Identifier.init(rawValue:))
      stream = try reader.named("stream", Identifier.init(rawValue:))
      segment = try reader.count("segment")
      seq = try reader.count("seq")
      hash = try reader.named("hash", SHA256Digest.init(base64URL:))
    }

    var json: JSONValue {
      [
        "author": .string(author.rawValue), "device": .string(device.rawValue),
        "stream": .string(stream.rawValue), "segment": .integer(segment), "seq": .integer(seq),
        "hash": .string(hash.base64URL),
      ]
    }
  }
}
