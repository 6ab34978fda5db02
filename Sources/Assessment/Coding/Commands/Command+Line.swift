import Referential
package import StrictJSON

extension ParsedCommand {
  /// The line that parses to this in the same state; nil for what no script may hold.
  package func json(in state: DossierState) -> JSONValue? {
    guard let members = command.members(in: state) else { return nil }
    guard case .object(var object) = JSONValue(forms: members) else { return nil }
    object["do"] = .string(command.name.rawValue)
    if let at { object["at"] = at.json }
    return .object(object)
  }
}

/// An observation as a script names it: a number, or a number and a letter.
private struct Label: JSONForm {
  let text: String

  init(_ id: ObservationID, _ bloc: BlocID, _ state: DossierState) {
    text = state.label(of: id, in: bloc)
  }
  init(json: JSONValue, path: JSONPath) throws(ShapeError) { text = try String(json: json, path: path) }
  var json: JSONValue { Int(text).map { .integer($0) } ?? .string(text) }
}

extension SharedFact {
  fileprivate var word: String {
    switch self {
    case .candidate: FactWord.candidate.rawValue
    case .accommodation: FactWord.accommodation.rawValue
    case .team: FactWord.team.rawValue
    case .contactSheets: FactWord.contactSheets.rawValue
    case .attendance: FactWord.attendance.rawValue
    case .plannedInterview: FactWord.plannedInterview.rawValue
    case .interviewPlace: FactWord.interviewPlace.rawValue
    case .interviewAttendance: FactWord.interviewAttendance.rawValue
    case .planItem: FactWord.planItem.rawValue
    case .described(_, _, let item): item.rawValue
    }
  }

  fileprivate func label(_ bloc: BlocID, _ state: DossierState) -> Label? {
    switch self {
    case .candidate, .accommodation, .team, .plannedInterview, .contactSheets, .interviewPlace,
      .interviewAttendance, .planItem:
      nil
    case .attendance(let id, _), .described(let id, _, _): Label(id, bloc, state)
    }
  }

  fileprivate var person: EvaluatorID? {
    switch self {
    case .attendance(_, let person), .interviewAttendance(_, let person): person
    case .candidate, .accommodation, .team, .plannedInterview, .contactSheets, .described, .interviewPlace,
      .planItem:
      nil
    }
  }

  fileprivate var item: PlanItem? {
    switch self {
    case .planItem(_, let item): item
    case .candidate, .accommodation, .team, .plannedInterview, .contactSheets, .attendance, .described,
      .interviewPlace, .interviewAttendance:
      nil
    }
  }
}

extension Subject {
  fileprivate func word(_ bloc: BlocID, _ state: DossierState) -> String {
    switch self {
    case .observation(let id): "observation:\(state.label(of: id, in: bloc))"
    case .bloc, .item: description
    }
  }
}

