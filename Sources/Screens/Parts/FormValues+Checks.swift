import Assessment
import Wording

extension FormValues {
  /// A text that must not be empty, without spaces at either end.
  func required(_ id: String, _ label: Sentence) throws(FormFault) -> String {
    guard let text = optional(id) else { throw FormFault(id, ScreenText.fillIn(label)) }
    return text
  }

  /// A text without spaces at either end; nil where nothing is left.
  func optional(_ id: String) -> String? {
    let text = text(id)
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return nil }
    return String(text[first...last])
  }

  /// A day; nil where the field is empty.
  func optionalDay(_ id: String, _ label: Sentence) throws(FormFault) -> Day? {
    if isBlank(id) { return nil }
    guard let day = day(id) else { throw FormFault(id, ScreenText.notADay(label)) }
    return day
  }

  func requiredDay(_ id: String, _ label: Sentence) throws(FormFault) -> Day {
    guard let day = try optionalDay(id, label) else { throw FormFault(id, ScreenText.fillIn(label)) }
    return day
  }
}
