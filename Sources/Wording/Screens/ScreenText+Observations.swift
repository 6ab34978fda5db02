package import Referential

/// The fixed texts of the list of a bloc's observations.
extension ScreenText {
  /// Taking back meets an end first.
  package static func endNotUndone(_ observation: Sentence) -> Sentence {
    Sentence(
      fr:
        "La fin ne s'annule pas, aucun constat n'a changé. \(key: .more), « Reprendre \(observation) », continue ; encore une fois pour annuler un constat.",
      en:
        "The end is not undone, no mark has changed. \(key: .more), \"Go on with \(observation)\"; once more to undo a mark."
    )
  }
  package static func pauseNotUndone(_ observation: Sentence) -> Sentence {
    Sentence(
      fr:
        "La pause ne s'annule pas, aucun constat n'a changé. \(key: .pause) arrête ou reprend \(observation) ; encore une fois pour annuler un constat.",
      en:
        "A pause is not undone, no mark has changed. \(key: .pause) stops or goes on with \(observation); once more to undo a mark."
    )
  }
  /// `how`: which key corrects it.
  package static func notUndone(_ what: Sentence, _ how: Sentence?, goesOn: Bool) -> Sentence {
    let first = Sentence(
      fr: "Ne s'annule pas, rien n'a changé : \(what).", en: "Not undone, nothing has changed: \(what).")
    let again = Sentence(
      fr: "Encore une fois pour annuler la saisie d'avant.", en: "Once more to undo the entry before.")
    return ([first] + [how].compactMap { $0 } + (goesOn ? [again] : [])).joined(separator: " ")
  }
  package static let correctByDescribing = Sentence(
    fr: "\(key: .describe) le corrige.", en: "\(key: .describe) corrects it.")
  package static let correctInObservations = Sentence(
    fr: "\(key: .observations) permet de le corriger.", en: "\(key: .observations) lets you correct it.")
  package static let correctByClearing = Sentence(
    fr: "\(key: .clear) remet le point à aborder.", en: "\(key: .clear) makes the point open again.")
  package static let correctInActions = Sentence(
    fr: "\(key: .more) permet de le corriger.", en: "\(key: .more) lets you correct it.")
  package static func actionResume(_ observation: Sentence) -> Sentence {
    Sentence(fr: "Reprendre \(observation)", en: "Go on with \(observation)")
  }
  package static let resumeDetail = Sentence(
    fr: "la fin était une erreur ; l'intervalle devient une pause",
    en: "the end was a mistake; the time between is a pause")
  package static let markedInPause = Sentence(fr: "En pause", en: "Paused")

  package static let listEmpty = Sentence(
    fr: "Rien d'observé encore : \(key: .back), puis \(key: .start) commence.",
    en: "Nothing observed yet: \(key: .back), then \(key: .start) starts.")
  package static let stateRunning = Sentence(fr: "en cours", en: "running")

  package static func ended(_ situation: Situation) -> Sentence {
    Sentence(fr: "\(situation.agreeing("terminé", "terminée"))", en: "ended")
  }
  package static func voided(_ situation: Situation) -> Sentence {
    Sentence(fr: "\(situation.agreeing("annulé", "annulée"))", en: "voided")
  }
  package static func setAside(_ situation: Situation) -> Sentence {
    Sentence(fr: "\(situation.agreeing("non retenu", "non retenue"))", en: "set aside")
  }
  package static let notRunning = Sentence(
    fr: "Cette observation n'est pas en cours : seule celle qui court se met en pause ou se termine.",
    en: "This observation is not running: only one that runs is paused or ended.")
  package static let isVoided = Sentence(
    fr: "Cette observation est annulée : elle reste au dossier, et rien ne s'y ajoute plus.",
    en: "This observation is voided: it stays in the dossier, and nothing is added to it any more.")
  package static let noColumnForVoided = Sentence(
    fr: "Une observation annulée n'a plus de colonne : choisissez-en une autre.",
    en: "A voided observation has no column any more: choose another one.")

  package static func observationsTitle(_ plural: Sentence, _ bloc: Sentence) -> Sentence {
    Sentence(fr: "\(plural.capitalized), \(bloc)", en: "\(plural.capitalized), \(bloc)")
  }

  /// `commun avec B4`.
  package static func sharedWith(_ blocs: String) -> Sentence {
    Sentence(fr: "commun avec \(blocs)", en: "common with \(blocs)")
  }

  package static func presentPeople(_ names: Sentence) -> Sentence {
    Sentence(fr: "Présence : \(names)", en: "Present: \(names)")
  }

  package static func absentPerson(_ name: Sentence, _ motif: String) -> Sentence {
    Sentence(fr: "Absence : \(name) (\(motif))", en: "Absent: \(name) (\(motif))")
  }

  package static func unsaidPerson(_ name: Sentence) -> Sentence {
    Sentence(fr: "\(name) : non dit", en: "\(name): not said")
  }

  package static func informedIs(_ isInformed: Bool) -> Sentence {
    isInformed
      ? Sentence(fr: "interlocuteur informé", en: "customer informed")
      : Sentence(fr: "interlocuteur non informé", en: "customer not informed")
  }

  package static func elsewhere(_ venue: Sentence, _ motif: String) -> Sentence {
    motif.isEmpty ? venue : Sentence(fr: "\(venue) (\(motif))", en: "\(venue) (\(motif))")
  }

  package static func voidedFor(_ motif: String) -> Sentence {
    Sentence(fr: "Motif de l'annulation : \(motif)", en: "Voided, reason: \(motif)")
  }

  package static func setAsideFor(_ motif: String) -> Sentence {
    Sentence(fr: "Motif pour ne pas retenir : \(motif)", en: "Set aside, reason: \(motif)")
  }

  package static let transcribedTimes = Sentence(
    fr: "horaires transcrits du papier", en: "times transcribed from paper")

  /// Why a second one is not begun: what runs is told, and the key that ends it.
  package static func alreadyRunning(_ observation: Sentence, isPaused: Bool) -> Sentence {
    isPaused
      ? Sentence(
        fr:
          "En pause : \(observation). \(key: .pause) reprend, \(key: .finish) termine ; \(key: .start) commence ensuite.",
        en:
          "Paused: \(observation). \(key: .pause) resumes, \(key: .finish) ends; then \(key: .start) starts another one."
      )
      : Sentence(
        fr: "Déjà en cours : \(observation). \(key: .finish) termine ; \(key: .start) commence ensuite.",
        en: "Already running: \(observation). \(key: .finish) ends; then \(key: .start) starts another one.")
  }

  package static func runsElsewhere(_ observation: Sentence, _ bloc: Sentence) -> Sentence {
    Sentence(
      fr: "Déjà en cours : \(observation) (\(bloc)). \(key: .quit), puis ouvrez ce bloc : \(key: .finish) y termine.",
      en: "Already running: \(observation) (\(bloc)). \(key: .quit), then open that bloc: \(key: .finish) ends there.")
  }

  package static func leadsToDescription(_ observation: Sentence, _ what: Sentence) -> Sentence {
    Sentence(fr: "\(observation), \(what)", en: "\(observation), \(what)")
  }
  package static let hintDescribe = Sentence(
    fr: "\(key: .confirm) : décrire. Rien n'y oblige maintenant.", en: "\(key: .confirm): describe. It can wait.")
}
