import Assessment
import Seal
import Wording

extension KeyringFault {
  /// Why a keyring is not taken, and what to do next.
  var sentence: Sentence {
    switch self {
    case .envelope(.header(_, .type(let type))):
      Sentence(
        fr: "Ce n'est pas un trousseau : ce fichier a été signé pour autre chose (\(type)).",
        en: "This is no keyring: the file was signed for something else (\(type)).")
    case .envelope, .payload:
      Sentence(
        fr:
          "Ce n'est pas un trousseau de grille, ou il a été modifié (\(code)) : demandez-le à nouveau à l'organisme.",
        en: "This is no keyring of grille, or it was changed (\(code)): ask the organisation for it again.")
    case .foreignSigner(let kid):
      Sentence(
        fr:
          "Ce trousseau n'est pas signé par la clé racine qu'il nomme, mais par \(Fingerprint(kid).description) : ne l'utilisez pas, prévenez l'organisme.",
        en:
          "This keyring is not signed with the root key that it names, but with \(Fingerprint(kid).description): do not use it, tell the organisation."
      )
    case .rootNotPinned(let kid):
      Sentence(
        fr:
          "La clé racine de ce trousseau n'est pas épinglée ici : \(Fingerprint(kid).description). Comparez cette empreinte avec celle que l'organisme a publiée sur papier, puis grille trust pin.",
        en:
          "This keyring's root key is not pinned here: \(Fingerprint(kid).description). Compare this fingerprint with the one that the organisation has published on paper, then grille trust pin."
      )
    case .signature:
      Sentence(
        fr:
          "La signature de ce trousseau ne correspond pas à son contenu (\(code)) : il a été modifié, demandez-le à nouveau.",
        en: "This keyring's signature does not match its content (\(code)): it was changed, ask for it again."
      )
    case .rootAmongKeys:
      Sentence(
        fr:
          "La clé racine figure parmi celles des évaluateurs : une clé racine ne signe que des trousseaux. Retirez-la de la liste.",
        en:
          "The root key stands among those of the evaluators: a root key signs keyrings only. Take it off the list."
      )
    case .mixedScripts(let name): CommandText.mixedScripts(name)
    case .olderSerial(let serial, let known):
      Sentence(
        fr:
          "Ce trousseau (n° \(serial)) est plus ancien que celui d'ici (n° \(known)) : il n'est pas repris, des révocations pourraient y manquer.",
        en:
          "This keyring (no. \(serial)) is older than the one here (no. \(known)): it is not taken, revocations could be missing in it."
      )
    case .otherContent(let serial):
      Sentence(
        fr:
          "Deux trousseaux différents portent le n° \(serial) : celui d'ici est gardé ; demandez à l'organisme lequel est le sien, et un numéro suivant.",
        en:
          "Two different keyrings bear no. \(serial): the one here is kept; ask the organisation which one is theirs, and for a next number."
      )
    }
  }
}

extension TrustedKey.Reason {
  var words: Sentence {
    switch self {
    case .left: Sentence(fr: "départ", en: "left")
    case .rotated: Sentence(fr: "clé remplacée", en: "rotated")
    case .compromised: Sentence(fr: "clé compromise", en: "compromised")
    }
  }

  /// What it means for signatures.
  var consequence: Sentence {
    switch self {
    case .left, .rotated:
      Sentence(
        fr: "les signatures datées d'avant restent reconnues",
        en: "signatures dated before stay known")
    case .compromised:
      Sentence(
        fr: "seuls restent reconnus les résultats vérifiés ici avant cette date",
        en: "only results that were verified here before that date stay known")
    }
  }
}

extension TrustStore.Source {
  var words: Sentence {
    switch self {
    case .own: Sentence(fr: "acceptée ici", en: "accepted here")
    case .thisComputer: Sentence(fr: "clé de cet ordinateur", en: "key of this computer")
    case .keyring(let organisation, _, let serial):
      Sentence(
        fr: "trousseau n° \(serial) de \(organisation)", en: "keyring no. \(serial) of \(organisation)")
    }
  }
}

