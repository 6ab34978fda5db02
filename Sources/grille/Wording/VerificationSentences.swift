import Assessment
import Seal
import Wording

extension Verification.Verdict {
  var words: Sentence {
    switch self {
    case .valid:
      Sentence(
        fr: "valide, deux signatures intègres et reconnues", en: "valid, two signatures intact and known")
    case .validUnknownSigner:
      Sentence(
        fr: "intègre, mais au moins un signataire n'est pas reconnu",
        en: "intact, but at least one signer is unknown")
    case .incomplete:
      Sentence(fr: "incomplet, une signature sur deux", en: "incomplete, one signature of two")
    case .superseded:
      Sentence(fr: "intègre, mais remplacé par une révision", en: "intact, but superseded by a revision")
    case .revoked: Sentence(fr: "intègre, mais une clé est révoquée", en: "intact, but a key is revoked")
    case .invalid: Sentence(fr: "INVALIDE", en: "INVALID")
    case .unreadable: Sentence(fr: "illisible", en: "unreadable")
    }
  }
}

extension VerificationFault {
  /// Why, and what to do next.
  var sentence: Sentence {
    switch self {
    case .unreadable(let fault): fault.sentence
    case .envelope(.header(_, .type("grille-keyring+json"))):
      Sentence(
        fr: "C'est le trousseau d'un organisme, pas un résultat : grille trust import.",
        en: "This is an organisation's keyring and no result: grille trust import.")
    case .envelope(.header(_, .type("grille-request+json"))):
      Sentence(
        fr: "C'est une demande de correction d'un relecteur, pas un résultat : grille receive.",
        en: "This is a reviewer's request for a correction and no result: grille receive.")
    case .envelope(.header(_, .type("grille-exchange+json"))):
      Sentence(
        fr: "C'est un fichier d'échange entre deux évaluateurs, pas un résultat : grille receive.",
        en: "This is a file exchanged between two evaluators and no result: grille receive.")
    case .envelope, .payload:
      Sentence(
        fr:
          "Ce n'est pas un résultat de grille, ou il a été modifié (\(code)) : demandez le fichier d'origine aux évaluateurs.",
        en:
          "This is no result of grille, or it was changed (\(code)): ask the evaluators for the original file."
      )
    case .foreignSigner(let kid):
      Sentence(
        fr:
          "Signé par une clé que le résultat ne nomme pas (\(kid.rawValue)) : demandez le fichier d'origine.",
        en: "Signed with a key that the result does not name (\(kid.rawValue)): ask for the original file.")
    case .signature(let kid, _):
      Sentence(
        fr:
          "La signature de \(kid.rawValue) ne correspond pas au contenu (\(code)) : il a été modifié ; demandez le fichier d'origine.",
        en:
          "The signature of \(kid.rawValue) does not match the content (\(code)): it was changed; ask for the original file."
      )
    case .samePerson(_, _, let name):
      Sentence(
        fr: "Les deux clés appartiennent à la même personne (\(name)) : il faut deux signataires.",
        en: "Both keys belong to one person (\(name)): two signers are needed.")
    case .missingSignature(_, let name):
      Sentence(
        fr: "Il manque la signature de \(name) : faites signer, ou demandez le fichier complet.",
        en: "The signature of \(name) is missing: have it signed, or ask for the complete file.")
    case .unknownSigner(let kid, let name):
      Sentence(
        fr:
          "La clé de \(name) (\(Fingerprint(kid).description)) n'est pas reconnue : comparez l'empreinte avec la personne, puis grille trust add.",
        en:
          "The key of \(name) (\(Fingerprint(kid).description)) is unknown: compare the fingerprint with the person, then grille trust add."
      )
    case .notYetValid(_, let name, _):
      Sentence(
        fr: "La clé de \(name) n'était pas encore valable à la date de signature annoncée.",
        en: "The key of \(name) was not valid yet at the claimed time of signing.")
    case .expired(_, let name, _):
      Sentence(
        fr: "La clé de \(name) n'était plus valable à la date de signature annoncée.",
        en: "The key of \(name) was no longer valid at the claimed time of signing.")
    case .revoked(_, let name, let revocation):
      switch revocation.reason {
      case .left, .rotated:
        Sentence(
          fr:
            "La clé de \(name) était révoquée à la date de signature annoncée (\(revocation.reason.words)) : demandez conseil au certificateur.",
          en:
            "The key of \(name) was revoked at the claimed time of signing (\(revocation.reason.words)): ask the certifier."
        )
      case .compromised:
        Sentence(
          fr:
            "La clé de \(name) est compromise : la date annoncée ne prouve rien, et ce résultat n'avait pas été vérifié ici auparavant. Demandez au certificateur s'il l'a dans ses registres.",
          en:
            "The key of \(name) is compromised: the claimed date proves nothing, and this result had not been verified here before. Ask the certifier whether it is in their registers."
        )
      }
    case .listed(let bloc, let fault): Sentence(same: "\(bloc) · ") + fault.sentence
    case .listedDiffers(let bloc, let revision):
      Sentence(
        fr:
          "Le fichier de \(bloc) révision \(revision) n'est pas celui que le récapitulatif nomme : demandez les fichiers d'origine.",
        en:
          "The file of \(bloc) revision \(revision) is not the one that the summary names: ask for the original files."
      )
    case .listedSuperseded(let bloc, let revision):
      Sentence(
        fr:
          "La révision \(revision) de \(bloc) remplace le résultat que le récapitulatif nomme : demandez un récapitulatif à jour.",
        en:
          "Revision \(revision) of \(bloc) supersedes the result that the summary names: ask for an up-to-date summary."
      )
    case .superseded(let revision, _):
      Sentence(
        fr: "La révision \(revision), parmi les fichiers donnés, remplace celui-ci : lisez-la.",
        en: "Revision \(revision), among the files given, supersedes this one: read that one.")
    }
  }
}

