import Referential
import StrictJSON

/// A value written as one JSON string: an id, a day or one word of a fixed list.
protocol TextForm: JSONForm, Hashable {
  init?(_ text: String)
  var text: String { get }
}

extension TextForm {
  var json: JSONValue { .string(text) }
  init(json: JSONValue, path: JSONPath) throws(ShapeError) {
    let text = try String(json: json, path: path)
    guard let value = Self(text) else { throw ShapeError(path: path, fault: .invalid(text)) }
    self = value
  }
}

extension TextForm where Self: CustomStringConvertible {
  var text: String { description }
}

extension TextForm where Self: RawRepresentable, RawValue == String {
  init?(_ text: String) { self.init(rawValue: text) }
  var text: String { rawValue }
}

extension EvaluatorID: TextForm {}
extension ObservationID: TextForm {}
extension NoteID: TextForm {}
extension DeviceID: TextForm {}
extension ResultID: TextForm {}
extension BlocID: TextForm {}
extension CompetenceID: TextForm {}
extension CriterionID: TextForm {}
extension GridItem: TextForm {}
extension PlanItem: TextForm {}
extension Subject: TextForm {}
extension Stream: TextForm {}
extension Day: TextForm {}
extension Moment: TextForm {}

extension Kind: TextForm {}
extension Channel: TextForm {}
extension Tool: TextForm {}
extension Counterpart: TextForm {}
extension Rule: TextForm {}
extension Phase: TextForm {}
extension MarkValue: TextForm {}
extension CriterionVerdict: TextForm {}
extension CompetenceVerdict: TextForm {}
extension Decision: TextForm {}
extension Filling: TextForm {}
extension GridOwner.Scope: TextForm {}
extension Evaluator.Role: TextForm {}
extension Accreditation.Holder: TextForm {}
