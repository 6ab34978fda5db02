import Assessment
import Referential
import StrictJSON
import Wording

extension CommandFormError {
  /// Why a line is no command and what it should be, to follow `line N: `.
  func sentence(in state: DossierState) -> Sentence {
    switch self {
    case .notJSON(let error):
      Sentence(
        fr: "ce n'est pas du JSON, octet \(error.offset + 1) : \(error.fault.sentence).",
        en: "this is no JSON, byte \(error.offset + 1): \(error.fault.sentence).")
    case .notAnObject:
      Sentence(
        fr: "une commande est un objet JSON : {\"do\":\"…\", …}.",
        en: "a command is a JSON object: {\"do\":\"…\", …}.")
    case .doMissing:
      Sentence(
        fr: "il manque \"do\", le nom de la commande : voir docs/commands.md.",
        en: "\"do\" is missing, the command's name: see docs/commands.md.")
    case .doNotText:
      Sentence(
        fr: "\"do\" est un texte : le nom de la commande.", en: "\"do\" is a text: the command's name.")
    case .unknownCommand(let name, let nearest):
      nearest.map {
        Sentence(
          fr: "commande inconnue « \(name) » : vouliez-vous dire « \($0.rawValue) » ?",
          en: "unknown command \"\(name)\": did you mean \"\($0.rawValue)\"?")
      }
        ?? Sentence(
          fr: "commande inconnue « \(name) » : docs/commands.md les donne toutes.",
          en: "unknown command \"\(name)\": docs/commands.md has them all.")
    case .notInScripts(let command):
      Sentence(
        fr: "« \(command.rawValue) » demande la clé de la personne : grille sign, ou l'écran de signature.",
        en: "\"\(command.rawValue)\" needs the person's key: grille sign, or the screen for signing.")
    case .unknownMember(let command, let member, let nearest):
      nearest.map {
        Sentence(
          fr: "« \(command.rawValue) » n'a pas de membre « \(member) » : vouliez-vous dire « \($0) » ?",
          en: "\"\(command.rawValue)\" has no member \"\(member)\": did you mean \"\($0)\"?")
      }
        ?? Sentence(
          fr: "« \(command.rawValue) » n'a pas de membre « \(member) » : retirez-le.",
          en: "\"\(command.rawValue)\" has no member \"\(member)\": remove it.")
    case .missingMember(let command, let member):
      Sentence(
        fr: "il manque à « \(command.rawValue) » le membre « \(member) » : ajoutez-le.",
        en: "\"\(command.rawValue)\" lacks the member \"\(member)\": add it.")
    case .wrongType(_, let member, let expected):
      Sentence(
        fr: "« \(member) » doit être \(expected.words).", en: "\"\(member)\" has to be \(expected.words).")
    case .notAllowed(_, let member, let value, let expected):
      Sentence(
        fr: "« \(member) » ne peut pas être « \(value) » : il faut \(expected.words).",
        en: "\"\(member)\" cannot be \"\(value)\": it takes \(expected.words).")
    case .unknownBloc(let bloc):
      Sentence(
        fr: "le référentiel de ce dossier n'a pas de bloc \(bloc.rawValue).",
        en: "this dossier's referential has no bloc \(bloc.rawValue).")
    case .unknownObservation(let label, let bloc):
      Sentence(
        fr: "le bloc \(bloc.rawValue) n'a pas d'observation « \(label) » : grille status les montre.",
        en: "bloc \(bloc.rawValue) has no observation \"\(label)\": grille status shows them.")
    case .unknownEvaluator(let name):
      Sentence(
        fr: "« \(name) » ne désigne aucun évaluateur de ce dossier : il faut d'abord record-evaluator.",
        en: "\"\(name)\" names no evaluator of this dossier: record that person first (record-evaluator).")
    case .ambiguousEvaluator(let name, let ids):
      Self.ambiguous(name, ids.map { "\(state.evaluators[$0]?.name ?? "?") (\($0.rawValue))" })
    }
  }

