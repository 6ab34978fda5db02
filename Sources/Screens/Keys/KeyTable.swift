import Canvas
package import PlainText
package import Wording

/// The table of bindings as a person reads it on paper, with the names that a configuration takes.
package enum KeyTable {
  /// A heading and lines for each place: the action's name, its keys' names, what it does.
  package static func lines(_ keymap: Keymap, language: Language) -> [SafeText] {
    var lines: [SafeText] = []
    for context in Context.allCases {
      let bindings = keymap.bindings(in: context)
      guard !bindings.isEmpty else { continue }
      if !lines.isEmpty { lines.append("") }
      lines.append("\(context.rawValue) (\(SafeText(context.words[language])))")
      for binding in bindings {
        let name = padded(binding.action.rawValue, to: 17)
        let keys = padded(binding.keys.compactMap(\.configurationName).joined(separator: ", "), to: 21)
        lines.append("  \(SafeText(name)) \(SafeText(keys)) \(SafeText(binding.help[language]))")
      }
    }
    return lines
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - TextWidth.columns(of: SafeText(text))))
  }
}
