import Assessment
import Seal
import Wording

/// What of a keyring is read before it is signed.
enum KeyringText {
  static func lines(of keyring: Keyring) -> [Sentence] {
    let first = Sentence(
      fr: "Trousseau n° \(keyring.serial) de \(keyring.organisation) :",
      en: "Keyring no. \(keyring.serial) of \(keyring.organisation):")
    return [first]
      + keyring.members.sorted { ($0.name, $0.kid) < ($1.name, $1.kid) }.map { member in
        var parts = [Sentence(same: member.name), Sentence(same: member.key.fingerprint.description)]
        parts += member.roles.map { Sentence(same: $0.rawValue) }
        if let habilitation = member.habilitation {
          parts.append(
            Sentence(same: "\(habilitation.reference) \(habilitation.from)…\(habilitation.until)"))
        }
        if member.notBefore != nil || member.notAfter != nil {
          parts.append(Sentence(same: "\(day(member.notBefore))…\(day(member.notAfter))"))
        }
        if let revoked = member.revoked {
          let at = day(revoked.at)
          parts.append(
            Sentence(
              fr: "RÉVOQUÉE au \(at), \(revoked.reason.words)",
              en: "REVOKED as of \(at), \(revoked.reason.words)"))
        }
        return Sentence(same: "  ") + parts.joined(separator: " · ")
      }
  }

  private static func day(_ seconds: Int?) -> String {
    seconds.map { Moment(seconds: $0, offsetMinutes: 0).day.description } ?? ""
  }
}
