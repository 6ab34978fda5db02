import Dossier
import Seal
import StrictJSON
import Wording

extension EncryptionFault {
  var sentence: Sentence {
    switch self {
    case .tooLarge(let bytes, let maximum):
      Sentence(
        fr: "Ce fichier a \(bytes) octets, plus que les \(maximum) d'un fichier chiffré : il n'a pas été lu.",
        en: "This file has \(bytes) bytes, more than the \(maximum) of an encrypted file: it was not read.")
    case .json(let error) where error.fault == .unexpectedEnd:
      Sentence(
        fr: "Ce fichier chiffré est coupé : sa copie ne s'est pas terminée ; demandez-le à nouveau.",
        en: "This encrypted file is cut: its copy was not finished; ask for it again.")
    case .json, .shape, .notCanonical:
      Sentence(
        fr: "Ce n'est pas un fichier chiffré de grille, ou il a été abîmé en route : demandez-le à nouveau.",
        en: "This is no encrypted file of grille, or it was damaged on its way: ask for it again.")
    case .otherRecipient:
      Sentence(
        fr:
          "Ce fichier est chiffré pour une autre clé que celles de cet ordinateur. Donnez à l'expéditeur votre clé publique (grille key export), ou ouvrez-le sur l'ordinateur de la personne.",
        en:
          "This file is encrypted to another key than those of this computer. Give the sender your public key (grille key export), or open it on that person's computer."
      )
    case .changed:
      Sentence(
        fr: "Ce fichier chiffré a été modifié en route, sa clé ne l'ouvre pas : demandez-le à nouveau.",
        en: "This encrypted file was changed on its way, its key does not open it: ask for it again.")
    case .cryptography:
      Sentence(
        fr: "Le calcul a échoué : rien n'a changé ; recommencez.",
        en: "The computation failed: nothing has changed; try again.")
    }
  }

  /// 65: the file; 1: it is not for here; 70: ours.
  var exitCode: Int32 {
    switch self {
    case .tooLarge, .json, .shape, .notCanonical, .changed: 65
    case .otherRecipient: 1
    case .cryptography: 70
    }
  }
}

extension AddresseeFault {
  var sentence: Sentence {
    switch self {
    case .nobody:
      Sentence(
        fr:
          "Personne d'autre de ce nom n'évalue dans ce dossier : nommez d'abord l'équipe, ou envoyez sans --encrypt.",
        en:
          "Nobody else of that name evaluates in this dossier: name the team first, or send without --encrypt."
      )
    case .several(let names):
      Sentence(
        fr: "Pour qui chiffrer ? Ajoutez --for avec l'un de ces noms : \(names.joined(separator: ", ")).",
        en: "Encrypt for whom? Add --for with one of these names: \(names.joined(separator: ", ")).")
    case .keyless(let name):
      Sentence(
        fr: "Le dossier n'a pas encore la clé de \(name) : envoyez ce premier fichier sans --encrypt.",
        en: "The dossier does not have the key of \(name) yet: send this first file without --encrypt.")
    case .notAccepted(let name, _):
      Sentence(
        fr:
          "La clé de \(name) n'est pas acceptée ici, ou ne l'est plus : grille trust add avec son fichier de clé publique, empreinte comparée ; ou envoyez sans --encrypt.",
        en:
          "The key of \(name) is not accepted here, or no longer: grille trust add with that public key file, its fingerprint compared; or send without --encrypt."
      )
    case .unknown(let name, _):
      Sentence(
        fr:
          "La clé de chiffrement de \(name) n'est pas connue ici. Demandez-lui son fichier de clé publique (grille key export), puis : grille trust add. Une clé d'une version plus ancienne se complète par : grille key complete. Ou envoyez sans --encrypt.",
        en:
          "The encryption key of \(name) is not known here. Ask for that public key file (grille key export), then: grille trust add. A key of an earlier version is completed by: grille key complete. Or send without --encrypt."
      )
    }
  }
}
