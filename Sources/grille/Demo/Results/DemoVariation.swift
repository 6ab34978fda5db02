import Assessment
import Referential
import Seal
import StrictJSON

/// Another result like a template's: other people, other words, other days, read back as strictly as any
/// that comes from outside.
struct DemoVariation {
  /// Whom a result is about.
  struct Subject {
    let id: ResultPayload.Identifier
    let family: String
    let given: String
    let employer: String
    let service: String
    let course: String
  }

  let subject: Subject
  let result: ResultPayload.Identifier
  let expert: DemoPool.Person
  let colleague: DemoPool.Person
  /// How much later everything happened.
  let weeks: Int

  /// Varies one revision; the earlier one is that whose place it takes.
  func payload(
    from template: ResultPayload, of bloc: Bloc, superseding earlier: SHA256Digest?, _ random: SplitMix
  ) throws -> ResultPayload {
    // The words of all revisions are the same, but for the one that was put right.
    var random = random
    var payload = try ResultPayload.read(moved(template.json, member: ""))
    payload.result.id = result
    if let earlier { payload.result.supersedes?.sha256 = earlier }
    payload.candidate.id = subject.id
    payload.candidate.family = subject.family
    payload.candidate.given = subject.given
    payload.candidate.employer = subject.employer
    payload.candidate.service = subject.service
    payload.candidate.course = subject.course
    for index in payload.evaluators.indices {
      let person = payload.evaluators[index].id == expert.evaluator ? expert : colleague
      payload.evaluators[index].name = person.name
      payload.evaluators[index].organisation = person.organisation
      payload.evaluators[index].service = person.service
      // The same in all results of a person, as the organisation's list has them.
      if payload.evaluators[index].habilitation != nil { payload.evaluators[index].habilitation = person.habilitation }
      if payload.evaluators[index].trained != nil { payload.evaluators[index].trained = person.trained }
      payload.evaluators[index].key = person.key.publicKey
    }
    payload.signers = [expert.key.publicKey.kid, colleague.key.publicKey.kid].sorted()
    write(&payload, bloc, &random)
    if earlier != nil, let first = payload.agreement.comments.indices.first {
      let label = bloc.competence(payload.agreement.comments[first].competence)?.label ?? ""
      payload.agreement.comments[first].comment = "\(label) : \(DemoTexts.revised)"
    }
    for index in payload.cut.indices {
      payload.cut[index].hash = SHA256Digest(of: Array("\(result) \(index)".utf8))
    }
    return payload
  }

  private func write(_ payload: inout ResultPayload, _ bloc: Bloc, _ random: inout SplitMix) {
    func words(
      _ comment: ResultPayload.Comment, _ verdicts: [ResultPayload.CompetenceVerdict], isCommon: Bool
    )
      -> String
    {
      let value = verdicts.first { $0.competence == comment.competence }?.value ?? .notEvaluated
      let label = bloc.competence(comment.competence)?.label ?? ""
      return DemoComposition.comment(value, label, isCommon: isCommon, &random)
    }
    for index in payload.agreement.comments.indices {
      payload.agreement.comments[index].comment = words(
        payload.agreement.comments[index], payload.agreement.competences, isCommon: true)
    }
    for grid in payload.grids.indices {
      for index in payload.grids[grid].comments.indices {
        payload.grids[grid].comments[index].comment = words(
          payload.grids[grid].comments[index], payload.grids[grid].competences, isCommon: false)
      }
    }
    for index in payload.notes.indices where !payload.notes[index].note.isEmpty {
      payload.notes[index].note = DemoComposition.note(&random)
    }
  }

  /// The same value some weeks later, with this result's people in the place of the template's.
  private func moved(_ json: JSONValue, member: String) -> JSONValue {
    switch json {
    case .null, .bool, .integer: return json
    case .array(let elements): return .array(elements.map { moved($0, member: member) })
    case .object(let members):
      // The certifier's texts say nothing of people and days.
      guard member != "bloc" || members["activities"] == nil else { return json }
      return .object(
        Dictionary(uniqueKeysWithValues: members.map { ($0.key, moved($0.value, member: $0.key)) }))
    case .string(let text):
      if text.utf8.elementsEqual(DemoTemplates.expert.utf8) { return .string(expert.evaluator.rawValue) }
      if text.utf8.elementsEqual(DemoTemplates.colleague.utf8) {
        return .string(colleague.evaluator.rawValue)
      }
      switch member {
      case "at", "from", "to", "until", "date", "day", "completedAt", "plannedDay", "trained":
        return .string(Self.later(text, days: weeks * 7))
      default: return json
      }
    }
  }

  private static func later(_ text: String, days: Int) -> String {
    guard let day = Day(String(text.prefix(10))) else { return text }
    return day.adding(days).description + text.dropFirst(10)
  }
}
