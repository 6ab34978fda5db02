package import StrictJSON

extension Candidate: JSONForm {
  package var json: JSONValue {
    JSONValue(forms: [
      "family": familyName, "given": givenName, "employer": employer, "service": service,
      "birthDate": birthDate, "course": course,
    ])
  }

  package init(json: JSONValue, path: JSONPath) throws(ShapeError) {
    var reader = try ObjectReader(json, path: path)
    try self.init(
      familyName: reader.read("family"), givenName: reader.read("given"),
      employer: reader.read("employer"), service: reader.readOptional("service"),
      birthDate: reader.readOptional("birthDate"), course: reader.readOptional("course"))
    try reader.finish()
  }
}

extension Evaluator: JSONForm {
  package var json: JSONValue {
    JSONValue(forms: [
      "id": id, "name": name, "role": role, "organisation": organisation, "service": service,
      "trained": trainedOn, "accreditation": accreditation, "otherService": otherService,
      "ranCourse": ranCourse, "publicKey": publicKey,
    ])
  }

  package init(json: JSONValue, path: JSONPath) throws(ShapeError) {
    var reader = try ObjectReader(json, path: path)
    try self.init(
      id: reader.read("id"), name: reader.read("name"), role: reader.read("role"),
      organisation: reader.read("organisation"), service: reader.readOptional("service"),
      trainedOn: reader.readOptional("trained"), accreditation: reader.readOptional("accreditation"),
      otherService: reader.read("otherService"), ranCourse: reader.read("ranCourse"),
      publicKey: reader.readOptional("publicKey"))
    try reader.finish()
  }
}

extension Accreditation: JSONForm {
  package var json: JSONValue {
    JSONValue(forms: ["reference": reference, "holder": holder, "from": from, "until": until])
  }

  package init(json: JSONValue, path: JSONPath) throws(ShapeError) {
    var reader = try ObjectReader(json, path: path)
    try self.init(
      reference: reader.read("reference"), holder: reader.read("holder"), from: reader.read("from"),
      until: reader.read("until"))
    try reader.finish()
  }
}

extension Accommodation: JSONForm {
  package var json: JSONValue {
    JSONValue(forms: [
      "measure": measure, "approvedBy": approvedBy, "interviewMinutes": interviewMinutes,
    ])
  }

  package init(json: JSONValue, path: JSONPath) throws(ShapeError) {
    var reader = try ObjectReader(json, path: path)
    try self.init(
      measure: reader.read("measure"), approvedBy: reader.read("approvedBy"),
      interviewMinutes: reader.readOptional("interviewMinutes"))
    try reader.finish()
  }
}

extension Derogation: JSONForm {
  package var json: JSONValue {
    JSONValue(forms: ["rule": rule, "authority": authority, "day": day, "motif": motif])
  }

  package init(json: JSONValue, path: JSONPath) throws(ShapeError) {
    var reader = try ObjectReader(json, path: path)
    try self.init(
      rule: reader.read("rule"), authority: reader.read("authority"), day: reader.read("day"),
      motif: reader.read("motif"))
    try reader.finish()
  }
}
