import Referential
package import StrictJSON

extension DescribedItem: TextForm {}

extension SharedFact: JSONForm {
  package var json: JSONValue {
    switch self {
    case .candidate: JSONValue(forms: ["of": "candidate"])
    case .plannedInterview(let bloc): JSONValue(forms: ["of": "planned-interview", "bloc": bloc])
    case .described(let id, let bloc, let item):
      JSONValue(forms: ["of": item, "bloc": bloc, "observation": id])
    }
  }

  package init(json: JSONValue, path: JSONPath) throws(ShapeError) {
    var reader = try ObjectReader(json, path: path)
    let name = try reader.string("of")
    if name == "candidate" {
      self = .candidate
    } else if name == "planned-interview" {
      self = .plannedInterview(try reader.read("bloc"))
    } else if let item = DescribedItem(rawValue: name) {
      self = try .described(reader.read("observation"), reader.read("bloc"), item)
    } else {
      throw reader.fault("of", .invalid(name))
    }
    try reader.finish()
  }
}

extension SharedValue: JSONForm {
  package var json: JSONValue {
    switch self {
    case .candidate(let candidate): JSONValue(forms: ["candidate": candidate])
    case .day(let day): JSONValue(forms: ["day": day])
    case .description(let description): JSONValue(forms: ["description": description])
    }
  }

  package init(json: JSONValue, path: JSONPath) throws(ShapeError) {
    var reader = try ObjectReader(json, path: path)
    if let candidate: Candidate = try reader.readOptional("candidate") {
      self = .candidate(candidate)
    } else if let day: Day = try reader.readOptional("day") {
      self = .day(day)
    } else {
      self = .description(try reader.read("description"))
    }
    try reader.finish()
  }
}
