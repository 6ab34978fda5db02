import Assessment
import Canvas
import PlainText
import Referential
package import Wording

extension LinearDialog {
  /// A line where words of the vocabulary are expected.
  mutating func hearCommand(_ line: String) -> [Request] {
    let spoken = SpokenLine(line)
    guard !spoken.words.isEmpty else { return [] }
    if isDeclaring { return answerDeclaration(spoken) }
    if app.top is any PhaseScreen, let bloc = Self.bloc(spoken.words) { return goToBloc(bloc) }
    let vocabulary = vocabulary
    // Wherever the word has no meaning of its own it ends the program, as the help says.
    if let word = spoken.words.first, spoken.words.count == 1, Self.leaving.contains(word), !vocabulary.has(word) {
      return [.quit]
    }
    switch vocabulary.hear(spoken, takesText: Self.takesText) {
    case .place(let target): return go(to: target)
    case .understood(.own(let word), let target, _): return perform(word, target)
    case .understood(.action(let action), let target, let text): return perform(action, target, text)
    case .ambiguous(let words):
      let choices = named(spoken)
      if choices.count == 1, let only = choices.first { return go(to: only) }
      say(LinearText.ambiguous(line, words))
    case .unknown(let nearest):
      let choices = named(spoken)
      if choices.count == 1, let only = choices.first { return go(to: only) }
      let numbers = choices.compactMap { $0.number.map(String.init) }
      say(
        numbers.isEmpty
          ? LinearText.unknown(line, nearest: nearest) : LinearText.ambiguous(line, numbers))
    }
    return []
  }

  /// Which action a word asks for in a kind of place; nil where it asks for none, or for several.
  package static func action(
    named word: String, in context: Context, _ language: Language, keymap: Keymap = .standard
  ) -> Action? {
    let hearing = Vocabulary(context, keymap, language).hear(SpokenLine(word)) { _ in false }
    guard case .understood(.action(let action), _, _) = hearing else { return nil }
    return action
  }

  /// The words that ask for a binding's action, the one to be told first in front.
  package static func words(of binding: Binding, in context: Context, _ language: Language) -> [String] {
    SpokenActions.words(of: binding, in: context, language)
  }

  var vocabulary: Vocabulary { Vocabulary(app.top.context, app.keymap, app.world.language) }

  private static let leaving: Set<String> = ["quitter", "quit"]

  /// Which actions take what is written after their word.
  private static func takesText(_ meaning: Meaning) -> Bool {
    meaning == .action(.note) || meaning == .action(.comment)
  }

  /// The places in a list of what a line may name.
  private func named(_ line: SpokenLine) -> [Target] {
    guard let heard = app.top as? any HeardScreen, heard.choosesAtOnce else { return [] }
    let choices = heard.choices(app.world)
    // The whole name is meant before any that it is part of: "validé" is not "non validé".
    if let whole = choices.firstIndex(where: { SpokenLine($0.text).words == line.words }) {
      return [Target([String(whole + 1)])].compactMap { $0 }
    }
    let matching = choices.enumerated().filter { _, choice in
      let words = SpokenLine(choice.text).words
      return line.words.allSatisfy { said in words.contains { $0.hasPrefix(said) } }
    }
    return matching.compactMap { Target([String($0.offset + 1)]) }
  }

  /// Goes to a place, and chooses it where naming is choosing.
  private mutating func go(to target: Target) -> [Request] {
    if reading != nil, let number = target.number { return readPart(number) }
    guard point(to: target, for: nil) else { return [] }
    guard (app.top as? any HeardScreen)?.choosesAtOnce == true else {
      // A number alone leads to a line that nobody sees: it is told.
      if let list = app.top as? any HeardPages { said += list.inFull(app.world) }
      return []
    }
    return perform(.confirm, nil, "")
  }

  /// Moves the cursor; says where there is no such place.
  private mutating func point(to target: Target, for action: Action?) -> Bool {
    var isThere = false
    _ = app.answer { screen, world in
      guard var heard = screen as? any HeardScreen else { return .none }
      isThere = heard.point(to: target, for: action, world)
      screen = heard
      return .none
    }
    guard !isThere else { return true }
    let choices = (app.top as? any HeardScreen)?.choices(app.world).count ?? 0
    if target.number != nil, choices > 0 {
      say(LinearText.noSuchNumber(target.words, upTo: choices))
    } else if action != nil, target.number != nil, app.top is GridScreen {
      say(LinearText.whichCriterion(target.words))
    } else {
      say(LinearText.noSuchPlace(target.words))
    }
    return false
  }

  private mutating func perform(_ action: Action, _ target: Target?, _ text: String) -> [Request] {
    if let target {
      if action == .confirm, reading != nil { return go(to: target) }
      guard point(to: target, for: action) else { return [] }
    }
    if let requests = hold(action) { return requests }
    let requests = app.ask(action)
    guard !text.isEmpty, app.top is any HeardText else { return requests }
    return requests + write(text)
  }

