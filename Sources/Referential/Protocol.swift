/// A bloc's rules as data: what has to be observed, in which order, by whom, and what may be waived.
///
/// A *hard* rule is refused when broken; one that is `derogable` can be lifted by a recorded derogation.
/// A *soft* rule is allowed with a motif. Which is which follows the type: only what carries `derogable`
/// can be lifted, and the doc line of each member names its tier.
package struct Protocol: Hashable, Sendable {
  package var observations: ObservationRule
  package var presence: PresenceRule
  package var interview: InterviewRule
  /// Whether the common comment under each table must be written (hard) or may be.
  package var comments: CommentRule
  /// Whether contact sheets must be asked for (hard); how many were handed in is recorded, 0 included.
  package var contactSheets: Bool

  package init(
    observations: ObservationRule, presence: PresenceRule, interview: InterviewRule,
    comments: CommentRule, contactSheets: Bool
  ) {
    self.observations = observations
    self.presence = presence
    self.interview = interview
    self.comments = comments
    self.contactSheets = contactSheets
  }
}

/// What the observed situations of a bloc are, how many, and when.
package struct ObservationRule: Hashable, Sendable {
  package var situation: Situation
  /// Hard.
  package var minimum: Int
  /// Hard.
  package var maximum: Int
  package var countDerogable: Bool
  package var kinds: [KindRule]
  /// Nil: the observations have no window.
  package var window: WindowRule?
  /// The channels to choose from, several allowed; empty: none is recorded.
  package var channels: [Channel]
  /// How many different *cadres* the observations should show (soft); 0: no cadre is recorded.
  package var distinctCadres: Int
  /// Tools of which each should be used in at least one observation (soft); empty: none is recorded.
  package var tools: [Tool]
  /// Kinds of customer of which each should be seen (soft); empty: none is recorded.
  package var counterparts: [Counterpart]
  /// Whether the candidate's own steering tools are recorded in words.
  package var steeringTools: Bool

  package init(
    situation: Situation, minimum: Int, maximum: Int, countDerogable: Bool, kinds: [KindRule],
    window: WindowRule?, channels: [Channel], distinctCadres: Int, tools: [Tool],
    counterparts: [Counterpart], steeringTools: Bool
  ) {
    self.situation = situation
    self.minimum = minimum
    self.maximum = maximum
    self.countDerogable = countDerogable
    self.kinds = kinds
    self.window = window
    self.channels = channels
    self.distinctCadres = distinctCadres
    self.tools = tools
    self.counterparts = counterparts
    self.steeringTools = steeringTools
  }

  package func rule(for kind: Kind) -> KindRule? { kinds.first { $0.kind == kind } }
}

/// What one observation is called on the screen.
package enum Situation: String, Hashable, Sendable, CaseIterable {
  /// entretien observé
  case interview
  /// présentation
  case presentation
  /// mise en situation
  case workstation
}

/// How real an observed situation was.
package enum Kind: String, Hashable, Sendable, CaseIterable {
  case real
  /// A simulated difficult situation (bloc 1).
  case simulated
  /// Reconstituted with an evaluator, for want of a real one (bloc 3).
  case reconstituted
  /// The candidate's own presentation (bloc 2).
  case presentation
}

/// How often a kind may come, and what it asks for.
package struct KindRule: Hashable, Sendable {
  package var kind: Kind
  /// Hard; nil: as many as there are observations.
  package var maximum: Int?
  /// Each observation of this kind asks for a motif (soft).
  package var asksMotif: Bool
  /// No observation of this kind asks for "sans objet" with a motif (soft).
  package var absenceAsksMotif: Bool

  package init(kind: Kind, maximum: Int?, asksMotif: Bool, absenceAsksMotif: Bool) {
    self.kind = kind
    self.maximum = maximum
    self.asksMotif = asksMotif
    self.absenceAsksMotif = absenceAsksMotif
  }
}

/// The days on which the counted observations must lie (hard).
package struct WindowRule: Hashable, Sendable {
  package enum Basis: String, Hashable, Sendable, CaseIterable {
    /// From the first to the last observation, both days included.
    case span
    /// The days before the interview's day, that day excluded.
    case beforeInterview = "before-interview"
  }

  package var basis: Basis
  /// Calendar days, by the local dates recorded.
  package var days: Int
  package var derogable: Bool

  package init(basis: Basis, days: Int, derogable: Bool) {
    self.basis = basis
    self.days = days
    self.derogable = derogable
  }
}

package enum Channel: String, Hashable, Sendable, CaseIterable {
  case telephone, chat
  case faceToFace = "face-to-face"
  case email, other
}

package enum Tool: String, Hashable, Sendable, CaseIterable {
  /// Logiciels bureautiques.
  case office
  /// Messagerie électronique.
  case email
  /// Outils spécifiques de traitement de l'information.
  case specific
}

package enum Counterpart: String, Hashable, Sendable, CaseIterable {
  /// Client/adhérent.
  case member
  case prospect
}

/// Who must attend the counted observations (hard).
package struct PresenceRule: Hashable, Sendable {
  package enum Demand: String, Hashable, Sendable, CaseIterable {
    /// At least one evaluator each; an absence has a motif; nobody signs who attended none.
    case one
    /// Both evaluators each.
    case both
  }

  package var demand: Demand
  package var derogable: Bool

  package init(demand: Demand, derogable: Bool) {
    self.demand = demand
    self.derogable = derogable
  }
}

/// The closing interview and its plan.
package struct InterviewRule: Hashable, Sendable {
  package enum Place: String, Hashable, Sendable, CaseIterable {
    /// After the grids are filled.
    case afterGrids = "after-grids"
    /// Before the grids are filled.
    case beforeGrids = "before-grids"
    /// In the sitting of the observation itself, before the grids.
    case inSitting = "in-sitting"
  }

  package var place: Place
  package var minutes: Int
  /// A length off by more than this asks for a motif (soft).
  package var toleranceMinutes: Int
  /// What is always addressed, in order (hard).
  package var fixedItems: [FixedItem]
  /// Whether each competence without any mark must be addressed or set aside with a motif (hard).
  package var unseenCompetences: Bool

  package init(
    place: Place, minutes: Int, toleranceMinutes: Int, fixedItems: [FixedItem], unseenCompetences: Bool
  ) {
    self.place = place
    self.minutes = minutes
    self.toleranceMinutes = toleranceMinutes
    self.fixedItems = fixedItems
    self.unseenCompetences = unseenCompetences
  }
}

/// One fixed item of an interview's plan.
package struct FixedItem: Hashable, Sendable {
  /// A lower-case name, unique within its bloc, for example `choices`.
  package var id: String
  package var text: String

  package init(id: String, text: String) {
    self.id = id
    self.text = text
  }
}

package enum CommentRule: String, Hashable, Sendable, CaseIterable {
  case must, may
}
