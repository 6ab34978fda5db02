import Seal
import Wording

/// What the command line says by itself.
enum CommandText {
  static func unexpected(_ detail: String) -> Sentence {
    Sentence(
      fr:
        "Erreur inattendue (\(detail)). Rien de ce qui était enregistré n'est perdu ; relancez grille, et signalez-la si elle revient.",
      en:
        "Unexpected error (\(detail)). Nothing that was saved is lost; start grille again, and report it if it comes back."
    )
  }

  static func recordedWithoutFile(_ cause: Sentence) -> Sentence {
    Sentence(
      fr:
        "La signature est enregistrée ; son fichier n'a pas pu être écrit, il le sera à la prochaine ouverture du dossier. \(cause)",
      en:
        "The signature is recorded; its file could not be written, and will be when the dossier is next opened. \(cause)"
    )
  }

  static func makingDemo(_ path: String) -> Sentence {
    Sentence(
      fr: "Les dossiers fictifs s'écrivent dans \(path), quelques secondes…",
      en: "The fictional dossiers are being written to \(path), some seconds…")
  }

  static let noReferential = Sentence(
    fr: "Ce programme a été construit sans référentiel : reconstruisez-le avec make.",
    en: "This program was built without a referential: build it again with make.")

  static func unknownTheme(_ name: String, known: [String]) -> Sentence {
    let list = known.joined(separator: ", ")
    return Sentence(
      fr: "Aucun thème ne s'appelle \(name). Thèmes : \(list).",
      en: "No theme is called \(name). Themes: \(list).")
  }

  static func unknownReferential(_ name: String, known: [String]) -> Sentence {
    let list = known.joined(separator: ", ")
    return Sentence(
      fr: "Aucun référentiel ne s'appelle \(name). Référentiels : \(list).",
      en: "No referential is called \(name). Referentials: \(list).")
  }

  static func referentialFine(_ path: String, blocs: Int, criteria: Int) -> Sentence {
    Sentence(
      fr: "\(path) : référentiel en ordre, \(blocs, "bloc", "blocs"), \(criteria, "critère", "critères").",
      en:
        "\(path): the referential is in order, \(blocs, "bloc", "blocs"), \(criteria, "criterion", "criteria")."
    )
  }

  static func unknownEvaluator(_ name: String) -> Sentence {
    Sentence(
      fr:
        "« \(name) » ne désigne aucun évaluateur de ce dossier ni de ce poste, ou plusieurs : donnez son identifiant (grille key list).",
      en:
        "\"\(name)\" names no evaluator of this dossier or this computer, or several: give the id (grille key list)."
    )
  }

  static let noIdentity = Sentence(
    fr: "Aucune clé sur ce poste. Créez la vôtre : grille key new --name \"Prénom Nom\".",
    en: "No key on this computer. Make yours: grille key new --name \"First Last\".")

  static func keyMade(_ name: String, _ fingerprint: String, _ path: String) -> Sentence {
    Sentence(
      fr: "Clé créée pour \(name). Empreinte : \(fingerprint). Fichier : \(path) (gardez-en une copie).",
      en: "Key made for \(name). Fingerprint: \(fingerprint). File: \(path) (keep a copy of it).")
  }

  static func interruptionSigned(_ bloc: String) -> Sentence {
    Sentence(
      fr: "\(bloc) : interruption enregistrée et signée. Ce n'est pas un résultat.",
      en: "\(bloc): interruption recorded and signed. It is no result.")
  }

  static func keyCompleted(_ name: String) -> Sentence {
    Sentence(
      fr:
        "La clé de \(name) ouvre maintenant aussi les fichiers chiffrés. Donnez à nouveau votre clé publique : grille key export.",
      en: "The key of \(name) now opens encrypted files as well. Give your public key again: grille key export.")
  }

  static func keyIsComplete(_ name: String) -> Sentence {
    Sentence(
      fr: "La clé de \(name) ouvre déjà les fichiers chiffrés : rien n'a changé.",
      en: "The key of \(name) opens encrypted files already: nothing has changed.")
  }

