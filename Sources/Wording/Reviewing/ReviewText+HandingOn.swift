/// What the reviewer notes, asks the evaluators for, exports and believes.
extension ReviewText {
  package static let markedRead = Sentence(fr: "Noté : lu.", en: "Noted: read.")
  package static let unmarked = Sentence(fr: "Noté : à lire.", en: "Noted: unread.")
  package static let markedToCorrect = Sentence(
    fr: "Noté : à corriger. \(key: .send) écrit la demande signée pour les évaluateurs.",
    en: "Noted: to be corrected. \(key: .send) writes the signed request to the evaluators.")
  package static let markedRequested = Sentence(
    fr: "Noté : la demande est écrite.", en: "Noted: the request is written.")
  /// Before a note is lost with the text that it holds.
  package static func losesReason(_ name: String, _ reason: String, isRequested: Bool) -> Sentence {
    let state = isRequested ? requested : toCorrect
    return Sentence(fr: "\(name), \(state) : « \(reason) »", en: "\(name), \(state): \"\(reason)\"")
  }
  package static let keepNote = Sentence(fr: "Garder cette note", en: "Keep this note")
  package static let loseNote = Sentence(fr: "Effacer la note et son texte", en: "Erase the note and its text")
  package static let loseNoteRead = Sentence(
    fr: "Noter lu, et perdre ce texte", en: "Note as read, and lose this text")
  package static let reasonTitle = Sentence(
    fr: "À corriger : ce que les évaluateurs doivent revoir, et pourquoi",
    en: "To be corrected: what the evaluators have to look at again, and why")
  package static let reasonHint = Sentence(
    fr: "Entrée : noter. Les évaluateurs liront ce texte. Échap : ne rien noter.",
    en: "Enter: note it. The evaluators will read this text. Esc: note nothing.")
  package static let reasonNeeded = Sentence(
    fr: "Un texte est nécessaire : les évaluateurs doivent savoir quoi revoir.",
    en: "A text is needed: the evaluators must know what to look at.")
  package static func reason(_ text: String) -> Sentence {
    Sentence(fr: "à corriger : \(text)", en: "to be corrected: \(text)")
  }
  package static let requestNeedsReason = Sentence(
    fr: "Notez d'abord ce résultat « à corriger » (\(key: .requestCorrection)).",
    en: "First note this result as \"to be corrected\" (\(key: .requestCorrection)).")
  package static let requestWhere = Sentence(
    fr: "Demande aux évaluateurs : où l'écrire ?", en: "Request to the evaluators: where to write it?")
  package static let requestTitle = Sentence(fr: "Demande aux évaluateurs", en: "Request to the evaluators")
  package static func requestIntroduction(_ folder: String) -> Sentence {
    Sentence(
      fr:
        "Dans \(folder). Le fichier porte votre nom, votre motif et votre signature. Chez les évaluateurs, \(key: .receive) le reçoit et rouvre le bloc en révision.",
      en:
        "In \(folder). The file bears your name, your reason and your signature. At the evaluators' it is received and opens a revision of the bloc."
    )
  }
  package static let requestSigner = Sentence(fr: "Signé par", en: "Signed by")
  package static let writeRequest = Sentence(fr: "Écrire la demande", en: "Write the request")
  package static let keyTitle = Sentence(fr: "Votre clé de relecteur", en: "Your reviewer's key")
  package static let keyIntroduction = Sentence(
    fr:
      "Une demande est signée, pour que les évaluateurs sachent de qui elle vient. Cette clé ne signe aucun résultat ; elle reste sur cet ordinateur, sous une phrase de passe.",
    en:
      "A request is signed, so that the evaluators know whom it comes from. This key signs no result; it stays on this computer, under a passphrase."
  )
  package static let makeKey = Sentence(fr: "Créer la clé", en: "Make the key")
  package static let keyMade = Sentence(
    fr: "Clé créée. Les évaluateurs compareront son empreinte avec vous à la première demande.",
    en: "Key made. The evaluators will compare its fingerprint with you at the first request.")
  package static let writtenTitle = Sentence(fr: "Fichier écrit", en: "File written")
  package static func requestWritten(_ path: String, _ name: String, _ fingerprint: String) -> [Sentence] {
    [
      Sentence(fr: "Écrit : \(path)", en: "Written: \(path)"),
      Sentence(
        fr:
          "Remettez ce fichier à l'un des deux évaluateurs. Il le reçoit dans grille (\(key: .receive), recevoir) ; le bloc est alors rouvert en révision, avec votre motif.",
        en:
          "Hand this file to one of the two evaluators, who takes it in grille (receive); the bloc is then open again as a revision, with your reason."
      ),
      Sentence(
        fr: "À la première fois, l'évaluateur vous demandera l'empreinte de votre clé (\(name)) : \(fingerprint)",
        en: "The first time the evaluator will ask you for the fingerprint of your key (\(name)): \(fingerprint)"),
    ]
  }

