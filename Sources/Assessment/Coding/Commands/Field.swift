import Referential
import StrictJSON

/// What the members of one line are read against.
struct CommandReading: Sendable {
  let command: CommandName
  let state: DossierState
  /// The line's `bloc`, which gives observations their labels.
  let bloc: BlocID?
}

/// A member of a command with the way to read it.
struct Field<Value: Sendable>: Sendable {
  let described: CommandField
  /// Takes nil where the line does not have the member.
  let read: @Sendable (JSONValue?, CommandReading) throws(CommandFormError) -> Value

  /// A member that must be there.
  init(
    _ name: String, _ type: FieldType, _ meaning: String,
    read convert: @escaping @Sendable (JSONValue, CommandReading) throws(CommandFormError) -> Value
  ) {
    described = CommandField(name: name, type: type, isRequired: true, meaning: meaning)
    read = { (json, reading) throws(CommandFormError) in
      guard let json else { throw .missingMember(reading.command, member: name) }
      return try convert(json, reading)
    }
  }

  private init(
    described: CommandField,
    read: @escaping @Sendable (JSONValue?, CommandReading) throws(CommandFormError) -> Value
  ) {
    self.described = described
    self.read = read
  }

  /// The same member where the line may leave it out.
  var optional: Field<Value?> {
    let read = read
    return Field<Value?>(
      described: CommandField(
        name: described.name, type: described.type, isRequired: false, meaning: described.meaning),
      read: { (json, reading) throws(CommandFormError) in
        guard let json else { return nil }
        return try read(json, reading)
      })
  }
}

extension Field where Value: JSONForm {
  /// A member that needs nothing but its own text to be read.
  init(_ name: String, _ type: FieldType, _ meaning: String) {
    self.init(name, type, meaning) { (json, reading) throws(CommandFormError) in
      try reading.value(json, name, type)
    }
  }
}

extension Field where Value: TextForm & CaseIterable {
  /// One word of a list.
  init(oneOf words: Value.Type, _ name: String, _ meaning: String) {
    self.init(name, .word(words), meaning)
  }
}

extension CommandReading {
  func value<Value: JSONForm>(
    _ json: JSONValue, _ name: String, _ type: FieldType
  ) throws(CommandFormError) -> Value {
    do {
      return try Value(json: json, path: JSONPath.root.member(name))
    } catch {
      throw self.error(error, type)
    }
  }

  func text(_ json: JSONValue, _ name: String, _ type: FieldType) throws(CommandFormError) -> String {
    try value(json, name, type)
  }

  func notAllowed(_ name: String, _ value: String, _ type: FieldType) -> CommandFormError {
    .notAllowed(command, member: name, value: value, expected: type)
  }

  private func error(_ error: ShapeError, _ type: FieldType) -> CommandFormError {
    let member = error.path.description
    return switch error.fault {
    case .missing: .missingMember(command, member: member)
    case .unknownMember: .unknownMember(command, member: member, nearest: nil)
    case .expected: .wrongType(command, member: member, expected: type)
    case .invalid(let value): .notAllowed(command, member: member, value: value, expected: type)
    }
  }
}
