import Assessment
import PlainText
import Referential
import Screens
import Wording

/// Somebody who talks with the program line by line, and hears what it answers.
struct Talk {
  private(set) var dialog: LinearDialog
  private(set) var asked: [Request] = []
  /// What the last line was answered with, the question last.
  private(set) var heard: [String] = []
  private var desk: any Answering

  init(_ desk: some Answering, first: (World) -> any ScreenModel = { _ in HomeScreen() }) {
    self.desk = desk
    var world = desk.app.world
    world.glyphs = .spoken(in: world.language)
    dialog = LinearDialog(world: world, first: first(world))
    perform(dialog.start())
    listen()
  }

  /// A bloc in the phase that a story has brought it to, Ana at the keyboard.
  init(
    _ number: Int = 1, language: Language = .fr, me: EvaluatorID = Cast.ana.id,
    _ tell: (inout Story, BlocID) throws -> Void = { _, _ in }
  ) throws {
    let bloc = try Cast.bloc(number)
    var story = Story(try Cast.referential())
    try story.prepare(bloc)
    try tell(&story, bloc)
    let bench = try Bench(stories: [("d", story)], open: "d", me: me, language: language)
    self.init(bench) { BlocScreens.screen(for: Place(bloc: bloc), $0) }
  }

  var world: World { dialog.app.world }
  var state: DossierState { world.state }
  var text: String { heard.joined(separator: "\n") }
  var question: String { heard.last ?? "" }

  /// The commands asked for so far, refused ones included.
  var commands: [Command] {
    asked.flatMap { request -> [Command] in
      if case .record(let commands) = request { commands } else { [] }
    }
  }

  mutating func say(_ lines: String...) {
    for line in lines {
      perform(dialog.hear(line))
      listen()
    }
  }

  /// The end of the input.
  mutating func hangUp() {
    perform(dialog.end())
    listen()
  }

  private mutating func listen() {
    heard = dialog.report().map(\.text) + [dialog.question.text]
  }

  private mutating func perform(_ requests: [Request]) {
    for request in requests {
      asked.append(request)
      desk.app.world = dialog.app.world
      let outcome = desk.outcome(of: request)
      let glyphs = dialog.app.world.glyphs
      dialog.app.world = desk.app.world
      dialog.app.world.glyphs = glyphs
      perform(dialog.take(outcome))
    }
  }
}

/// What stands behind a dialog: does what is asked for, and says what became of it.
protocol Answering {
  var app: App { get set }
  mutating func outcome(of request: Request) -> Outcome
}

extension Bench: Answering {}

extension BlocDesk: Answering {
  mutating func outcome(of request: Request) -> Outcome {
    switch request {
    case .record(let commands):
      var events: [Event] = []
      for command in commands {
        do throws(Refusal) {
          events += try self.do(command, by: app.world.me ?? Self.ana)
        } catch {
          return .refused(error)
        }
      }
      return .recorded(events)
    case .chooseIdentity(let person):
      app.world.me = person
      return .identityChosen
    case .showPayload:
      return .document(
        ["Première partie.", "-----"] + (1...8).map { "Ligne \($0)." } + ["", "Deuxième partie."])
    case .createDossier, .openDossier, .closeDossier, .createIdentity, .sign, .showResult, .remember, .edit,
      .prefer, .learnTopRow, .useMouse, .exchange, .review, .suspend, .quit:
      return .done
    }
  }
}

extension Talk {
  /// The screen of the desk's bloc in its phase, Ana at the keyboard unless somebody else is named.
  init(at desk: BlocDesk, me: EvaluatorID = BlocDesk.ana) {
    var desk = desk
    desk.app.world.me = me
    let bloc = desk.bloc
    self.init(desk) { BlocScreens.screen(for: Place(bloc: bloc), $0) }
  }
}
