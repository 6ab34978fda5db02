import PlainText
import Wording

/// Where the outcome of a reviewer's request leads, whichever screen asked for it.
enum ReviewFlow {
  /// From a panel, which gives its place to what it asked for; nil where it stays.
  static func follow(_ outcome: ReviewOutcome, _ world: World) -> Response? {
    switch outcome {
    case .compared(let first, let second):
      guard let screen = CompareScreen(first, second, world) else {
        return Response(move: .pop, status: Status(kind: .refused, sentence: ReviewText.notComparable))
      }
      return Response(move: .replace(screen))
    case .found(let answer): return Response(move: .replace(HitsScreen(answer)))
    case .keyring(let offer):
      if offer.isPinned { return .ask(.review(.pin(offer))) }
      return Response(move: .replace(KeyringForm.screen(offer, world)))
    case .kept(let state): return Response(move: .pop, status: HandingOn.kept(state))
    case .told(let sentence):
      return Response(move: .pop, status: Status(kind: .information, sentence: sentence))
    case .written(let lines): return Response(move: .replace(written(lines)))
    case .changed, .read, .keyMade: return nil
    }
  }

  /// From a page above the picker, both of which are done with.
  static func after(_ outcome: Outcome, _ world: World) -> Response? {
    guard case .reviewed(let reviewed) = outcome else { return nil }
    guard case .written(let lines) = reviewed else { return follow(reviewed, world) }
    return Response(move: .popReplacing(written(lines)))
  }

  /// From a screen that stays below what is shown; nil where it goes on itself.
  static func shown(_ outcome: ReviewOutcome, _ world: World) -> Response? {
    switch outcome {
    case .compared(let first, let second):
      guard let screen = CompareScreen(first, second, world) else {
        return .say(ReviewText.notComparable, .refused)
      }
      return .push(screen)
    case .told(let sentence): return .say(sentence)
    case .changed, .read, .found, .kept, .keyMade, .keyring, .written: return nil
    }
  }

  private static func written(_ lines: [SafeText]) -> ReadingPanel {
    ReadingPanel(title: ReviewText.writtenTitle, lines: lines.flatMap { [$0, ""] })
  }
}

/// The field for a text that is searched for in the whole archive.
enum SearchPrompt {
  static func archive(_ before: String) -> PromptPanel {
    PromptPanel(
      title: ReviewText.searchTitle, hint: ReviewText.searchHint, text: before, limit: TextLimit.name
    ) { text in
      text.contains { !$0.isWhitespace } ? .ask(.review(.search(text, from: 0))) : .pop
    }
  }
}
