package import StrictJSON

extension EventID: JSONForm {
  package var json: JSONValue {
    JSONValue(forms: [
      "author": stream.author, "device": stream.device, "stream": stream.stream, "seq": seq,
    ])
  }

  package init(json: JSONValue, path: JSONPath) throws(ShapeError) {
    var reader = try ObjectReader(json, path: path)
    try self.init(stream: reader.streamID(), seq: reader.count("seq"))
    try reader.finish()
  }
}

extension Head: JSONForm {
  package var json: JSONValue {
    JSONValue(forms: [
      "author": stream.author, "device": stream.device, "stream": stream.stream, "segment": segment,
      "seq": seq, "hash": hash,
    ])
  }

  package init(json: JSONValue, path: JSONPath) throws(ShapeError) {
    var reader = try ObjectReader(json, path: path)
    try self.init(
      stream: reader.streamID(), segment: reader.count("segment"), seq: reader.count("seq"),
      hash: reader.read("hash"))
    try reader.finish()
  }
}

extension SignatureRecord: JSONForm {
  package var json: JSONValue {
    JSONValue(forms: [
      "proposal": proposal, "payload": payload, "kid": kid, "publicKey": publicKey,
      "protected": protected, "signature": signature,
    ])
  }

  package init(json: JSONValue, path: JSONPath) throws(ShapeError) {
    var reader = try ObjectReader(json, path: path)
    try self.init(
      proposal: reader.read("proposal"), payload: reader.read("payload"), kid: reader.read("kid"),
      publicKey: reader.read("publicKey"), protected: reader.read("protected"),
      signature: reader.read("signature"))
    try reader.finish()
  }
}

extension DecisionProposed: JSONForm {
  package var json: JSONValue {
    JSONValue(forms: [
      "decision": decision, "result": result, "revision": revision, "supersedes": supersedes, "cut": cut,
    ])
  }

  package init(json: JSONValue, path: JSONPath) throws(ShapeError) {
    var reader = try ObjectReader(json, path: path)
    try self.init(
      decision: reader.read("decision"), result: reader.read("result"),
      revision: reader.count("revision", upTo: 999_999),
      supersedes: reader.readOptional("supersedes"), cut: reader.read("cut"))
    try reader.finish()
  }
}

extension ObjectReader {
  fileprivate mutating func streamID() throws(ShapeError) -> StreamID {
    try StreamID(author: read("author"), device: read("device"), stream: read("stream"))
  }
}