  package static let exportTitle = Sentence(fr: "Exporter ce résultat", en: "Export this result")
  package static let exportWhere = Sentence(
    fr: "Exporter : où écrire le fichier ?", en: "Export: where to write the file?")
  package static func exported(_ path: String) -> Sentence {
    Sentence(fr: "Écrit : \(path)", en: "Written: \(path)")
  }
  package static let openHTML = Sentence(
    fr: "Ouvrez-le avec votre navigateur habituel, qui l'imprime aussi.",
    en: "Open it with your usual browser, which prints it too.")
  package static let openPDF = Sentence(
    fr: "Ouvrez-le avec votre lecteur de PDF habituel, qui l'imprime aussi.",
    en: "Open it with your usual PDF reader, which prints it too.")
  package static let openCSV = Sentence(
    fr: "Ouvrez-le avec votre tableur habituel.", en: "Open it with your usual spreadsheet.")
  package static let openJSON = Sentence(
    fr: "Il est fait pour d'autres programmes ; un éditeur de texte le montre.",
    en: "It is made for other programs; a text editor shows it.")
  package static let openPlain = Sentence(
    fr: "Ouvrez-le avec votre éditeur de texte habituel, qui l'imprime aussi.",
    en: "Open it with your usual text editor, which prints it too.")
  package static let noPDFProgram = Sentence(
    fr: "il y faut WeasyPrint (paquet weasyprint) ; sans lui, imprimez HTML",
    en: "needs WeasyPrint (package weasyprint); without it print HTML")
  package static let pdfAtWork = Sentence(fr: "PDF en cours…", en: "The PDF is being made…")
  package static let pdfDone = Sentence(fr: "PDF fait.", en: "The PDF is made.")
  package static let exportHTML = Sentence(fr: "HTML", en: "HTML")
  package static let exportHTMLDetail = Sentence(
    fr: "une page, à imprimer, à vérifier dans un navigateur", en: "one page, to print, to check in a browser")
  package static let exportPDF = Sentence(fr: "PDF", en: "PDF")
  package static let exportPDFDetail = Sentence(fr: "la même page, avec WeasyPrint", en: "the same page, by WeasyPrint")
  package static let exportCSV = Sentence(fr: "CSV", en: "CSV")
  package static let exportCSVDetail = Sentence(
    fr: "une ligne par critère, pour un tableur", en: "a row per criterion, for a spreadsheet")
  package static let exportJSON = Sentence(fr: "JSON", en: "JSON")
  package static let exportJSONDetail = Sentence(
    fr: "le contenu signé, mis en page", en: "the signed content, laid out")
  package static let exportPlain = Sentence(fr: "Texte", en: "Text")
  package static let exportPlainDetail = Sentence(
    fr: "80 colonnes, pour le papier et le courriel", en: "80 columns, for paper and mail")

