/// Where in a JSON value something stands, for example `signatures[1].protected`.
package struct JSONPath: Hashable, Sendable, CustomStringConvertible {
  package static let root = JSONPath(description: "")
  package let description: String

  private init(description: String) { self.description = description }

  package func member(_ name: String) -> JSONPath {
    JSONPath(description: description.isEmpty ? name : "\(description).\(name)")
  }
  package func element(_ index: Int) -> JSONPath { JSONPath(description: "\(description)[\(index)]") }
}

/// Why a well-formed value is not what was asked for.
package struct ShapeError: Error, Equatable, Sendable {
  package enum Expected: String, Sendable {
    case object, array, string, integer, boolean
  }
  package enum Fault: Equatable, Sendable {
    case missing
    case expected(Expected)
    case unknownMember
    /// A string or integer of the right type that is not one of the values allowed here.
    case invalid(String)
  }

  package let path: JSONPath
  package let fault: Fault

  package init(path: JSONPath, fault: Fault) {
    self.path = path
    self.fault = fault
  }
}

/// Reads the members of one object and refuses those that nobody asked for.
///
/// Ask for every member that may be there, then call `finish()`.
package struct ObjectReader: Sendable {
  package let path: JSONPath
  private var rest: [String: JSONValue]

  package init(_ value: JSONValue, path: JSONPath = .root) throws(ShapeError) {
    guard case .object(let members) = value else {
      throw ShapeError(path: path, fault: .expected(.object))
    }
    self.path = path
    self.rest = members
  }

  /// Whether a member is there that nobody has asked for yet.
  package func has(_ name: String) -> Bool { rest[name] != nil }

  /// Takes a member of any type; nil where it is missing.
  package mutating func optionalValue(_ name: String) -> JSONValue? { rest.removeValue(forKey: name) }

  package mutating func value(_ name: String) throws(ShapeError) -> JSONValue {
    guard let value = rest.removeValue(forKey: name) else { throw fault(name, .missing) }
    return value
  }

  package mutating func string(_ name: String) throws(ShapeError) -> String {
    guard case .string(let string) = try value(name) else { throw fault(name, .expected(.string)) }
    return string
  }

  package mutating func optionalString(_ name: String) throws(ShapeError) -> String? {
    rest[name] == nil ? nil : try string(name)
  }

  package mutating func integer(_ name: String) throws(ShapeError) -> Int {
    guard case .integer(let integer) = try value(name) else { throw fault(name, .expected(.integer)) }
    return integer
  }

  package mutating func optionalInteger(_ name: String) throws(ShapeError) -> Int? {
    rest[name] == nil ? nil : try integer(name)
  }

  package mutating func bool(_ name: String) throws(ShapeError) -> Bool {
    guard case .bool(let bool) = try value(name) else { throw fault(name, .expected(.boolean)) }
    return bool
  }

  package mutating func optionalBool(_ name: String) throws(ShapeError) -> Bool? {
    rest[name] == nil ? nil : try bool(name)
  }

  package mutating func array(_ name: String) throws(ShapeError) -> [JSONValue] {
    guard case .array(let elements) = try value(name) else { throw fault(name, .expected(.array)) }
    return elements
  }

  package mutating func optionalArray(_ name: String) throws(ShapeError) -> [JSONValue]? {
    rest[name] == nil ? nil : try array(name)
  }

  package mutating func strings(_ name: String) throws(ShapeError) -> [String] {
    var strings: [String] = []
    for (index, element) in try array(name).enumerated() {
      guard case .string(let string) = element else {
        throw ShapeError(path: path.member(name).element(index), fault: .expected(.string))
      }
      strings.append(string)
    }
    return strings
  }

  package mutating func object(_ name: String) throws(ShapeError) -> ObjectReader {
    try ObjectReader(try value(name), path: path.member(name))
  }

  package mutating func optionalObject(_ name: String) throws(ShapeError) -> ObjectReader? {
    rest[name] == nil ? nil : try object(name)
  }

  package mutating func objects(_ name: String) throws(ShapeError) -> [ObjectReader] {
    var readers: [ObjectReader] = []
    for (index, element) in try array(name).enumerated() {
      readers.append(try ObjectReader(element, path: path.member(name).element(index)))
    }
    return readers
  }

  /// Reads a string that names a value of `Value`, such as an id or an enum's raw value.
  package mutating func named<Value>(_ name: String, _ make: (String) -> Value?) throws(ShapeError) -> Value {
    let text = try string(name)
    guard let value = make(text) else { throw fault(name, .invalid(text)) }
    return value
  }

  package mutating func optionalNamed<Value>(_ name: String, _ make: (String) -> Value?)
    throws(ShapeError) -> Value?
  {
    rest[name] == nil ? nil : try named(name, make)
  }

  /// Refuses what is left over, the first name in byte order.
  package func finish() throws(ShapeError) {
    guard let name = rest.keys.min() else { return }
    throw fault(name, .unknownMember)
  }

  package func fault(_ name: String, _ fault: ShapeError.Fault) -> ShapeError {
    ShapeError(path: path.member(name), fault: fault)
  }
}
