import Assessment
import Authoring
import Referential
import Testing
import Wording

/// The scale of the referential, and the words and values that the program has for it.
@Suite struct `The scale` {
  private let scale: Scale

  init() throws {
    scale = try #require(try EmbeddedReferentials.all().first).scale
  }

  @Test func `names the values of each verdict and decision, in one order`() {
    #expect(Scale.Subject.criterion.values == CriterionVerdict.allCases.map(\.rawValue))
    #expect(Scale.Subject.competence.values == CompetenceVerdict.allCases.map(\.rawValue))
    #expect(Scale.Subject.decision.values == Decision.allCases.map(\.rawValue))
  }

  @Test func `has the words that the screens show in French`() {
    #expect(scale.steps(of: .criterion).map(\.label) == CriterionVerdict.allCases.map { $0.words[.fr] })
    #expect(scale.steps(of: .competence).map(\.label) == CompetenceVerdict.allCases.map { $0.words[.fr] })
    #expect(scale.steps(of: .decision).map(\.label) == Decision.allCases.map { $0.words[.fr] })
  }

  @Test func `is none where a value lacks its label or is not known`() {
    var labels = Dictionary(
      uniqueKeysWithValues: Scale.Subject.allCases.map { subject in
        (subject, Dictionary(uniqueKeysWithValues: subject.values.map { ($0, $0) }))
      })
    #expect(Scale(labels: labels) != nil)
    labels[.decision]?["perhaps"] = "peut-être"
    #expect(Scale(labels: labels) == nil)
    labels[.decision] = ["validated": "validé"]
    #expect(Scale(labels: labels) == nil)
    labels[.decision] = nil
    #expect(Scale(labels: labels) == nil)
  }
}
