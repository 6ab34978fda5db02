import Canvas
import Wording

/// One line of a list of keys: what is pressed, what it does.
struct KeyRow: Hashable, Sendable {
  var keys: String
  var help: Sentence
  /// Nil for a key of texts, which is never off.
  var action: Action?
  /// What the configuration calls it; empty for a key of texts.
  var name = ""

  /// All keys of a context, in the order of the table; what several digits do stands once.
  static func rows(of context: Context, in keymap: Keymap, naming: KeyNaming) -> [KeyRow] {
    var rows: [KeyRow] = []
    let bindings = keymap.bindings(in: context)
    for binding in bindings {
      let names = binding.keys.compactMap { $0.displayName(in: naming) }
      guard !names.isEmpty else { continue }
      if binding.action.digit != nil {
        let digits = bindings.filter { $0.action.digit != nil }
        let ends = [digits.first, digits.last].compactMap { $0?.keys.first?.displayName(in: naming) }
        let named = [digits.first, digits.last].compactMap { $0?.action.rawValue }.joined(separator: "…")
        let row = KeyRow(
          keys: ends.joined(separator: "…"), help: binding.help, action: nil, name: named)
        if !rows.contains(row) { rows.append(row) }
      } else {
        rows.append(
          KeyRow(
            keys: names.joined(separator: ", "), help: binding.help, action: binding.action,
            name: binding.action.rawValue))
      }
    }
    return rows
      + context.ownKeys.map {
        KeyRow(keys: $0.key.displayName(in: naming) ?? "", help: $0.help, action: nil)
      }
  }
}
