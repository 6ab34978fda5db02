import PlainText
package import Wording

extension FiguresReport {
  /// One page to read and print, with nothing in it that runs.
  package func html(_ language: Language) throws -> [UInt8] {
    func text(_ sentence: Sentence) -> String { SafeText(sentence[language]).text }
    var sections: [[String: Any]] = []
    var title: Any = false
    var rows: [[String: Any]] = []
    func end() {
      if !rows.isEmpty { sections.append(["title": title, "rows": rows]) }
      rows = []
    }
    func row(_ kind: String, _ content: Any) {
      rows.append(
        Dictionary(
          uniqueKeysWithValues: ["line", "group", "name", "field", "bar"].map { ($0, $0 == kind ? content : false) }))
    }
    for item in items {
      switch item {
      case .title(let sentence):
        end()
        title = text(sentence)
      case .line(let sentence): row("line", text(sentence))
      case .group(let sentence): row("group", text(sentence))
      case .name(let sentence): row("name", text(sentence))
      case .field(let label, let words): row("field", text(ReportWords.labelled(label, words)))
      case .bar(let label, let share):
        row(
          "bar",
          ["label": text(label), "count": String(share.count), "length": String(share.parts(of: 1000))])
      case .space:
        end()
        title = false
      }
    }
    end()
    let templates = try PageTemplates.shared.get()
    return try templates.page(
      main: try templates.render("figures", ["sections": sections]), title: FiguresWords.title,
      check: FiguresWords.notice, notice: nil, embedding: nil, language)
  }
}
