import StrictJSON

/// The keys of the two signers, taken out of a payload whose signatures are still to be checked.
///
/// It looks at `format`, `signers`, `threshold` and the evaluators' keys only; all else is read once the
/// signatures hold.
struct SignerKeys {
  private var keys: [KeyID: PublicKey] = [:]

  subscript(kid: KeyID) -> PublicKey? { keys[kid] }

  init(payload json: JSONValue, format expected: String) throws(PayloadFault) {
    do throws(ShapeError) {
      var reader = try ObjectReader(json)
      let format = try reader.string("format")
      guard format.utf8.elementsEqual(expected.utf8) else {
        throw reader.fault("format", .invalid(format))
      }
      let signers = try reader.names("signers") { KeyID($0) }
      for var evaluator in try reader.objects("evaluators") {
        guard let jwk = evaluator.optionalValue("jwk") else { continue }
        let key = try PublicKey(jwk: jwk, path: evaluator.path.member("jwk"))
        if signers.contains(key.kid) { keys[key.kid] = key }
      }
    } catch {
      if error.path.description == "format", case .invalid(let format) = error.fault { throw .format(format) }
      throw .shape(error)
    }
  }
}
