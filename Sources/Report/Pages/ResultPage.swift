import Mustache
import PlainText
import Referential
import Seal
package import Wording

/// A result as one HTML file that is read, printed and checked without this program.
package enum ResultPage {
  /// The page; the same for the same file, language and knowledge of its signers.
  ///
  /// On paper nothing can be checked: there the page only says how its result is.
  package static func html(_ result: CheckedResult, _ language: Language, onPaper: Bool = false) throws
    -> [UInt8]
  {
    var page = PageSections(payload: result.payload, verification: result.verification, language)
    page.content()
    page.signatures()
    let templates = try PageTemplates.shared.get()
    return try templates.page(
      main: try templates.render("main", ["sections": page.sections]), title: page.title, check: result.check,
      notice: onPaper ? ReportWords.pagePaper : nil, embedding: onPaper ? nil : result, language)
  }
}

/// A page's sections while they are written: what a template is given.
struct PageSections {
  let payload: ResultPayload
  let report: ResultReport
  let language: Language
  private(set) var sections: [[String: Any]] = []

  init(payload: ResultPayload, verification: Verification, _ language: Language) {
    self.payload = payload
    report = ResultReport(payload: payload, verification: verification, width: 80, language: language)
    self.language = language
  }

  /// All of a result but its signatures.
  mutating func content() {
    opening()
    derogations()
    identity()
    facts()
    observations()
    grid()
    interview()
    notes()
    changes()
    corrections()
    waivers()
    course()
    evaluators()
    readings()
  }

  var bloc: Bloc { payload.bloc }

  var title: Sentence {
    let candidate = payload.candidate
    return ReportWords.pageTitle(
      bloc.id.rawValue, bloc.title, "\(candidate.given) \(candidate.family)",
      payload.result.revision)
  }

  mutating func section(_ title: Sentence? = nil) {
    sections.append(["title": title.map { $0[language] } as Any? ?? false, "blocks": [[String: Any]]()])
  }

  private mutating func add(_ block: [String: Any]) {
    guard let last = sections.indices.last, var blocks = sections[last]["blocks"] as? [[String: Any]] else {
      return
    }
    blocks.append(block)
    sections[last]["blocks"] = blocks
  }

  /// A paragraph; what of it is about one thing may name that thing, so that it is found to stand there.
  mutating func line(_ sentence: Sentence, _ style: String = "", of place: String? = nil) {
    add([
      "line": ["class": style, "of": place as Any? ?? false, "runs": runs(sentence)] as [String: Any],
      "table": false,
    ])
  }

  mutating func item(_ sentence: Sentence, of place: String? = nil) { line(sentence, "item", of: place) }
  mutating func sub(_ sentence: Sentence, of place: String? = nil) { line(sentence, "sub", of: place) }
  mutating func quote(_ sentence: Sentence, of place: String? = nil) { line(sentence, "quote", of: place) }
  mutating func field(_ label: Sentence, _ text: Sentence, of place: String? = nil) {
    line(ReportWords.labelled(label, text), of: place)
  }

  mutating func table(_ table: [String: Any]) { add(["line": false, "table": table]) }

  func runs(_ sentence: Sentence) -> [[String: String]] { ShownText.runs(of: sentence[language]) }
}

extension PageSections {
  /// A signed text, as it is to be put into a sentence.
  func text(_ text: String, _ path: String) -> String {
    ShownText.mark(SafeText(text, keepLineBreaks: true), at: path, as: .text)
  }

  /// A signed value in words.
  func value(_ words: Sentence, _ path: String, _ way: Way) -> Sentence {
    Sentence(same: ShownText.mark(SafeText(words[language]), at: path, as: way))
  }

  func name(_ id: ResultPayload.Identifier, _ path: String) -> String {
    ShownText.mark(SafeText(report.name(id)), at: path, as: .name)
  }

  func letter(_ id: ResultPayload.Identifier, _ path: String) -> String {
    ShownText.mark(SafeText(report.letter(of: id)), at: path, as: .letter)
  }

  /// `entretien observé n° 3`.
  func named(_ id: ResultPayload.Identifier, _ path: String) -> Sentence {
    guard let observation = payload.observation(id) else { return Sentence(same: id.rawValue) }
    return ReportWords.observation(
      bloc.situation, ShownText.mark(SafeText(report.label(observation)), at: path, as: .observation))
  }

  func label(_ id: CriterionID, _ path: String) -> Sentence {
    value(Sentence(same: "\(id) \(bloc.label(id))"), path, .label)
  }

  func label(_ id: CompetenceID, _ path: String) -> Sentence {
    value(Sentence(same: "\(id) \(bloc.label(id))"), path, .label)
  }

  func day(_ day: ResultPayload.Day, _ path: String) -> Sentence { value(day.words, path, .day) }
  func time(_ time: ResultPayload.Time, _ path: String) -> Sentence { value(time.words, path, .time) }
}
