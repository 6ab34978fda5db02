import Assessment
import Canvas
import PlainText
import Referential
import Wording

extension FilePicker: HeardScreen {
  var choosesAtOnce: Bool { true }

  func told(_ world: World) -> [SafeText] {
    let header = header(world)
    guard let listing else { return [header.title, world.text(ScreenText.foldersBeingRead)] }
    let place = listing.path.map { SafeText($0) } ?? world.text(ScreenText.placesToBegin)
    let empty = purpose.nothingHere
    let none = listing.entries.isEmpty && listing.fault == nil ? [world.text(empty)] : []
    return [header.title + " " + place] + none + numbered(choices(world))
  }

  func question(_ world: World) -> SafeText { world.text(LinearText.whichOf(lines.count)) }

  func choices(_ world: World) -> [SafeText] { lines.map { text(of: $0, world) } }

  mutating func point(to target: Target, for action: Action?, _ world: World) -> Bool {
    guard let number = target.number, lines.indices.contains(number - 1) else { return false }
    chosen = number - 1
    return true
  }
}

extension CodeReading: HeardScreen {
  func told(_ world: World) -> [SafeText] {
    let header = header(world)
    guard let words, words.indices.contains(place) else { return [header.title] }
    // The number and the word come first, so that each next word is told as a place of its own.
    return [world.text(ScreenText.codeWord(place + 1)) + world.colon + SafeText(words[place])]
      + (place == 0 ? [header.title] : [])
  }

  func question(_ world: World) -> SafeText { world.text(LinearText.goOn) }
}

extension CodeEntry: HeardQuestion {
  var isForm: Bool { false }
  func isSecret(_ world: World) -> Bool { false }

  func told(_ world: World) -> [SafeText] {
    [world.text(ScreenText.codeEntryTitle(world.words.bloc(bloc))), world.text(ScreenText.codeEntrySpoken)]
  }

  func question(_ world: World) -> SafeText { world.text(ScreenText.codeWord(here + 1)) + world.colon }

  mutating func take(_ answer: SpokenAnswer, _ world: World) -> Response {
    switch answer {
    case .previous: return .pop
    case .keep, .submit: return send(world)
    case .empty, .list: return .none
    case .text(let text):
      let response = paste(text, world)
      return response.status == nil && isComplete(world) ? send(world) : response
    }
  }
}
