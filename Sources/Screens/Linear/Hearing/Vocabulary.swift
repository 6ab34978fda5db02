import Assessment
import Canvas
import PlainText
import Referential
import Wording

/// What a word asks for: an action of the table of keys, or something of the linear mode alone.
enum Meaning: Hashable {
  case action(Action)
  case own(OwnWord)
}

/// The words that only the linear mode has.
enum OwnWord: String, Hashable, CaseIterable {
  case help, place, again, list, fullText, time, bloc, cancel, more, all, walk, skip, stop

  /// Those of both languages, whichever the interface speaks: they are few and do not clash.
  var phrases: [String] {
    switch self {
    case .help: ["aide", "help"]
    case .place: ["où", "où suis-je", "where"]
    case .again: ["répéter", "repeat"]
    case .list: ["liste", "list"]
    case .fullText: ["texte", "text"]
    case .time: ["heure", "horloge", "time", "clock"]
    case .bloc: ["bloc", "blocs"]
    case .cancel: ["annuler", "cancel"]
    case .more: ["suite", "more"]
    case .all: ["tout", "all"]
    case .walk: ["parcourir", "un par un", "go through", "one by one"]
    case .skip: ["passer", "skip"]
    case .stop: ["stop", "arrêter"]
    }
  }
}

/// Everything that can be said in one place, and what somebody meant by a line.
struct Vocabulary {
  struct Phrase {
    let text: String
    let words: [String]
    let meaning: Meaning
  }

  /// What became of a line.
  enum Hearing: Hashable {
    /// A meaning, the place that was named with it, and what was written after both.
    case understood(Meaning, Target?, text: String)
    /// Only a place.
    case place(Target)
    case ambiguous([String])
    case unknown(nearest: String?)
  }

  private(set) var phrases: [Phrase] = []

  init(_ context: Context, _ keymap: Keymap, _ language: Language) {
    for binding in keymap.bindings(in: context) {
      let action = binding.action
      guard action.digit == nil else { continue }
      for text in SpokenActions.words(of: binding, in: context, language) { add(text, .action(action)) }
      for case .character(let letter) in binding.keys where letter.isLetter {
        add(String(letter), .action(action))
      }
    }
    for word in OwnWord.allCases where !(word == .cancel && has("annuler")) {
      for text in word.phrases { add(text, .own(word)) }
    }
  }

  /// Hears a line; `takesText` says which actions take what is written after them.
  func hear(_ line: SpokenLine, takesText: (Meaning) -> Bool) -> Hearing {
    let words = line.words[...]
    // "n 2.3" is a mark and no place, though "n" may stand before a number.
    let beginsWithWord = phrases.contains { $0.words.count == 1 && $0.words.first == words.first }
    if !beginsWithWord, let target = Target(words) { return .place(target) }
    // A place may come first: "2.3 insuffisant".
    for count in stride(from: words.count - 1, to: 0, by: -1) where words.first?.first?.isNumber == true {
      guard let target = Target(words.prefix(count)) else { continue }
      return hear(line, words.dropFirst(count), target, takesText)
    }
    return hear(line, words, nil, takesText)
  }

  private struct Candidate {
    let phrase: Phrase
    let used: Int
    let isExact: Bool
    let target: Target?
    let text: String
  }

  private func hear(
    _ line: SpokenLine, _ words: ArraySlice<String>, _ named: Target?, _ takesText: (Meaning) -> Bool
  ) -> Hearing {
    let candidates = phrases.compactMap { candidate($0, line, words, named, takesText(($0.meaning))) }
    let exact = candidates.filter(\.isExact)
    let pool = exact.isEmpty ? candidates : exact
    let most = pool.map(\.used).max() ?? 0
    let best = pool.filter { $0.used == most }
    guard let first = best.first else {
      let known = phrases.map { $0.words.joined(separator: " ") }
      let said = words.joined(separator: " ")
      let nearest =
        nearestName(to: said, among: known) ?? words.first.flatMap { nearestName(to: $0, among: known) }
      return .unknown(
        nearest: nearest.flatMap { near in phrases.first { $0.words.joined(separator: " ") == near }?.text })
    }
    guard best.allSatisfy({ $0.phrase.meaning == first.phrase.meaning }) else {
      var seen: Set<Meaning> = []
      return .ambiguous(best.filter { seen.insert($0.phrase.meaning).inserted }.map(\.phrase.text))
    }
    return .understood(first.phrase.meaning, first.target, text: first.text)
  }

  private func candidate(
    _ phrase: Phrase, _ line: SpokenLine, _ words: ArraySlice<String>, _ named: Target?, _ takesText: Bool
  ) -> Candidate? {
    let used = zip(phrase.words, words).prefix { $0.hasPrefix($1) }.count
    guard used > 0 else { return nil }
    let isExact = used == phrase.words.count && phrase.words.elementsEqual(words.prefix(used))
    let rest = words.dropFirst(used)
    if rest.isEmpty {
      return Candidate(phrase: phrase, used: used, isExact: isExact, target: named, text: "")
    }
    if named == nil, let target = Target(rest) {
      return Candidate(phrase: phrase, used: used, isExact: isExact, target: target, text: "")
    }
    guard takesText, isExact else { return nil }
    // A place in front of a text: "note 2.3 le client attend".
    for count in 1..<min(5, max(2, rest.count)) where named == nil {
      // A bare number is part of the text: "note 2 personnes attendent".
      guard let target = Target(rest.prefix(count)), target.number == nil else { continue }
      let text = line.text(from: rest.startIndex + count)
      return Candidate(phrase: phrase, used: used, isExact: true, target: target, text: text)
    }
    return Candidate(
      phrase: phrase, used: used, isExact: true, target: named, text: line.text(from: rest.startIndex))
  }

  func has(_ text: String) -> Bool {
    let words = SpokenLine(text).words
    return phrases.contains { $0.words == words }
  }

  private mutating func add(_ text: String, _ meaning: Meaning) {
    let words = SpokenLine(text).words
    guard !words.isEmpty, !phrases.contains(where: { $0.words == words }) else { return }
    phrases.append(Phrase(text: text, words: words, meaning: meaning))
  }
}
