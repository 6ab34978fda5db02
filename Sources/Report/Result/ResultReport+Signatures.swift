import Assessment
import Seal
import Wording

extension ResultReport {
  mutating func evaluators() {
    page.title(ReportWords.evaluators)
    for person in payload.evaluators {
      let letter = person.key == nil ? "" : "\(self.letter(of: person.id)) "
      page.item([Sentence(same: letter + person.name), person.role.words].joined(separator: ", "))
      let service = person.service.map { [ReportWords.service($0)] } ?? []
      page.write(([Sentence(same: person.organisation)] + service).joined(separator: ", "), indent: 2)
      if let trained = person.trained { page.write(ReportWords.trained(trained.words), indent: 2) }
      if let held = person.habilitation {
        page.write(
          ReportWords.habilitation(held.reference, held.from.words, held.until.words, held.holder.words),
          indent: 2)
      }
      if person.otherService { page.write(ReportWords.otherService, indent: 2) }
      if person.ranCourse { page.write(ReportWords.ranCourse, indent: 2) }
      page.write(person.impartial ? ReportWords.impartial : ReportWords.notImpartial, indent: 2)
      if let replaced = person.replaced {
        page.write(
          ReportWords.replaced(by: name(replaced.by), replaced.at.words, replaced.motif), indent: 2)
      }
    }
    guard !payload.referential.readings.isEmpty else { return }
    page.title(ReportWords.readings)
    for reading in payload.referential.readings { page.item(Sentence(same: reading)) }
  }

  /// Names, full fingerprints and digests: what is compared by eye or aloud.
  mutating func signatures() {
    page.title(ReportWords.signatures)
    for person in signers {
      guard let key = person.key else { continue }
      let iat = verification?.signers.first { $0.kid == key.kid }?.iat
      page.item(ReportWords.signedBy(person.name, iat, offsetMinutes: payload.decision.at.offset))
      page.field(ReportWords.fingerprint, Sentence(same: key.fingerprint.description), indent: 2)
    }
    page.write(
      ReportWords.labelled(
        ReportWords.payloadDigest, Sentence(same: digest.groups)))
    page.blank()
    page.write(ReportWords.over(ReportWords.cut))
    for head in payload.cut {
      page.write(
        Sentence(
          same: "\(head.author) \(head.device) \(head.stream) \(head.segment).\(head.seq) \(head.hash.hex)"),
        indent: 2)
    }
  }
}
