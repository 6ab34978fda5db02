/// The texts of giving files to the other evaluator and taking them from there.
extension ScreenText {
  package static let placePicking = Sentence(
    fr: "Choix d'un fichier ou d'un dossier", en: "Choice of a file or folder")
  package static let placeCode = Sentence(
    fr: "le code de la grille de l'autre", en: "the code of the other's grid")
  package static let sendTitle = Sentence(
    fr: "Envoyer : où écrire le fichier ?", en: "Send: where to write the file?")
  package static let receiveTitle = Sentence(
    fr: "Recevoir : quel fichier prendre ?", en: "Receive: which file to take?")
  package static let whereFilesAre = Sentence(
    fr: "Supports amovibles d'abord ; \(key: .typePath) : taper un chemin",
    en: "Removable drives first; \(key: .typePath): type a path")
  package static let foldersBeingRead = Sentence(fr: "Lecture…", en: "Reading…")
  package static let typePathTitle = Sentence(
    fr: "Chemin d'un dossier ou d'un fichier", en: "Path of a folder or file")
  package static let typePathHint = Sentence(
    fr: "Entrée : y aller. Échap : laisser. ~ est votre dossier personnel.",
    en: "Enter: go there. Esc: leave. ~ is your home folder.")
  package static let writeHere = Sentence(fr: "Écrire ici : ", en: "Write here: ")
  package static let folderAbove = Sentence(fr: ".. (dossier parent)", en: ".. (folder above)")
  package static let removableDrive = Sentence(fr: "Support amovible : ", en: "Removable drive: ")
  package static let lastFolder = Sentence(fr: "Comme la dernière fois : ", en: "As the last time: ")
  package static let writtenHere = Sentence(fr: "(écrit ici)", en: "(written here)")
  package static let homeFolder = Sentence(fr: "Dossier personnel : ", en: "Home folder: ")
  package static let noFileHere = Sentence(
    fr:
      "Aucun fichier d'envoi ni dossier ici. Le fichier à prendre finit par .grille-envoi.json ; branchez la clé USB de l'autre évaluateur, ou enregistrez sa pièce jointe.",
    en:
      "No exchange file and no folder here. The file to take ends in .grille-envoi.json; plug in the other evaluator's USB stick, or save the attachment."
  )
  package static let noFolderHere = Sentence(
    fr: "Aucun autre dossier ici.", en: "No other folder here.")
  package static let noDossierToSend = Sentence(
    fr: "Aucun dossier à envoyer : \(key: .newDossier) en crée un, \(key: .receive) en reçoit un.",
    en: "No dossier to send: \(key: .newDossier) makes one, \(key: .receive) receives one.")
  package static let bothHere = Sentence(
    fr: "Vous travaillez à deux sur cet ordinateur : il n'y a rien à remettre.",
    en: "Both of you work on this computer: there is nothing to hand over.")

  package static let sendFormTitle = Sentence(
    fr: "Envoyer le dossier à l'autre évaluateur", en: "Send the dossier to the other evaluator")
  package static func sendIntroduction(_ folder: String) -> Sentence {
    Sentence(
      fr:
        "Dans \(folder). Le fichier porte votre signature ; votre grille n'y est que complète, et scellée tant que celle de l'autre ne l'est pas.",
      en:
        "In \(folder). The file bears your signature; your grid is in it only once complete, and sealed until the other's is complete."
    )
  }
  package static let fileName = Sentence(fr: "Nom du fichier", en: "File name")
  package static let fileNameHint = Sentence(
    fr: "Un fichier qui existe n'est jamais remplacé : un numéro s'ajoute.",
    en: "A file that is there is never replaced: a number is added.")
  package static let noSlash = Sentence(
    fr: "Un nom sans « / » : le dossier est déjà choisi.", en: "A name without \"/\": the folder is chosen.")
  package static func encryptFor(_ name: String) -> Sentence {
    Sentence(fr: "Chiffrer pour \(name)", en: "Encrypt for \(name)")
  }
  package static func encryptForHint(_ name: String) -> Sentence {
    Sentence(
      fr:
        "Oui : \(name) seulement peut l'ouvrir, avec sa phrase de passe. Non : signé, lisible par qui le trouve.",
      en: "Yes: only \(name) can open it, with that passphrase. No: signed, and read by whoever finds it.")
  }
  package static let unlockTitle = Sentence(fr: "Ouvrir un fichier chiffré", en: "Open an encrypted file")
  package static func unlockIntroduction(_ name: String) -> Sentence {
    Sentence(
      fr:
        "Ce fichier est chiffré pour \(name). La phrase de passe de sa clé l'ouvre ; une faute ne coûte que l'essai.",
      en:
        "This file is encrypted for \(name). The passphrase of that key opens it; a wrong one costs only the attempt."
    )
  }
  package static let unlockFile = Sentence(fr: "Ouvrir et prendre le fichier", en: "Open and take the file")
  package static let writeFile = Sentence(fr: "Écrire le fichier", en: "Write the file")
  package static let sentTitle = Sentence(fr: "Fichier écrit", en: "File written")

