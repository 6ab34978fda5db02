import Canvas
import Wording

/// The table of bindings as a page of the documentation.
package enum KeymapReference {
  /// Markdown in French: a table per place.
  package static func markdown(_ keymap: Keymap = .standard) -> String {
    var text = """
      # Les touches

      Cette page est tirée du tableau que le programme applique ; ses tests la comparent. Les majuscules
      valent les minuscules. La touche imprimée au bas de l'écran est la première de chaque ligne. Le lieu entre
      parenthèses et le nom d'une action sont ceux que prend [config.yaml](configuration.md), où l'on donne
      d'autres touches à une action ; `grille touches` imprime le tableau qui en résulte.

      """
    for context in Context.allCases {
      let rows = KeyRow.rows(of: context, in: keymap, naming: .french)
      guard !rows.isEmpty else { continue }
      text += "\n## \(context.words.capitalized[.fr]) (`\(context.rawValue)`)\n\n"
      text += "| touche | effet | action |\n| --- | --- | --- |\n"
      for row in rows {
        let name = row.name.isEmpty ? "–" : "`\(row.name)`"
        text += "| \(escaped(row.keys)) | \(escaped(row.help[.fr])) | \(name) |\n"
      }
    }
    return text
  }

  /// A bar would end the cell.
  private static func escaped(_ text: String) -> String {
    String(text.flatMap { $0 == "|" ? Array("\\|") : [$0] })
  }
}
