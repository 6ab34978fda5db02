import Wording

/// The keys that are pressed while the measure is taken, each with the kind that it is counted under.
struct BenchScript {
  /// What a key is there for.
  enum Kind: CaseIterable {
    case mark, move, nextTable, view, commentOpen, typing, textMove, list, coverage, observations, help,
      actions,
      note, back
  }

  struct Step {
    let kind: Kind
    let bytes: [UInt8]
  }

  /// In the order in which they are pressed, from the live view of a running observation.
  static let steps: [Step] = {
    var steps: [Step] = []
    func press(_ kind: Kind, _ keys: String, times: Int = 1) {
      for _ in 0..<times { steps.append(Step(kind: kind, bytes: Array(keys.utf8))) }
    }
    /// A mark and a step on, down and up again so that both ends of the bloc are met.
    func markAll() {
      for (index, arrow) in [down, up].enumerated() {
        for place in 0..<40 {
          press(.mark, (place + index).isMultiple(of: 3) ? "n" : "o")
          press(.move, arrow)
        }
      }
    }
    markAll()
    press(.view, "b")
    markAll()
    press(.nextTable, tab, times: 20)
    press(.nextTable, backTab, times: 20)
    press(.view, "b", times: 101)
    for round in 0..<20 {
      press(.commentOpen, "p")
      for letter in "elle reformule; à revoir. " { press(.typing, String(letter)) }
      press(.textMove, up, times: 5)
      press(.textMove, left, times: 5)
      press(.typing, backspace, times: 26)
      press(.back, escape)
      press(.nextTable, round.isMultiple(of: 2) ? tab : backTab)
    }
    for (kind, key) in [
      (Kind.list, "k"), (.coverage, "g"), (.observations, "l"), (.help, "h"), (.actions, "a"),
    ] {
      for _ in 0..<30 {
        press(kind, key)
        press(kind, down, times: 3)
        press(.back, escape)
      }
    }
    for _ in 0..<10 {
      press(.note, "t")
      for letter in "10 h 42 : à préciser" { press(.note, String(letter)) }
      press(.back, escape)
    }
    return steps
  }()

  private static let up = "\u{1B}[A"
  private static let down = "\u{1B}[B"
  private static let left = "\u{1B}[D"
  private static let tab = "\t"
  private static let backTab = "\u{1B}[Z"
  private static let backspace = "\u{7F}"
  private static let escape = "\u{1B}"
}
