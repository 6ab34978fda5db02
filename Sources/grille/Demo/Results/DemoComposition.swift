import Assessment
import Referential
import Seal

/// Comments and notes as evaluators write them, put together by chance from parts, so that hardly two are
/// the same.
enum DemoComposition {
  static func comment(
    _ value: ResultPayload.CompetenceValue, _ label: String, isCommon: Bool, _ random: inout SplitMix
  ) -> String {
    let beginning = random.pick(isCommon ? commonBeginnings : ownBeginnings) ?? ""
    let middle: String
    switch value {
    case .acquired: middle = random.pick(acquired) ?? ""
    case .notAcquired: middle = random.pick(notAcquired) ?? ""
    case .toSee, .notEvaluated: middle = random.pick(unseen) ?? ""
    }
    let place = random.pick(places) ?? ""
    let end = random.pick(endings) ?? ""
    return "\(label) : \(beginning) \(middle) \(place). \(end)"
  }

  static func note(_ random: inout SplitMix) -> String {
    "\(random.pick(noteSubjects) ?? "") \(random.pick(noteActions) ?? "")\(random.pick(noteEnds) ?? "")"
  }

  private static let commonBeginnings = [
    "constat partagé,", "les deux grilles concordent :", "après relecture des notes,",
    "d'accord sur l'essentiel :",
    "vu ensemble,", "nos observations se rejoignent :", "après l'entretien complémentaire,",
  ]
  private static let ownBeginnings = [
    "de façon régulière,", "dès le premier échange,", "sur l'ensemble de la période,",
    "à plusieurs reprises,",
    "au fil des situations,", "malgré une affluence forte,", "dans la plupart des cas,", "avec le même soin,",
  ]
  private static let acquired = [
    "les attendus sont tenus et l'écoute reste active", "la demande est reformulée avant toute réponse",
    "les étapes sont annoncées et respectées", "la réponse est adaptée à l'interlocuteur, sans jargon",
    "les informations utiles sont recueillies puis vérifiées",
    "la relation de confiance s'installe rapidement",
    "l'essentiel est traité au premier contact", "les limites de la fonction sont connues et bien expliquées",
    "les outils sont maîtrisés sans rompre l'échange",
    "la traçabilité est complète et lisible par un collègue",
  ]
  private static let notAcquired = [
    "la reformulation manque et la réponse arrive trop tôt", "des informations clés n'ont pas été demandées",
    "les étapes sont connues mais peu appliquées",
    "le vocabulaire reste technique et l'interlocuteur s'y perd",
    "la traçabilité est incomplète, deux dossiers l'ont montré",
    "le traitement d'une objection reste hésitant",
  ]
  private static let unseen = [
    "aucune occasion ne s'est présentée", "rien ne permettait d'en juger", "la situation ne s'y prêtait pas",
  ]
  private static let places = [
    "en agence comme au téléphone", "sur le plateau téléphonique", "lors des rendez-vous du matin",
    "par tchat surtout",
    "pendant l'affluence de midi", "face à une réclamation", "avec un adhérent de longue date",
    "auprès d'un prospect pressé",
    "à l'accueil physique", "dans les courriels relus ensemble", "en fin de journée aussi",
    "lors d'une demande inhabituelle",
  ]
  private static let endings = [
    "Un point à consolider, vu une seule fois.", "Les exemples sont dans les notes.",
    "Progression nette sur la semaine.",
    "À poursuivre avec l'équipe.", "Le tuteur le confirme.", "Rien à ajouter.", "Pratique installée.",
    "L'entretien complémentaire l'a confirmé.", "Une aisance qui se transmet à ses collègues.",
    "Accompagnement conseillé.",
    "Le délai annoncé a été tenu.", "Des marges de progrès sur la conclusion de l'échange.",
  ]
  private static let noteSubjects = [
    "Reformule la demande", "Annonce le délai", "Consulte le dossier", "Propose un rappel",
    "Vérifie l'adresse",
    "Explique la garantie", "Écoute sans interrompre", "Cherche la procédure", "Prévient un collègue",
    "Conclut l'échange",
    "Traite l'objection", "Relit son courriel",
  ]
  private static let noteActions = [
    "avant de répondre", "en regardant l'adhérent", "sans quitter l'écran", "à voix posée",
    "puis note l'essentiel",
    "avec un exemple", "après une hésitation", "et fait valider", "au bon moment", "malgré le bruit",
  ]
  private static let noteEnds = [
    ".", " ; à revoir.", " : très clair.", ", deux fois.", " ; l'interlocuteur acquiesce.", "…",
  ]
}
