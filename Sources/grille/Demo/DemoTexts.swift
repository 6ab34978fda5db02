import Assessment
import Referential

/// What the evaluators of the demonstration wrote: in French, as the dossiers are, and about nobody.
enum DemoTexts {
  static let absence = "Retenu par une formation prévue de longue date"
  static let interruption = "Départ de l'entreprise en cours d'évaluation"
  static let notAddressed = "Temps écoulé ; le point est sans effet sur la compétence"
  static let maintained = "Deux lectures du même échange, sans effet sur la compétence"
  static let modified = "Les notes de l'autre évaluateur l'établissent"
  static let authority = "Commission paritaire de la branche"
  static let derogation = "Fermeture du site pendant la période prévue"
  static let revision = "Précisions d'une autre compétence collées par erreur"
  static let revised = "constat partagé ; texte rétabli d'après les notes des deux évaluateurs."
  static let steeringTools = "Agenda partagé, tableau de bord des contacts, fichier des relances"

  static let cadres = [
    "Accueil en agence", "Plateau téléphonique", "Accueil à distance", "Rendez-vous en agence",
    "Permanence chez un employeur adhérent",
  ]

  /// Why a soft rule was not kept.
  static func motif(for rule: Rule) -> String {
    let motifs: [Rule: String] = [
      .kindMotif: "Aucune demande réelle de ce type pendant la plage prévue",
      .kindAbsent: "Sans objet : aucune situation difficile ne se prêtait à une simulation",
      .tools: "L'outil était en maintenance pendant la semaine d'observation",
      .unsupportedVerdict: "Établi par un échange hors observation, relaté par les deux évaluateurs",
    ]
    return motifs[rule] ?? "Accepté par les deux évaluateurs au vu de la semaine"
  }

  static func notes(_ situation: Situation) -> [String] {
    switch situation {
    case .interview:
      [
        "Se présente et situe l'objet de l'échange avant toute question.",
        "Reformule la demande avant de répondre.",
        "Consulte le dossier sans perdre le fil de l'échange.",
        "Propose un rappel plutôt qu'une réponse incertaine.",
        "Vérifie que la réponse a été comprise, puis conclut.",
        "Annonce chaque étape et le délai.",
      ]
    case .presentation:
      [
        "Part de l'agenda réel de la semaine.",
        "Explique comment les relances sont triées.",
        "Commente deux écarts du tableau de bord et ce qui a été décidé.",
        "Répond aux questions en s'appuyant sur un exemple.",
      ]
    case .workstation:
      [
        "Classe les demandes du matin avant d'ouvrir la première.",
        "Rédige un courriel clair, relu avant l'envoi.",
        "Renseigne la fiche contact pendant l'échange.",
        "Passe d'un outil à l'autre sans ressaisir.",
        "Signale une anomalie de contrat et la transmet au bon service.",
      ]
    }
  }

  /// What one evaluator writes under a table.
  static func comment(_ verdict: CompetenceVerdict, _ label: String, variant: Int) -> String {
    let texts: [String] =
      switch verdict {
      case .acquired:
        [
          "appuis solides d'une situation à l'autre ; les exemples sont dans les notes.",
          "maîtrise régulière, y compris quand l'échange se complique.",
          "pratique installée ; un point à consolider, vu une seule fois.",
          "attendus tenus, avec une progression nette.",
        ]
      case .notAcquired:
        [
          "plusieurs attendus n'ont pas été tenus, à des moments différents.",
          "les étapes sont connues mais encore peu appliquées ; à reprendre en situation.",
        ]
      case .toSee:
        [
          "rien n'a permis de l'observer ; à aborder pendant l'entretien complémentaire.",
          "aucune occasion cette semaine ; à reprendre en entretien.",
        ]
      case .notEvaluated: ["rien n'a permis de l'évaluer."]
      }
    return "\(label) : \(texts[variant % texts.count])"
  }

  /// What both write together under a table.
  static func commonComment(_ verdict: CompetenceVerdict, _ label: String, variant: Int) -> String {
    let texts: [String] =
      switch verdict {
      case .acquired:
        [
          "constat partagé ; les attendus sont tenus dans des situations différentes.",
          "constat partagé, confirmé pendant l'entretien complémentaire.",
          "constat partagé ; les étapes gagneraient à être davantage formalisées.",
        ]
      case .notAcquired:
        ["constat partagé : l'essentiel reste à mettre en pratique ; accompagnement conseillé."]
      case .toSee, .notEvaluated: ["non évaluée : aucune occasion, ni en situation ni en entretien."]
      }
    return "\(label) : \(texts[variant % texts.count])"
  }
}