extension Command {
  fileprivate func members(in state: DossierState) -> Members? {
    switch self {
    case .recordCandidate(let candidate):
      [
        "family": candidate.familyName, "given": candidate.givenName, "employer": candidate.employer,
        "service": candidate.service, "birthDate": candidate.birthDate, "course": candidate.course,
      ]
    case .rectifyCandidate(let change):
      ["family": change.familyName, "given": change.givenName, "motif": change.motif]
    case .recordEvaluator(let person):
      [
        "id": person.id, "name": person.name, "role": person.role, "organisation": person.organisation,
        "service": person.service, "trained": person.trainedOn, "accreditation": person.accreditation,
        "otherService": person.otherService, "ranCourse": person.ranCourse,
        "publicKey": person.publicKey,
      ]
    case .recordAccommodation(let accommodation):
      [
        "measure": accommodation.measure, "approvedBy": accommodation.approvedBy,
        "interviewMinutes": accommodation.interviewMinutes,
      ]
    case .acknowledgeDamage(let damage): ["damage": damage]
    case .settleContradiction(let bloc, let fact, let author):
      [
        "bloc": bloc, "fact": fact.word, "observation": fact.label(bloc, state), "person": fact.person,
        "item": fact.item, "evaluator": author,
      ]
    case .confirmKey(let person): ["evaluator": person]
    case .recordDerogation(let bloc, let derogation):
      [
        "bloc": bloc, "rule": derogation.rule, "authority": derogation.authority, "day": derogation.day,
        "motif": derogation.motif,
      ]
    case .nameTeam(let bloc, let team): ["bloc": bloc, "team": team]
    case .replaceEvaluator(let bloc, let old, let new, let motif):
      ["bloc": bloc, "evaluator": old, "by": new, "motif": motif]
    case .planInterview(let bloc, let day): ["bloc": bloc, "day": day]
    case .chooseFilling(let bloc, let filling): ["bloc": bloc, "filling": filling]
    case .startObservation(let bloc, let kind): ["bloc": bloc, "kind": kind]
    case .describeObservation(let bloc, let id, let new):
      [
        "bloc": bloc, "observation": Label(id, bloc, state), "kind": new.kind, "channels": new.channels,
        "cadre": new.cadre, "tools": new.tools, "counterpart": new.counterpart,
        "steeringTools": new.steeringTools, "venue": new.venue, "customerInformed": new.customerInformed,
      ]
    case .pauseObservation(let bloc, let id), .resumeObservation(let bloc, let id),
      .endObservation(let bloc, let id), .retainObservation(let bloc, let id):
      ["bloc": bloc, "observation": Label(id, bloc, state)]
    case .pairObservations(let bloc, let id, let other):
      ["bloc": bloc, "observation": Label(id, bloc, state), "twin": Label(other, bloc, state)]
    case .unpairObservation(let bloc, let id, let motif), .voidObservation(let bloc, let id, let motif),
      .setAsideObservation(let bloc, let id, let motif):
      ["bloc": bloc, "observation": Label(id, bloc, state), "motif": motif]
    case .shareObservation(let bloc, let id, let other, let kind):
      ["bloc": bloc, "observation": Label(id, bloc, state), "with": other, "kind": kind]
    case .recordAttendance(let bloc, let id, let person, let attendance):
      [
        "bloc": bloc, "observation": Label(id, bloc, state), "evaluator": person, "attendance": attendance,
      ]
    case .recordContactSheets(let bloc, let asked, let handedIn):
      ["bloc": bloc, "asked": asked, "handedIn": handedIn]
    case .mark(let bloc, let id, let criterion, let value, let motif):
      [
        "bloc": bloc, "observation": Label(id, bloc, state), "criterion": criterion,
        "value": value?.text ?? CommandForm.nothing, "motif": motif,
      ]
    case .addNote(let bloc, let id, let criterion, let competence, let text):
      [
        "bloc": bloc, "observation": id.map { Label($0, bloc, state) }, "criterion": criterion,
        "competence": competence, "text": text,
      ]
    case .editNote(let bloc, let note, let text): ["bloc": bloc, "note": note, "text": text]
    case .removeNote(let bloc, let note): ["bloc": bloc, "note": note]
    case .writeComment(let bloc, let competence, let text),
      .writeCommonComment(let bloc, let competence, let text):
      ["bloc": bloc, "competence": competence, "text": text]
    case .giveVerdict(let bloc, let item, let verdict):
      ["bloc": bloc, "item": item, "verdict": verdict?.word ?? CommandForm.nothing]
    case .waive(let bloc, let rule, let subject, let motif):
      ["bloc": bloc, "rule": rule, "subject": subject.word(bloc, state), "motif": motif]
    case .pairSittings(let bloc, let number, let other): ["bloc": bloc, "sitting": number, "twin": other]
    case .unpairSitting(let bloc, let number, let motif): ["bloc": bloc, "sitting": number, "motif": motif]
    case .placeInterview(let bloc, let venue): ["bloc": bloc, "venue": venue]
    case .recordInterviewAttendance(let bloc, let person, let attendance):
      ["bloc": bloc, "evaluator": person, "attendance": attendance]
    case .settlePlanItem(let bloc, let item, let outcome):
      ["bloc": bloc, "item": item, "outcome": outcome.map { $0 as any JSONForm } ?? CommandForm.open]
    case .modifyVerdict(let bloc, let verdict, let motif):
      ["bloc": bloc, "item": verdict.item, "verdict": verdict.word, "motif": motif]
    case .maintainDivergence(let bloc, let criterion, let motif):
      ["bloc": bloc, "criterion": criterion, "motif": motif]
    case .proposeDecision(let bloc, let decision): ["bloc": bloc, "decision": decision]
    case .returnToPhase(let bloc, let phase, let motif): ["bloc": bloc, "to": phase, "motif": motif]
    case .interrupt(let bloc, let motif), .openRevision(let bloc, let motif):
      ["bloc": bloc, "motif": motif]
    case .declareImpartiality(let bloc), .undo(let bloc), .redo(let bloc), .closeObserving(let bloc),
      .completeGrid(let bloc),
      .startInterview(let bloc), .pauseInterview(let bloc), .resumeInterview(let bloc),
      .endInterview(let bloc), .closeInterview(let bloc), .acceptDecision(let bloc):
      ["bloc": bloc]
    case .announceGrid, .sign: nil
    }
  }
}