extension TrustStore.Conflict {
  var sentence: Sentence {
    switch self {
    case .names(let kid, let first, let second):
      Sentence(
        fr:
          "La clé \(kid.rawValue) porte deux noms, « \(first) » et « \(second) » : voyez lequel est le bon.",
        en: "The key \(kid.rawValue) has two names, \"\(first)\" and \"\(second)\": see which one is right.")
    case .persons(let kid, let name):
      Sentence(
        fr:
          "La clé \(kid.rawValue) (\(name)) est attribuée à deux identifiants de personne : les deux valent pour refuser qu'une personne signe deux fois.",
        en:
          "The key \(kid.rawValue) (\(name)) is given to two person ids: both count for refusing that one person signs twice."
      )
    case .dates(_, let name):
      Sentence(
        fr: "Les dates de la clé de \(name) diffèrent : les plus étroites valent.",
        en: "The dates of the key of \(name) differ: the narrower ones hold.")
    case .revokedByOne(_, let name):
      Sentence(
        fr: "La clé de \(name) n'est révoquée que d'un côté : la révocation vaut.",
        en: "The key of \(name) is revoked on one side only: the revocation holds.")
    case .lookAlike(_, let first, _, let second):
      Sentence(
        fr:
          "« \(first) » et « \(second) » s'écrivent avec des lettres différentes qui se ressemblent : comparez les empreintes.",
        en:
          "\"\(first)\" and \"\(second)\" are written with different letters that look alike: compare the fingerprints."
      )
    }
  }
}

extension CommandText {
  static func mixedScripts(_ name: String) -> Sentence {
    Sentence(
      fr:
        "« \(name) » mêle des lettres de plusieurs écritures, qui peuvent imiter un autre nom : faites corriger ce nom.",
      en: "\"\(name)\" mixes letters of several scripts, which can imitate another name: have it corrected.")
  }

  static func trustedKeyUnknown(_ name: String) -> Sentence {
    Sentence(
      fr: "« \(name) » ne désigne aucune clé acceptée, ou plusieurs : grille trust list les montre.",
      en: "\"\(name)\" names no accepted key, or several: grille trust list shows them.")
  }

  static func revoked(_ name: String, _ fingerprint: String, _ revocation: TrustedKey.Revocation, _ day: Day)
    -> Sentence
  {
    let (reason, consequence) = (revocation.reason.words, revocation.reason.consequence)
    return Sentence(
      fr: "Clé de \(name) révoquée au \(.date(day)) (\(reason)), empreinte \(fingerprint) : \(consequence).",
      en:
        "Key of \(name) revoked as of \(.date(day)) (\(reason)), fingerprint \(fingerprint): \(consequence)."
    )
  }

  static func alreadyRevoked(_ name: String) -> Sentence {
    Sentence(
      fr:
        "La clé de \(name) est déjà révoquée plus sévèrement, et une révocation ne s'adoucit pas : rien n'a changé.",
      en:
        "The key of \(name) is revoked more severely already, and a revocation is not softened: nothing has changed."
    )
  }

  static func revokedStays(_ name: String) -> Sentence {
    Sentence(
      fr: "La clé de \(name) est révoquée : elle reste dans la liste, pour que cela ne s'oublie pas.",
      en: "The key of \(name) is revoked: it stays on the list, so that this is not forgotten.")
  }

  static func ownKeyStays(_ name: String) -> Sentence {
    Sentence(
      fr:
        "La clé de \(name) est une clé de cet ordinateur, reconnue sans avoir été acceptée : grille trust revoke dit qu'elle ne l'est plus.",
      en:
        "The key of \(name) is a key of this computer, known without having been accepted: grille trust revoke says that it no longer is."
    )
  }

  static func removed(_ name: String) -> Sentence {
    Sentence(fr: "Retiré : \(name).", en: "Removed: \(name).")
  }

  static func pinned(_ fingerprint: String) -> Sentence {
    Sentence(
      fr:
        "Clé racine épinglée : \(fingerprint). Les trousseaux qu'elle signe seront crus : grille trust import FICHIER.",
      en:
        "Root key pinned: \(fingerprint). Keyrings that it signs will be believed: grille trust import FILE.")
  }

  static func noFingerprint(_ text: String) -> Sentence {
    Sentence(
      fr:
        "« \(text) » n'est ni un fichier de clé publique ni une empreinte (13 groupes de 4 signes, de A à Z et de 2 à 7) : recopiez-la en entier.",
      en:
        "\"\(text)\" is neither a public key file nor a fingerprint (13 groups of 4 characters, A to Z and 2 to 7): copy it whole."
    )
  }

