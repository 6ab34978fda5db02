import PlainText
import Referential
import Report
import Scenarios
import Seal
import Testing
import Wording

@Suite struct `A candidate's extract` {
  private func documents(_ language: Language) throws -> [String] {
    let extract = try #require(CandidateExtract([try Documents.eventful()]))
    let html = String(decoding: try extract.html(language), as: UTF8.self)
    let text = String(decoding: extract.text(language), as: UTF8.self).split(whereSeparator: \.isWhitespace)
    return [text.joined(separator: " "), html]
  }

  @Test func `holds all that was seen, noted and decided`() throws {
    for document in try documents(.fr) {
      for text in [
        "Meunier", "Reformule la demande.", "Écoute bien.", "Vu ensemble.", "Deux lectures du critère.",
        "Tiers temps",
        "Anaïs Prudhomme", "Ben Caradec", "Cléo Vasseur", "Argumente son choix.", "Beaucoup de questions.",
      ] { #expect(document.contains(text), "\(text)") }
    }
  }

  @Test func `says what it leaves out, and leaves out what is the evaluators' own`() throws {
    for document in try documents(.fr) {
      #expect(document.contains("Sont laissés de côté"))
      for text in ["Malade.", "Train en retard.", "H-17", "Prévention"] {
        #expect(!document.contains(text), "\(text)")
      }
    }
  }

  @Test func `runs nothing and keeps the digest of what was signed`() throws {
    let result = try Documents.eventful()
    for document in try documents(.en) {
      #expect(document.contains(result.digest.groups))
      #expect(!document.contains("<script"))
    }
  }

  @Test func `is made of results only, and the same in whatever order they come`() throws {
    #expect(CandidateExtract([]) == nil)
    let first = try Documents.eventful()
    var scenario = try Scenario.plain(BlocID.all[1])
    let second = try Documents.checked(try scenario.sign(BlocID.all[1]))
    let (a, b) = (
      try #require(CandidateExtract([first, second])), try #require(CandidateExtract([second, first]))
    )
    #expect(a.text(.fr) == b.text(.fr))
    #expect(try a.html(.en) == b.html(.en))
  }
}

@Suite struct `The name of a document` {
  @Test func `is letters, digits and hyphens, and told apart by what was signed`() throws {
    let name = try Documents.eventful().documentName(suffix: "html")
    #expect(name.wholeMatch(of: #/meunier-dana-b1-r1-[0-9a-f]{16}\.html/#) != nil, "\(name)")
    #expect(try Documents.eventful().documentName(suffix: nil).hasSuffix(".html") == false)
  }
}
