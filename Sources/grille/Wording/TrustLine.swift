import Assessment
import Seal
import Wording

/// One line of `trust list`: fingerprint, name, where it comes from, and what limits it.
enum TrustLine {
  /// A root key with the list that is here from it.
  static func of(_ root: RootPin, keyring: Keyring?) -> Sentence {
    let state =
      keyring.map {
        Sentence(fr: "\($0.organisation), n° \($0.serial)", en: "\($0.organisation), no. \($0.serial)")
      } ?? Sentence(fr: "aucun trousseau importé", en: "no keyring imported")
    let fingerprint = Fingerprint(root.kid).description
    return Sentence(fr: "\(fingerprint)  clé racine : \(state)", en: "\(fingerprint)  root key: \(state)")
  }

  static func of(_ entry: TrustStore.Entry, offset: Int) -> Sentence {
    func day(_ seconds: Int) -> Sentence {
      Sentence.date(Moment(seconds: seconds, offsetMinutes: offset).day)
    }
    var parts = [entry.source.words]
    if let member = entry.member, let habilitation = member.habilitation {
      parts.append(
        Sentence(
          fr: "habilitation \(habilitation.reference) jusqu'au \(habilitation.until.description)",
          en: "habilitation \(habilitation.reference) until \(habilitation.until.description)"))
    }
    if let from = entry.notBefore { parts.append(Sentence(fr: "du \(day(from))", en: "from \(day(from))")) }
    if let until = entry.notAfter {
      parts.append(Sentence(fr: "jusqu'au \(day(until))", en: "until \(day(until))"))
    }
    if let revoked = entry.revoked {
      parts.append(
        Sentence(
          fr: "RÉVOQUÉE au \(day(revoked.at)), \(revoked.reason.words)",
          en: "REVOKED as of \(day(revoked.at)), \(revoked.reason.words)"))
    }
    let rest = parts.joined(separator: " · ")
    return Sentence(
      fr: "\(entry.key.fingerprint.description)  \(entry.name) · \(rest)",
      en: "\(entry.key.fingerprint.description)  \(entry.name) · \(rest)")
  }
}