extension Verification.Signer {
  /// What is known of the signature; whose it is stands before.
  var words: Sentence {
    switch standing {
    case .trusted: return Sentence(fr: "signature intègre, clé reconnue", en: "signature intact, key known")
    case .own:
      return Sentence(
        fr: "signature intègre, clé de cet ordinateur", en: "signature intact, a key of this computer")
    case .seenBefore(_, _, let first):
      let day = Sentence.date(Moment(seconds: first, offsetMinutes: 0).day)
      return Sentence(
        fr: "signature intègre, clé compromise depuis ; résultat déjà reconnu ici le \(day)",
        en: "signature intact, key compromised since; result known here already on \(day)")
    case .unknown:
      return Sentence(fr: "signature intègre, clé non reconnue", en: "signature intact, key unknown")
    case .notYetValid:
      return Sentence(
        fr: "signature intègre, clé pas encore valable", en: "signature intact, key not valid yet")
    case .expired: return Sentence(fr: "signature intègre, clé expirée", en: "signature intact, key expired")
    case .revoked: return Sentence(fr: "signature intègre, clé révoquée", en: "signature intact, key revoked")
    case nil: return Sentence(fr: "n'a pas signé", en: "has not signed")
    }
  }
}

extension SignerRemark {
  /// One line below the signers.
  var sentence: Sentence {
    switch self {
    case .otherName(_, let name, let known):
      Sentence(
        fr: "  à voir : le fichier nomme \(name), cette clé est connue ici comme celle de \(known)",
        en: "  see to it: the file names \(name), this key is known here as that of \(known)")
    case .otherRole(_, let name, let organisation):
      Sentence(
        fr: "  à voir : \(organisation) ne donne pas à \(name) le rôle que nomme le fichier",
        en: "  see to it: \(organisation) does not give \(name) the role that the file names")
    case .habilitation(_, let name, let reference):
      Sentence(
        fr: "  à voir : l'habilitation \(reference) de \(name) ne couvre pas le jour de signature annoncé",
        en: "  see to it: habilitation \(reference) of \(name) does not cover the claimed day of signing")
    }
  }
}

extension VerificationReport {
  private static let interruption = Sentence(
    fr: "  enregistrement d'une INTERRUPTION : ce n'est pas un résultat",
    en: "  record of an INTERRUPTION: it is not a result")
  private static let onceSigned = Sentence(
    fr: "valide, une signature intègre et reconnue", en: "valid, one signature intact and known")

  /// What is said of one file, by its path.
  static func lines(_ path: String, _ verification: Verification) -> [Sentence] {
    let isOnce = verification.interruption != nil && verification.signers.count { $0.iat != nil } == 1
    let words = isOnce && verification.verdict == .valid ? onceSigned : verification.verdict.words
    let first = Sentence(fr: "\(path) : \(words)", en: "\(path): \(words)")
    let reason = verification.reason.map { [Sentence(fr: "  \($0.sentence)", en: "  \($0.sentence)")] } ?? []
    let signers = verification.signers.map { signer in
      let fingerprint = Fingerprint(signer.kid).description
      return Sentence(
        fr: "  \(signer.name), \(fingerprint) : \(signer.words)",
        en: "  \(signer.name), \(fingerprint): \(signer.words)")
    }
    return [first] + (verification.interruption == nil ? [] : [interruption]) + reason + signers
      + verification.followed.map(\.sentence)
  }
}
