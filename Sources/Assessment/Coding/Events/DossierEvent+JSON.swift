import StrictJSON

enum DossierEventName: String, CaseIterable {
  case candidateRecorded = "candidate-recorded"
  case candidateRectified = "candidate-rectified"
  case evaluatorRecorded = "evaluator-recorded"
  case accommodationRecorded = "accommodation-recorded"
  case damageAcknowledged = "damage-acknowledged"
}

extension DossierEvent {
  var form: (DossierEventName, Members) {
    switch self {
    case .candidateRecorded(let candidate): (.candidateRecorded, ["candidate": candidate])
    case .candidateRectified(let change, let old):
      (
        .candidateRectified,
        ["family": change.familyName, "given": change.givenName, "motif": change.motif, "was": old]
      )
    case .evaluatorRecorded(let evaluator): (.evaluatorRecorded, ["evaluator": evaluator])
    case .accommodationRecorded(let accommodation):
      (.accommodationRecorded, ["accommodation": accommodation])
    case .damageAcknowledged(let damage): (.damageAcknowledged, ["damage": damage])
    }
  }

  init(_ name: DossierEventName, _ reader: inout ObjectReader) throws(ShapeError) {
    switch name {
    case .candidateRecorded: self = .candidateRecorded(try reader.read("candidate"))
    case .candidateRectified:
      let change = try NameChange(
        familyName: reader.read("family"), givenName: reader.read("given"), motif: reader.read("motif"))
      self = .candidateRectified(change, from: try reader.read("was"))
    case .evaluatorRecorded: self = .evaluatorRecorded(try reader.read("evaluator"))
    case .accommodationRecorded: self = .accommodationRecorded(try reader.read("accommodation"))
    case .damageAcknowledged: self = .damageAcknowledged(try reader.read("damage"))
    }
  }
}