  /// What the linear mode does itself before, or instead of, what an action asks for.
  private mutating func hold(_ action: Action) -> [Request]? {
    // Nothing can be taken back from a page of lines; what was said goes out of sight upwards.
    if action == .mask { said += Array(repeating: "", count: 60) }
    if action == .help { help() } else if action == .saved { say(LinearText.savedAlready) }
    if action == .help || action == .saved { return [] }
    if action == .yes || action == .confirm, let preparing = app.top as? PreparingScreen {
      return hearDeclaration(action, preparing)
    }
    if action == .confirm, let home = app.top as? HomeScreen { return open(home) }
    guard let reading else { return nil }
    if action == .sign, !reading.isAtEnd {
      say(LinearText.readFirst(reading.left))
      return []
    }
    if action == .first { return readPart(1) }
    return action == .pageDown || action == .down ? readNext() : nil
  }

  /// The declaration is heard in full before it is made; nil where something else is asked for.
  private mutating func hearDeclaration(_ action: Action, _ preparing: PreparingScreen) -> [Request]? {
    guard action == .yes || preparing.here(app.world) == .declaration,
      preparing.obstacle(to: .yes, app.world) == nil
    else { return nil }
    said += preparing.inFull(app.world)
    isDeclaring = true
    return []
  }

  /// Opens a dossier where one was in it, or at what is next to do: no bloc is under a cursor here.
  private mutating func open(_ home: HomeScreen) -> [Request]? {
    guard app.world.me != nil, let entry = home.here(app.world), case .readable = entry.content else {
      return nil
    }
    return app.answer { screen, _ in
      var home = home
      home.target = nil
      screen = home
      return .ask(.openDossier(entry.id))
    }
  }

  private mutating func answerDeclaration(_ line: SpokenLine) -> [Request] {
    isDeclaring = false
    guard let word = line.words.first, line.words.count == 1, ["oui", "o", "yes", "y"].contains(word) else {
      say(LinearText.notDeclared)
      return []
    }
    return app.ask(.yes)
  }

  // MARK: the words of the linear mode

  private mutating func perform(_ word: OwnWord, _ target: Target?) -> [Request] {
    let heard = app.top as? any HeardScreen
    switch word {
    case .help: help()
    case .place: tellPlace()
    case .again: said += saidLast
    case .list:
      let competence = target?.competence ?? target?.number
      said += heard?.listed(competence, app.world) ?? PictureReading.lines(of: app.top, app.world)
    case .fullText:
      if let target, !point(to: target, for: nil) { return [] }
      said += (app.top as? any HeardScreen)?.inFull(app.world) ?? []
    case .time:
      let header = app.top.header(app.world)
      said += [text(.clock(app.world.now.moment)), header.right].filter { !$0.isEmpty }
    case .bloc: tellBlocs()
    case .cancel:
      if app.top is any PhaseScreen || app.stack.count < 2 {
        say(LinearText.nothingToCancel)
      } else {
        return app.ask(.back)
      }
    case .more: return readNext()
    case .all: return readAll()
    case .walk: return walk()
    case .skip: if isWalking { walkOn() } else { return app.ask(.down) }
    case .stop:
      if isWalking { say(LinearText.walkStops) }
      isWalking = false
    }
    return []
  }

  /// A bloc's number where a line is nothing but that: `bloc 2`, `b2`.
  private static func bloc(_ words: [String]) -> Int? {
    if words.count == 2, words[0] == "bloc" { return Int(words[1]) }
    guard words.count == 1, let word = words.first, word.count == 2, word.hasPrefix("b") else { return nil }
    return Int(word.dropFirst())
  }

  private mutating func goToBloc(_ number: Int) -> [Request] {
    let blocs = app.world.state.referential.blocs
    guard app.world.open != nil, app.top is any PhaseScreen else {
      say(LinearText.noBlocHere)
      return []
    }
    guard let bloc = blocs.first(where: { $0.id.number == number }) else {
      say(LinearText.noSuchNumber(String(number), upTo: blocs.count))
      return []
    }
    let place = Place(bloc: bloc.id)
    return app.answer { _, world in
      Response(requests: [.remember(place)], move: .replace(BlocScreens.screen(for: place, world)))
    }
  }

  private mutating func tellBlocs() {
    let state = app.world.state
    guard app.world.open != nil else {
      say(LinearText.noBlocHere)
      return
    }
    for bloc in state.referential.blocs {
      let progress = BlocProgress(bloc.id, of: state, for: app.world.me)
      said.append(
        text(app.world.words.bloc(bloc.id)) + app.world.colon + progress.text(short: false, app.world))
    }
  }
}
