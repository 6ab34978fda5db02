package import Assessment
package import Referential

extension Wording {
  /// What is missing in at most 60 characters, for status lines; no full stop.
  package func brief(_ problem: Problem, in bloc: BlocID?) -> Sentence {
    switch problem {
    case .candidateMissing: Sentence(fr: "candidat à enregistrer", en: "candidate to be recorded")
    case .evaluatorUnknown: Sentence(fr: "évaluateur à enregistrer", en: "evaluator to be recorded")
    case .team(let fault): brief(fault)
    case .notAccredited(let person, let day):
      Sentence(
        fr: "\(short(person)) : sans habilitation le \(.date(day))",
        en: "\(short(person)): no accreditation on \(.date(day))")
    case .impartialityMissing(let person):
      Sentence(
        fr: "déclaration d'impartialité : \(short(person))",
        en: "declaration of impartiality: \(short(person))")
    case .tooFewObservations(let count, let minimum):
      Sentence(
        fr: "\(noun(bloc).observed(count)), il en faut \(asked(minimum, bloc))",
        en: "\(noun(bloc).observed(count)), \(asked(minimum, bloc)) needed")
    case .tooManyObservations(let count, let maximum):
      Sentence(
        fr: "\(noun(bloc).observed(count)), \(maximum) au plus",
        en: "\(noun(bloc).observed(count)), at most \(maximum)")
    case .tooManyOfKind(let kind, let count, let maximum):
      Sentence(
        fr: "\(kind.counted(count)), \(maximum) au plus", en: "\(kind.counted(count)), at most \(maximum)")
    case .windowExceeded(let first, _, let latest):
      Sentence(
        fr: "observations hors période (\(.date(first)) au \(.date(latest)))",
        en: "observations outside \(.date(first)) to \(.date(latest))")
    case .outsideInterviewWindow(let id, _, _, _):
      Sentence(
        fr: "\(observation(id, in: bloc)) : hors période",
        en: "\(observation(id, in: bloc)): outside the period")
    case .interviewDayUnknown:
      Sentence(fr: "date de l'entretien complémentaire", en: "day of the closing interview")
    case .notOneSitting:
      Sentence(
        fr: "présentation et entretien complémentaire le même jour",
        en: "presentation and closing interview on one day")
    case .nobodyPresent(let id):
      Sentence(
        fr: "\(observation(id, in: bloc)) : aucun évaluateur présent",
        en: "\(observation(id, in: bloc)): no evaluator present")
    case .notBothPresent(let id, let person), .absenceUnexplained(let id, let person):
      Sentence(
        fr: "\(observation(id, in: bloc)) : présence de \(short(person)) ?",
        en: "\(observation(id, in: bloc)): was \(short(person)) there?")
    case .absentWithMarks(let id, _):
      Sentence(
        fr: "\(observation(id, in: bloc)) : absence ou constats ?",
        en: "\(observation(id, in: bloc)): absent, or marks?")
    case .twinsDiffer(let id, let other):
      Sentence(
        fr: "\(both(id, other, in: bloc).bare) : types",
        en: "\(both(id, other, in: bloc).bare): kinds")
    case .observationRunning(let id):
      Sentence(fr: "\(observation(id, in: bloc)) en cours", en: "\(observation(id, in: bloc)) running")
    case .contactSheetsNotAsked: Sentence(fr: "fiches contact à demander", en: "contact sheets to ask for")
    case .kindAsksMotif(let id, let kind):
      Sentence(
        fr: "\(observation(id, in: bloc)) : motif (\(kind.words))",
        en: "\(observation(id, in: bloc)): reason (\(kind.words))")
    case .kindNeverSeen(let kind): Sentence(fr: "aucune \(kind.words)", en: "no \(kind.words)")
    case .tooFewCadres(let distinct, let asked):
      Sentence(
        fr: "\(distinct, "cadre", "cadres"), il en faut \(asked) différents",
        en: "\(distinct, "setting", "settings"), \(asked) different ones needed")
    case .toolNeverUsed(let tool):
      Sentence(fr: "jamais vu : \(tool.words)", en: "never seen: \(tool.words)")
    case .counterpartNeverSeen(let counterpart):
      Sentence(fr: "jamais vu : \(counterpart.words)", en: "never seen: \(counterpart.words)")
    case .observationElsewhere(let id):
      Sentence(
        fr: "\(observation(id, in: bloc)) : motif du lieu",
        en: "\(observation(id, in: bloc)): reason for the place")
    case .observationShort(let id, let seconds):
      Sentence(
        fr: "\(observation(id, in: bloc)) : \(.duration(seconds)) seulement",
        en: "\(observation(id, in: bloc)): only \(.duration(seconds))")
    case .interviewNotHeld: Sentence(fr: "entretien complémentaire à tenir", en: "closing interview to hold")
    case .interviewRunning:
      Sentence(fr: "entretien complémentaire en cours", en: "closing interview running")
    case .planItemOpen(let item):
      Sentence(fr: "à aborder : \(short(item, bloc))", en: "to address: \(short(item, bloc))")
    case .stillToSee(_, let competence):
      Sentence(
        fr: "\(self.competence(competence)) encore à voir", en: "\(self.competence(competence)) to be seen")
    case .interviewLength(let seconds, let planned, _):
      Sentence(
        fr: "entretien complémentaire de \(.duration(seconds)) au lieu de \(planned):00",
        en: "closing interview of \(.duration(seconds)), not \(planned):00")
    case .interviewElsewhere:
      Sentence(fr: "entretien complémentaire : motif du lieu", en: "closing interview: reason for the place")
    case .verdictsMissing(let count, _):
      Sentence(fr: "\(count, "avis", "avis") à donner", en: "\(count, "verdict", "verdicts") to give")
    case .gridNotComplete(let person):
      Sentence(fr: "grille à terminer : \(short(person))", en: "grid to complete: \(short(person))")
    case .verdictUnsupported(let item):
      Sentence(fr: "\(self.item(item)) : avis sans constat", en: "\(self.item(item)): verdict without a mark")
    case .competenceDiverges(let competence):
      Sentence(
        fr: "divergence : \(self.competence(competence))", en: "divergence: \(self.competence(competence))")
    case .criterionDiverges(let criterion):
      Sentence(
        fr: "divergence : \(self.criterion(criterion))", en: "divergence: \(self.criterion(criterion))")
    case .commonCommentMissing(let competence):
      Sentence(
        fr: "\(self.competence(competence)) : précisions communes à rédiger",
        en: "\(self.competence(competence)): common comment to write")
    case .attendedNone(let person):
      Sentence(
        fr: "n'a assisté à aucune observation : \(short(person))",
        en: "attended no observation: \(short(person))")
    case .keyChanged(let person):
      Sentence(fr: "clé à confirmer : \(short(person))", en: "key to confirm: \(short(person))")
    case .contradicted(let contradiction):
      Sentence(fr: "à choisir : \(fact(contradiction.fact))", en: "to choose: \(fact(contradiction.fact))")
    case .keyMissing(let person):
      Sentence(fr: "clé de signature : \(short(person))", en: "signing key: \(short(person))")
    case .textMerged(let field):
      Sentence(fr: "à relire : \(text(field))", en: "to read again: \(text(field))")
    case .damageNotAcknowledged:
      Sentence(fr: "dommage du dossier à lire", en: "damage of the dossier to be read")
    case .validatedUnevaluated(let competence):
      Sentence(
        fr: "validé, \(self.competence(competence)) non évaluée",
        en: "validated, \(self.competence(competence)) not evaluated")
    }
  }

