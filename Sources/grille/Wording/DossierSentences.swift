import Dossier
import Seal
import Wording

extension DossierError {
  var sentence: Sentence {
    switch self {
    case .notFound(let prefix):
      Sentence(
        fr: "Aucun dossier ne commence par « \(prefix) » : grille status les montre.",
        en: "No dossier begins with \"\(prefix)\": grille status shows them.")
    case .ambiguous(let prefix, let ids):
      Sentence(
        fr:
          "« \(prefix) » désigne \(ids.count, "dossier", "dossiers") : \(ids.joined(separator: ", ")). Donnez-en davantage.",
        en:
          "\"\(prefix)\" names \(ids.count, "dossier", "dossiers"): \(ids.joined(separator: ", ")). Give more of it."
      )
    case .deviceFileDamaged(let path):
      Sentence(
        fr: "\(path) ne contient pas un identifiant de poste : restaurez-le depuis une sauvegarde.",
        en: "\(path) holds no device id: restore it from a backup.")
    case .file(let fault): fault.sentence
    case .journal(let error): error.sentence
    case .referentialDamaged(let path):
      Sentence(
        fr: "\(path) n'est pas un référentiel lisible : restaurez-le depuis une sauvegarde.",
        en: "\(path) is no readable referential: restore it from a backup.")
    case .clockUnreadable:
      Sentence(
        fr: "L'horloge de ce poste est hors des années 1970 à 9999 : réglez-la, puis recommencez.",
        en: "This computer's clock is outside of 1970 to 9999: set it, then try again.")
    case .keyUnknown(let name): CommandText.unknownKey(name)
    case .key(let fault): fault.sentence
    case .otherKey(let kid):
      Sentence(
        fr:
          "Cette clé (\(kid)) n'est pas celle enregistrée au dossier pour cette personne : signez avec celle du dossier.",
        en: "This key (\(kid)) is not the one that the dossier has for this person: sign with that one.")
    case .nothingToSign:
      Sentence(
        fr: "Rien à signer : une décision doit d'abord être proposée et acceptée.",
        en: "Nothing to sign: a decision has to be proposed and accepted first.")
    case .payload(let fault):
      Sentence(
        fr:
          "Le résultat ne peut pas être formé (\(fault.words)) : corrigez ce point, puis proposez la décision à nouveau.",
        en:
          "The result cannot be made (\(fault.words)): mend this, then propose the decision again."
      )
    case .signing:
      Sentence(
        fr: "La signature n'a pas pu être calculée : rien n'a été signé ; recommencez.",
        en: "The signature could not be computed: nothing was signed; try again.")
    }
  }

  var exitCode: Int32 {
    switch self {
    case .notFound, .ambiguous: 64
    case .file, .journal, .deviceFileDamaged, .referentialDamaged: 74
    case .clockUnreadable, .payload, .signing: 70
    case .keyUnknown, .key, .otherKey, .nothingToSign: 65
    }
  }
}

extension KeyFileFault {
  var sentence: Sentence {
    switch self {
    case .file(let fault): fault.sentence
    case .json, .notCanonical, .shape:
      Sentence(
        fr: "Ce n'est pas un fichier de clé de grille, ou il a été modifié : demandez-en une nouvelle copie.",
        en: "This is no key file of grille, or it was changed: ask for a new copy.")
    case .name:
      Sentence(
        fr: "Le nom est vide, trop long ou contient des caractères invisibles : corrigez-le.",
        en: "The name is empty, too long or has invisible characters: correct it.")
    case .mixedScripts(let name): CommandText.mixedScripts(name)
    case .damagedLines(let count):
      Sentence(
        fr:
          "\(count, "ligne du registre des résultats vus est abîmée", "lignes du registre des résultats vus sont abîmées") : ce qu'elle disait ne compte plus ; le reste vaut.",
        en:
          "\(count, "line of the record of results seen is damaged", "lines of the record of results seen are damaged"): what it said no longer counts; the rest does."
      )
    case .keyring(let fault): fault.sentence
    case .keyMismatch(let kid):
      Sentence(
        fr:
          "L'identifiant du fichier ne correspond pas à sa clé (\(kid.rawValue)) : demandez-en une nouvelle copie.",
        en: "The file's id does not match its key (\(kid.rawValue)): ask for a new copy.")
    case .parameter(let name, let value):
      Sentence(
        fr: "Paramètre \(name) = \(value) hors des limites : ce fichier de clé est refusé sans être ouvert.",
        en: "Parameter \(name) = \(value) out of range: this key file is refused unopened.")
    case .wrongPassphrase:
      Sentence(
        fr: "Phrase de passe incorrecte : rien n'a changé, essayez encore.",
        en: "Wrong passphrase: nothing has changed, try again.")
    case .passphrase(.notText):
      Sentence(
        fr: "La phrase de passe n'est pas du texte : choisissez-en une autre.",
        en: "The passphrase is no text: choose another.")
    case .passphrase(.tooShort(let characters, let words)):
      Sentence(
        fr:
          "Phrase de passe trop courte (\(characters, "caractère", "caractères"), \(words, "mot", "mots")) : il en faut au moins \(Passphrase.minimumCharacters) caractères ou \(Passphrase.minimumWords) mots.",
        en:
          "Passphrase too short (\(characters, "character", "characters"), \(words, "word", "words")): at least \(Passphrase.minimumCharacters) characters or \(Passphrase.minimumWords) words are needed."
      )
    case .cryptography:
      Sentence(
        fr: "Le calcul cryptographique a échoué (mémoire ?) : fermez d'autres programmes et recommencez.",
        en: "The cryptographic computation failed (memory?): close other programs and try again.")
    }
  }
}
