package import PlainText
package import Referential

/// Something that happened, with what it changed; recorded in one journal line.
///
/// The case says which stream it belongs to: what is blind until both grids are complete is `.grid`.
package enum Event: Hashable, Sendable {
  case dossier(DossierEvent)
  case bloc(BlocID, BlocEvent)
  case grid(BlocID, GridEvent)

  package var stream: Stream {
    switch self {
    case .dossier, .bloc: .shared
    case .grid(let bloc, _): .own(bloc)
    }
  }
}

/// What concerns the whole dossier.
package enum DossierEvent: Hashable, Sendable {
  /// `was` is what stood before where it was recorded.
  case candidateRecorded(Candidate, was: Candidate? = nil)
  case candidateRectified(NameChange, from: Candidate)
  case evaluatorRecorded(Evaluator)
  case accommodationRecorded(Accommodation, was: Accommodation? = nil)
  /// Damage found in a journal was read and accepted as told: its description.
  case damageAcknowledged(String)
  /// Of two values that two people gave apart, the one that holds.
  case contradictionSettled(SharedFact, SharedValue, over: SharedValue)
  /// Somebody else confirms that a person signs with this key from now on.
  case keyConfirmed(EvaluatorID, publicKey: String)
}

/// What both evaluators of a bloc share.
package enum BlocEvent: Hashable, Sendable {
  case derogationRecorded(Derogation)
  case teamNamed([EvaluatorID], was: [EvaluatorID]? = nil)
  case evaluatorReplaced(EvaluatorID, by: EvaluatorID, motif: String)
  case impartialityDeclared
  /// One's own grid is complete: the last lines of its journals, which say nothing of what is in them.
  case gridAnnounced([Head])
  case interviewPlanned(Day, was: Day? = nil)
  case fillingChosen(Filling)
  case observationStarted(ObservationID, number: Int, kind: Kind)
  case observationDescribed(ObservationID, Description, was: Description)
  case observationPaused(ObservationID)
  case observationResumed(ObservationID)
  case observationEnded(ObservationID)
  case observationVoided(ObservationID, motif: String)
  case observationNotRetained(ObservationID, motif: String)
  case observationRetained(ObservationID, was: String)
  /// Begun in another bloc, and counted in this one too.
  case observationShared(ObservationID, from: BlocID, number: Int, kind: Kind)
  /// Two that were begun apart are one situation.
  case observationsPaired(ObservationID, ObservationID)
  case observationsUnpaired(ObservationID, ObservationID, motif: String)
  case attendanceRecorded(ObservationID, EvaluatorID, Attendance, was: Attendance? = nil)
  case contactSheetsRecorded(ContactSheets, was: ContactSheets? = nil)
  case waived(Rule, Subject, motif: String)
  case observingClosed(ObservingClosed)
  case interviewStarted
  case interviewPaused
  case interviewResumed
  case interviewEnded
  /// Two sittings that were begun apart are one; each is named by the event that began it.
  case sittingsPaired(EventID, EventID)
  case sittingsUnpaired(EventID, EventID, motif: String)
  case interviewPlaced(Venue, was: Venue? = nil)
  case interviewAttendanceRecorded(EvaluatorID, Attendance, was: Attendance? = nil)
  case planItemSettled(PlanItem, Interview.Outcome?, was: Interview.Outcome?)
  case interviewClosed(InterviewClosed)
  case verdictModified(Verdict, was: Verdict, motif: String)
  case divergenceMaintained(CriterionID, motif: String)
  case commonCommentEdited(CompetenceID, TextEdit)
  case decisionProposed(DecisionProposed)
  case decisionAccepted(proposal: EventID)
  case signed(SignatureRecord)
  case returned(to: Phase, motif: String)
  case interrupted(motif: String)
  case revisionOpened(motif: String)
}

/// What belongs to one author's own grid.
package enum GridEvent: Hashable, Sendable {
  /// A mark set or cleared; the motif is there where it was asked for.
  case marked(ObservationID, CriterionID, MarkValue?, was: MarkValue?, motif: String?)
  case noted(Note)
  case noteEdited(NoteID, TextEdit)
  /// The note as it stood: one that grew elsewhere meanwhile stays.
  case noteRemoved(Note)
  case commentEdited(CompetenceID, TextEdit, GridOwner.Scope)
  case verdictGiven(GridItem, Verdict?, was: Verdict?, GridOwner.Scope, inInterview: Bool)
  case waived(Rule, Subject, motif: String, GridOwner.Scope)
  case gridCompleted(GridCompleted)
  /// A step of the author's own history was taken back or made again.
  case reverted(Reversal)
}

