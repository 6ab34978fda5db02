import Assessment
import Canvas
import PlainText
import Referential
import Wording

/// A screen as it is heard: what it says on arriving, what it asks, and where a named place leads.
protocol HeardScreen: ScreenModel {
  /// Said on arriving; its first line tells this place from another one.
  func told(_ world: World) -> [SafeText]
  /// What there is to choose from, all of it or about one competence.
  func listed(_ competence: Int?, _ world: World) -> [SafeText]
  /// The question that stands last.
  func question(_ world: World) -> SafeText
  /// The line that one is on, in full.
  func inFull(_ world: World) -> [SafeText]
  /// What can be chosen by saying it, in the order of its numbers.
  func choices(_ world: World) -> [SafeText]
  /// Whether naming one thing chooses it; otherwise it only leads there.
  var choosesAtOnce: Bool { get }
  /// Goes to a place, named alone or with an action; false where there is none.
  mutating func point(to target: Target, for action: Action?, _ world: World) -> Bool
}

extension HeardScreen {
  func listed(_ competence: Int?, _ world: World) -> [SafeText] { Array(told(world).dropFirst()) }
  func inFull(_ world: World) -> [SafeText] { told(world) }
  func choices(_ world: World) -> [SafeText] { [] }
  var choosesAtOnce: Bool { false }
  mutating func point(to target: Target, for action: Action?, _ world: World) -> Bool { false }

  /// `3, nommer le binôme.` for each; `first` is the number of the first of them.
  func numbered(_ lines: [SafeText], from first: Int = 1) -> [SafeText] {
    lines.enumerated().map { "\($0.offset + first), " + $0.element }
  }

  /// The lines of the header that say something.
  func headed(_ world: World) -> [SafeText] {
    let header = header(world)
    return [header.title, header.right, header.second].filter { !$0.isEmpty }
  }
}

/// A list that is too long to be heard at once, told some lines at a time.
protocol HeardPages: HeardScreen {
  /// The next lines; none after the last.
  mutating func tellMore(_ world: World) -> [SafeText]
}

/// A document that is heard part by part.
protocol HeardDocument: HeardScreen {
  func document(_ world: World) -> [SafeText]
  /// What was searched for: reading begins at the first part that has it.
  var sought: FoldedText? { get }
  /// Whether whoever is there has still to hear it to its end.
  var mustBeHeard: Bool { get }
  /// Takes that everything was heard.
  mutating func wasHeard()
}

extension HeardDocument {
  var sought: FoldedText? { nil }
  var mustBeHeard: Bool { false }
  mutating func wasHeard() {}
  func question(_ world: World) -> SafeText { world.text(LinearText.pagesEnd) }
}

/// A question that is answered by a line of text rather than by a word of the vocabulary.
protocol HeardQuestion: HeardScreen {
  /// Whether the answer must not be shown.
  func isSecret(_ world: World) -> Bool
  var isForm: Bool { get }
  mutating func take(_ answer: SpokenAnswer, _ world: World) -> Response
}

/// A text of several lines.
protocol HeardText: HeardScreen {
  var written: String { get }
  /// Adds a line, or begins anew with it.
  mutating func add(_ line: String, anew: Bool, _ world: World) -> Response
  mutating func erase(_ world: World) -> Response
  /// Ends with nothing written.
  mutating func endEmpty(_ world: World) -> Response
}

/// An answer to a question: a text, or one of the few words that stand beside texts.
enum SpokenAnswer: Hashable {
  case text(String)
  case keep, empty, previous, submit, list

  /// Words that are an answer's only where they stand alone.
  static let words: [String: SpokenAnswer] = [
    "garder": .keep, "keep": .keep, "passer": .keep, "skip": .keep, "vide": .empty, "empty": .empty,
    "retour": .previous, "back": .previous, "valider": .submit, "submit": .submit, "liste": .list,
    "list": .list,
  ]

  /// A day, a name, a reason: what stands after "texte" is taken as it is.
  init(_ line: String) {
    let spoken = SpokenLine(line)
    if let word = Self.words[spoken.words.joined(separator: " ")] {
      self = word
    } else if spoken.words.count > 1, ["texte", "text"].contains(spoken.words.first) {
      self = .text(spoken.text(from: 1))
    } else {
      self = .text(line)
    }
  }
}

/// Anything else that the program has for eyes: its picture is read row by row.
struct PictureReading {
  static func lines(of screen: any ScreenModel, _ world: World) -> [SafeText] {
    var canvas = Canvas(size: Size(rows: 60, columns: 80))
    screen.draw(on: &canvas, in: Rectangle(row: 0, column: 0, rows: 60, columns: 80), world)
    let header = screen.header(world)
    let rows = canvas.rows.map { row in
      row.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    }
    return [header.title, header.right, header.second].filter { !$0.isEmpty }
      + rows.filter { row in row.contains { $0.isLetter || $0.isNumber } }.map { SafeText($0) }
  }
}

/// Sentences of the screens without what they say of the keys of a keyboard.
enum WithoutKeys {
  /// Those of texts, which have no action of their own.
  private static let keys = ["Entrée", "Échap", "Enter", "Esc"]
  /// Stands behind the name of a key that cannot be said, while the parts are looked at.
  private static let unsayable: Character = "\u{2060}"

  /// The parts that name no key but letters, which are words here; all of it where each one does.
  static func text(_ sentence: Sentence, _ world: World) -> SafeText {
    let text = sentence.text(world.language) { key in
      world.name(of: key) + (world.isLetter(key) ? "" : String(unsayable))
    }
    var parts: [Substring] = []
    var start = text.startIndex
    var index = start
    while index < text.endIndex {
      let next = text.index(after: index)
      let ends = ".?!".contains(text[index]) && (next == text.endIndex || text[next].isWhitespace)
      if ends {
        parts.append(text[start..<next])
        start = next
      }
      index = next
    }
    parts.append(text[start...])
    let kept = parts.filter { part in
      !part.contains(unsayable) && !keys.contains { part.contains($0) }
    }.joined()
    let trimmed = kept.drop { $0.isWhitespace }
    return trimmed.isEmpty ? world.text(sentence) : SafeText(String(trimmed))
  }
}