  static func keyringTaken(_ keyring: Keyring, _ change: KeyringChange) -> Sentence {
    let total = keyring.members.count
    let revoked = keyring.members.count { $0.revoked != nil }
    return Sentence(
      fr:
        "Trousseau n° \(keyring.serial) de \(keyring.organisation) : \(total, "clé", "clés"), dont \(revoked, "révoquée", "révoquées") ; \(change.added, "nouvelle", "nouvelles"), \(change.changed, "modifiée", "modifiées"), \(change.gone, "retirée", "retirées").",
      en:
        "Keyring no. \(keyring.serial) of \(keyring.organisation): \(total, "key", "keys"), \(revoked) revoked; \(change.added) new, \(change.changed) changed, \(change.gone) gone."
    )
  }

  static func unrevoked(_ name: String) -> Sentence {
    Sentence(
      fr: "L'organisme ne révoque plus la clé de \(name) : demandez-lui si c'est voulu.",
      en: "The organisation no longer revokes the key of \(name): ask it whether that is meant.")
  }

  static func keyringKnown(_ keyring: Keyring) -> Sentence {
    Sentence(
      fr: "Trousseau n° \(keyring.serial) de \(keyring.organisation) : déjà là, rien n'a changé.",
      en: "Keyring no. \(keyring.serial) of \(keyring.organisation): here already, nothing has changed.")
  }

  static func listMade(_ path: String) -> Sentence {
    Sentence(
      fr:
        "Liste écrite : \(path). Complétez-la, puis grille keyring sign \(path) --key CLÉ -o FICHIER.",
      en: "List written: \(path). Complete it, then grille keyring sign \(path) --key KEY -o FILE.")
  }

  static func listRefused(_ path: String, _ fault: KeyringFault) -> Sentence {
    switch fault {
    case .rootAmongKeys, .mixedScripts: Sentence(same: "\(path): ") + fault.sentence
    case .payload, .envelope, .foreignSigner, .rootNotPinned, .signature, .olderSerial, .otherContent:
      Sentence(
        fr:
          "\(path) : la liste ne peut pas être signée (\(fault.code)) : une clé y est-elle deux fois, un nom vide ou trop long ?",
        en:
          "\(path): the list cannot be signed (\(fault.code)): is a key there twice, a name empty or too long?"
      )
    }
  }

  static func raiseSerial(_ next: Int) -> Sentence {
    Sentence(
      fr:
        "Un trousseau de ce numéro ou d'un plus grand est déjà connu ici : écrivez serial: \(next) dans la liste.",
      en:
        "A keyring of this number or a greater one is known here already: write serial: \(next) in the list.")
  }

  static func keyringSigned(_ path: String, _ fingerprint: String) -> Sentence {
    Sentence(
      fr:
        "Trousseau signé : \(path). Publiez sur papier l'empreinte de la clé racine, \(fingerprint) ; chacun l'épingle une fois (grille trust pin), puis grille trust import.",
      en:
        "Keyring signed: \(path). Publish the root key's fingerprint on paper, \(fingerprint); everybody pins it once (grille trust pin), then grille trust import."
    )
  }

  static let exportNeedsFolder = Sentence(
    fr: "Dites où écrire : -o DOSSIER, un dossier qui n'existe pas encore.",
    en: "Say where to write: -o FOLDER, one that is not there yet.")

  static func exported(_ path: String) -> Sentence {
    Sentence(fr: "Écrit ; à lire d'abord : \(path)", en: "Written; to be read first: \(path)")
  }

  static func notExported(_ path: String) -> Sentence {
    Sentence(
      fr: "\(path) n'est pas un résultat : rien n'a été écrit.",
      en: "\(path) is no result: nothing was written.")
  }

  static func supersededBy(_ path: String) -> Sentence {
    Sentence(fr: "  remplacé par : \(path)", en: "  superseded by: \(path)")
  }

  static func revisionBeside(_ path: String) -> Sentence {
    Sentence(
      fr: "  Attention : à côté, \(path) le remplace par une révision, et c'est elle qui compte.",
      en: "  Note: beside it, \(path) supersedes it by a revision, which is the one that counts.")
  }

  static func notRecorded(_ cause: Sentence) -> Sentence {
    Sentence(
      fr:
        "La vérification vaut, mais elle n'a pas pu être notée au registre des résultats vus, qui sert si une clé est un jour compromise. \(cause)",
      en:
        "The verification holds, but could not be noted in the record of results seen, which serves if a key is compromised one day. \(cause)"
    )
  }

  static let clockUnreadable = Sentence(
    fr: "L'horloge de ce poste ne peut pas être lue : réglez-la, puis recommencez.",
    en: "This computer's clock cannot be read: set it, then try again.")
}
