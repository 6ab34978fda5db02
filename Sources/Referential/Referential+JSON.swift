package import StrictJSON

extension Referential {
  /// The form that a dossier pins and that `referential show --format json` prints.
  package var json: JSONValue {
    [
      "id": .string(id), "version": .string(version), "title": .string(title),
      "language": .string(language), "source": .string(source), "readings": .strings(readings),
      "scale": scale.json, "blocs": .array(blocs.map(\.json)),
    ]
  }

  /// Reads the same form back; ids must be those that the places in the file give.
  package init(json: JSONValue, path: JSONPath = .root) throws(ShapeError) {
    var reader = try ObjectReader(json, path: path)
    id = try reader.string("id")
    version = try reader.string("version")
    title = try reader.string("title")
    language = try reader.string("language")
    source = try reader.string("source")
    readings = try reader.strings("readings")
    scale = try Scale(try reader.object("scale"))
    blocs = []
    for (index, bloc) in try reader.objects("blocs").enumerated() {
      blocs.append(try Bloc(bloc, number: index + 1))
    }
    try reader.finish()
  }
}

extension Bloc {
  package var json: JSONValue {
    [
      "id": .string(id.rawValue), "title": .string(title), "label": .string(label),
      "modalities": .strings(modalities), "protocol": self.protocol.json,
      "activities": .array(activities.map(\.json)),
    ]
  }

  /// Reads one bloc alone, as a result carries it; its number is the one it names.
  package init(json: JSONValue, path: JSONPath = .root) throws(ShapeError) {
    let reader = try ObjectReader(json, path: path)
    var probe = reader
    let id = try probe.named("id", BlocID.init)
    try self.init(reader, number: id.number)
  }

  fileprivate init(_ object: ObjectReader, number: Int) throws(ShapeError) {
    var reader = object
    let id = try reader.named("id") { BlocID($0).flatMap { $0.number == number ? $0 : nil } }
    self.id = id
    title = try reader.string("title")
    label = try reader.string("label")
    modalities = try reader.strings("modalities")
    `protocol` = try Protocol(try reader.object("protocol"))
    activities = []
    var nextCompetence = 1
    for activity in try reader.objects("activities") {
      activities.append(try Activity(activity, bloc: id, nextCompetence: &nextCompetence))
    }
    try reader.finish()
  }
}

extension Activity {
  fileprivate var json: JSONValue {
    ["title": .string(title), "competences": .array(competences.map(\.json))]
  }

  fileprivate init(_ object: ObjectReader, bloc: BlocID, nextCompetence: inout Int) throws(ShapeError) {
    var reader = object
    title = try reader.string("title")
    competences = []
    for competence in try reader.objects("competences") {
      competences.append(
        try Competence(competence, id: CompetenceID(bloc: bloc, number: nextCompetence)))
      nextCompetence += 1
    }
    try reader.finish()
  }
}

extension Competence {
  fileprivate var json: JSONValue {
    [
      "id": .string(id.description), "label": .string(label), "statement": .string(statement),
      "groups": .array(groups.map(\.json)),
    ]
  }

  fileprivate init(_ object: ObjectReader, id: CompetenceID) throws(ShapeError) {
    var reader = object
    self.id = try reader.named("id") { CompetenceID($0).flatMap { $0 == id ? $0 : nil } }
    label = try reader.string("label")
    statement = try reader.string("statement")
    groups = []
    var nextCriterion = 1
    for group in try reader.objects("groups") {
      groups.append(try CriterionGroup(group, competence: id, nextCriterion: &nextCriterion))
    }
    try reader.finish()
  }
}

extension CriterionGroup {
  fileprivate var json: JSONValue {
    JSONValue(members: [
      "heading": heading.map { .string($0) }, "criteria": .array(criteria.map(\.json)),
    ])
  }

  fileprivate init(_ object: ObjectReader, competence: CompetenceID, nextCriterion: inout Int)
    throws(ShapeError)
  {
    var reader = object
    heading = try reader.optionalString("heading")
    criteria = []
    for criterion in try reader.objects("criteria") {
      let id = CriterionID(competence: competence, number: nextCriterion)
      criteria.append(try Criterion(criterion, id: id))
      nextCriterion += 1
    }
    try reader.finish()
  }
}

extension Criterion {
  fileprivate var json: JSONValue {
    ["id": .string(id.description), "label": .string(label), "text": .string(text)]
  }

  fileprivate init(_ object: ObjectReader, id: CriterionID) throws(ShapeError) {
    var reader = object
    self.id = try reader.named("id") { CriterionID($0).flatMap { $0 == id ? $0 : nil } }
    label = try reader.string("label")
    text = try reader.string("text")
    try reader.finish()
  }
}
