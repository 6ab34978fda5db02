package import StrictJSON

extension Protocol {
  package var json: JSONValue {
    [
      "observations": observations.json, "presence": presence.json, "interview": interview.json,
      "comments": .string(comments.rawValue), "contactSheets": .bool(contactSheets),
    ]
  }

  package init(_ object: ObjectReader) throws(ShapeError) {
    var reader = object
    observations = try ObservationRule(try reader.object("observations"))
    presence = try PresenceRule(try reader.object("presence"))
    interview = try InterviewRule(try reader.object("interview"))
    comments = try reader.named("comments", CommentRule.init(rawValue:))
    contactSheets = try reader.bool("contactSheets")
    try reader.finish()
  }
}

extension ObservationRule {
  fileprivate var json: JSONValue {
    JSONValue(members: [
      "situation": .string(situation.rawValue), "minimum": .integer(minimum),
      "maximum": .integer(maximum), "countDerogable": .bool(countDerogable),
      "kinds": .array(kinds.map(\.json)), "window": window?.json,
      "channels": .strings(channels.map(\.rawValue)), "distinctCadres": .integer(distinctCadres),
      "tools": .strings(tools.map(\.rawValue)),
      "counterparts": .strings(counterparts.map(\.rawValue)), "steeringTools": .bool(steeringTools),
    ])
  }

  fileprivate init(_ object: ObjectReader) throws(ShapeError) {
    var reader = object
    situation = try reader.named("situation", Situation.init(rawValue:))
    minimum = try reader.integer("minimum")
    maximum = try reader.integer("maximum")
    guard minimum >= 1 else { throw reader.fault("minimum", .invalid("\(minimum)")) }
    guard maximum >= minimum else { throw reader.fault("maximum", .invalid("\(maximum)")) }
    countDerogable = try reader.bool("countDerogable")
    kinds = []
    for kind in try reader.objects("kinds") { kinds.append(try KindRule(kind)) }
    window = nil
    if let object = try reader.optionalObject("window") { window = try WindowRule(object) }
    channels = try reader.values("channels", Channel.self)
    distinctCadres = try reader.integer("distinctCadres")
    tools = try reader.values("tools", Tool.self)
    counterparts = try reader.values("counterparts", Counterpart.self)
    steeringTools = try reader.bool("steeringTools")
    try reader.finish()
  }
}

extension ObjectReader {
  /// A list of an enum's values, by their raw values.
  fileprivate mutating func values<Value: RawRepresentable<String>>(_ name: String, _ type: Value.Type)
    throws(ShapeError) -> [Value]
  {
    var values: [Value] = []
    for (index, text) in try strings(name).enumerated() {
      guard let value = Value(rawValue: text) else {
        throw ShapeError(path: path.member(name).element(index), fault: .invalid(text))
      }
      values.append(value)
    }
    return values
  }
}

extension KindRule {
  fileprivate var json: JSONValue {
    JSONValue(members: [
      "kind": .string(kind.rawValue), "maximum": maximum.map { .integer($0) },
      "asksMotif": .bool(asksMotif), "absenceAsksMotif": .bool(absenceAsksMotif),
    ])
  }

  fileprivate init(_ object: ObjectReader) throws(ShapeError) {
    var reader = object
    kind = try reader.named("kind", Kind.init(rawValue:))
    maximum = try reader.optionalInteger("maximum")
    asksMotif = try reader.bool("asksMotif")
    absenceAsksMotif = try reader.bool("absenceAsksMotif")
    try reader.finish()
  }
}

extension WindowRule {
  fileprivate var json: JSONValue {
    ["basis": .string(basis.rawValue), "days": .integer(days), "derogable": .bool(derogable)]
  }

  fileprivate init(_ object: ObjectReader) throws(ShapeError) {
    var reader = object
    basis = try reader.named("basis", Basis.init(rawValue:))
    days = try reader.integer("days")
    guard days >= 1 else { throw reader.fault("days", .invalid("\(days)")) }
    derogable = try reader.bool("derogable")
    try reader.finish()
  }
}

extension PresenceRule {
  fileprivate var json: JSONValue {
    ["demand": .string(demand.rawValue), "derogable": .bool(derogable)]
  }

  fileprivate init(_ object: ObjectReader) throws(ShapeError) {
    var reader = object
    demand = try reader.named("demand", Demand.init(rawValue:))
    derogable = try reader.bool("derogable")
    try reader.finish()
  }
}

extension InterviewRule {
  fileprivate var json: JSONValue {
    [
      "place": .string(place.rawValue), "minutes": .integer(minutes),
      "toleranceMinutes": .integer(toleranceMinutes), "fixedItems": .array(fixedItems.map(\.json)),
      "unseenCompetences": .bool(unseenCompetences),
    ]
  }

  fileprivate init(_ object: ObjectReader) throws(ShapeError) {
    var reader = object
    place = try reader.named("place", Place.init(rawValue:))
    minutes = try reader.integer("minutes")
    toleranceMinutes = try reader.integer("toleranceMinutes")
    fixedItems = []
    for item in try reader.objects("fixedItems") { fixedItems.append(try FixedItem(item)) }
    unseenCompetences = try reader.bool("unseenCompetences")
    try reader.finish()
  }
}

extension FixedItem {
  fileprivate var json: JSONValue { ["id": .string(id), "text": .string(text)] }

  fileprivate init(_ object: ObjectReader) throws(ShapeError) {
    var reader = object
    id = try reader.string("id")
    text = try reader.string("text")
    try reader.finish()
  }
}
