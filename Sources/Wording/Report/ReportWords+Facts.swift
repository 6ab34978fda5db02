package import Assessment
package import Referential

/// What a reader of a result distrusts, said as facts.
extension ReportWords {
  package static func sameComments(_ count: Int) -> Sentence {
    Sentence(
      fr: "\(count, "tableau a", "tableaux ont") les mêmes précisions chez A et chez B.",
      en: "\(count, "table has", "tables have") the same comment by A and by B.")
  }

  package static func marksWithin(_ name: String, _ count: Int, _ minutes: Int) -> Sentence {
    Sentence(
      fr: "Les \(count) constats de \(name) sont datés de \(minutes, "minute", "minutes") en tout.",
      en: "All \(count) marks of \(name) lie within \(minutes, "minute", "minutes").")
  }

  package static func transcribedTimes(_ what: Sentence) -> Sentence {
    Sentence(fr: "Heures reportées du papier : \(what).", en: "Times transcribed from paper: \(what).")
  }

  package static func clockChanged(_ what: Sentence) -> Sentence {
    Sentence(
      fr: "L'horloge de l'ordinateur a été changée pendant : \(what).",
      en: "The computer's clock was changed during: \(what).")
  }

  package static let oneDevice = Sentence(
    fr: "Les deux évaluateurs ont écrit sur le même appareil.",
    en: "Both evaluators wrote on the same device.")

  package static func unmarked(_ count: Int) -> Sentence {
    Sentence(
      fr: "\(count, "critère satisfait sans aucun constat", "critères satisfaits sans aucun constat").",
      en: "\(count, "criterion met without any mark", "criteria met without any mark").")
  }

  package static func lateMarks(_ count: Int) -> Sentence {
    Sentence(
      fr: "\(count, "constat saisi", "constats saisis") après la fin de l'observation.",
      en: "\(count, "mark", "marks") entered after the observation had ended.")
  }

  package static func damage(_ text: String) -> Sentence {
    Sentence(
      fr: "Dommage d'un journal, lu et accepté : \(text)",
      en: "Damage of a journal, read and accepted: \(text)")
  }

  package static let nothing = Sentence(fr: "rien de particulier", en: "nothing out of the ordinary")

  package static func observation(_ situation: Situation, _ label: String) -> Sentence {
    Sentence(fr: "\(situation.words) n° \(label)", en: "\(situation.words) \(label)")
  }

  package static func times(_ day: Sentence, _ spans: Sentence, _ length: Sentence) -> Sentence {
    Sentence(fr: "\(day), \(spans), durée \(length)", en: "\(day), \(spans), length \(length)")
  }

  package static func voided(_ situation: Situation, _ motif: String) -> Sentence {
    Sentence(fr: "\(situation.agreeing("annulé", "annulée")) : \(motif)", en: "void: \(motif)")
  }

  package static func notRetained(_ situation: Situation, _ motif: String) -> Sentence {
    Sentence(
      fr: "non \(situation.agreeing("retenu", "retenue")) : \(motif)", en: "not retained: \(motif)")
  }

  package static func present(_ names: Sentence) -> Sentence {
    Sentence(fr: "présence : \(names)", en: "attended by \(names)")
  }

  package static func absent(_ name: String, _ motif: String?) -> Sentence {
    guard let motif else { return Sentence(fr: "absence : \(name)", en: "absence of \(name)") }
    return Sentence(fr: "absence : \(name) (\(motif))", en: "absence of \(name) (\(motif))")
  }

  package static func elsewhere(_ motif: String?) -> Sentence {
    let place = Venue.elsewhere(motif: "").words
    guard let motif else { return place }
    return Sentence(fr: "\(place) (\(motif))", en: "\(place) (\(motif))")
  }

  package static func informed(_ informed: Bool) -> Sentence {
    informed
      ? Sentence(fr: "client informé", en: "customer informed")
      : Sentence(fr: "client non informé", en: "customer not informed")
  }

  package static func shared(_ situation: Situation, _ blocs: Sentence) -> Sentence {
    Sentence(
      fr: "\(situation.agreeing("compté", "comptée")) aussi en \(blocs)",
      en: "also counted in \(blocs)")
  }

  /// Of an observation that is the other evaluator's record of the same situation.
  package static func oneWith(_ label: String) -> Sentence {
    Sentence(fr: "ne fait qu'un avec le n° \(label), compté une fois", en: "one with \(label), counted once")
  }

  package static func setting(_ text: String) -> Sentence {
    Sentence(fr: "cadre : \(text)", en: "setting: \(text)")
  }

  package static func steering(_ text: String) -> Sentence {
    Sentence(fr: "outils de pilotage : \(text)", en: "steering tools: \(text)")
  }

  package static func length(_ length: Sentence, planned: Int) -> Sentence {
    Sentence(
      fr: "durée \(length) pour \(planned) min prévues", en: "length \(length), planned \(planned) min")
  }

  package static func plannedDay(_ day: Sentence) -> Sentence {
    Sentence(fr: "prévu le \(day)", en: "planned on \(day)")
  }

  package static func returned(_ phase: Phase) -> Sentence {
    Sentence(fr: "Retour à \(phase.definite)", en: "Return to \(phase.definite)")
  }

  package static let interruptionNoResult = Sentence(
    fr: "ÉVALUATION INTERROMPUE : ce n'est pas un résultat, aucune décision n'a été prise.",
    en: "EVALUATION INTERRUPTED: this is no result, no decision was taken.")
  package static func interrupted(_ at: Sentence, by name: String) -> Sentence {
    Sentence(fr: "Interrompue le \(at) par \(name)", en: "Interrupted on \(at) by \(name)")
  }
  package static let interruption = Sentence(fr: "Interruption", en: "Interruption")

  package static func fromTo(_ from: Sentence, _ to: Sentence) -> Sentence {
    Sentence(fr: "\(from) → \(to)", en: "\(from) → \(to)")
  }

  package static func formerly(_ value: Sentence) -> Sentence {
    Sentence(fr: "auparavant \(value)", en: "before \(value)")
  }

  /// In Unix seconds, as the signature claims; told by the clock of the place where the decision was taken, so that it can be
  /// read beside that, and by UTC.
  package static func signedBy(_ name: String, _ at: Int?, offsetMinutes: Int) -> Sentence {
    guard let at else { return Sentence(fr: "\(name) : pas encore signé", en: "\(name): not signed yet") }
    let local = Moment(seconds: at, offsetMinutes: offsetMinutes)
    let utc = Moment(seconds: at, offsetMinutes: 0)
    let told = Sentence.dateAndClock(local)
    let universal: Sentence = local.day == utc.day ? .clock(utc) : .dateAndClock(utc)
    return Sentence(
      fr: "\(name), signé le \(told) (\(universal) UTC)", en: "\(name), signed on \(told) (\(universal) UTC)")
  }

  package static func proposed(_ name: String, _ at: Sentence) -> Sentence {
    Sentence(fr: "Décision proposée par \(name), \(at)", en: "Decision proposed by \(name), \(at)")
  }

  package static func completed(_ name: Sentence, _ at: Sentence) -> Sentence {
    Sentence(fr: "Grille terminée le \(at) : \(name)", en: "Grid completed on \(at): \(name)")
  }
}
