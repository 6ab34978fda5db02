package import Referential

/// Everything recorded about one candidate: the fold of all journals' events in their total order.
///
/// `decide` may refuse a command; `apply` takes every event and cannot refuse, because a merge may bring
/// together events that were each allowed where they were made. Nothing is dropped: what does not fit
/// shows as a `Problem`.
package struct DossierState: Hashable, Sendable {
  package let referential: Referential
  package internal(set) var candidate: Candidate?
  /// Earlier spellings of the name, oldest first.
  package internal(set) var formerNames: [FormerName] = []
  package internal(set) var evaluators: [EvaluatorID: Evaluator] = [:]
  package internal(set) var accommodation: Accommodation?
  package internal(set) var observations: [ObservationID: Observation] = [:]
  /// Pairs that people took apart, and that are therefore not proposed again.
  var takenApart: Set<Set<ObservationID>> = []
  /// Shared facts of which two people said different things, and who said each one last.
  var contradicted: [SharedFact: Contradiction] = [:]
  var changed: [SharedFact: EvaluatorID] = [:]
  /// Keys that took another's place and that nobody else has confirmed yet.
  package internal(set) var changedKeys: [EvaluatorID: String] = [:]
  var confirmedKeys: [EvaluatorID: String] = [:]
  package internal(set) var evaluations: [BlocID: Evaluation]
  package internal(set) var acknowledgedDamage: Set<String> = []
  /// Damage that opening the journals found; handed in from outside, since it is no event.
  package var damage: [String] = []

  package struct FormerName: Hashable, Sendable {
    package var familyName: String
    package var givenName: String
    package var motif: String
    package var at: Moment
  }

  package init(referential: Referential) {
    self.referential = referential
    self.evaluations = Dictionary(
      uniqueKeysWithValues: referential.blocs.map { bloc in
        (bloc.id, Evaluation(bloc: bloc.id, interviewFirst: bloc.protocol.interview.place != .afterGrids))
      })
  }

  /// Folds events in their total order, whatever the order they come in; one that came twice counts once.
  package init(referential: Referential, events: some Sequence<RecordedEvent>) {
    self.init(referential: referential)
    var known: Set<EventID> = []
    for event in events.sorted() where known.insert(event.id).inserted { apply(event) }
  }

  /// The record of a bloc; an empty one for a bloc that the referential does not have.
  package func evaluation(_ bloc: BlocID) -> Evaluation {
    evaluations[bloc] ?? Evaluation(bloc: bloc, interviewFirst: false)
  }

  /// The observations of a bloc by their numbers, voided ones included.
  package func observations(of bloc: BlocID) -> [Observation] {
    observations.values.filter { $0.memberships[bloc] != nil }.sorted {
      ($0.memberships[bloc]?.number ?? 0, $0.id) < ($1.memberships[bloc]?.number ?? 0, $1.id)
    }
  }

  /// The observations that count in a bloc, in the order they were begun; a pair is one, under the id of the
  /// one that leads it.
  package func counted(in bloc: BlocID) -> [Observation] {
    observations(of: bloc).filter { leads($0.id, in: bloc) }.sorted { $0.isBegunBefore($1) }
      .compactMap { united($0.id, in: bloc) }.filter { $0.counts(in: bloc) }
  }

  /// What an observation is called in a bloc: its number, and a letter where two laptops gave the same.
  ///
  /// A pair changes nothing in it: two of one number are 3a and 3b before and after, and two numbers stay two.
  package func label(of id: ObservationID, in bloc: BlocID) -> String {
    guard let number = observations[id]?.memberships[bloc]?.number else { return "?" }
    let twins = observations(of: bloc).filter { $0.memberships[bloc]?.number == number }
    guard twins.count > 1, let place = twins.firstIndex(where: { $0.id == id }),
      let letter = Unicode.Scalar(UInt32(97 + min(place, 25)))
    else { return String(number) }
    return "\(number)\(letter)"
  }

  package func observation(labelled label: String, in bloc: BlocID) -> ObservationID? {
    observations(of: bloc).first { self.label(of: $0.id, in: bloc) == label }?.id
  }

  /// The observation that is not ended, in whichever bloc.
  package var running: Observation? {
    observations.values.filter(\.isRunning).min { $0.id < $1.id }
  }

  /// The planned length of the closing interview, an accommodation considered.
  package func interviewMinutes(_ protocol: Protocol) -> Int {
    accommodation?.interviewMinutes ?? `protocol`.interview.minutes
  }
}
