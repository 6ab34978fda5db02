import Canvas
import PlainText
import Referential
import Screens
import Seal
import TestSupport
import Testing
import Wording

@Suite struct `Reading a result` {
  private func bench(_ change: (inout ReadResult) -> Void = { _ in }) throws -> ReviewBench {
    var first = try ReviewCast.eventful()
    change(&first)
    let second = try ReviewCast.plain()
    var bench = try ReviewBench([ReviewCast.listed(first), ReviewCast.listed(second)])
    bench.contents = [first.path: first, second.path: second]
    return bench
  }

  private func reading() throws -> ReviewBench {
    var bench = try bench()
    bench.press(.enter)
    return bench
  }

  /// All pages, one below the other.
  private func all(_ bench: ReviewBench) -> String {
    var bench = bench
    var rows: [String] = []
    bench.press(.home)
    for _ in 0..<60 {
      rows += bench.rows().dropFirst(3).dropLast(3)
      bench.press(.pageDown)
    }
    return rows.joined(separator: "\n")
  }

  @Test func `begins with the four lines that a jury needs, the verdict staying on every page`() throws {
    var bench = try reading()
    #expect(bench.asked.last == .review(.read(path: "meunie/B1.r1.grille.json")))
    expectScreen(bench.picture(17, 60), "review-result-60x17")
    expectScreen(bench.picture(24, 80), "review-result-80x24", roles: true)
    expectScreen(bench.picture(40, 120), "review-result-120x40")
    let verdict = bench.rows()[1]
    #expect(verdict.contains("NON VALIDÉ le 30/11/2026 · signatures intègres"))
    for _ in 0..<12 {
      bench.press(.pageDown)
      #expect(bench.rows()[1] == verdict)
    }
  }

