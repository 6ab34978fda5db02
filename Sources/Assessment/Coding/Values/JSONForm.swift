import StrictJSON

/// A value with one JSON form, written and read strictly: reading what was written gives an equal value.
protocol JSONForm: Sendable {
  var json: JSONValue { get }
  /// Reads the form; `path` is where it stands, for the error.
  init(json: JSONValue, path: JSONPath) throws(ShapeError)
}

/// Named values of an object; nil ones are left out.
typealias Members = KeyValuePairs<String, (any JSONForm)?>

extension JSONValue {
  init(forms members: Members) {
    var object: [String: JSONValue] = [:]
    for (name, value) in members { if let value { object[name] = value.json } }
    self = .object(object)
  }
}

extension ObjectReader {
  /// Takes a member that must be there.
  mutating func read<Value: JSONForm>(_ name: String) throws(ShapeError) -> Value {
    try Value(json: value(name), path: path.member(name))
  }

  /// Takes a member that may be missing.
  mutating func readOptional<Value: JSONForm>(_ name: String) throws(ShapeError) -> Value? {
    guard let value = optionalValue(name) else { return nil }
    return try Value(json: value, path: path.member(name))
  }

  /// Takes an integer that counts something: 0 or more, or up to a number where one more is made of it.
  mutating func count(_ name: String, upTo maximum: Int = .max) throws(ShapeError) -> Int {
    let number = try integer(name)
    guard (0...maximum).contains(number) else { throw fault(name, .invalid(String(number))) }
    return number
  }
}

extension String: JSONForm {
  var json: JSONValue { .string(self) }
  init(json: JSONValue, path: JSONPath) throws(ShapeError) {
    guard case .string(let string) = json else { throw ShapeError(path: path, fault: .expected(.string)) }
    self = string
  }
}

extension Int: JSONForm {
  var json: JSONValue { .integer(self) }
  init(json: JSONValue, path: JSONPath) throws(ShapeError) {
    guard case .integer(let integer) = json else { throw ShapeError(path: path, fault: .expected(.integer)) }
    self = integer
  }
}

extension Bool: JSONForm {
  var json: JSONValue { .bool(self) }
  init(json: JSONValue, path: JSONPath) throws(ShapeError) {
    guard case .bool(let bool) = json else { throw ShapeError(path: path, fault: .expected(.boolean)) }
    self = bool
  }
}

extension Array: JSONForm where Element: JSONForm {
  var json: JSONValue { .array(map(\.json)) }
  init(json: JSONValue, path: JSONPath) throws(ShapeError) {
    guard case .array(let elements) = json else { throw ShapeError(path: path, fault: .expected(.array)) }
    self = []
    for (index, element) in elements.enumerated() {
      append(try Element(json: element, path: path.element(index)))
    }
  }
}

/// Written sorted; a repeated element is refused.
extension Set: JSONForm where Element: TextForm {
  var json: JSONValue {
    .strings(map(\.text).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }
  init(json: JSONValue, path: JSONPath) throws(ShapeError) {
    self = []
    for (index, element) in try [Element](json: json, path: path).enumerated() {
      guard insert(element).inserted else {
        throw ShapeError(path: path.element(index), fault: .invalid(element.text))
      }
    }
  }
}
