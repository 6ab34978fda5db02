import Assessment
import Referential
import Seal
import Wording

extension PageSections {
  /// The four lines that a jury needs first.
  mutating func opening() {
    section()
    let decision = payload.decision
    line(
      ReportWords.decisionOn(
        value(decision.value.decision.words, "/decision/value", .word(.decision)),
        day(decision.at.day, "/decision/at"), standing), "jury first")
    line(
      [
        ReportWords.protocolLine(report.protocolParts),
        ReportWords.derogations(
          payload.derogations.count, notFollowed: payload.rulesNotFollowed, motifs: payload.waivers.count),
      ].joined(separator: " · "), "jury")
    line(
      payload.evaluators.enumerated().filter { $0.element.key != nil }.map { place, person in
        ReportWords.brief(
          letter(person.id, "/evaluators/\(place)/id"), text(person.name, "/evaluators/\(place)/name"),
          value(person.role.words, "/evaluators/\(place)/role", .word(.role)), credentials(person, place))
      }.joined(separator: ReportWords.semicolon), "jury")
    line(
      [
        report.presenceLine,
        value(ReportWords.independence(payload.filling.filling), "/filling", .word(.independence)),
        ReportWords.maintained(payload.agreement.maintained.count),
      ].joined(separator: " · "), "jury")
  }

  private var standing: ReportWords.Standing { report.verification?.standing ?? .toSign }

  private func credentials(_ person: ResultPayload.Evaluator, _ place: Int) -> [Sentence] {
    var credentials: [Sentence] = []
    if let held = person.habilitation {
      credentials.append(
        ReportWords.number(
          text(held.reference, "/evaluators/\(place)/habilitation/reference"),
          until: day(held.until, "/evaluators/\(place)/habilitation/until")))
    }
    if let service = person.service {
      credentials.append(ReportWords.service(text(service, "/evaluators/\(place)/service")))
    }
    return credentials
  }

  mutating func derogations() {
    guard !payload.derogations.isEmpty else { return }
    section(ReportWords.derogations)
    for (place, derogation) in payload.derogations.enumerated() {
      let path = "/derogations/\(place)"
      item(
        ReportWords.labelled(
          value(ruleWords(derogation.rule), "\(path)/rule", .word(.rule)),
          Sentence(same: text(derogation.motif, "\(path)/motif"))))
      sub(
        ReportWords.by(text(derogation.authority, "\(path)/authority"), day(derogation.date, "\(path)/date")))
    }
  }

  mutating func identity() {
    let candidate = payload.candidate
    section(ReportWords.identity)
    field(
      ReportWords.candidate,
      Sentence(same: text(candidate.given, "/candidate/given"))
        + Sentence(same: text(candidate.family, "/candidate/family")))
    for (place, name) in candidate.formerNames.enumerated() {
      let path = "/candidate/formerNames/\(place)"
      sub(
        ReportWords.formerName(
          text(name.given, "\(path)/given") + " " + text(name.family, "\(path)/family"),
          text(name.motif, "\(path)/motif"), time(name.at, "\(path)/at")))
    }
    if let birth = candidate.birthDate { field(ReportWords.birth, day(birth, "/candidate/birthDate")) }
    let service = candidate.service.map { [ReportWords.service(text($0, "/candidate/service"))] } ?? []
    field(
      ReportWords.employer,
      ([Sentence(same: text(candidate.employer, "/candidate/employer"))] + service).joined(separator: ", "))
    if let course = candidate.course {
      field(ReportWords.course1, Sentence(same: text(course, "/candidate/course")))
    }
    if let accommodation = payload.accommodation {
      field(
        ReportWords.accommodation,
        ReportWords.approved(
          text(accommodation.measure, "/accommodation/measure"),
          text(accommodation.approvedBy, "/accommodation/approvedBy"), accommodation.minutes))
    }
    field(
      ReportWords.bloc,
      Sentence(same: text(bloc.id.rawValue, "/bloc/id")) + Sentence(same: text(bloc.title, "/bloc/title")))
    origin()
  }

  private mutating func origin() {
    let pin = payload.referential
    field(
      ReportWords.referential,
      Sentence(
        same: text(pin.title, "/referential/title") + ", " + text(pin.source, "/referential/source")
          + " (" + text(pin.id.rawValue, "/referential/id") + " " + text(pin.version, "/referential/version")
          + ")"))
    field(
      ReportWords.result,
      ReportWords.revision(payload.result.revision, text(payload.result.id.rawValue, "/result/id")))
    if let old = payload.result.supersedes {
      sub(
        ReportWords.supersedes(
          value(Sentence(same: old.sha256.groups), "/result/supersedes/sha256", .groups)[language],
          name(old.by, "/result/supersedes/by"), time(old.at, "/result/supersedes/at"),
          text(old.motif, "/result/supersedes/motif")))
    }
    let decision = payload.decision
    line(
      ReportWords.proposed(
        name(decision.proposedBy, "/decision/proposedBy"), time(decision.at, "/decision/at")))
    if let concordance = payload.agreement.concordance {
      line(ReportWords.concordance(concordance.concordant, concordance.total))
    }
    if let sheets = payload.contactSheets {
      field(ReportWords.contactSheets, ReportWords.sheets(asked: sheets.asked, sheets.handedIn))
    }
  }

  /// What a reader distrusts, without comment.
  mutating func facts() {
    section(ReportWords.facts)
    let facts = report.factSentences
    for fact in facts { item(fact) }
    if facts.isEmpty { line(ReportWords.nothing) }
  }
}
