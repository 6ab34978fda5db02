import Assessment
import Referential
import Wording

/// The notes about one competence, to be taken into its comment one after the other.
///
/// Which were taken is kept nowhere: a note was, if its stamp stands in the comment. Of notes with the same
/// stamp the earlier ones were taken first.
struct NotesToPull: Sendable {
  let bloc: BlocID
  let competence: CompetenceID
  /// Whose notes: one's own, in a common text those of both.
  let people: [EvaluatorID]

  /// The next note that is not in the comment yet: `Entretien observé n° 3, 10:42 : reformule`.
  func next(for comment: String, _ world: World) -> String? {
    let comment = Self.spaced(comment)
    var seen: [String: Int] = [:]
    for note in notes(world) where !note.isOpen {
      let stamp = Self.stamp(of: note, in: bloc, world)
      let earlier = seen[stamp.fr, default: 0]
      seen[stamp.fr] = earlier + 1
      let taken = Set([stamp.fr, stamp.en]).reduce(0) { $0 + Self.count(Self.spaced($1), in: comment) }
      if earlier >= taken { return stamp[world.language] + note.text }
    }
    return nil
  }

  /// Why there is no next one.
  func whyNone(_ world: World) -> Sentence {
    let notes = notes(world)
    let open = notes.count { $0.isOpen }
    return notes.count == open ? ScreenText.noNotesToPull(open: open) : ScreenText.allNotesPulled(open: open)
  }

  private func notes(_ world: World) -> [Note] {
    let evaluation = world.state.evaluation(bloc)
    return people.flatMap { evaluation.ownGrid($0).notes.filter { $0.criterion?.competence == competence } }
      .enumerated().sorted { ($0.element.at.seconds, $0.offset) < ($1.element.at.seconds, $1.offset) }
      .map(\.element)
  }

  /// `Entretien observé n° 3, 10:42 : `; without an observation `Note de 10:42 : `.
  static func stamp(of note: Note, in bloc: BlocID, _ world: World) -> Sentence {
    guard let observation = note.observation else {
      return ScreenText.noteAbout(ScreenText.noteOf(.clock(note.at)))
    }
    return ScreenText.noteAbout(
      [world.words.observation(observation, in: bloc).capitalized, .clock(note.at)].joined(separator: ", "))
  }

  /// With plain spaces only: an editor may have put them in the place of no-break ones.
  private static func spaced(_ text: String) -> [UInt8] {
    Array(String(text.map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 }).utf8)
  }

  private static func count(_ part: [UInt8], in text: [UInt8]) -> Int {
    guard let first = part.first, text.count >= part.count else { return 0 }
    var (count, place) = (0, 0)
    while place + part.count <= text.count {
      if text[place] == first, text[place..<place + part.count].elementsEqual(part) {
        count += 1
        place += part.count
      } else {
        place += 1
      }
    }
    return count
  }
}

extension Note {
  /// A moment that was stamped and has no text yet.
  package var isOpen: Bool { text.allSatisfy(\.isWhitespace) }
}
