import Dossier
import Journal
import Seal
import Terminal
import Wording

extension Seal.FileFault {
  var sentence: Sentence {
    switch self {
    case .system(let path, let operation, let code):
      let verb = operation.words
      return Sentence(
        fr: "\(path) : impossible de \(verb), \(SystemWords.reason(code)) ; \(SystemWords.advice(code)).",
        en: "\(path): cannot \(verb), \(SystemWords.reason(code)); \(SystemWords.advice(code)).")
    case .notRegular(let path):
      return Sentence(
        fr:
          "\(path) n'est pas un fichier ordinaire : donnez le fichier lui-même ; un dossier de résultats se consulte avec grille review.",
        en: "\(path) is no ordinary file: give the file itself; a folder of results is read with grille review.")
    case .tooLarge(let path, let maximum):
      return Sentence(
        fr: "\(path) dépasse \(maximum) octets : ce n'est pas un fichier de grille.",
        en: "\(path) is over \(maximum) bytes: it is no file of grille.")
    case .exists(let path):
      return Sentence(
        fr: "\(path) existe déjà et n'est jamais remplacé : choisissez un autre nom.",
        en: "\(path) exists and is never replaced: choose another name.")
    case .openToOthers(let path, let mode):
      let octal = String(mode, radix: 8)
      return Sentence(
        fr:
          "\(path) est accessible à d'autres (droits \(octal)) : chmod 600 sur ce fichier, puis recommencez.",
        en: "\(path) is open to others (mode \(octal)): chmod 600 on this file, then try again.")
    }
  }
}

extension Seal.FileFault.Operation {
  fileprivate var words: Sentence {
    switch self {
    case .open: Sentence(fr: "l'ouvrir", en: "open it")
    case .read: Sentence(fr: "le lire", en: "read it")
    case .write: Sentence(fr: "l'écrire", en: "write it")
    case .sync: Sentence(fr: "l'enregistrer sur le disque", en: "sync it to disk")
    case .rename: Sentence(fr: "le mettre en place", en: "put it in place")
    case .list: Sentence(fr: "le parcourir", en: "list it")
    case .makeFolder: Sentence(fr: "le créer", en: "make it")
    case .remove: Sentence(fr: "le supprimer", en: "remove it")
    }
  }
}

extension JournalError {
  var sentence: Sentence {
    switch self {
    case .alreadyOpen(let holder):
      let who =
        holder.map { Sentence(same: "\($0.process), \($0.host)") } ?? Sentence(fr: "inconnu", en: "unknown")
      return Sentence(
        fr:
          "Dossier déjà ouvert dans une autre fenêtre (processus \(who)) : continuez là-bas, ou fermez-la d'abord.",
        en: "Dossier already open in another window (process \(who)): go on there, or close it first.")
    case .otherVersion(let needed):
      return Sentence(
        fr: "Ce dossier a été écrit par une autre version (\(needed.format)) : ouvrez-le avec elle.",
        en: "This dossier was written by another version (\(needed.format)): open it with that one.")
    case .system(let error):
      return Sentence(
        fr: "\(error.path) : \(SystemWords.reason(error.code)) ; \(SystemWords.advice(error.code)).",
        en: "\(error.path): \(SystemWords.reason(error.code)); \(SystemWords.advice(error.code)).")
    case .notSaved(let error, _):
      return Sentence(
        fr:
          "Non enregistré : \(SystemWords.reason(error.code)). Ce que l'écran montre comme enregistré l'est ; \(SystemWords.advice(error.code)).",
        en:
          "Not saved: \(SystemWords.reason(error.code)). What the screen shows as saved is; \(SystemWords.advice(error.code))."
      )
    case .eventNotReadable:
      return Sentence(
        fr: "Non enregistré : ce texte ne pourrait pas être relu. Retirez les caractères inhabituels.",
        en: "Not saved: this text could not be read back. Remove unusual characters.")
    case .eventTooLarge(_, let maximum):
      return Sentence(
        fr: "Non enregistré : plus de \(maximum) octets en une fois. Collez le texte par parties.",
        en: "Not saved: over \(maximum) bytes at once. Paste the text in parts.")
    case .streamFull(let maximum), .tooManySegments(let maximum):
      return Sentence(
        fr: "Ce journal a atteint sa taille maximale (\(maximum)) : terminez dans un nouveau dossier.",
        en: "This journal has reached its greatest size (\(maximum)): finish in a new dossier.")
    case .clockExhausted:
      return Sentence(
        fr:
          "L'horloge logique de ce dossier est à sa fin : un journal reçu est anormal. Rien n'est perdu ; ouvrez une copie sans lui.",
        en:
          "This dossier's logical clock is at its end: a journal that was received is abnormal. Nothing is lost; open a copy without it."
      )
    }
  }
}