  package static func strangerTitle(_ name: String) -> Sentence {
    Sentence(fr: "Clé inconnue : \(name) ?", en: "Unknown key: \(name)?")
  }
  package static func strangerIntroduction(_ name: String) -> Sentence {
    Sentence(
      fr:
        "L'expéditeur dit être \(name), dont la clé n'est pas encore acceptée ici. Appelez cette personne : elle lit l'empreinte de sa clé chez elle (\(key: .switchIdentity), depuis l'accueil), vous suivez ici, groupe par groupe. Un seul groupe diffère : n'acceptez pas.",
      en:
        "The sender claims to be \(name), whose key is not accepted here yet. Call that person, who reads out the fingerprint there (\(key: .switchIdentity), from the first screen) while you follow here, group by group. If a single group differs, do not accept."
    )
  }
  package static let acceptWord = Sentence(fr: "ACCEPTER", en: "ACCEPT")
  package static let typeAccept = Sentence(fr: "Écrivez ACCEPTER", en: "Type ACCEPT")
  package static let typeAcceptHint = Sentence(
    fr: "Si tous les groupes sont les mêmes, écrivez ACCEPTER ; sinon Échap.",
    en: "If all groups are the same, type ACCEPT; otherwise Esc.")
  package static let acceptKey = Sentence(
    fr: "Accepter cette clé et prendre le fichier", en: "Accept this key and take the file")

  package static let whichSeat = Sentence(
    fr: "Qui êtes-vous dans ce dossier ?", en: "Who are you in this dossier?")
  package static let noneOfThese = Sentence(fr: "Aucune de ces personnes", en: "None of these")
  package static let noneOfTheseDetail = Sentence(
    fr: "demandez à l'autre évaluateur de vous nommer", en: "ask the other evaluator to name you")

  package static let actionSend = Sentence(
    fr: "Envoyer à l'autre évaluateur", en: "Send to the other evaluator")
  package static let actionReceive = Sentence(
    fr: "Recevoir le fichier de l'autre évaluateur", en: "Receive the other evaluator's file")
  package static let actionTellCode = Sentence(
    fr: "Lire à l'autre le code de votre grille", en: "Read out the code of your grid")
  package static let actionAskCode = Sentence(
    fr: "Ouvrir la grille scellée avec le code de l'autre", en: "Open the sealed grid with the other's code")
  package static let codeNeedsGrid = Sentence(
    fr: "votre grille n'est pas complète", en: "your grid is not complete")
  package static let nothingShut = Sentence(
    fr: "aucune grille scellée n'a été reçue", en: "no sealed grid was received")
  package static let codeNeedsOwnGrid = Sentence(
    fr: "terminez d'abord votre grille", en: "complete your own grid first")

  package static let hasSaidComplete = Sentence(
    fr: "L'autre évaluateur a-t-il dit « grille complète » ?",
    en: "Has the other evaluator said \"grid complete\"?")
  package static let hasNotSaid = Sentence(fr: "Non, pas encore", en: "No, not yet")
  package static let hasSaid = Sentence(
    fr: "Oui : montrer les six mots", en: "Yes: show the six words")
  package static let codeWasRead = Sentence(
    fr: "Code lu en entier. L'autre l'écrit chez lui : a, « Ouvrir la grille scellée ».",
    en: "The whole code was read. The other types it there: a, \"Open the sealed grid\".")
  package static func codeTitle(_ bloc: Sentence) -> Sentence {
    Sentence(fr: "Code de votre grille : \(bloc)", en: "Code of your grid: \(bloc)")
  }
  package static let codeHint = Sentence(
    fr: "Lisez chaque mot à voix haute ; Entrée montre le suivant.",
    en: "Read each word aloud; Enter shows the next.")
  package static func codeEntryTitle(_ bloc: Sentence) -> Sentence {
    Sentence(fr: "Code de la grille de l'autre : \(bloc)", en: "Code of the other's grid: \(bloc)")
  }
  package static let codeEntryHint = Sentence(
    fr: "Quatre lettres par mot suffisent ; espace : mot suivant ; Entrée : ouvrir.",
    en: "Four letters of each word are enough; space: next word; Enter: open.")
  package static let codeEntrySpoken = Sentence(
    fr: "Dites un mot par ligne, ou les six sur une ligne ; quatre lettres de chacun suffisent.",
    en: "Say one word a line, or all six on one line; four letters of each are enough.")
  package static let placesToBegin = Sentence(
    fr: "Supports amovibles et dossier personnel", en: "Removable drives and home folder")
  package static func codeWord(_ number: Int) -> Sentence {
    Sentence(fr: "Mot \(number)", en: "Word \(number)")
  }
  package static let notInWordList = Sentence(fr: "pas un mot de code", en: "no code word")
  package static func unknownCodeWord(_ number: Int, _ word: String) -> Sentence {
    Sentence(
      fr: "Mot \(number), « \(word) » : il n'est pas de la liste des codes ; faites-le répéter.",
      en: "Word \(number), \"\(word)\": it is not of the list of codes; have it repeated.")
  }
  package static func missingCodeWord(_ number: Int) -> Sentence {
    Sentence(
      fr: "Le mot \(number) manque : faites-le répéter.", en: "Word \(number) is missing: have it repeated.")
  }

  package static let differsObstacle = Sentence(
    fr:
      "Ce que l'autre a signé n'est pas ce qui se calcule ici : rien à signer avant d'avoir trouvé pourquoi.",
    en: "What the other signed is not what is computed here: nothing to sign before the reason is found.")
}
