import Assessment
import Canvas
import PlainText
import Referential
import Screens
import Wording

/// The screens with a keyboard and a memory: presses keys, does what they ask for, and hands back what
/// became of it, as the program does with its disk.
struct Bench {
  var app: App
  private(set) var asked: [Request] = []
  private var stories: [String: Story] = [:]
  private let findings: [Sentence]

  init(
    stories: [(id: String, story: Story)] = [], unreadable: [(id: String, why: Sentence)] = [],
    open: String? = nil, identities: [Identity] = Cast.identities, me: EvaluatorID? = Cast.ana.id,
    now: Moment = Cast.moment(day: 2), findings: [Sentence] = [], language: Language = .fr,
    first: (World) -> any ScreenModel = { _ in HomeScreen() }
  ) throws {
    var entries = stories.map { DossierEntry(id: $0.id, content: .readable($0.story.state)) }
    entries += unreadable.map { DossierEntry(id: $0.id, content: .unreadable($0.why)) }
    let known = Dictionary(stories.map { ($0.id, $0.story) }) { $1 }
    let opened = open.flatMap { id in known[id].map { OpenDossier(id: id, state: $0.state) } }
    self.stories = known
    self.findings = findings
    let world = World(
      identities: identities, me: me, dossiers: entries, open: opened,
      referential: try Cast.referential(), now: Timepoint(now), language: language, glyphs: .unicode)
    app = App(world: world, first: first(world))
  }

  mutating func press(_ keys: Key...) { for key in keys { perform(app.handle(key)) } }

  mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  /// Fills in one field of a form and goes to the next.
  mutating func fill(_ text: String) {
    type(text)
    press(.enter)
  }

  func rows(_ rows: Int = 24, _ columns: Int = 80) -> String {
    app.draw(size: Size(rows: rows, columns: columns)).rows.joined(separator: "\n")
  }

  /// The commands asked for so far.
  var commands: [Command] {
    asked.flatMap { request -> [Command] in
      if case .record(let commands) = request { commands } else { [] }
    }
  }

  private mutating func perform(_ requests: [Request]) {
    for request in requests {
      asked.append(request)
      perform(app.take(outcome(of: request)))
    }
  }

  mutating func outcome(of request: Request) -> Outcome {
    switch request {
    case .record(let commands): return record(commands)
    case .createDossier(let candidate):
      var story = Story(app.world.referential)
      guard (try? story.do(.recordCandidate(candidate))) != nil else { return .failed(Sentence(same: "!")) }
      stories["new"] = story
      app.world.dossiers.append(DossierEntry(id: "new", content: .readable(story.state)))
      return open("new")
    case .openDossier(let id): return open(id)
    case .closeDossier:
      app.world.open = nil
      return .done
    case .createIdentity(let evaluator, _):
      var evaluator = evaluator
      evaluator.id = EvaluatorID(unchecked: "fresh")
      app.world.identities.append(Identity(evaluator: evaluator, fingerprint: "0000"))
      app.world.me = evaluator.id
      return .identityCreated(evaluator.id)
    case .chooseIdentity(let id):
      app.world.me = id
      return .identityChosen
    case .remember(let place):
      app.world.open?.place = place
      return .done
    case .prefer(let preferences):
      app.world.preferences = preferences
      return .done
    case .learnTopRow(let row):
      app.world.topRow = row
      app.world.keymap = .standard(with: row)
      return .done
    case .showPayload, .sign, .showResult, .edit, .useMouse, .exchange, .review, .suspend, .quit: return .done
    }
  }

  private mutating func open(_ id: String) -> Outcome {
    guard let story = stories[id] else { return .failed(Sentence(same: "no such dossier")) }
    app.world.open = OpenDossier(id: id, state: story.state, findings: findings)
    return .opened
  }

  private mutating func record(_ commands: [Command]) -> Outcome {
    guard let id = app.world.open?.id, var story = stories[id], let me = app.world.me else {
      return .failed(Sentence(same: "nothing open"))
    }
    var events: [Event] = []
    for command in commands {
      do throws(Refusal) {
        events += try story.do(command, by: me)
      } catch {
        return .refused(error)
      }
    }
    stories[id] = story
    app.world.open?.state = story.state
    return .recorded(events)
  }
}
