/// The fixed texts of signing and of signed results.
extension ScreenText {
  package static let signingWord = Sentence(fr: "SIGNER", en: "SIGN")
  package static let nothingToSignYet = Sentence(
    fr: "Le document à signer n'est pas encore affiché.", en: "The document to sign is not shown yet.")
  package static let notASigner = Sentence(
    fr: "Seul le binôme de ce bloc signe (\(key: .switchIdentity) : changer de personne).",
    en: "Only this bloc's two evaluators sign (\(key: .switchIdentity): change person).")
  package static let beingMadeReadable = Sentence(
    fr: "Préparation du document à signer…", en: "Preparing the document to sign…")
  package static let readThenSign = Sentence(
    fr: "Lisez tout ce que vous allez signer, jusqu'à la fin, puis s.",
    en: "Read all that you are about to sign, to its end, then s.")
  package static let signingIntroduction = Sentence(
    fr:
      "Votre signature vaut pour tout le document que vous venez de lire. Elle ne se retire pas : seule une révision, avec un motif, remplace un résultat signé.",
    en:
      "Your signature stands for the whole document that you have just read. It cannot be taken back: only a revision, with a reason, replaces a signed result."
  )
  package static let keyPassphrase = Sentence(fr: "Phrase de passe", en: "Passphrase")
  package static let keyPassphraseHint = Sentence(
    fr: "Celle de votre clé ; elle ne s'affiche pas. Une erreur ne coûte rien.",
    en: "That of your key; it is not shown. A mistake costs nothing.")
  package static let signNow = Sentence(fr: "Signer", en: "Sign")
  package static let sealed = Sentence(
    fr: "Résultat signé par les deux évaluateurs", en: "Result signed by both evaluators")
  package static let signedOnce = Sentence(
    fr: "Votre signature est enregistrée ; il en faut une deuxième",
    en: "Your signature is saved; a second one is needed")
  package static let howToPassOn = Sentence(
    fr:
      "Sur cet ordinateur : \(key: .back), puis \(key: .switchIdentity) pour changer de personne, puis \(key: .sign). Sur un autre : \(key: .back), puis \(key: .send) pour envoyer votre fichier.",
    en:
      "On this laptop: \(key: .back), then \(key: .switchIdentity) to change person, then \(key: .sign). On another one: \(key: .back), then \(key: .send) to send your file."
  )
  package static let fileLabel = Sentence(fr: "Fichier", en: "File")
  /// Not of the file: that is another one, which `sha256sum` prints.
  package static let digestLabel = Sentence(
    fr: "SHA-256 du contenu signé", en: "SHA-256 of the signed content")
  package static let checkLabel = Sentence(fr: "Pour le vérifier", en: "To check it")
  package static let checkElsewhere = Sentence(
    fr:
      "Sur un autre ordinateur, qui vérifie a aussi besoin de vos clés publiques, pour les accepter. La vôtre s'écrit ainsi :",
    en:
      "On another computer, whoever checks needs your public keys as well, to accept them. Yours is written by:")
  package static let sealedHint = Sentence(
    fr: "Ce résultat ne change plus. \(key: .read) le montre ; \(key: .more) ouvre une révision (motif).",
    en: "This result does not change any more. \(key: .read) shows it; \(key: .more) opens a revision (reason).")
  package static let closeThenChange = Sentence(
    fr: "\(key: .back) ferme d'abord cette page, puis \(key: .switchIdentity) change de personne.",
    en: "\(key: .back) closes this page first, then \(key: .switchIdentity) changes person.")
  package static let readOn = Sentence(fr: "lire jusqu'au bout", en: "read to the end")
  package static let fileNotHere = Sentence(
    fr: "Le fichier signé n'est pas dans ce dossier : demandez-le à l'autre évaluateur.",
    en: "The signed file is not in this dossier: ask the other evaluator for it.")

  package static func alreadySignedBy(_ missing: Sentence) -> Sentence {
    Sentence(
      fr: "Vous avez signé. À signer encore : \(missing) (\(key: .switchIdentity) : changer de personne).",
      en: "You have signed. Still to sign: \(missing) (\(key: .switchIdentity): change person).")
  }

  package static let readToTheEnd = Sentence(
    fr: "Lisez d'abord jusqu'à la fin (\(key: .last) y mène) : \(key: .sign) signe ensuite.",
    en: "Read to the end first (\(key: .last) goes there): then \(key: .sign) signs.")

  package static func stillToSign(_ missing: Sentence) -> Sentence {
    Sentence(
      fr: "1 signature sur 2. À signer : \(missing) (\(key: .switchIdentity) : changer de personne).",
      en: "1 signature of 2. Still to sign: \(missing) (\(key: .switchIdentity): change person).")
  }

  package static func keyOf(_ name: Sentence) -> Sentence {
    Sentence(fr: "\(name), clé : ", en: "\(name), key: ")
  }

  package static func keyElsewhere(_ name: Sentence) -> Sentence {
    Sentence(fr: "\(name), clé : sur un autre ordinateur", en: "\(name), key: on another laptop")
  }

  package static func signingTitle(_ bloc: Sentence) -> Sentence {
    Sentence(fr: "Signer le résultat : \(bloc)", en: "Sign the result: \(bloc)")
  }

  package static func typeWord(_ word: String) -> Sentence {
    Sentence(fr: "Écrivez \(word)", en: "Type \(word)")
  }

  package static func typeWordHint(_ word: String) -> Sentence {
    Sentence(
      fr: "Pour confirmer, écrivez le mot \(word) en toutes lettres.",
      en: "To confirm, type the word \(word).")
  }

  package static func nextSigner(_ names: Sentence) -> Sentence {
    Sentence(
      fr: "Signature manquante : \(names).", en: "Missing signature: \(names).")
  }

  package static func decidedOn(_ decision: Sentence, _ day: Sentence) -> Sentence {
    Sentence(fr: "\(decision) le \(day)", en: "\(decision) on \(day)")
  }

  package static func signedBy(_ names: Sentence) -> Sentence {
    Sentence(fr: "Signé par \(names)", en: "Signed by \(names)")
  }

  package static func earlierRevision(_ number: Int) -> Sentence {
    Sentence(fr: "Révision \(number), remplacée", en: "Revision \(number), superseded")
  }

  package static func resultTitle(_ bloc: Sentence) -> Sentence {
    Sentence(fr: "Résultat : \(bloc)", en: "Result: \(bloc)")
  }
}
