package import Assessment

/// The fixed texts of a bloc's other actions.
extension ScreenText {
  package static func actionsTitle(_ bloc: Sentence) -> Sentence {
    Sentence(fr: "Autres actions, \(bloc)", en: "More actions, \(bloc)")
  }

  package static func actionVoid(_ observation: Sentence) -> Sentence {
    Sentence(fr: "Annuler \(observation)", en: "Void \(observation)")
  }
  package static let voidDetail = Sentence(
    fr: "ses constats ne comptent plus ; motif", en: "its marks count no more; reason")
  package static func actionSetAside(_ observation: Sentence) -> Sentence {
    Sentence(fr: "Ne pas retenir \(observation)", en: "Set \(observation) aside")
  }
  package static let setAsideDetail = Sentence(
    fr: "a eu lieu, ne compte pas ; motif", en: "it took place and does not count; reason")
  package static func actionRetain(_ observation: Sentence) -> Sentence {
    Sentence(fr: "Retenir de nouveau \(observation)", en: "Retain \(observation) again")
  }
  package static func actionShare(_ observation: Sentence) -> Sentence {
    Sentence(fr: "Partager \(observation)", en: "Share \(observation)")
  }
  package static let shareDetail = Sentence(fr: "commun avec un autre bloc", en: "common with another bloc")
  package static func commonWith(_ bloc: Sentence) -> Sentence {
    Sentence(fr: "Commun avec \(bloc)", en: "Common with \(bloc)")
  }
  package static let alreadyCommon = Sentence(fr: "l'est déjà", en: "is so already")
  package static let otherNotObserving = Sentence(
    fr: "ce bloc n'en est pas à l'observation", en: "that bloc is not at its observation")
  package static let whichKind = Sentence(
    fr: "Quelle situation pour ce bloc ?", en: "Which situation for that bloc?")
  package static func actionAttendance(_ observation: Sentence) -> Sentence {
    Sentence(fr: "Absence d'un évaluateur, \(observation)", en: "Absence of an evaluator, \(observation)")
  }
  package static func absenceOf(_ name: String) -> Sentence {
    Sentence(fr: "Motif de l'absence de \(name)", en: "Reason for the absence of \(name)")
  }
  package static func personAbsent(_ name: String) -> Sentence {
    Sentence(fr: "\(name) : absence", en: "\(name): absent")
  }
  package static func personPresent(_ name: String) -> Sentence {
    Sentence(fr: "\(name) : présence", en: "\(name): present")
  }

  package static let actionSheets = Sentence(fr: "Fiches contact", en: "Contact sheets")
  package static let sheetsIntroduction = Sentence(
    fr: "Les fiches contact sont à demander au candidat ; il peut n'en remettre aucune.",
    en: "Contact sheets must be asked for; the candidate may hand in none.")
  package static let sheetsAsked = Sentence(fr: "Demandées au candidat", en: "Asked for")
  package static let sheetsHandedIn = Sentence(fr: "Nombre remis", en: "Number handed in")

  package static let actionRectify = Sentence(
    fr: "Rectifier le nom du candidat", en: "Correct the candidate's name")
  package static let actionCandidate = Sentence(
    fr: "Compléter les informations du candidat", en: "Complete the candidate's details")
  package static let actionTeam = Sentence(fr: "Nommer le binôme", en: "Name the team")
  package static let actionReplace = Sentence(fr: "Remplacer un évaluateur", en: "Replace an evaluator")
  package static let replaceIntroduction = Sentence(
    fr: "Ce que la personne remplacée a saisi reste à son nom.",
    en: "What the replaced person recorded stays under their name.")
  package static let replaced = Sentence(fr: "Évaluateur remplacé", en: "Evaluator replaced")
  package static let replacing = Sentence(fr: "Remplacé par", en: "Replaced by")
  package static let nobodyToReplace = Sentence(
    fr: "le binôme n'est pas nommé", en: "the team is not named")
  package static let nobodyElse = Sentence(
    fr: "personne d'autre n'est enregistré", en: "nobody else is registered")
  package static let actionPlan = Sentence(
    fr: "Date de l'entretien complémentaire", en: "Day of the closing interview")
  package static let actionFilling = Sentence(fr: "Manière de remplir", en: "Way of filling in")
  package static let actionAccommodation = Sentence(fr: "Aménagement d'épreuve", en: "Accommodation")
  package static let actionEvaluator = Sentence(
    fr: "Informations d'un évaluateur", en: "Details of an evaluator")
  package static let whichEvaluator = Sentence(fr: "Quel évaluateur ?", en: "Which evaluator?")
  package static let otherEvaluator = Sentence(
    fr: "Une autre personne, sans clé sur cette machine", en: "Another person, with no key on this machine")

  package static let actionDerogation = Sentence(fr: "Enregistrer une dérogation", en: "Record a derogation")
  package static let derogationIntroduction = Sentence(
    fr: "Une règle levée par une autorité ; le résultat le dit en premier.",
    en: "A rule lifted by an authority; the result says so first.")
  package static let rule = Sentence(fr: "Règle levée", en: "Rule lifted")
  package static let authority = Sentence(fr: "Accordée par", en: "Granted by")
  package static let derogationDay = Sentence(fr: "Le", en: "On")
  package static let nothingDerogable = Sentence(
    fr: "aucune règle de ce bloc ne peut être levée", en: "no rule of this bloc can be lifted")

