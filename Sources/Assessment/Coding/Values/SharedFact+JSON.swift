import Referential
package import StrictJSON

extension DescribedItem: TextForm {}

extension SharedFact: JSONForm {
  package var json: JSONValue {
    switch self {
    case .candidate: JSONValue(forms: ["of": "candidate"])
    case .accommodation: JSONValue(forms: ["of": "accommodation"])
    case .team(let bloc): JSONValue(forms: ["of": "team", "bloc": bloc])
    case .contactSheets(let bloc): JSONValue(forms: ["of": "contact-sheets", "bloc": bloc])
    case .interviewPlace(let bloc): JSONValue(forms: ["of": "interview-place", "bloc": bloc])
    case .interviewAttendance(let bloc, let person):
      JSONValue(forms: ["of": "interview-attendance", "bloc": bloc, "person": person])
    case .planItem(let bloc, let item): JSONValue(forms: ["of": "plan-item", "bloc": bloc, "item": item])
    case .attendance(let id, let person):
      JSONValue(forms: ["of": "attendance", "observation": id, "person": person])
    case .plannedInterview(let bloc): JSONValue(forms: ["of": "planned-interview", "bloc": bloc])
    case .described(let id, let bloc, let item):
      JSONValue(forms: ["of": item, "bloc": bloc, "observation": id])
    }
  }

  package init(json: JSONValue, path: JSONPath) throws(ShapeError) {
    var reader = try ObjectReader(json, path: path)
    let name = try reader.string("of")
    switch name {
    case "candidate": self = .candidate
    case "accommodation": self = .accommodation
    case "team": self = .team(try reader.read("bloc"))
    case "planned-interview": self = .plannedInterview(try reader.read("bloc"))
    case "contact-sheets": self = .contactSheets(try reader.read("bloc"))
    case "interview-place": self = .interviewPlace(try reader.read("bloc"))
    case "interview-attendance":
      self = try .interviewAttendance(reader.read("bloc"), reader.read("person"))
    case "plan-item": self = try .planItem(reader.read("bloc"), reader.read("item"))
    case "attendance": self = try .attendance(reader.read("observation"), reader.read("person"))
    default:
      guard let item = DescribedItem(rawValue: name) else { throw reader.fault("of", .invalid(name)) }
      self = try .described(reader.read("observation"), reader.read("bloc"), item)
    }
    try reader.finish()
  }
}

extension SharedValue: JSONForm {
  package var json: JSONValue {
    switch self {
    case .candidate(let candidate): JSONValue(forms: ["candidate": candidate])
    case .accommodation(let accommodation): JSONValue(forms: ["accommodation": accommodation])
    case .team(let team): JSONValue(forms: ["team": team])
    case .contactSheets(let sheets): JSONValue(forms: ["sheets": sheets])
    case .attendance(let attendance): JSONValue(forms: ["attendance": attendance])
    case .venue(let venue): JSONValue(forms: ["venue": venue])
    case .outcome(let outcome): JSONValue(forms: ["settled": outcome != nil, "outcome": outcome])
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
    } else if let accommodation: Accommodation = try reader.readOptional("accommodation") {
      self = .accommodation(accommodation)
    } else if let team: [EvaluatorID] = try reader.readOptional("team") {
      self = .team(team)
    } else if let sheets: ContactSheets = try reader.readOptional("sheets") {
      self = .contactSheets(sheets)
    } else if let attendance: Attendance = try reader.readOptional("attendance") {
      self = .attendance(attendance)
    } else if let venue: Venue = try reader.readOptional("venue") {
      self = .venue(venue)
    } else if let isSettled: Bool = try reader.readOptional("settled") {
      self = .outcome(isSettled ? try reader.read("outcome") : nil)
    } else {
      self = .description(try reader.read("description"))
    }
    try reader.finish()
  }
}

extension ContactSheets: JSONForm {
  package var json: JSONValue { JSONValue(forms: ["asked": asked, "handedIn": handedIn]) }

  package init(json: JSONValue, path: JSONPath) throws(ShapeError) {
    var reader = try ObjectReader(json, path: path)
    self = try ContactSheets(asked: reader.read("asked"), handedIn: reader.count("handedIn"))
    try reader.finish()
  }
}
