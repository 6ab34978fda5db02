/// Something that a reader should know of a signer and that makes the result neither valid nor invalid.
package enum SignerRemark: Hashable, Sendable {
  /// The key is known here as that of somebody with another name than the file gives.
  case otherName(KeyID, name: String, known: String)
  /// The organisation lists the person, and not in the role that the result gives.
  case otherRole(KeyID, name: String, organisation: String)
  /// The habilitation that the organisation lists did not hold on the claimed day of signing.
  case habilitation(KeyID, name: String, reference: String)

  /// A short name that stays the same in every language, for `--json`.
  package var code: String {
    switch self {
    case .otherName: "other-name"
    case .otherRole: "role-not-listed"
    case .habilitation: "habilitation-not-valid"
    }
  }
}

extension TrustStore {
  /// What is known of the signers of a file and is not what the file says.
  package func remarks(on verification: Verification) -> [SignerRemark] {
    verification.signers.flatMap { signer -> [SignerRemark] in
      guard let iat = signer.iat else { return [] }
      return entries(of: signer.kid).flatMap { entry -> [SignerRemark] in
        var remarks: [SignerRemark] = []
        if !entry.name.utf8.elementsEqual(signer.name.utf8) {
          remarks.append(.otherName(signer.kid, name: signer.name, known: entry.name))
        }
        guard let member = entry.member, case .keyring(let organisation, _, _) = entry.source else {
          return remarks
        }
        let recorded = verification.payload ?? verification.interruption?.recorded
        let role = recorded?.evaluator(signing: signer.kid)?.role
        if let role, !member.roles.contains(role) {
          remarks.append(.otherRole(signer.kid, name: signer.name, organisation: organisation))
        }
        if let habilitation = member.habilitation {
          // Days are those of some place and the claimed time is UTC: a day more on either side is no breach.
          let day = iat / 86_400
          let (first, last) = (habilitation.from.daysSinceEpoch - 1, habilitation.until.daysSinceEpoch + 1)
          if day < first || day > last {
            remarks.append(
              .habilitation(signer.kid, name: signer.name, reference: habilitation.reference))
          }
        }
        return remarks
      }
    }
  }
}
