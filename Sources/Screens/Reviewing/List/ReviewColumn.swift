import PlainText
import Seal
import Wording

/// A column of the list: what it is called, what a file says in it, and what it sorts by.
package enum ReviewColumn: String, Hashable, Sendable, CaseIterable {
  /// The default order, which has no column of its own.
  case toExamine
  case candidate, employer, decision, date, evaluators, check, derogations, notFollowed, revision, state

  var words: Sentence {
    switch self {
    case .toExamine: ReviewText.toExamine
    case .candidate: ReviewText.candidate
    case .employer: ReviewText.employer
    case .decision: ReviewText.decision
    case .date: ReviewText.date
    case .evaluators: ReviewText.evaluators
    case .check: ReviewText.check
    case .derogations: ReviewText.derogations
    case .notFollowed: ReviewText.notFollowed
    case .revision: ReviewText.revision
    case .state: ReviewText.state
    }
  }

  /// Whether it has so few values that one is chosen, instead of a text being typed.
  var isChosen: Bool {
    switch self {
    case .decision, .check, .derogations, .notFollowed, .revision, .state: true
    case .toExamine, .candidate, .employer, .date, .evaluators: false
    }
  }

  /// What a file says in this column; empty where it says nothing.
  func text(_ file: ListedFile, _ review: ReviewState?) -> Sentence {
    let none = Sentence(same: "")
    if self == .check { return ReviewText.check(file.check) }
    guard let summary = file.summary else {
      return self == .candidate ? Sentence(same: file.listedName) : none
    }
    switch self {
    case .toExamine, .check: return none
    case .candidate: return Sentence(same: "\(summary.listedName) \(summary.given)")
    case .employer: return Sentence(same: summary.employer)
    case .decision: return summary.decision.decision.words
    case .date: return summary.dayWords
    case .evaluators: return Sentence(same: summary.evaluators.joined(separator: ", "))
    case .derogations: return Sentence(same: String(summary.derogations))
    case .notFollowed: return Sentence(same: String(summary.rulesNotFollowed))
    case .revision: return Sentence(same: String(summary.revision))
    case .state: return review?.words ?? ReviewText.unread
    }
  }
}

/// What a column has to say for a line to be shown.
package enum ReviewFilter: Hashable, Sendable {
  case contains(String)
  case equals(String)
}
