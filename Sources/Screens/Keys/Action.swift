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
  case note, comment, moment
  case pullNote = "pull-note"
  case expand, phrases, editor
  case start, pause, finish, describe
  case undo, redo
  case more, missing
  case otherView = "other-view"
  case fold
  case setAside = "set-aside"
  case pair
  case modify, maintain, read, decide, accept
  case sign
  case newDossier = "new-dossier"
  case newIdentity = "new-identity"
  case switchIdentity = "switch-identity"
  case done
  case observations, coverage, filter
  case nextBloc = "next-bloc"
  case nextOpen = "next-open"
  case search
  case send, receive
  case typePath = "type-path"
  case typeRoot = "type-root"
  case sort, compare, export
  case markRead = "mark-read"
  case requestCorrection = "request-correction"

  /// The digit that the action stands for.
  package var digit: Int? { rawValue.hasPrefix("digit-") ? Int(rawValue.dropFirst(6)) : nil }
}
