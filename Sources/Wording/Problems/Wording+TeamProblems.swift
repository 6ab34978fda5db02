import Assessment
import Referential

/// Rules about the candidate and the two who evaluate.
extension Wording {
  var candidateMissing: Sentence {
    Sentence(
      fr: "Aucun candidat n'est enregistré : enregistrez son nom et son employeur.",
      en: "No candidate is recorded: record the name and the employer.")
  }

  var evaluatorUnknown: Sentence {
    Sentence(
      fr: "Une des personnes qui évaluent n'est pas enregistrée : enregistrez son nom et son rôle.",
      en: "One of those who evaluate is not recorded: record the name and the role.")
  }

  func impartialityMissing(_ person: EvaluatorID) -> Sentence {
    Sentence(
      fr: "Il manque la déclaration d'impartialité \(of(person)) : chacun fait la sienne dans ce bloc.",
      en: "The declaration of impartiality by \(evaluator(person)) is missing: each makes one in this bloc.")
  }

  func notAccredited(_ person: EvaluatorID, _ on: Day, _ bloc: BlocID?) -> Sentence {
    let ways = ways(
      [
        Sentence(fr: "corrigez ses dates d'habilitation", en: "correct the dates of the accreditation"),
        Sentence(fr: "remplacez cette personne", en: "replace this person"),
      ], .accreditation, bloc)
    return Sentence(
      fr: "Pas d'habilitation valide pour \(evaluator(person)) le \(day(on)) : \(ways).",
      en: "No valid accreditation for \(evaluator(person)) on \(day(on)): \(ways).")
  }

  func team(_ fault: TeamFault) -> Sentence {
    switch fault {
    case .notTwo(let count): notTwo(count)
    case .noAccreditedExpert:
      Sentence(
        fr: "Le binôme est sans expert habilité : nommez-en un, formé par la branche.",
        en: "The team has no accredited expert: name one, trained by the branch.")
    case .noSecondRole:
      Sentence(
        fr: """
          Le binôme a deux experts habilités : nommez un expert interne ou un responsable pédagogique \
          à la place de l'un d'eux.
          """,
        en: """
          The team has two accredited experts: name an internal expert or a training manager \
          in place of one of them.
          """)
    case .expertNotTrained(let person):
      Sentence(
        fr: """
          La formation \(of(person)) par la branche n'est pas enregistrée : enregistrez sa \
          date, ou nommez un autre expert habilité.
          """,
        en: """
          The branch's training \(of(person)) is not recorded: record its date, \
          or name another accredited expert.
          """)
    case .internalOfOtherCompany(let person):
      Sentence(
        fr: """
          L'entreprise \(of(person)), expert interne, n'est pas celle du candidat : corrigez-la, \
          ou nommez une autre personne.
          """,
        en: """
          The company \(of(person)), internal expert, is not the candidate's: correct it, \
          or name another person.
          """)
    case .internalServiceNotDeclared(let person):
      Sentence(
        fr: """
          Il manque la déclaration que \(evaluator(person)), expert interne, est d'un autre service que \
          le candidat : enregistrez-la, ou nommez une autre personne.
          """,
        en: """
          The declaration that \(evaluator(person)), internal expert, is of another department than \
          the candidate is missing: record it, or name another person.
          """)
    case .managerNotAccredited(let person):
      Sentence(
        fr: """
          L'habilitation \(of(person)), responsable pédagogique, n'est pas enregistrée : \
          enregistrez la sienne ou celle de son organisme.
          """,
        en: """
          The accreditation \(of(person)), training manager, is not recorded: \
          record this person's or the organisation's.
          """)
    case .managerDidNotRunCourse(let person):
      Sentence(
        fr: """
          Il manque la déclaration que \(evaluator(person)), responsable pédagogique, a conduit la \
          formation du candidat : enregistrez-la, ou nommez une autre personne.
          """,
        en: """
          The declaration that \(evaluator(person)), training manager, ran the candidate's course \
          is missing: record it, or name another person.
          """)
    }
  }

  private func notTwo(_ count: Int) -> Sentence {
    switch count {
    case 0:
      Sentence(
        fr: """
          Le binôme n'est pas nommé : nommez un expert habilité, et un expert interne ou un \
          responsable pédagogique.
          """,
        en: """
          The team is not named: name an accredited expert, and an internal expert or a \
          training manager.
          """)
    case 1:
      Sentence(
        fr: """
          Le binôme compte une seule personne : nommez l'autre, pour avoir un expert habilité, et un \
          expert interne ou un responsable pédagogique.
          """,
        en: """
          The team is one person only: name the other, to have an accredited expert, and an \
          internal expert or a training manager.
          """)
    default:
      Sentence(
        fr: "Le binôme compte \(count) personnes, il en faut deux : nommez le binôme de nouveau.",
        en: "The team has \(count) persons, two are needed: name the team again.")
    }
  }
}
