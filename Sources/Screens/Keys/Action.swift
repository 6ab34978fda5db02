/// What a key can ask for; which key, the table of bindings says.
package enum Action: String, Hashable, Sendable, CaseIterable {
  case up, down, left, right
  case pageUp = "page-up"
  case pageDown = "page-down"
  case first, last
  case next, previous
  case digit1 = "digit-1"
  case digit2 = "digit-2"
  case digit3 = "digit-3"
  case digit4 = "digit-4"
  case digit5 = "digit-5"
  case digit6 = "digit-6"
  case digit7 = "digit-7"
  case digit8 = "digit-8"
  case digit9 = "digit-9"
  case digit0 = "digit-0"
  case confirm, back, quit, help, mask, saved, mouse
  case yes, no, clear
  case notObserved = "not-observed"
  case toSee = "to-see"
  case note, comment
  case start, pause, finish, describe
  case more, missing
  case otherView = "other-view"
  case fold
  case setAside = "set-aside"
  case modify, maintain, read, decide, accept
  case sign
  case newDossier = "new-dossier"
  case newIdentity = "new-identity"
  case switchIdentity = "switch-identity"
  case done
  case observations, coverage, filter
  case nextBloc = "next-bloc"

  /// The digit that the action stands for.
  package var digit: Int? {
    switch self {
    case .digit0: 0
    case .digit1: 1
    case .digit2: 2
    case .digit3: 3
    case .digit4: 4
    case .digit5: 5
    case .digit6: 6
    case .digit7: 7
    case .digit8: 8
    case .digit9: 9
    case .up, .down, .left, .right, .pageUp, .pageDown, .first, .last, .next, .previous, .confirm, .back,
      .quit, .help, .mask, .saved, .mouse, .yes, .no, .clear, .notObserved, .toSee, .note, .comment, .start,
      .pause, .finish, .describe, .more, .missing, .otherView, .fold, .setAside, .modify, .maintain, .read,
      .decide, .accept, .sign, .newDossier, .newIdentity, .switchIdentity, .done,
      .observations, .coverage, .filter, .nextBloc:
      nil
    }
  }
}
