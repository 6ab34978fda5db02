package import Referential

/// A rule of a bloc's protocol that can be kept or broken.
package enum Rule: String, Hashable, Sendable, CaseIterable {
  case candidate
  case observationCount = "observation-count"
  case kindMaximum = "kind-maximum"
  case window
  case oneSitting = "one-sitting"
  case presence
  case absenceMotif = "absence-motif"
  case markerAttendance = "marker-attendance"
  case pairing
  case nothingRunning = "nothing-running"
  case team
  case accreditation
  case impartiality
  case contactSheets = "contact-sheets"
  case gridComplete = "grid-complete"
  case interviewHeld = "interview-held"
  case interviewPlan = "interview-plan"
  case sameVerdicts = "same-verdicts"
  case commonComments = "common-comments"
  case sameDecision = "same-decision"
  case signerAttended = "signer-attended"
  case signingKey = "signing-key"
  case contradiction
  case mergedText = "merged-text"
  case damage
  case kindMotif = "kind-motif"
  case kindAbsent = "kind-absent"
  case cadres
  case tools
  case counterparts
  case place
  case shortObservation = "short-observation"
  case interviewLength = "interview-length"
  case interviewPlace = "interview-place"
  case unsupportedVerdict = "unsupported-verdict"
  case validatedUnevaluated = "validated-unevaluated"

  package enum Tier: Hashable, Sendable {
    /// Refused when broken.
    case hard
    /// Allowed with a motif, which the result carries.
    case soft
  }

  package var tier: Tier {
    switch self {
    case .candidate, .observationCount, .kindMaximum, .window, .oneSitting, .presence, .absenceMotif,
      .markerAttendance, .pairing, .nothingRunning,
      .team, .accreditation, .impartiality, .contactSheets, .gridComplete, .interviewHeld, .interviewPlan,
      .sameVerdicts, .commonComments, .sameDecision, .signerAttended, .signingKey, .contradiction, .mergedText,
      .damage:
      .hard
    case .kindMotif, .kindAbsent, .cadres, .tools, .counterparts, .place, .shortObservation,
      .interviewLength, .interviewPlace, .unsupportedVerdict, .validatedUnevaluated:
      .soft
    }
  }

  /// Whether an authority may lift this rule in a bloc of this protocol.
  package func isDerogable(in protocol: Protocol) -> Bool {
    switch self {
    case .observationCount: `protocol`.observations.countDerogable
    case .window: `protocol`.observations.window?.derogable ?? false
    case .presence: `protocol`.presence.derogable
    case .accreditation: true
    case .candidate, .kindMaximum, .oneSitting, .absenceMotif, .markerAttendance, .pairing, .nothingRunning, .team,
      .impartiality,
      .contactSheets,
      .gridComplete, .interviewHeld, .interviewPlan, .sameVerdicts, .commonComments, .sameDecision,
      .signerAttended, .signingKey, .contradiction, .mergedText, .damage, .kindMotif, .kindAbsent, .cadres, .tools,
      .counterparts,
      .place, .shortObservation, .interviewLength, .interviewPlace, .unsupportedVerdict,
      .validatedUnevaluated:
      false
    }
  }
}

/// What a rule is broken by: the whole bloc, or one thing in it.
package enum Subject: Hashable, Sendable, Comparable, CustomStringConvertible {
  case bloc
  case observation(ObservationID)
  case item(GridItem)

  package init?(_ text: String) {
    if text == "bloc" {
      self = .bloc
    } else if let item = GridItem(text) {
      self = .item(item)
    } else if text.hasPrefix("observation:"), let id = ObservationID(String(text.dropFirst(12))) {
      self = .observation(id)
    } else {
      return nil
    }
  }

  package var description: String {
    switch self {
    case .bloc: "bloc"
    case .observation(let id): "observation:\(id)"
    case .item(let item): item.description
    }
  }

  package static func < (a: Subject, b: Subject) -> Bool {
    a.description.utf8.lexicographicallyPrecedes(b.description.utf8)
  }
}