  package static let actionReturn = Sentence(
    fr: "Revenir à une étape précédente", en: "Go back to an earlier step")
  package static let returnDetail = Sentence(
    fr: "rien n'est effacé ; motif", en: "nothing is deleted; reason")
  package static let whichPhase = Sentence(fr: "Revenir à quelle étape ?", en: "Go back to which step?")
  package static let nothingEarlier = Sentence(
    fr: "c'est la première étape", en: "this is the first step")
  package static func returnMotif(_ phase: Sentence) -> Sentence {
    Sentence(fr: "Motif du retour à \(phase)", en: "Reason for going back to \(phase)")
  }

  package static let actionInterrupt = Sentence(
    fr: "Interrompre l'évaluation", en: "Interrupt the assessment")
  package static let interruptTitle = Sentence(
    fr: "Interrompre l'évaluation de ce bloc : motif", en: "Interrupt the assessment of this bloc: reason")
  package static let interruptHint = Sentence(
    fr: "Le bloc s'arrête là, tout reste. Entrée : interrompre. Échap : ne rien changer.",
    en: "The bloc stops here, all is kept. Enter: interrupt. Esc: change nothing.")

  package static let actionDamage = Sentence(
    fr: "Prendre acte d'un dommage du dossier", en: "Acknowledge damage to the dossier")
  package static let whichDamage = Sentence(
    fr: "Dommages constatés à l'ouverture", en: "Damage found on opening")
  package static let actionModalities = Sentence(
    fr: "Modalités du bloc", en: "How this bloc is assessed")
  package static let modalitiesDetail = Sentence(
    fr: "le texte du certificateur", en: "the certifier's text")
  package static func modalitiesTitle(_ bloc: Sentence) -> Sentence {
    Sentence(fr: "Modalités, \(bloc)", en: "How \(bloc) is assessed")
  }
  package static let actionMotif = Sentence(fr: "Corriger un motif", en: "Correct a reason")
  package static let whichMotif = Sentence(fr: "Quel motif ?", en: "Which reason?")
  package static let noMotifYet = Sentence(fr: "aucun motif enregistré", en: "no reason recorded")
  package static let onlyOnceSigned = Sentence(
    fr: "une fois le résultat signé par les deux", en: "once both have signed the result")
  package static let revisionIsOpen = Sentence(fr: "déjà ouverte", en: "open already")
  package static let actionRevision = Sentence(
    fr: "Rouvrir une révision", en: "Open a revision")
  package static let revisionDetail = Sentence(
    fr: "le résultat signé reste ; un nouveau le remplacera ; motif",
    en: "the signed result stays; a new one will supersede it; reason")
  package static let revisionMotif = Sentence(fr: "Motif de la révision", en: "Reason for the revision")

  package static func voidMotif(_ observation: Sentence) -> Sentence {
    Sentence(fr: "Annuler \(observation) : motif", en: "Void \(observation): reason")
  }
  package static let voidHint = Sentence(
    fr: "Ne se défait pas. Entrée : annuler l'observation. Échap : ne rien changer.",
    en: "Cannot be undone. Enter: void the observation. Esc: change nothing.")
  package static func setAsideMotif(_ observation: Sentence) -> Sentence {
    Sentence(fr: "Ne pas retenir \(observation) : motif", en: "Set \(observation) aside: reason")
  }

  /// Why an action is off: the steps that it belongs to.
  package static func onlyDuring(_ phases: [Phase]) -> Sentence {
    if phases.count > 3 { return Sentence(fr: "pas à cette étape", en: "not at this step") }
    let names = phases.map(\.definite).any
    return Sentence(fr: "pendant \(names) seulement", en: "during \(names) only")
  }

  package static let noObservation = Sentence(fr: "rien d'observé encore", en: "nothing observed yet")
  package static let noDamage = Sentence(fr: "aucun dommage", en: "no damage")

  package static let interruptedSince = Sentence(fr: "Interrompue le", en: "Interrupted on")
  package static let interruptedBy = Sentence(fr: "Par", en: "By")
  package static let interruptedFor = Sentence(fr: "Motif", en: "Reason")
  package static let interruptionToSign = Sentence(
    fr:
      "\(key: .read) lit l'enregistrement de ce qui a été observé, \(key: .sign) le signe : une signature suffit, ce n'est pas un résultat.",
    en:
      "\(key: .read) reads the record of what was observed, \(key: .sign) signs it: one signature is enough, it is no result."
  )
  package static func interruptionRecord(_ bloc: Sentence) -> Sentence {
    Sentence(fr: "Enregistrement de l'interruption : \(bloc)", en: "Record of the interruption: \(bloc)")
  }
  package static let interruptionSigning = Sentence(
    fr:
      "Vous signez ce qui a été observé jusque-là et le motif de l'interruption, sans aucune décision. L'autre évaluateur peut ajouter sa signature.",
    en:
      "You sign what was observed until then and why it was interrupted, without any decision. The other evaluator can add a signature."
  )
  package static let interruptionSigned = Sentence(
    fr: "Interruption enregistrée et signée", en: "Interruption recorded and signed")
  package static let interruptedBack = Sentence(
    fr: "Rien n'est perdu. \(key: .more), puis « Revenir à une étape précédente » la reprend.",
    en: "Nothing is lost. \(key: .more), then \"Go back to an earlier step\" takes it up again.")
}
