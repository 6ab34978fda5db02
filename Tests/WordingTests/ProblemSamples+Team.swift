import Assessment
import Referential

/// Rules about the candidate and the team.
extension ProblemSamples {
  static let team: [Sample<Problem>] = [
    Sample(
      .candidateMissing, in: Scene.b1,
      fr: "Aucun candidat n'est enregistré⍽: enregistrez son nom et son employeur.",
      en: "No candidate is recorded: record the name and the employer.",
      brief: "candidat à enregistrer",
      briefly: "candidate to be recorded"),
    Sample(
      .evaluatorUnknown(Scene.nadia), in: Scene.b1,
      fr: "Une des personnes qui évaluent n'est pas enregistrée⍽: enregistrez son nom et son rôle.",
      en: "One of those who evaluate is not recorded: record the name and the role.",
      brief: "évaluateur à enregistrer",
      briefly: "evaluator to be recorded"),
    Sample(
      .team(.notTwo(count: 0)), in: Scene.b1,
      fr: """
        Le binôme n'est pas nommé⍽: nommez un expert habilité, et un expert interne ou un responsable \
        pédagogique.
        """,
      en: """
        The team is not named: name an accredited expert, and an internal expert or a training \
        manager.
        """,
      brief: "binôme à nommer",
      briefly: "team to be named"),
    Sample(
      .team(.notTwo(count: 1)), in: Scene.b1,
      fr: """
        Le binôme compte une seule personne⍽: nommez l'autre, pour avoir un expert habilité, et un \
        expert interne ou un responsable pédagogique.
        """,
      en: """
        The team is one person only: name the other, to have an accredited expert, and an internal \
        expert or a training manager.
        """,
      brief: "binôme à nommer",
      briefly: "team to be named"),
    Sample(
      .team(.notTwo(count: 3)), in: Scene.b1,
      fr: "Le binôme compte 3 personnes, il en faut deux⍽: nommez le binôme de nouveau.",
      en: "The team has 3 persons, two are needed: name the team again.",
      brief: "binôme à nommer",
      briefly: "team to be named"),
    Sample(
      .team(.noAccreditedExpert), in: Scene.b1,
      fr: "Le binôme est sans expert habilité⍽: nommez-en un, formé par la branche.",
      en: "The team has no accredited expert: name one, trained by the branch.",
      brief: "binôme sans expert habilité",
      briefly: "no accredited expert in the team"),
    Sample(
      .team(.expertNotTrained(Scene.camille)), in: Scene.b1,
      fr: """
        La formation de Camille Roy par la branche n'est pas enregistrée⍽: enregistrez sa date, ou \
        nommez un autre expert habilité.
        """,
      en: """
        The branch's training of Camille Roy is not recorded: record its date, or name another \
        accredited expert.
        """,
      brief: "formation par la branche⍽: Camille Roy",
      briefly: "branch's training: Camille Roy"),
    Sample(
      .team(.noSecondRole), in: Scene.b1,
      fr: """
        Le binôme a deux experts habilités⍽: nommez un expert interne ou un responsable pédagogique à \
        la place de l'un d'eux.
        """,
      en: """
        The team has two accredited experts: name an internal expert or a training manager in place of \
        one of them.
        """,
      brief: "binôme de deux experts habilités",
      briefly: "team of two accredited experts"),
    Sample(
      .team(.internalOfOtherCompany(Scene.louis)), in: Scene.b1,
      fr: """
        L'entreprise de Louis Faure, expert interne, n'est pas celle du candidat⍽: corrigez-la, ou \
        nommez une autre personne.
        """,
      en: """
        The company of Louis Faure, internal expert, is not the candidate's: correct it, or name \
        another person.
        """,
      brief: "d'une autre entreprise⍽: Louis Faure",
      briefly: "of another company: Louis Faure"),
    Sample(
      .team(.internalServiceNotDeclared(Scene.louis)), in: Scene.b1,
      fr: """
        Il manque la déclaration que Louis Faure, expert interne, est d'un autre service que le \
        candidat⍽: enregistrez-la, ou nommez une autre personne.
        """,
      en: """
        The declaration that Louis Faure, internal expert, is of another department than the candidate \
        is missing: record it, or name another person.
        """,
      brief: "autre service à déclarer⍽: Louis Faure",
      briefly: "department to declare: Louis Faure"),
    Sample(
      .team(.managerNotAccredited(Scene.nadia)), in: Scene.b1,
      fr: """
        L'habilitation de Nadia Brun, responsable pédagogique, n'est pas enregistrée⍽: enregistrez la \
        sienne ou celle de son organisme.
        """,
      en: """
        The accreditation of Nadia Brun, training manager, is not recorded: record this person's or \
        the organisation's.
        """,
      brief: "habilitation à enregistrer⍽: Nadia Brun",
      briefly: "accreditation to record: Nadia Brun"),
    Sample(
      .team(.managerDidNotRunCourse(Scene.nadia)), in: Scene.b1,
      fr: """
        Il manque la déclaration que Nadia Brun, responsable pédagogique, a conduit la formation du \
        candidat⍽: enregistrez-la, ou nommez une autre personne.
        """,
      en: """
        The declaration that Nadia Brun, training manager, ran the candidate's course is missing: \
        record it, or name another person.
        """,
      brief: "formation conduite à déclarer⍽: Nadia Brun",
      briefly: "course to declare: Nadia Brun"),
    Sample(
      .notAccredited(Scene.camille, on: Scene.day(24)), in: Scene.b1,
      fr: """
        Pas d'habilitation valide pour Camille Roy le mardi 24⍽: corrigez ses dates d'habilitation, \
        remplacez cette personne, ou enregistrez une dérogation.
        """,
      en: """
        No valid accreditation for Camille Roy on Tue 24: correct the dates of the accreditation, \
        replace this person, or record a derogation.
        """,
      brief: "Camille Roy⍽: sans habilitation le 24/11/2026",
      briefly: "Camille Roy: no accreditation on 24 Nov 2026"),
    Sample(
      .impartialityMissing(Scene.louis), in: Scene.b1,
      fr: "Il manque la déclaration d'impartialité de Louis Faure⍽: chacun fait la sienne dans ce bloc.",
      en: "The declaration of impartiality by Louis Faure is missing: each makes one in this bloc.",
      brief: "déclaration d'impartialité⍽: Louis Faure",
      briefly: "declaration of impartiality: Louis Faure"),
    Sample(
      .keyMissing(Scene.louis), in: Scene.b1,
      fr: """
        La clé de signature de Louis Faure n'est pas dans le dossier⍽: enregistrez-la sur son poste \
        (u, puis n).
        """,
      en: """
        The signing key of Louis Faure is not in the dossier: record it on that person's computer \
        (u, then n).
        """,
      brief: "clé de signature⍽: Louis Faure",
      briefly: "signing key: Louis Faure"),
  ]
}
