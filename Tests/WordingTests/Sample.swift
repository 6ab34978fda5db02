import Assessment
import Referential
import Testing
import Wording

/// Something to be said, the bloc it is said in, and how it is to read. `⍽` stands for a no-break space.
struct Sample<Subject: Sendable>: Sendable, CustomTestStringConvertible {
  let subject: Subject
  let bloc: BlocID?
  let fr: String
  let en: String
  let brief: (fr: String, en: String)?

  init(
    _ subject: Subject, in bloc: BlocID?, fr: String, en: String, brief: String? = nil,
    briefly: String? = nil
  ) {
    self.subject = subject
    self.bloc = bloc
    self.fr = bound(fr)
    self.en = en
    self.brief = if let brief, let briefly { (bound(brief), briefly) } else { nil }
  }

  var testDescription: String { "\(subject)" }
}

/// Makes every `⍽` the no-break space that it stands for.
func bound(_ text: String) -> String { text.replacing("⍽", with: "\u{A0}") }

enum RefusalSamples {
  static var all: [Sample<Refusal>] { phases + observations + team + grids + reversals }
}

enum ProblemSamples {
  static var all: [Sample<Problem>] { pairs + observations + coverage + team + grids }
}
