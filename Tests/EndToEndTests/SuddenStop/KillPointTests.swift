import TestSupport
import Testing

/// One thing that is done before a kill: keys on the bloc's screen and, once that is shown, keys that open
/// something over it.
private struct Step {
  let keys: [String]
  /// What the screen says once it is recorded.
  let seen: String
  var opens: [String] = []
  var types = ""
  /// What is to be seen before the kill, with what is opened or typed; empty: killed at once.
  var seenAfter = ""

  static func does(_ keys: String..., seen: String) -> Step { Step(keys: keys, seen: seen) }

  static func opens(_ keys: String..., types: String = "", seen: String) -> Step {
    Step(keys: [], seen: "", opens: keys, types: types, seenAfter: seen)
  }
}

@Suite struct `A program killed at any point of a session` {
  private static let observing: [Step] = [
    .does("c", seen: "n°\u{A0}3 commencé"),
    .does("o", seen: "critère 1\u{A0}: satisfaisant"),
    .does("Down", "n", seen: "critère 2\u{A0}: insuffisant"),
    .does("Down", "o", seen: "critère 3\u{A0}: satisfaisant"),
    .does("x", seen: "critère 3"),
    .does("Down", "o", "Down", "n", "Down", "o", seen: "critère 6\u{A0}: satisfaisant"),
    .does("Space", seen: "en pause"),
    .does("Space", seen: "●"),
    .opens("t", types: "Reformule la demande", seen: "Reformule la demande"),
    .opens("t", types: "Œil à l'écran ; été", seen: "Œil à l'écran ; été"),
    .opens("t", seen: "Note"),
    .opens("p", types: "Écoute bien", seen: "Écoute bien"),
    .opens("p", types: ", et reformule.", seen: "Écoute bien, et reformule."),
    .opens("p", "BSpace", "BSpace", "BSpace", seen: "Écoute bien, et reformu"),
    .opens("i", "Down", "Right", seen: "Décrire"),
    .opens("k", seen: ""),
    .opens("a", seen: ""),
    .opens("F1", seen: ""),
    .does("f", seen: "terminé"),
    .does("Home", "n", seen: "critère 1\u{A0}: insuffisant"),
    .does("c", seen: "n°\u{A0}4 commencé"),
    .does("End", "o", seen: "satisfaisant"),
    .does("f", seen: "terminé"),
    .does("b", seen: "Vos précisions"),
    .does("b", seen: "Relation"),
  ]

  private static let grading: [Step] = [
    .does("b", seen: "2 Informations"),
    .does("Home", "n", seen: "critère 1\u{A0}: non satisfait"),
    .does("Down", "o", "Down", "v", seen: "critère 3\u{A0}: non observé"),
    .does("x", seen: "critère 3"),
    .opens("p", types: "Vu trois fois", seen: "Vu trois fois"),
    .opens("p", types: " en agence.", seen: "Vu trois fois en agence."),
    .opens("t", types: "À revoir ensemble", seen: "À revoir ensemble"),
    .does("Home", "o", seen: "Compétence 1"),
  ]

  private static let chains: [(bloc: String, phase: String, steps: [Step])] = [
    ("B1", "observing", observing), ("B1", "grading", grading),
  ]

  @Test(arguments: chains.indices) func `shows again all that the screen had shown as recorded`(
    _ place: Int
  ) throws {
    let chain = Self.chains[place]
    let program = try KilledProgram(bloc: chain.bloc, in: chain.phase)
    for (number, step) in chain.steps.enumerated() {
      for key in step.keys { try program.session.press(key) }
      if !step.seen.isEmpty { try program.session.wait(for: step.seen) }
      let shown = try program.settle()
      for key in step.opens { try program.session.press(key) }
      if !step.types.isEmpty { try program.session.type(step.types) }
      if !step.seenAfter.isEmpty { try program.session.wait(for: step.seenAfter) }
      let last = try program.session.screen()
      try program.kill()

      let written = try program.written()
      if !step.types.isEmpty {
        let texts = written.notes + Array(written.comments.values)
        #expect(texts.contains { $0.hasSuffix(step.types) }, "step \(number): not in the journal:\n\(last)")
      }
      try program.reopen()
      let again = try program.settle()
      if !shown.isShown(in: again) {
        Issue.record(
          "step \(number), \(step.keys + step.opens):\n\(last)\n\(try program.session.screen())")
      }
      if step.opens.first == "p" {
        try program.session.press("p")
        try program.session.wait(for: step.seenAfter)
        try program.session.press("Escape")
        try program.session.wait(forNo: "Échap\u{A0}: revenir")
      }
    }
    #expect(try Program.run("status", program.dossier, home: program.home).errors == "")
  }
}
