import PlainText
import StrictJSON

/// What text a payload may hold, told from the name of the member that holds it.
///
/// Every string of the payload passes here, so that none can be forgotten: only a `comment` and a `note`
/// take line feeds, and only these and a few others may be empty.
enum TextRule {
  /// Limits in Unicode scalars, which count the same in every program and every version of Unicode.
  ///
  /// The last one is for the certifier's texts, which no evaluator types.
  static func maximum(of member: String) -> Int {
    switch member {
    case "comment": TextLimit.comment
    case "note": TextLimit.note
    case "motif", "stateMotif", "measure", "cadre", "steeringTools": TextLimit.motif
    case "name", "family", "given", "employer", "service", "course", "organisation", "reference",
      "authority", "approvedBy":
      TextLimit.name
    default: 5_000
    }
  }

  static func check(_ json: JSONValue) throws(PayloadFault) { try check(json, member: "", path: .root) }

  private static func check(_ json: JSONValue, member: String, path: JSONPath) throws(PayloadFault) {
    switch json {
    case .null, .bool, .integer: return
    case .string(let text): try check(text, member: member, path: path)
    case .array(let elements):
      for (index, element) in elements.enumerated() {
        try check(element, member: member, path: path.element(index))
      }
    case .object(let members):
      for (name, value) in members.sorted(by: { $0.key < $1.key }) {
        try check(value, member: name, path: path.member(name))
      }
    }
  }

  private static func check(_ text: String, member: String, path: JSONPath) throws(PayloadFault) {
    let multiline = member == "comment" || member == "note"
    guard !text.isEmpty || multiline else { throw .text(path, .empty) }
    let scalars = text.unicodeScalars.count
    let maximum = maximum(of: member)
    guard scalars <= maximum else { throw .text(path, .tooLong(scalars: scalars, maximum: maximum)) }
    guard EntryText.isClean(text, as: multiline ? .block : .line) else { throw .text(path, .unclean) }
  }
}
