import Authoring
import Wording

extension AuthoringErrors {
  /// One line per error: `path:line:column: what, and what to do`.
  func sentence(path: String) -> Sentence {
    all.map { error in
      Sentence(
        fr: "\(path):\(error.line):\(error.column): \(error.fault.sentence)",
        en: "\(path):\(error.line):\(error.column): \(error.fault.sentence)")
    }.joined(separator: "\n")
  }
}

extension AuthoringError.Fault {
  var sentence: Sentence {
    switch self {
    case .fileTooLarge(let bytes, let maximum):
      Sentence(
        fr: "fichier de \(bytes) octets, \(maximum) au plus.",
        en: "file of \(bytes) bytes, at most \(maximum).")
    case .notUTF8: Sentence(fr: "pas en UTF-8 : enregistrez-le ainsi.", en: "not UTF-8: save it so.")
    case .forbiddenCharacter(let code):
      Sentence(
        fr: "caractère invisible U+\(String(code, radix: 16, uppercase: true)) : retirez-le.",
        en: "invisible character U+\(String(code, radix: 16, uppercase: true)): remove it.")
    case .syntax(let text): Sentence(fr: "YAML mal formé (\(text)).", en: "malformed YAML (\(text)).")
    case .emptyFile: Sentence(fr: "fichier vide.", en: "empty file.")
    case .anchor:
      Sentence(
        fr: "les ancres (&) ne sont pas admises : écrivez le texte en entier.",
        en: "anchors (&) are not allowed: write the text in full.")
    case .alias:
      Sentence(
        fr: "les alias (*) ne sont pas admis : écrivez le texte en entier.",
        en: "aliases (*) are not allowed: write the text in full.")
    case .tag:
      Sentence(
        fr: "les étiquettes (!) ne sont pas admises : retirez-la, ou mettez le texte entre guillemets.",
        en: "tags (!) are not allowed: remove it, or quote the text.")
    case .mergeKey:
      Sentence(
        fr: "la clé de fusion (<<) n'est pas admise : écrivez les clés.",
        en: "the merge key (<<) is not allowed: write the keys.")
    case .complexKey: Sentence(fr: "une clé est un mot simple.", en: "a key is a plain word.")
    case .directive:
      Sentence(
        fr: "les directives (%) ne sont pas admises : retirez la ligne.",
        en: "directives (%) are not allowed: remove the line.")
    case .tooDeep(let maximum):
      Sentence(fr: "plus de \(maximum) niveaux.", en: "over \(maximum) levels deep.")
    case .duplicateKey(let key):
      Sentence(fr: "clé « \(key) » en double : gardez-en une.", en: "key \"\(key)\" twice: keep one.")
    case .unknownKey(let key, let nearest):
      nearest.map {
        Sentence(
          fr: "clé inconnue « \(key) » : vouliez-vous dire « \($0) » ?",
          en: "unknown key \"\(key)\": did you mean \"\($0)\"?")
      } ?? Sentence(fr: "clé inconnue « \(key) » : retirez-la.", en: "unknown key \"\(key)\": remove it.")
    case .missingKey(let key):
      Sentence(fr: "il manque la clé « \(key) ».", en: "the key \"\(key)\" is missing.")
    case .expected(let shape):
      Sentence(fr: "ici, \(shape.words) est attendu.", en: "here, \(shape.words) is expected.")
    case .empty:
      Sentence(
        fr: "vide : écrivez quelque chose ou retirez la clé.", en: "empty: write something or remove the key."
      )
    case .severalParagraphs: Sentence(fr: "un seul paragraphe ici.", en: "one paragraph only here.")
    case .tooLong(let count, let maximum):
      Sentence(fr: "\(count) caractères, \(maximum) au plus.", en: "\(count) characters, at most \(maximum).")
    case .tooMany(let count, let maximum):
      Sentence(fr: "\(count) éléments, \(maximum) au plus.", en: "\(count) items, at most \(maximum).")
    case .wordCount(let count, let minimum, let maximum):
      Sentence(
        fr: "\(count, "mot", "mots"), il en faut \(minimum) à \(maximum).",
        en: "\(count, "word", "words"), \(minimum) to \(maximum) are asked for.")
    case .outOfRange(let text, let minimum, let maximum):
      Sentence(
        fr: "« \(text) » : un nombre de \(minimum) à \(maximum) est attendu.",
        en: "\"\(text)\": a number from \(minimum) to \(maximum) is expected.")
    case .badValue(let text, let allowed):
      Sentence(
        fr: "« \(text) » : choisissez parmi \(allowed.joined(separator: ", ")).",
        en: "\"\(text)\": choose one of \(allowed.joined(separator: ", ")).")
    case .badForm(let text, let form):
      Sentence(fr: "« \(text) » : \(form.words).", en: "\"\(text)\": \(form.words).")
    case .minimumOverMaximum(let minimum, let maximum):
      Sentence(
        fr: "le minimum \(minimum) dépasse le maximum \(maximum).",
        en: "the minimum \(minimum) is over the maximum \(maximum).")
    case .duplicate(let text, let first):
      Sentence(
        fr: "« \(text) » est déjà à la ligne \(first.line), colonne \(first.column).",
        en: "\"\(text)\" stands already on line \(first.line), column \(first.column).")
    }
  }
}

extension AuthoringError.Shape {
  fileprivate var words: Sentence {
    switch self {
    case .mapping: Sentence(fr: "un groupe de clés", en: "a mapping")
    case .list: Sentence(fr: "une liste", en: "a list")
    case .text: Sentence(fr: "un texte", en: "a text")
    case .integer: Sentence(fr: "un nombre entier", en: "a whole number")
    case .boolean: Sentence(fr: "true ou false", en: "true or false")
    }
  }
}

extension AuthoringError.Form {
  fileprivate var words: Sentence {
    switch self {
    case .id:
      Sentence(
        fr: "minuscules, chiffres et tirets, une lettre d'abord",
        en: "small letters, digits and hyphens, a letter first")
    case .period:
      Sentence(fr: "une durée comme 5 years, 18 mois ou 90 days", en: "a period such as 5 years, 18 months or 90 days")
    case .date: Sentence(fr: "une date comme 2026-11-24", en: "a date such as 2026-11-24")
    case .languageTag: Sentence(fr: "une langue comme fr ou fr-FR", en: "a language such as fr or fr-FR")
    case .abbreviation:
      Sentence(
        fr: "une abréviation est un seul mot, de 20 caractères au plus",
        en: "an abbreviation is one word of up to 20 characters")
    case .colour:
      Sentence(
        fr: "default, un nom de couleur, un nombre de 0 à 255, ou #rrggbb",
        en: "default, a colour's name, a number from 0 to 255, or #rrggbb")
    }
  }
}
