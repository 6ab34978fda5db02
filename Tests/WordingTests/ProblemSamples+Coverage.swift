import Assessment
import Referential

/// Soft rules about what the observations show.
extension ProblemSamples {
  static let coverage: [Sample<Problem>] = [
    Sample(
      .kindAsksMotif(Scene.task, .reconstituted), in: Scene.b3,
      fr: """
        La mise en situation n°⍽1 n'est pas une situation réelle (situation reconstituée)⍽: indiquez \
        un motif.
        """,
      en: "Work situation 1 is not a real situation (reconstituted situation): give a reason.",
      brief: "mise en situation n°⍽1⍽: motif (situation reconstituée)",
      briefly: "work situation 1: reason (reconstituted situation)"),
    Sample(
      .kindNeverSeen(.simulated), in: Scene.b1,
      fr: "Aucune situation difficile simulée⍽: observez-en une, ou indiquez un motif («⍽sans objet⍽»).",
      en: "No simulated difficult situation: observe one, or give a reason (“not applicable”).",
      brief: "aucune situation difficile simulée",
      briefly: "no simulated difficult situation"),
    Sample(
      .tooFewCadres(distinct: 0, asked: 2), in: Scene.b1,
      fr: """
        Aucun cadre indiqué, il en faut 2 différents⍽: observez dans un autre cadre, ou indiquez un \
        motif.
        """,
      en: """
        No setting recorded, 2 different ones are needed: observe in another setting, or give a \
        reason.
        """,
      brief: "0 cadre, il en faut 2 différents",
      briefly: "0 settings, 2 different ones needed"),
    Sample(
      .tooFewCadres(distinct: 1, asked: 2), in: Scene.b1,
      fr: """
        1 seul cadre indiqué, il en faut 2 différents⍽: observez dans un autre cadre, ou indiquez un \
        motif.
        """,
      en: "1 setting recorded, 2 different ones are needed: observe in another setting, or give a reason.",
      brief: "1 cadre, il en faut 2 différents",
      briefly: "1 setting, 2 different ones needed"),
    Sample(
      .toolNeverUsed(.email), in: Scene.b3,
      fr: "Outils jamais vus à l'usage (messagerie électronique)⍽: observez-les, ou indiquez un motif.",
      en: "Tools never seen in use (e-mail software): observe them, or give a reason.",
      brief: "jamais vu⍽: messagerie électronique",
      briefly: "never seen: e-mail software"),
    Sample(
      .counterpartNeverSeen(.prospect), in: Scene.b3,
      fr: "Aucune mise en situation avec un prospect⍽: observez-en une, ou indiquez un motif.",
      en: "No work situation with a prospective customer: observe one, or give a reason.",
      brief: "jamais vu⍽: prospect",
      briefly: "never seen: prospective customer"),
    Sample(
      .counterpartNeverSeen(.member), in: Scene.b1,
      fr: "Aucun entretien observé avec un client ou adhérent⍽: observez-en un, ou indiquez un motif.",
      en: "No observed interview with a customer or member: observe one, or give a reason.",
      brief: "jamais vu⍽: client ou adhérent",
      briefly: "never seen: customer or member"),
    Sample(
      .observationElsewhere(Scene.second), in: Scene.b1,
      fr: "L'entretien observé n°⍽2 a eu lieu ailleurs qu'en entreprise⍽: indiquez un motif.",
      en: "Observed interview 2 took place away from the company: give a reason.",
      brief: "entretien observé n°⍽2⍽: motif du lieu",
      briefly: "observed interview 2: reason for the place"),
    Sample(
      .observationShort(Scene.second, seconds: 90), in: Scene.b1,
      fr: """
        L'entretien observé n°⍽2 a duré 01:30, moins de deux minutes⍽: pour compter cet entretien \
        observé, indiquez un motif.
        """,
      en: """
        Observed interview 2 lasted 01:30, under two minutes: to count this observed interview, give a \
        reason.
        """,
      brief: "entretien observé n°⍽2⍽: 01:30 seulement",
      briefly: "observed interview 2: only 01:30"),
  ]
}