  private static func ambiguous(_ name: String, _ people: [String]) -> Sentence {
    let list = people.joined(separator: ", ")
    return Sentence(
      fr: "« \(name) » désigne plusieurs évaluateurs, \(list) : donnez l'identifiant entier.",
      en: "\"\(name)\" names several evaluators, \(list): give the whole id.")
  }
}

extension FieldType {
  /// What may stand there, to follow "has to be" or "it takes".
  fileprivate var words: Sentence {
    switch self {
    case .text: Sentence(fr: "un texte entre guillemets", en: "a text in quotes")
    case .integer: Sentence(fr: "un nombre entier", en: "a whole number")
    case .flag: Sentence(fr: "true ou false", en: "true or false")
    case .day: Sentence(fr: "une date comme \"2026-11-24\"", en: "a date such as \"2026-11-24\"")
    case .moment:
      Sentence(
        fr: "une heure avec son décalage comme \"2026-11-24T10:42:05+01:00\"",
        en: "a time with its offset such as \"2026-11-24T10:42:05+01:00\"")
    case .id:
      Sentence(
        fr: "un identifiant de minuscules, chiffres et traits d'union",
        en: "an id of lower-case letters, digits and hyphens")
    case .bloc: Sentence(fr: "un bloc comme \"B1\"", en: "a bloc such as \"B1\"")
    case .competence: Sentence(fr: "une compétence comme \"B1.C2\"", en: "a competence such as \"B1.C2\"")
    case .criterion: Sentence(fr: "un critère comme \"B1.C2.3\"", en: "a criterion such as \"B1.C2.3\"")
    case .item:
      Sentence(
        fr: "une compétence comme \"B1.C2\" ou un critère comme \"B1.C2.3\"",
        en: "a competence such as \"B1.C2\" or a criterion such as \"B1.C2.3\"")
    case .observation:
      Sentence(
        fr: "le numéro d'une observation du bloc, comme 3 ou \"3b\"",
        en: "the number of an observation in the bloc, such as 3 or \"3b\"")
    case .evaluator:
      Sentence(
        fr: "un évaluateur : nom, identifiant ou son début",
        en: "an evaluator: name, id or its beginning")
    case .evaluators: Sentence(fr: "une liste d'évaluateurs", en: "a list of evaluators")
    case .planItem:
      Sentence(
        fr: "un point du plan comme \"fixed:choices\", \"B1.C2\" ou \"B1.C2.3\"",
        en: "an item of the plan such as \"fixed:choices\", \"B1.C2\" or \"B1.C2.3\"")
    case .subject:
      Sentence(
        fr: "\"bloc\", \"observation:3\", une compétence ou un critère",
        en: "\"bloc\", \"observation:3\", a competence or a criterion")
    case .word(let words):
      Sentence(fr: "l'un de \(Self.listed(words))", en: "one of \(Self.listed(words))")
    case .words(let words):
      Sentence(fr: "une liste parmi \(Self.listed(words))", en: "a list out of \(Self.listed(words))")
    case .venue:
      Sentence(
        fr: "\"company\" ou {\"elsewhere\":\"motif\"}", en: "\"company\" or {\"elsewhere\":\"reason\"}")
    case .attendance:
      Sentence(fr: "\"present\" ou {\"absent\":\"motif\"}", en: "\"present\" or {\"absent\":\"reason\"}")
    case .outcome:
      Sentence(
        fr: "\"addressed\", {\"setAside\":\"motif\"} ou \"open\"",
        en: "\"addressed\", {\"setAside\":\"reason\"} or \"open\"")
    case .accreditation:
      Sentence(
        fr: "une habilitation : reference, holder, from, until",
        en: "an accreditation: reference, holder, from, until")
    }
  }

  private static func listed(_ words: [String]) -> String {
    words.map { "\"\($0)\"" }.joined(separator: ", ")
  }
}
