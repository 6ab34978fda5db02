import Referential
package import Seal

/// What the results of an archive come to in numbers.
///
/// Results that are valid and not superseded count, and so do those whose signers are not known here, which
/// is told. Nothing is concluded from any of it.
package struct Figures: Hashable, Sendable {
  /// A group of fewer results would tell of single people.
  package static let leastResults = 5

  /// By referential and bloc.
  package private(set) var blocs: [BlocFigures] = []
  /// Files that were not counted, by why: superseded, incomplete, revoked, invalid, unreadable.
  package private(set) var left: [Verification.Verdict: Int] = [:]

  package init() {}

  /// Counts a result that was found valid, or valid with a signer who is not known.
  package mutating func add(_ payload: ResultPayload, isUnknown: Bool) {
    let (referential, bloc) = (payload.referential.id.rawValue, payload.bloc.id.rawValue)
    let place: Int
    if let known = blocs.firstIndex(where: { $0.referential == referential && $0.bloc == bloc }) {
      place = known
    } else {
      place = blocs.firstIndex { ($0.referential, $0.bloc) > (referential, bloc) } ?? blocs.count
      blocs.insert(BlocFigures(payload), at: place)
    }
    blocs[place].add(payload, isUnknown: isUnknown)
  }

  /// Notes that a file was left out, and why.
  package mutating func leave(_ verdict: Verification.Verdict) { left[verdict, default: 0] += 1 }

  package var results: Int { blocs.reduce(0) { $0 + $1.results } }

  /// The blocs that may be shown, and those that rest on too few results.
  ///
  /// What is said of all together is reckoned from the shown ones only: with one group left out, the
  /// difference of two sums would tell it.
  package func shown(all: Bool) -> (blocs: [BlocFigures], withheld: [BlocFigures]) {
    (
      blocs.filter { all || $0.results >= Self.leastResults },
      blocs.filter { !all && $0.results < Self.leastResults }
    )
  }

  /// The agreement over several blocs.
  package static func agreement(of blocs: [BlocFigures]) -> GradingAgreement {
    blocs.reduce(into: GradingAgreement()) { $0.add($1.agreement) }
  }
}
