import PlainText
import Testing

@Suite struct `The nearest name` {
  private let known = ["id", "label", "statement", "groups", "unseen-competences"]

  @Test(arguments: [
    ("lable", "label"), ("Label", "label"), ("statment", "statement"), ("group", "groups"),
    ("unseen_competence", "unseen-competences"), ("ids", "id"),
  ])
  func `is found for a slip of the hand`(_ written: String, _ meant: String) {
    #expect(nearestName(to: written, among: known) == meant)
  }

  @Test(arguments: ["colour", "kinds", "", "x1y2z3", "statistics"])
  func `is not made up for another word`(_ written: String) {
    #expect(nearestName(to: written, among: ["label", "statement"]) == nil)
  }
}
