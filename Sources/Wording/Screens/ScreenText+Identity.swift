/// The fixed texts about the persons who evaluate.
extension ScreenText {
  package static let identitiesTitle = Sentence(fr: "Qui évalue ?", en: "Who evaluates?")
  package static let identitiesSecond = Sentence(
    fr: "La personne au clavier : ses constats et sa signature porteront son nom.",
    en: "The person at the keyboard: marks and signature will bear that name.")
  package static let noIdentity = Sentence(
    fr:
      "Personne n'est encore enregistré sur cette machine. \(key: .newIdentity) vous enregistre et crée votre clé de signature.",
    en: "Nobody is registered on this machine yet. \(key: .newIdentity) registers you and makes your signing key.")
  package static let identityTitle = Sentence(fr: "Nouvelle personne", en: "New person")
  package static let identityIntroduction = Sentence(
    fr:
      "Ces informations figureront au résultat signé. Votre clé reste sur cette machine, sous phrase de passe.",
    en: "This will stand in the signed result. Your key stays on this machine, behind a passphrase.")
  package static let evaluatorTitle = Sentence(fr: "Informations de l'évaluateur", en: "Evaluator's details")
  package static let evaluatorIntroduction = Sentence(
    fr: "Ces informations figureront au résultat signé.", en: "This will stand in the signed result.")
  package static let createIdentity = Sentence(
    fr: "Enregistrer et créer la clé", en: "Register and make the key")
  package static let save = Sentence(fr: "Enregistrer", en: "Save")
  package static let fullName = Sentence(fr: "Nom complet", en: "Full name")
  package static let role = Sentence(fr: "Rôle", en: "Role")
  package static let organisation = Sentence(fr: "Organisme", en: "Organisation")
  package static let organisationHint = Sentence(
    fr: "L'entreprise ou l'organisme de formation.", en: "The company or the training organisation.")
  package static let serviceHint = Sentence(
    fr: "Expert interne : un autre service que celui du candidat.",
    en: "Internal expert: another service than the candidate's.")
  package static let trainedOn = Sentence(fr: "Formé par la branche le", en: "Trained by the branch on")
  package static let trainedOnHint = Sentence(
    fr: "Expert habilité : formation de la branche suivie le (24/11/2026).",
    en: "Accredited expert: branch training followed on (24/11/2026).")
  package static let accreditationReference = Sentence(fr: "Habilitation n°", en: "Accreditation no.")
  package static let accreditationHint = Sentence(
    fr: "Pas demandée à un expert interne.", en: "Not asked of an internal expert.")
  package static let accreditationDayHint = Sentence(
    fr: "Jour, mois, année : 24/11/2026. Pas demandée à un expert interne.",
    en: "Day, month, year: 24/11/2026. Not asked of an internal expert.")
  package static let accreditationHolder = Sentence(fr: "Au nom de", en: "In the name of")
  package static let accreditationFrom = Sentence(fr: "Habilitation du", en: "Accredited from")
  package static let accreditationUntil = Sentence(fr: "au", en: "until")
  package static let otherService = Sentence(fr: "Issu d'un autre service", en: "Of another service")
  package static let otherServiceHint = Sentence(
    fr: "Déclaration de l'expert interne : d'un autre service que le candidat.",
    en: "Declared by the internal expert: of another service than the candidate.")
  package static let ranCourse = Sentence(fr: "A mis en œuvre le parcours", en: "Ran the course")
  package static let ranCourseHint = Sentence(
    fr: "Déclaration du responsable pédagogique.", en: "Declared by the training manager.")
  package static let passphrase = Sentence(fr: "Phrase de passe", en: "Passphrase of the key")
  package static let passphraseAgain = Sentence(fr: "Encore une fois", en: "Once more")
  package static let passphraseHint = Sentence(
    fr: "Au moins 12 caractères, ou 4 mots. Il n'y a pas de secours.",
    en: "At least 12 characters, or 4 words. It cannot be recovered.")
  package static let passphraseShort = Sentence(
    fr: "Phrase de passe trop courte : au moins 12 caractères, ou 4 mots séparés par des espaces.",
    en: "Passphrase too short: at least 12 characters, or 4 words with spaces between.")
  package static let passphraseDiffers = Sentence(
    fr: "Les deux phrases de passe diffèrent : réécrivez la seconde.",
    en: "The two passphrases differ: write the second again.")
  package static let untilBeforeFrom = Sentence(
    fr: "L'habilitation finit avant d'avoir commencé : vérifiez les deux dates.",
    en: "The accreditation ends before it begins: check both days.")
  package static let accreditationIncomplete = Sentence(
    fr: "Une habilitation a une référence et deux dates : complétez, ou videz les trois.",
    en: "An accreditation has a reference and two days: complete them, or empty all three.")
}
