import StrictJSON

enum DossierEventName: String, CaseIterable {
  case candidateRecorded = "candidate-recorded"
  case candidateRectified = "candidate-rectified"
  case evaluatorRecorded = "evaluator-recorded"
  case accommodationRecorded = "accommodation-recorded"
  case damageAcknowledged = "damage-acknowledged"
  case contradictionSettled = "contradiction-settled"
  case keyConfirmed = "key-confirmed"
}

extension DossierEvent {
  var form: (DossierEventName, Members) {
    switch self {
    case .candidateRecorded(let candidate, let was):
      (.candidateRecorded, ["candidate": candidate, "was": was])
    case .candidateRectified(let change, let old):
      (
        .candidateRectified,
        ["family": change.familyName, "given": change.givenName, "motif": change.motif, "was": old]
      )
    case .evaluatorRecorded(let evaluator): (.evaluatorRecorded, ["evaluator": evaluator])
    case .accommodationRecorded(let accommodation, let was):
      (.accommodationRecorded, ["accommodation": accommodation, "was": was])
    case .damageAcknowledged(let damage): (.damageAcknowledged, ["damage": damage])
    case .contradictionSettled(let fact, let value, let other):
      (.contradictionSettled, ["fact": fact, "value": value, "over": other])
    case .keyConfirmed(let person, let key): (.keyConfirmed, ["evaluator": person, "publicKey": key])
    }
  }

  init(_ name: DossierEventName, _ reader: inout ObjectReader) throws(ShapeError) {
    switch name {
    case .candidateRecorded:
      self = try .candidateRecorded(reader.read("candidate"), was: reader.readOptional("was"))
    case .candidateRectified:
      let change = try NameChange(
        familyName: reader.read("family"), givenName: reader.read("given"), motif: reader.read("motif"))
      self = .candidateRectified(change, from: try reader.read("was"))
    case .evaluatorRecorded: self = .evaluatorRecorded(try reader.read("evaluator"))
    case .accommodationRecorded:
      self = try .accommodationRecorded(reader.read("accommodation"), was: reader.readOptional("was"))
    case .damageAcknowledged: self = .damageAcknowledged(try reader.read("damage"))
    case .contradictionSettled:
      self = try .contradictionSettled(reader.read("fact"), reader.read("value"), over: reader.read("over"))
    case .keyConfirmed:
      self = try .keyConfirmed(reader.read("evaluator"), publicKey: reader.read("publicKey"))
    }
  }
}