  private func brief(_ fault: TeamFault) -> Sentence {
    switch fault {
    case .notTwo: Sentence(fr: "binôme à nommer", en: "team to be named")
    case .noAccreditedExpert:
      Sentence(fr: "binôme sans expert habilité", en: "no accredited expert in the team")
    case .noSecondRole:
      Sentence(fr: "binôme de deux experts habilités", en: "team of two accredited experts")
    case .expertNotTrained(let person):
      Sentence(fr: "formation par la branche : \(short(person))", en: "branch's training: \(short(person))")
    case .internalOfOtherCompany(let person):
      Sentence(fr: "d'une autre entreprise : \(short(person))", en: "of another company: \(short(person))")
    case .internalServiceNotDeclared(let person):
      Sentence(
        fr: "autre service à déclarer : \(short(person))", en: "department to declare: \(short(person))")
    case .managerNotAccredited(let person):
      Sentence(
        fr: "habilitation à enregistrer : \(short(person))", en: "accreditation to record: \(short(person))")
    case .managerDidNotRunCourse(let person):
      Sentence(
        fr: "formation conduite à déclarer : \(short(person))", en: "course to declare: \(short(person))")
    }
  }

  private func noun(_ bloc: BlocID?) -> Situation { bloc.map(situation) ?? .interview }

  private func short(_ person: EvaluatorID) -> Sentence { cut(evaluator(person), to: 18) }

  private func short(_ item: PlanItem, _ bloc: BlocID?) -> Sentence {
    cut(bloc.map { planItem(item, in: $0) } ?? Sentence(same: item.description), to: 46)
  }

  private func cut(_ words: Sentence, to length: Int) -> Sentence {
    func cut(_ text: String) -> String {
      text.count > length ? text.prefix(length - 1) + "…" : text
    }
    return Sentence(fr: "\(cut(words.fr))", en: "\(cut(words.en))")
  }
}