  package static let trustTitle = Sentence(
    fr: "Qui a signé ces résultats ?", en: "Who signed these results?")
  package static let trustIntroduction = Sentence(
    fr:
      "Aucune clé n'est encore acceptée sur cet ordinateur : chaque signataire serait « non reconnu », même intègre. L'organisme certificateur vous remet un trousseau, et l'empreinte de sa clé racine sur papier.",
    en:
      "No key is accepted on this computer yet: each signer would be \"unknown\", however intact. The certifying body hands you a keyring, and the fingerprint of its root key on paper."
  )
  package static let trustImport = Sentence(
    fr: "Prendre le trousseau de l'organisme", en: "Take the organisation's keyring")
  package static let trustImportDetail = Sentence(fr: "puis comparer son empreinte", en: "then compare its fingerprint")
  package static let trustWithout = Sentence(fr: "Continuer sans", en: "Go on without")
  package static let trustWithoutDetail = Sentence(
    fr: "les signataires restent non reconnus", en: "signers stay unknown")
  package static let keyringWhich = Sentence(fr: "Trousseau : quel fichier ?", en: "Keyring: which file?")
  package static let noKeyringHere = Sentence(
    fr:
      "Aucun trousseau ni dossier ici. C'est un fichier .keyring.json que l'organisme vous a remis ; s'il a un autre nom, \(key: .typePath) en prend le chemin.",
    en:
      "No keyring and no folder here. It is a .keyring.json file that the organisation handed you; if it has another name, \(key: .typePath) takes its path."
  )
  package static let archiveFolder = Sentence(fr: "Le dossier consulté : ", en: "The folder being read: ")
  package static let currentFolder = Sentence(fr: "Le dossier courant : ", en: "The current folder: ")
  package static func keyringTitle(_ organisation: String) -> Sentence {
    Sentence(fr: "Trousseau de \(organisation)", en: "Keyring of \(organisation)")
  }
  package static func keyringIntroduction(_ organisation: String, _ members: Int) -> Sentence {
    Sentence(
      fr:
        "Ce fichier se dit de \(organisation) et nomme \(members, "évaluateur", "évaluateurs"). Comparez l'empreinte de sa clé racine avec celle que l'organisme vous a donnée sur papier, groupe par groupe. Un seul groupe diffère : n'acceptez pas.",
      en:
        "This file says that it is from \(organisation) and names \(members, "evaluator", "evaluators"). Compare the fingerprint of its root key with the one that the organisation gave you on paper, group by group. If a single group differs, do not accept."
    )
  }
  package static let keyringAccept = Sentence(
    fr: "Épingler cette clé et prendre le trousseau", en: "Pin this key and take the keyring")
  package static func keyringTaken(_ organisation: String, _ members: Int) -> Sentence {
    Sentence(
      fr:
        "Trousseau de \(organisation) pris : \(members, "évaluateur reconnu", "évaluateurs reconnus"). Les résultats sont vérifiés à nouveau.",
      en:
        "Keyring of \(organisation) taken: \(members, "evaluator known", "evaluators known"). The results are checked again."
    )
  }
}

extension ReviewText {
  package static let notesElsewhere = Sentence(
    fr:
      "Lecture seule : vos notes se prennent dans l'autre fenêtre de grille. Fermez-la et relancez grille review pour les prendre ici.",
    en:
      "Read only: your notes are taken in the other window of grille. Close it and start grille review again to take them here."
  )
  package static func notAFolder(_ path: String) -> Sentence {
    Sentence(
      fr: "\(path) : c'est un fichier. Donnez son dossier, ou lisez-le par grille show FICHIER.",
      en: "\(path): this is a file. Give its folder, or read it by grille show FILE.")
  }
  package static let resultChanged = Sentence(
    fr: "Ce fichier n'est plus celui que vous avez lu : relisez-le avant de demander une correction.",
    en: "This file is no longer the one that you read: read it again before asking for a correction.")
}

extension ReviewText {
  package static let notIntoEvidence = Sentence(
    fr: "Ce dossier est celui des preuves, où rien n'est écrit : choisissez un dossier en dehors.",
    en: "This folder holds the evidence, where nothing is written: choose a folder outside of it.")
  package static func noSuchFolder(_ path: String) -> Sentence {
    Sentence(fr: "Ce dossier n'est plus là : \(path)", en: "This folder is no longer there: \(path)")
  }
}
