package import StrictJSON

/// An event as its journal line holds it: `event` names it, `bloc` says where, the rest is its own.
///
/// A name belongs to one of the three kinds of event only, so that the kind follows from the name.
extension Event: JSONForm {
  package var json: JSONValue {
    switch self {
    case .dossier(let event):
      let (name, members) = event.form
      return Self.object(members, ["event": name.rawValue])
    case .bloc(let bloc, let event):
      let (name, members) = event.form
      return Self.object(members, ["event": name.rawValue, "bloc": bloc])
    case .grid(let bloc, let event):
      let (name, members) = event.form
      return Self.object(members, ["event": name.rawValue, "bloc": bloc])
    }
  }

  private static func object(_ members: Members, _ head: Members) -> JSONValue {
    var object: [String: JSONValue] = [:]
    for (name, value) in members { if let value { object[name] = value.json } }
    for (name, value) in head { if let value { object[name] = value.json } }
    return .object(object)
  }

  package init(json: JSONValue) throws(ShapeError) { try self.init(json: json, path: .root) }

  package init(json: JSONValue, path: JSONPath) throws(ShapeError) {
    var reader = try ObjectReader(json, path: path)
    let name = try reader.string("event")
    if let name = DossierEventName(rawValue: name) {
      self = .dossier(try DossierEvent(name, &reader))
    } else if let name = BlocEventName(rawValue: name) {
      self = .bloc(try reader.read("bloc"), try BlocEvent(name, &reader))
    } else if let name = GridEventName(rawValue: name) {
      self = .grid(try reader.read("bloc"), try GridEvent(name, &reader))
    } else {
      throw reader.fault("event", .invalid(name))
    }
    try reader.finish()
  }
}
