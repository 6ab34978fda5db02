import Assessment
import Referential

/// What there was to be seen of each criterion of a bloc: invented, and the same at every run.
struct DemoStory {
  enum Seen { case well, badly, never }

  private let bloc: Bloc
  /// A competence that nothing gave an occasion for, where the protocol has the interview take it up.
  let unseen: CompetenceID?
  private let weak: Set<CompetenceID>
  /// What the two evaluators saw differently.
  private let disputed: [CriterionID]
  private let salt: Int

  init(_ bloc: Bloc, weakCompetences: Int, salt: Int = 0) {
    self.bloc = bloc
    self.salt = salt
    let competences = bloc.competences.map(\.id)
    let unseen =
      bloc.protocol.interview.unseenCompetences && competences.count > 2 ? competences.dropLast().last : nil
    let weak = Set(competences.dropFirst().filter { $0 != unseen }.prefix(weakCompetences))
    self.unseen = unseen
    self.weak = weak
    disputed = Array(
      bloc.criteria.map(\.id).enumerated().filter {
        $0.offset % 9 == (4 + salt) % 9 && $0.element.competence != unseen
          && !weak.contains($0.element.competence)
      }.map(\.element).prefix(3))
  }

  /// What one of the evaluators saw of a criterion; they differ where it is disputed.
  func seen(_ criterion: CriterionID, byColleague: Bool) -> Seen {
    if criterion.competence == unseen { return .never }
    if let place = disputed.firstIndex(of: criterion) {
      guard byColleague else { return .well }
      return place == 1 ? .never : .badly
    }
    if weak.contains(criterion.competence) { return mixed(criterion) % 4 == 0 ? .well : .badly }
    if criterion.number == 1 { return .well }
    switch mixed(criterion) % 10 {
    case 0: return .never
    case 1: return .badly
    default: return .well
    }
  }

  /// What one of the evaluators marks in the observation at a place.
  func mark(
    _ criterion: CriterionID, inObservation place: Int, of count: Int, byColleague: Bool
  ) -> MarkValue? {
    let places = (0..<count).filter { isAttendedByColleague($0, of: count) }
    guard !places.isEmpty else { return nil }
    let home = places[mixed(criterion) % places.count]
    guard place == home || mixed(criterion, place) % 3 == 0 else { return nil }
    return switch seen(criterion, byColleague: byColleague) {
    case .well: .satisfying
    case .badly: .insufficient
    case .never: nil
    }
  }

  /// The colleague misses the second of several observations, where the protocol lets one be enough.
  func isAttendedByColleague(_ place: Int, of count: Int) -> Bool {
    switch bloc.protocol.presence.demand {
    case .both: true
    case .one: count < 3 || place != 1
    }
  }

  func criterionVerdict(_ criterion: CriterionID, byColleague: Bool) -> CriterionVerdict {
    switch seen(criterion, byColleague: byColleague) {
    case .well: .satisfied
    case .badly: .notSatisfied
    case .never: .notObserved
    }
  }

  func competenceVerdict(_ competence: CompetenceID, byColleague: Bool) -> CompetenceVerdict {
    if competence == unseen { return .toSee }
    if weak.contains(competence) { return .notAcquired }
    return byColleague && competence == disputed.first?.competence ? .notAcquired : .acquired
  }

  /// A number that looks like chance and is the same at every run.
  private func mixed(_ criterion: CriterionID, _ place: Int = 0) -> Int {
    let seed =
      salt * 104_729 + criterion.bloc.number * 7919 + criterion.competence.number * 911 + criterion.number
      * 127
    var value = UInt64(seed + place * 31) &* 0x9E37_79B9_7F4A_7C15
    value ^= value >> 31
    value = value &* 0xBF58_476D_1CE4_E5B9
    return Int(value >> 40)
  }
}