extension Incident {
  var sentence: Sentence {
    switch self {
    case .segmentStarted(_, let error):
      Sentence(
        fr:
          "Enregistré malgré une erreur (\(SystemWords.reason(error.code))) : vérifiez le support dès que possible.",
        en:
          "Saved in spite of an error (\(SystemWords.reason(error.code))): check the medium as soon as you can."
      )
    case .ballastReleased:
      Sentence(
        fr: "Disque plein : la réserve a été libérée, tout est enregistré. Faites de la place maintenant.",
        en: "Disk full: the reserve was released, everything is saved. Make room now.")
    case .remainsSetAside(_, let bytes, let file):
      Sentence(
        fr: "\(bytes, "octet", "octets") d'une écriture interrompue mis de côté dans \(file).",
        en: "\(bytes, "byte", "bytes") of a broken write set aside in \(file).")
    case .remainsLeft:
      Sentence(
        fr:
          "Les restes d'une écriture interrompue n'ont pas pu être mis de côté ; la lecture sait les ignorer.",
        en: "The remains of a broken write could not be set aside; reading knows how to pass over them.")
    case .headNotWritten(let error):
      Sentence(
        fr:
          "Le témoin de fin de journal n'a pas été écrit (\(SystemWords.reason(error.code))) ; le journal lui-même l'est.",
        en:
          "The journal's head file was not written (\(SystemWords.reason(error.code))); the journal itself is."
      )
    }
  }
}

extension Finding {
  /// What opening found, and what was done about it.
  var sentence: Sentence {
    switch self {
    case .torn(_, _, let bytes, let aside):
      Sentence(
        fr:
          "La dernière ligne d'un journal était incomplète (arrêt brutal) : \(bytes, "octet mis", "octets mis") de côté dans \(aside ?? "-"). Rien de ce qui était affiché n'est perdu.",
        en:
          "A journal's last line was incomplete (sudden stop): \(bytes, "byte", "bytes") set aside in \(aside ?? "-"). Nothing that was shown is lost."
      )
    case .repeated:
      Sentence(
        fr: "Un journal garde les restes d'une écriture reprise ensuite : rien à faire.",
        en: "A journal holds the remains of a write that was taken up again: nothing to do.")
    case .headMissing, .headUnreadable:
      Sentence(
        fr: "Le témoin de fin d'un journal manque : une perte à la fin ne se verrait pas. Il est réécrit.",
        en: "A journal's head file is missing: a loss at its end would not show. It is written anew.")
    case .damage(let damage):
      Sentence(
        fr:
          "Un journal est endommagé (\(damage.identity)) : il est gardé tel quel, la suite va dans un nouveau fichier. À reconnaître avant de signer : a, dommages.",
        en:
          "A journal is damaged (\(damage.identity)): it is kept as it is, and a new file goes on. To be acknowledged before signing: a, damage."
      )
    }
  }
}

extension TerminalError {
  var sentence: Sentence {
    switch self {
    case .noTerminal:
      Sentence(
        fr:
          "Les écrans demandent un terminal. Sans terminal : ajoutez --linear, ou grille status, apply, show et verify.",
        en:
          "The screens need a terminal. Without one: add --linear, or grille status, apply, show and verify.")
    case .unknownTerminal(let type):
      Sentence(
        fr:
          "Le type de terminal « \(type) » (TERM) est inconnu ici : essayez TERM=xterm-256color, ou les commandes status, apply, show et verify.",
        en:
          "The terminal type \"\(type)\" (TERM) is unknown here: try TERM=xterm-256color, or the commands status, apply, show and verify."
      )
    case .cannotPlaceCursor(let type):
      Sentence(
        fr:
          "Le terminal « \(type) » ne sait pas placer le curseur : ajoutez --linear, utilisez un autre terminal, ou les commandes status, apply, show et verify.",
        en:
          "The terminal \"\(type)\" cannot place its cursor: add --linear, use another one, or the commands status, apply, show and verify."
      )
    case .noResources:
      Sentence(
        fr: "Le système n'a plus de mémoire ou de fichiers libres : fermez d'autres programmes.",
        en: "The system has no memory or files left: close other programs.")
    }
  }
}

extension SecretError {
  var sentence: Sentence {
    switch self {
    case .noTerminal:
      Sentence(
        fr: "Aucun terminal pour demander la phrase de passe : donnez --passphrase-file KID=CHEMIN.",
        en: "No terminal to ask for the passphrase: give --passphrase-file KID=PATH.")
    case .interrupted, .ended:
      Sentence(fr: "Saisie interrompue : rien n'a changé.", en: "Interrupted: nothing has changed.")
    case .tooLong(let limit):
      Sentence(
        fr: "Phrase de passe de plus de \(limit) octets : choisissez-en une plus courte.",
        en: "Passphrase over \(limit) bytes: choose a shorter one.")
    case .notText:
      Sentence(
        fr: "La phrase de passe n'est pas du texte UTF-8 : vérifiez le clavier.",
        en: "The passphrase is not UTF-8 text: check the keyboard.")
    }
  }
}
