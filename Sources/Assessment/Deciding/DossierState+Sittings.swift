import Referential

extension DossierState {
  /// Any two may be paired that two people began apart, proposed or not: a clock may have been wrong.
  func pairSittings(_ bloc: BlocID, _ number: Int, _ other: Int) throws(Refusal) -> [Event] {
    if interviewHolds(bloc) { throw .interviewClosed }
    let interview = evaluation(bloc).interview
    let one = try sitting(number, of: interview)
    let two = try sitting(other, of: interview)
    if interview.twin(of: one.id)?.id == two.id { return [] }
    for (number, sitting) in [(number, one), (other, two)] where interview.twin(of: sitting.id) != nil {
      throw .sittingPaired(number)
    }
    guard one.startedBy != two.startedBy else { throw .samePersonBeganSittings(one.startedBy) }
    let (first, second) = one.isBegunBefore(two) ? (one, two) : (two, one)
    return [.bloc(bloc, .sittingsPaired(first.id, second.id))]
  }

  func unpairSitting(_ bloc: BlocID, _ number: Int, _ motif: String) throws(Refusal) -> [Event] {
    if interviewHolds(bloc) { throw .interviewClosed }
    let interview = evaluation(bloc).interview
    let sitting = try sitting(number, of: interview)
    guard let twin = interview.twin(of: sitting.id) else { throw .sittingNotPaired(number) }
    return [
      .bloc(bloc, .sittingsUnpaired(sitting.id, twin.id, motif: try EnteredText.required(motif, .motif)))
    ]
  }

  private func sitting(_ number: Int, of interview: Interview) throws(Refusal) -> Sitting {
    guard let sitting = interview.sitting(numbered: number) else { throw .unknownSitting(number) }
    return sitting
  }
}
