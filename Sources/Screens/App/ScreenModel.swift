package import Assessment
package import Canvas
package import Wording

/// One screen: what it shows, and what its keys ask for. A value; it performs nothing itself.
package protocol ScreenModel: Sendable {
  /// Which keys mean something here.
  var context: Context { get }
  /// Whether keys that write go to a text first.
  var isWriting: Bool { get }
  /// Answers a key that the table of bindings gives a meaning here.
  mutating func perform(_ action: Action, _ world: World) -> Response
  /// Answers a key that goes to a text; nil where it means nothing there.
  mutating func write(_ key: Key, _ world: World) -> Response?
  /// Answers a press of the mouse on a part that the screen itself has drawn: moves the cursor, no more.
  mutating func click(_ hit: HitArea, at position: Position, _ world: World) -> Response
  /// Takes what became of a request of this screen.
  mutating func receive(_ outcome: Outcome, _ world: World) -> Response
  /// Why an action cannot be asked for now; nil where it can.
  func obstacle(to action: Action, _ world: World) -> Obstacle?
  /// What the footer calls an action here and now, where it is not what the table of keys says.
  func label(of action: Action, _ world: World) -> Sentence?
  /// What the help says of an action beside what it always does, such as what would be undone.
  func detail(of action: Action, _ world: World) -> Sentence?
  /// Why a key that means something in a grid means nothing here; nil where there is nothing to say of it.
  func explanation(of action: Action, _ world: World) -> Sentence?
  /// What is waited for here and now, which the footer names first; nil where nothing stands out.
  func foremost(_ world: World) -> Action?
  /// Whether what is written here is recorded with each key.
  var savesEachKey: Bool { get }
  /// Draws the rows between the header and the footer, and says what the header says.
  func draw(on canvas: inout Canvas, in area: Rectangle, _ world: World)
  func header(_ world: World) -> Header
  /// What the screen needs to be asked for when it comes on top.
  mutating func appear(_ world: World) -> [Request]
  /// Puts the cursor on a line of the grid, where the screen has that line.
  mutating func go(to item: GridItem, _ world: World)
  /// Lets marks go to an observation, where the screen has columns.
  mutating func go(to observation: ObservationID, _ world: World)
  /// Puts a text at the cursor of the text that is written here.
  mutating func insert(_ text: String, _ world: World) -> Response
  /// Puts the cursor on a point of the interview's plan, where the screen has it.
  mutating func go(to item: PlanItem, _ world: World)
  /// Whether a clock is on the screen, so that it is drawn anew each second.
  func showsClock(_ world: World) -> Bool
  /// Whether it matters that no key comes for a while, which `fallSilent` then tells.
  var awaitsSilence: Bool { get }
  mutating func fallSilent()
}

extension ScreenModel {
  package var isWriting: Bool { false }
  package mutating func write(_ key: Key, _ world: World) -> Response? { nil }
  package mutating func click(_ hit: HitArea, at position: Position, _ world: World) -> Response { .none }
  package mutating func receive(_ outcome: Outcome, _ world: World) -> Response { .none }
  package func obstacle(to action: Action, _ world: World) -> Obstacle? { nil }
  package func label(of action: Action, _ world: World) -> Sentence? { nil }
  package func detail(of action: Action, _ world: World) -> Sentence? { nil }
  package func foremost(_ world: World) -> Action? { nil }
  package var savesEachKey: Bool { true }
  package func explanation(of action: Action, _ world: World) -> Sentence? { nil }
  package mutating func appear(_ world: World) -> [Request] { [] }
  package mutating func insert(_ text: String, _ world: World) -> Response { .none }
  package mutating func go(to item: GridItem, _ world: World) {}
  package mutating func go(to observation: ObservationID, _ world: World) {}
  package var awaitsSilence: Bool { false }
  package mutating func fallSilent() {}
  package mutating func go(to item: PlanItem, _ world: World) {
    switch item {
    case .fixed: break
    case .competence(let id): go(to: GridItem.competence(id), world)
    case .criterion(let id): go(to: GridItem.criterion(id), world)
    }
  }
  package func showsClock(_ world: World) -> Bool {
    world.state.running != nil || world.state.evaluations.values.contains { $0.interview.isRunning }
  }
}
