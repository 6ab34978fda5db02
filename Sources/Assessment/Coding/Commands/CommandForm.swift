import PlainText
import Referential
package import StrictJSON

/// The form of one command in a script: what may stand in its line, and how a `Command` is made of it.
///
/// One table serves the parser and the reference: nothing can be read that is not written down.
package struct CommandForm: Sendable {
  package let name: CommandName
  /// One sentence for the reference.
  package let summary: String
  package let fields: [CommandField]
  /// A line that parses.
  package let example: String
  private let build: @Sendable ([String: JSONValue], CommandReading) throws(CommandFormError) -> Command

  init<each Value: Sendable>(
    _ name: CommandName, _ summary: String, _ fields: repeat Field<each Value>, example: String,
    as make: @escaping @Sendable (repeat each Value) throws(CommandFormError) -> Command
  ) {
    self.name = name
    self.summary = summary
    self.example = example
    var described: [CommandField] = []
    repeat described.append((each fields).described)
    self.fields = described
    let fields = (repeat each fields)
    self.build = { (members, reading) throws(CommandFormError) in
      try make(repeat (each fields).read(members[(each fields).described.name], reading))
    }
  }

  fileprivate func command(
    _ members: [String: JSONValue], in state: DossierState
  ) throws(CommandFormError) -> Command {
    let known = fields.map(\.name)
    if let stranger = members.keys.sorted().first(where: { !known.contains($0) }) {
      throw .unknownMember(name, member: stranger, nearest: nearestName(to: stranger, among: known))
    }
    var bloc: BlocID?
    if case .string(let text) = members["bloc"] { bloc = BlocID(text) }
    return try build(members, CommandReading(command: name, state: state, bloc: bloc))
  }
}

/// A line of a script: a command, and the time that it brings along from paper.
package struct ParsedCommand: Hashable, Sendable {
  package var command: Command
  /// Nil: the clock's.
  package var at: Moment?

  package init(_ command: Command, at: Moment? = nil) {
    self.command = command
    self.at = at
  }

  /// Parses one line of JSON Lines.
  ///
  /// Labels of observations and short references to evaluators are looked up in the state, so that a line
  /// is parsed once the lines before it are applied.
  package init(line: [UInt8], in state: DossierState) throws(CommandFormError) {
    let json: JSONValue
    do {
      json = try JSONValue.parse(line)
    } catch {
      throw .notJSON(error)
    }
    try self.init(json: json, in: state)
  }

  package init(json: JSONValue, in state: DossierState) throws(CommandFormError) {
    guard case .object(var members) = json else { throw .notAnObject }
    guard let verb = members.removeValue(forKey: "do") else { throw .doMissing }
    guard case .string(let text) = verb else { throw .doNotText }
    guard let name = CommandName(rawValue: text) else {
      let names = CommandForm.all.map(\.name.rawValue)
      throw .unknownCommand(
        text, nearest: nearestName(to: text, among: names).flatMap { CommandName(rawValue: $0) })
    }
    guard let form = CommandForm(of: name) else { throw .notInScripts(name) }
    if let time = members.removeValue(forKey: "at") {
      at = try CommandReading(command: name, state: state, bloc: nil).value(time, "at", .moment)
    }
    command = try form.command(members, in: state)
  }
}