  static func trusted(_ name: String, _ fingerprint: String) -> Sentence {
    Sentence(
      fr: "Clé acceptée : \(name), empreinte \(fingerprint). Comparez-la de vive voix avec son titulaire.",
      en: "Key accepted: \(name), fingerprint \(fingerprint). Compare it aloud with its holder.")
  }

  static func unknownKey(_ name: String) -> Sentence {
    Sentence(
      fr: "Aucune clé de ce poste ne correspond à \(name) : grille key list les montre.",
      en: "No key of this computer matches \(name): grille key list shows them.")
  }

  static func damagedKeys(_ damaged: [String: KeyFileFault]) -> [Sentence] {
    damaged.sorted { $0.key < $1.key }.map { name, fault in
      Sentence(fr: "\(name) : \(fault.sentence)", en: "\(name): \(fault.sentence)")
    }
  }

  static func resultKeptAside(_ path: String) -> Sentence {
    Sentence(
      fr:
        "Un fichier de résultat n'était plus ce qui a été signé : il est gardé sous \(path), et l'original est écrit à nouveau depuis les journaux.",
      en:
        "A result file was no longer what was signed: it is kept as \(path), and the original is written again from the journals."
    )
  }

  static let keyAtWork = Sentence(
    fr: "Un instant : la clé est protégée par un calcul long.",
    en: "One moment: a long computation guards the key.")
  static let keyDone = Sentence(fr: "C'est fait.", en: "Done.")

  static let passphrasePrompt = Sentence(fr: "Phrase de passe : ", en: "Passphrase: ")
  static func passphrasePrompt(of name: String) -> Sentence {
    Sentence(fr: "Phrase de passe de \(name) : ", en: "Passphrase of \(name): ")
  }
  static let passphraseAgain = Sentence(fr: "Encore une fois : ", en: "Once more: ")
  static let passphrasesDiffer = Sentence(
    fr: "Les deux phrases de passe diffèrent : recommencez.", en: "The two passphrases differ: start again.")

  static func lineRefused(_ number: Int, _ reason: Sentence) -> Sentence {
    Sentence(fr: "line \(number): \(reason)", en: "line \(number): \(reason)")
  }

  /// The line was recorded; what is said of it refuses nothing.
  static func lineWarned(_ number: Int, _ warning: Sentence) -> Sentence {
    Sentence(fr: "ligne \(number), enregistrée : \(warning)", en: "line \(number), recorded: \(warning)")
  }

  static func lineTooLong(_ maximum: Int) -> Sentence {
    Sentence(
      fr: "ligne de plus de \(maximum) octets : une commande tient sur une ligne ; coupez le texte.",
      en: "line of over \(maximum) bytes: a command is one line; cut the text.")
  }

  static func passphraseOfOtherKey(_ kid: String) -> Sentence {
    Sentence(
      fr:
        "Aucun des fichiers donnés n'est celui de la clé du dossier : donnez --passphrase-file \(kid)=CHEMIN.",
      en: "None of the files given is for the dossier's key: give --passphrase-file \(kid)=PATH.")
  }

  static func demoUnfinished(_ path: String) -> Sentence {
    Sentence(
      fr: "La démonstration de \(path) n'a pas été menée à sa fin : supprimez ce dossier, puis recommencez.",
      en: "The demonstration in \(path) was not finished: delete this folder, then try again.")
  }

  static func notADemo(_ path: String) -> Sentence {
    Sentence(
      fr: "\(path) n'a pas été créé par grille demo : choisissez un autre dossier avec --home.",
      en: "\(path) was not made by grille demo: choose another folder with --home.")
  }

  static func ofBloc(_ bloc: String, _ sentence: Sentence) -> Sentence {
    Sentence(fr: "\(bloc) : \(sentence)", en: "\(bloc): \(sentence)")
  }

  /// A folder with more names than the picker shows.
  static func folderTooLarge(_ maximum: Int) -> Sentence {
    Sentence(
      fr: "Ce dossier est très grand : les \(maximum) premiers noms seulement ; \(key: .typePath) : taper un chemin.",
      en: "This folder is very large: only its first \(maximum) names; \(key: .typePath): type a path.")
  }
}