  @Test func `shows the tables with both opinions, what was agreed on, who modified and why`() throws {
    var bench = try reading()
    bench.press(.tab, .tab, .tab, .tab)
    expectScreen(bench.picture(24, 80), "review-grid-80x24", roles: true)
    expectScreen(bench.picture(17, 60), "review-grid-60x17")
    expectScreen(bench.picture(40, 120), "review-grid-120x40")
    let text = all(bench)
    for part in [
      "Relu ensemble.", "Deux lectures du critère.", "Vu ensemble.", "À suivre.", "Fermeture du site.",
      "Ligne coupée.", "Reformule la demande.", "Argumente son choix.", "Cléo Vasseur", "Malade.",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test func `goes from part to part, and to the next and the previous result of the list`() throws {
    var bench = try reading()
    bench.press(.tab)
    #expect(bench.text.contains("Faits à connaître"))
    bench.press(.backTab)
    bench.press(.right)
    #expect(bench.asked.last == .review(.read(path: "meunie/B2.r1.grille.json")))
    #expect(bench.rows()[0].contains("B2"))
    bench.press(.right)
    #expect(bench.app.status?.sentence == ReviewText.noNext)
    bench.press(.left, .left)
    #expect(bench.app.status?.sentence == ReviewText.noPrevious)
  }

  @Test func `finds a text without regard to accents and case`() throws {
    var bench = try reading()
    bench.press(.character("/"))
    bench.type("greve DES transports")
    bench.press(.enter)
    #expect(bench.text.contains("Grève des transports"))
    bench.press(.character("s"))
    for _ in 0..<20 { bench.press(.backspace) }
    bench.type("introuvable")
    bench.press(.enter)
    #expect(bench.app.status?.kind == .refused)
  }

  @Test func `shows nothing of a file that is not valid before that is asked for, then marks each line of its header`()
    throws
  {
    var bench = try bench {
      $0.verdict = .invalid; $0.digest = nil
    }
    let path = "meunie/B1.r1.grille.json"
    bench.app.world.archive?.files = [ReviewCast.refused(path, "signature-wrong")]
    bench.take(.changed)
    bench.press(.enter)
    expectScreen(bench.picture(), "review-withheld-80x24")
    #expect(!all(bench).contains("Vu ensemble."))
    bench.press(.home, .enter)
    #expect(bench.asked.last == .review(.readUnauthenticated(path: path)))
    expectScreen(bench.picture(), "review-unauthenticated-80x24")
    #expect(bench.rows()[0].contains("NON AUTHENTIFIÉ") && bench.rows()[1].contains("NON AUTHENTIFIÉ"))
    #expect(all(bench).contains("Vu ensemble."))
    bench.press(.character("l"))
    #expect(bench.app.status?.sentence == ReviewText.noContentHere)
  }

  @Test func `is read in English and in ASCII too`() throws {
    var bench = try ReviewBench(
      [ReviewCast.listed(try ReviewCast.eventful())], language: .en, glyphs: .ascii)
    bench.contents = ["meunie/B1.r1.grille.json": try ReviewCast.eventful()]
    bench.press(.enter, .tab, .tab, .tab, .tab)
    expectScreen(bench.picture(), "review-grid-english-ascii")
  }
}

@Suite struct `Two results side by side` {
  private func revised() throws -> (ReadResult, ReadResult) {
    let first = try ReviewCast.eventful()
    var second = try ReviewCast.eventful("meunie/B1.r2.grille.json")
    second.payload?.result.revision = 2
    second.payload?.decision.value = .validated
    second.payload?.agreement.comments[0].comment = "Autre avis."
    second.digest = SHA256Digest(of: [2])
    return (first, second)
  }

  @Test func `show first what differs, then all`() throws {
    let (first, second) = try revised()
    var bench = try ReviewBench([ReviewCast.listed(first), ReviewCast.listed(second)])
    bench.contents = [first.path: first, second.path: second]
    bench.press(.enter, .character("c"))
    expectScreen(bench.picture(), "review-compare-choice-80x24")
    bench.press(.enter)
    expectScreen(bench.picture(17, 60), "review-compare-60x17")
    expectScreen(bench.picture(24, 80), "review-compare-80x24")
    expectScreen(bench.picture(40, 120), "review-compare-120x40")
    #expect(bench.rows()[0].contains("3 différences"))
    bench.press(.tab)
    #expect(bench.text.contains("Tout"))
  }

  @Test func `are chosen in the list, one after the other`() throws {
    var bench = try ReviewBench(ReviewCast.mixed)
    bench.press(.character("t"), .down, .enter, .home, .character("c"))
    #expect(bench.app.status?.sentence == ReviewText.compareWith("Aubin Léa B1"))
    bench.press(.character("c"))
    #expect(bench.app.status?.sentence == ReviewText.compareWithItself)
    bench.press(.right, .character("c"))
    #expect(bench.asked.last == .review(.compare("aubin/B1.r1.grille.json", "aubin/B2.r1.grille.json")))
    bench.press(.character("c"), .escape)
    #expect(bench.app.status?.sentence == ReviewText.compareCancelled)
  }

  @Test func `of two blocs keep their tables apart`() throws {
    let (first, second) = (try ReviewCast.eventful(), try ReviewCast.plain())
    var bench = try ReviewBench([ReviewCast.listed(first), ReviewCast.listed(second)])
    bench.contents = [first.path: first, second.path: second]
    bench.press(.character("c"), .right, .character("c"))
    #expect(bench.text.contains("Comparaison"))
    var text = ""
    for _ in 0..<30 {
      text += bench.text
      bench.press(.pageDown)
    }
    #expect(text.contains("Ce sont deux blocs"))
  }
}

@Suite struct `Searching the archive` {
  /// The comments of all competences share a word; each hit is to be shown at its own.
  private func commented() throws -> (ReadResult, [CompetenceID]) {
    var result = try ReviewCast.eventful()
    var comments = result.payload?.agreement.comments ?? []
    for index in comments.indices {
      comments[index].comment = "Le mot rare, ici en \(comments[index].competence), vu par les deux."
    }
    result.payload?.agreement.comments = comments
    return (result, comments.map(\.competence))
  }

  @Test func `says of a verdict that was obtained in the closing interview where it comes from`() throws {
    var result = try ReviewCast.eventful()
    func count(_ result: ReadResult) throws -> Int {
      var bench = try ReviewBench([ReviewCast.listed(result)])
      bench.contents = [result.path: result]
      bench.press(.enter)
      return bench.rows(600, 100).count { $0.contains("obtenu dans l'entretien complémentaire") }
    }
    let agreement = try #require(result.payload?.agreement)
    let place = try #require(
      agreement.criteria.indices.first { place in
        let verdict = agreement.criteria[place]
        return !verdict.inInterview
          && !(result.payload?.grids ?? []).contains { grid in
            grid.criteria.contains { $0.criterion == verdict.criterion && $0.graded != nil }
          }
      })
    let before = try count(result)
    result.payload?.agreement.criteria[place].inInterview = true
    #expect(try count(result) == before + 1)
  }

  @Test func `opens a hit at its own place, not at the first that has the word`() throws {
    let (result, ids) = try commented()
    #expect(ids.count > 1)
    for id in ids {
      var bench = try ReviewBench([ReviewCast.listed(result)])
      bench.contents = [result.path: result]
      bench.answer = SearchAnswer(
        text: "",
        hits: [
          SearchHit(
            path: result.path, place: .comment, detail: id.description,
            excerpt: "Le mot rare, ici en \(id.description), vu par les deux.")
        ], count: 1)
      bench.press(.character("s"))
      // Not as it stands there: the words apart.
      bench.type("rare deux")
      bench.press(.enter, .enter)
      #expect(bench.text.contains("ici en \(id.description),"), "\(id)")
    }
  }

  @Test func `says whose text it is, and shows what was replaced as that`() throws {
    let result = try ReviewCast.eventful()
    var bench = try ReviewBench([ReviewCast.listed(result)])
    bench.answer = SearchAnswer(
      text: "",
      hits: [
        SearchHit(path: result.path, place: .comment, detail: "B1.C2", excerpt: "grève", evaluator: "Ben Caradec"),
        SearchHit(path: result.path, place: .comment, detail: "B1.C2", excerpt: "grève", isSuperseded: true),
      ], count: 1)
    bench.press(.character("s"))
    bench.type("greve")
    bench.press(.enter)
    #expect(bench.text.contains("précisions (Ben Caradec) B1.C2"))
    #expect(bench.text.contains("remplacé · précisions communes B1.C2"))
  }

  @Test func `brings the next results when somebody goes down from the last one`() throws {
    func hits(_ range: ClosedRange<Int>) -> [SearchHit] {
      range.map { SearchHit(path: "\($0).grille.json", place: .note, excerpt: "note \($0)") }
    }
    var bench = try ReviewBench([ReviewCast.listed(try ReviewCast.eventful())])
    bench.answer = SearchAnswer(text: "", hits: hits(1...4), count: 6)
    bench.press(.character("s"))
    bench.type("note")
    bench.press(.enter)
    #expect(bench.rows()[1].contains("6 résultats, ici 1 à 4"))
    bench.press(.end)
    #expect(bench.asked.last == .review(.search("note", from: 0)))
    bench.answer = SearchAnswer(text: "", hits: hits(5...6), count: 6)
    bench.press(.down)
    #expect(bench.asked.last == .review(.search("note", from: 4)))
    #expect(bench.rows()[1].contains("6 résultats") && !bench.text.contains("ici 1"))
    #expect(bench.text.contains("note 1") && bench.text.contains("note 6"))
    let count = bench.asked.count
    bench.press(.down)
    bench.press(.down)
    #expect(bench.asked.count == count)
    bench.press(.enter)
    #expect(bench.asked.last == .review(.read(path: "6.grille.json")))
  }

  @Test func `shows each place with the words around, and opens the result there`() throws {
    var bench = try ReviewBench([ReviewCast.listed(try ReviewCast.eventful())])
    bench.contents = ["meunie/B1.r1.grille.json": try ReviewCast.eventful()]
    bench.answer = SearchAnswer(
      text: "",
      hits: [
        SearchHit(
          path: "meunie/B1.r1.grille.json", place: .comment, detail: "B1.C2", excerpt: "…Vu ensemble, grève comprise…"),
        SearchHit(path: "meunie/B1.r1.grille.json", place: .motif, excerpt: "Grève des transports."),
      ], count: 1)
    bench.press(.character("s"))
    bench.type("greve")
    bench.press(.enter)
    #expect(bench.asked.last == .review(.search("greve", from: 0)))
    expectScreen(bench.picture(17, 60), "review-hits-60x17")
    expectScreen(bench.picture(24, 80), "review-hits-80x24", roles: true)
    bench.press(.down, .enter)
    #expect(bench.text.contains("Grève des transports"))
    #expect(bench.asked.last == .review(.read(path: "meunie/B1.r1.grille.json")))
    bench.press(.escape, .character("/"))
    bench.answer = SearchAnswer(text: "", hits: [], count: 0)
    bench.press(.enter)
    #expect(bench.text.contains("n'est dans aucun nom"))
  }
}
