import Assessment
import Referential
import Seal
import Wording

extension ResultReport {
  /// The four lines that a jury needs first.
  mutating func opening() {
    page.write(
      ReportWords.decision(payload.decision.value.decision, payload.decision.at.day.words, standing))
    page.write(
      [
        ReportWords.protocolLine(protocolParts),
        ReportWords.derogations(
          payload.derogations.count, notFollowed: payload.rulesNotFollowed, motifs: payload.waivers.count),
      ].joined(separator: " · "))
    page.write(
      signers.map { person in
        ReportWords.brief(letter(of: person.id), person.name, person.role.words, credentials(of: person))
      }.joined(separator: ReportWords.semicolon))
    page.write(
      [
        presenceLine,
        ReportWords.independence(payload.filling.filling),
        ReportWords.maintained(payload.agreement.maintained.count),
      ].joined(separator: " · "))
  }

  /// `Présence : A 4 sur 4, B 3 sur 4`.
  var presenceLine: Sentence {
    ReportWords.presence(
      signers.map { person in
        (letter(of: person.id), counted.filter { $0.presence.present.contains(person.id) }.count)
      }, of: counted.count)
  }

  private var standing: ReportWords.Standing { verification?.standing ?? .toSign }

  var protocolParts: [Sentence] {
    var parts = [bloc.situation.counted(counted.count)]
    let days = counted.compactMap { $0.timing.spans.first?.from.day }.sorted()
    if let first = days.first, let last = days.last {
      parts.append(ReportWords.span(first.words, last.words))
    }
    for kind in [Kind.simulated, .reconstituted] {
      let count = counted.filter { $0.kind == kind }.count
      if count > 0 { parts.append(kind.counted(count)) }
    }
    parts.append(ReportWords.elsewhere(counted.filter { !$0.place.inCompany }.count))
    return parts
  }

  private func credentials(of person: ResultPayload.Evaluator) -> [Sentence] {
    var credentials: [Sentence] = []
    if let habilitation = person.habilitation {
      credentials.append(ReportWords.number(habilitation.reference, until: habilitation.until.words))
    }
    if let service = person.service { credentials.append(ReportWords.service(service)) }
    return credentials
  }

  mutating func derogations() {
    guard !payload.derogations.isEmpty else { return }
    page.title(ReportWords.derogations)
    for derogation in payload.derogations {
      page.item(
        ReportWords.labelled(ruleWords(derogation.rule), Sentence(same: derogation.motif)))
      page.write(ReportWords.by(derogation.authority, derogation.date.words), indent: 2)
    }
  }

  mutating func identity() {
    candidateAndBloc()
    page.field(ReportWords.result, ReportWords.revision(payload.result.revision, payload.result.id.rawValue))
    if let old = payload.result.supersedes {
      page.write(
        ReportWords.supersedes(old.sha256.groups, name(old.by), old.at.words, old.motif), indent: 2)
    }
    page.write(ReportWords.proposed(name(payload.decision.proposedBy), payload.decision.at.words))
    if let concordance = payload.agreement.concordance {
      page.write(ReportWords.concordance(concordance.concordant, concordance.total))
    }
    contactSheets()
  }

  private mutating func contactSheets() {
    if let sheets = payload.contactSheets {
      page.field(ReportWords.contactSheets, ReportWords.sheets(asked: sheets.asked, sheets.handedIn))
    }
  }

  /// Of whom and of what; the record of an interruption ends with what is known of contact sheets.
  mutating func candidateAndBloc() {
    let candidate = payload.candidate
    page.title(ReportWords.identity)
    page.field(ReportWords.candidate, Sentence(same: "\(candidate.given) \(candidate.family)"))
    for name in candidate.formerNames {
      page.write(
        ReportWords.formerName("\(name.given) \(name.family)", name.motif, name.at.words), indent: 2)
    }
    if let birth = candidate.birthDate { page.field(ReportWords.birth, birth.words) }
    let service = candidate.service.map { [ReportWords.service($0)] } ?? []
    page.field(
      ReportWords.employer, ([Sentence(same: candidate.employer)] + service).joined(separator: ", "))
    if let course = candidate.course { page.field(ReportWords.course1, Sentence(same: course)) }
    if let accommodation = payload.accommodation {
      page.field(
        ReportWords.accommodation,
        ReportWords.approved(accommodation.measure, accommodation.approvedBy, accommodation.minutes))
    }
    page.field(ReportWords.bloc, Sentence(same: "\(payload.bloc.id) \(bloc.title)"))
    let pin = payload.referential
    page.field(
      ReportWords.referential,
      Sentence(same: "\(pin.title), \(pin.source) (\(pin.id) \(pin.version))"))
    page.write(Sentence(same: "SHA-256 \(pin.sha256.groups)"), indent: 2)
    if !isResult { contactSheets() }
  }
}
