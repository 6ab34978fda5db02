import Assessment
import Referential
import Seal
import Wording

extension PageSections {
  mutating func evaluators() {
    section(ReportWords.evaluators)
    for (place, person) in payload.evaluators.enumerated() {
      let path = "/evaluators/\(place)"
      let mark = person.key == nil ? "" : letter(person.id, "\(path)/id") + " "
      item(
        [
          Sentence(same: mark + text(person.name, "\(path)/name")),
          value(person.role.words, "\(path)/role", .word(.role)),
        ].joined(separator: ", "), of: person.id.rawValue)
      let service = person.service.map { [ReportWords.service(text($0, "\(path)/service"))] } ?? []
      sub(
        ([Sentence(same: text(person.organisation, "\(path)/organisation"))] + service).joined(
          separator: ", "),
        of: person.id.rawValue)
      if let trained = person.trained { sub(ReportWords.trained(day(trained, "\(path)/trained"))) }
      if let held = person.habilitation {
        sub(
          ReportWords.habilitation(
            text(held.reference, "\(path)/habilitation/reference"),
            day(held.from, "\(path)/habilitation/from"),
            day(held.until, "\(path)/habilitation/until"),
            value(held.holder.words, "\(path)/habilitation/holder", .word(.holder))))
      }
      if person.otherService { sub(ReportWords.otherService) }
      if person.ranCourse { sub(ReportWords.ranCourse) }
      sub(person.impartial ? ReportWords.impartial : ReportWords.notImpartial)
      if let replaced = person.replaced {
        sub(
          ReportWords.replaced(
            by: name(replaced.by, "\(path)/replaced/by"), time(replaced.at, "\(path)/replaced/at"),
            text(replaced.motif, "\(path)/replaced/motif")))
      }
    }
  }

  mutating func readings() {
    guard !payload.referential.readings.isEmpty else { return }
    section(ReportWords.readings)
    for (place, reading) in payload.referential.readings.enumerated() {
      item(Sentence(same: text(reading, "/referential/readings/\(place)")))
    }
  }

  /// Names, full fingerprints and digests: what is compared by eye or aloud.
  mutating func signatures() {
    section(ReportWords.signatures)
    for (place, person) in payload.evaluators.enumerated() {
      guard let key = person.key else { continue }
      let iat = report.verification?.signers.first { $0.kid == key.kid }?.iat
      item(
        ReportWords.signedBy(
          text(person.name, "/evaluators/\(place)/name"), iat, offsetMinutes: payload.decision.at.offset),
        of: person.id.rawValue)
      sub(
        ReportWords.labelled(
          ReportWords.fingerprint,
          value(Sentence(same: key.fingerprint.description), "/evaluators/\(place)/kid", .fingerprint)),
        of: person.id.rawValue)
    }
    line(
      ReportWords.labelled(ReportWords.payloadDigest, Sentence(same: SHA256Digest(of: payload.bytes).groups)),
      "mono")
    line(ReportWords.over(ReportWords.cut), "label")
    for head in payload.cut {
      line(
        Sentence(
          same: "\(head.author) \(head.device) \(head.stream) \(head.segment).\(head.seq) \(head.hash.hex)"),
        "mono")
    }
  }
}