/// New values for what is recorded of an observation; nil leaves a value as it is.
package struct Description: Hashable, Sendable {
  package var kind: Kind?
  package var channels: Set<Channel>?
  package var cadre: String?
  package var tools: Set<Tool>?
  package var counterpart: Counterpart?
  package var steeringTools: String?
  package var venue: Venue?
  package var customerInformed: Bool?

  package init(
    kind: Kind? = nil, channels: Set<Channel>? = nil, cadre: String? = nil, tools: Set<Tool>? = nil,
    counterpart: Counterpart? = nil, steeringTools: String? = nil, venue: Venue? = nil,
    customerInformed: Bool? = nil
  ) {
    self.kind = kind
    self.channels = channels
    self.cadre = cadre
    self.tools = tools
    self.counterpart = counterpart
    self.steeringTools = steeringTools
    self.venue = venue
    self.customerInformed = customerInformed
  }

  package var isEmpty: Bool { self == Description() }
}

/// Whose verdicts and comments a grid event writes to.
package enum GridOwner: Hashable, Sendable {
  package enum Scope: String, Hashable, Sendable, CaseIterable { case own, pair }

  case evaluator(EvaluatorID)
  case pair
}

/// The facts that leaving `observing` closed over; it counts while they are unchanged.
package struct ObservingClosed: Hashable, Sendable {
  package var observations: [ObservationID]
  package var team: [EvaluatorID]

  package init(observations: [ObservationID], team: [EvaluatorID]) {
    self.observations = observations
    self.team = team
  }
}

/// The graded verdicts that completing a grid closed over; those obtained in the interview stand beside.
package struct GridCompleted: Hashable, Sendable {
  package var scope: GridOwner.Scope
  package var verdicts: [GridItem: Verdict]

  package init(scope: GridOwner.Scope, verdicts: [GridItem: Verdict]) {
    self.scope = scope
    self.verdicts = verdicts
  }
}

/// The facts that closing the interview closed over.
package struct InterviewClosed: Hashable, Sendable {
  package var sittings: Int
  package var seconds: Int

  package init(sittings: Int, seconds: Int) {
    self.sittings = sittings
    self.seconds = seconds
  }
}

/// A decision put to the other evaluator, and the cut it stands on.
package struct DecisionProposed: Hashable, Sendable {
  package var decision: Decision
  package var result: ResultID
  package var revision: Int
  /// SHA-256 of the last sealed payload of this bloc, base64url; nil for a first result.
  package var supersedes: String?
  /// Sorted; every journal of the shared stream and of this bloc.
  package var cut: [Head]

  package init(decision: Decision, result: ResultID, revision: Int, supersedes: String?, cut: [Head]) {
    self.decision = decision
    self.result = result
    self.revision = revision
    self.supersedes = supersedes
    self.cut = cut
  }
}

/// One signature over the payload of a proposal.
package struct SignatureRecord: Hashable, Sendable {
  package var proposal: EventID
  /// SHA-256 of the payload, base64url.
  package var payload: String
  /// RFC 7638 thumbprint of the signer's key.
  package var kid: String
  /// The signer's public key, 32 bytes as base64url.
  package var publicKey: String
  package var protected: String
  package var signature: String

  package init(
    proposal: EventID, payload: String, kid: String, publicKey: String, protected: String,
    signature: String
  ) {
    self.proposal = proposal
    self.payload = payload
    self.kid = kid
    self.publicKey = publicKey
    self.protected = protected
    self.signature = signature
  }
}

/// An event with its place and time, as a journal line gives it.
package struct RecordedEvent: Hashable, Sendable {
  package var id: EventID
  /// A logical clock: 1 + the greatest seen when it was recorded.
  package var clock: Int
  package var at: Timepoint
  /// Whether the time was brought along from paper.
  package var transcribed: Bool
  package var event: Event

  package init(id: EventID, clock: Int, at: Timepoint, transcribed: Bool, event: Event) {
    self.id = id
    self.clock = clock
    self.at = at
    self.transcribed = transcribed
    self.event = event
  }

  package var author: EvaluatorID { id.stream.author }
}

extension RecordedEvent: Comparable {
  /// The total order that every merge follows: (clock, author, device, stream, seq).
  package static func < (a: RecordedEvent, b: RecordedEvent) -> Bool { (a.clock, a.id) < (b.clock, b.id) }
}
