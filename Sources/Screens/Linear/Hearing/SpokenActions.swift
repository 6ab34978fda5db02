import Canvas
import Wording

/// How the actions of the table of keys are said: by the word that the footer has for them, and by some more.
enum SpokenActions {
  /// The words of a binding, the one to be told first in front.
  static func words(of binding: Binding, in context: Context, _ language: Language) -> [String] {
    let own = context == .grading ? verdicts[binding.action] ?? [] : []
    let more =
      (synonyms[binding.action] ?? []) + (binding.action == .first && read.contains(context) ? start : [])
    let others = (own + more).map { $0[language] }.filter { !$0.isEmpty }
    // A movement has words of its own: "fin" ends an observation, and does not go to the last line.
    return movements.contains(binding.action) ? others : [label(binding, language)] + others
  }

  /// The footer's word without what stands in brackets.
  static func label(_ binding: Binding, _ language: Language) -> String {
    let text = binding.label[language].prefix { $0 != "(" }
    return String(text.last == " " ? text.dropLast() : text)
  }

  /// What moves a cursor, which a number or a name does better.
  static let movements: Set<Action> = [
    .up, .down, .left, .right, .pageUp, .pageDown, .first, .last, .next, .previous,
  ]

  /// Where a document is read, part by part.
  private static let read: Set<Context> = [.reading, .signing, .sealed]
  private static let start = [Sentence(fr: "début", en: "start")]

  private static let verdicts: [Action: [Sentence]] = [
    .yes: [Sentence(fr: "acquise", en: "acquired")],
    .no: [Sentence(fr: "non acquise", en: "not acquired")],
    .notObserved: [Sentence(fr: "non évaluée", en: "not evaluated")],
  ]

  private static let synonyms: [Action: [Sentence]] = [
    .up: [Sentence(fr: "précédent", en: "previous"), Sentence(fr: "monter", en: "up")],
    .down: [Sentence(fr: "suivant", en: "next"), Sentence(fr: "descendre", en: "down")],
    .left: [Sentence(fr: "gauche", en: "left")],
    .right: [Sentence(fr: "droite", en: "right")],
    .pageUp: [Sentence(fr: "page précédente", en: "page up")],
    .pageDown: [Sentence(fr: "page suivante", en: "page down")],
    .first: [Sentence(fr: "début", en: "start of list"), Sentence(fr: "premier", en: "first")],
    .last: [Sentence(fr: "dernier", en: "last")],
    .next: [Sentence(fr: "compétence suivante", en: "competence after")],
    .previous: [Sentence(fr: "compétence précédente", en: "competence before")],
    .yes: [Sentence(fr: "oui", en: "yes")],
    .no: [Sentence(fr: "non", en: "no")],
    .comment: [Sentence(fr: "commentaire", en: "comment")],
    .finish: [Sentence(fr: "fin", en: "end"), Sentence(fr: "terminer", en: "")],
    .pause: [Sentence(fr: "reprendre", en: "resume")],
    .describe: [Sentence(fr: "décrire", en: "describe")],
    .undo: [Sentence(fr: "défaire", en: "undo")],
    .redo: [Sentence(fr: "refaire", en: "redo")],
    .missing: [Sentence(fr: "manque", en: "missing"), Sentence(fr: "reste à faire", en: "to do")],
    .more: [Sentence(fr: "actions", en: "actions")],
    .otherView: [Sentence(fr: "tableau", en: "table"), Sentence(fr: "plan", en: "plan")],
    .setAside: [Sentence(fr: "écarter", en: "set aside")],
    .modify: [Sentence(fr: "modifier", en: "modify")],
    .decide: [Sentence(fr: "proposer", en: "propose")],
    .accept: [Sentence(fr: "oui", en: "yes")],
    .switchIdentity: [
      Sentence(fr: "qui", en: "who"), Sentence(fr: "changer de personne", en: "change person"),
    ],
    .newDossier: [Sentence(fr: "nouveau", en: "new")],
    .newIdentity: [Sentence(fr: "nouveau", en: "new")],
    .back: [Sentence(fr: "", en: "home"), Sentence(fr: "dossiers", en: "dossiers")],
  ]
}
