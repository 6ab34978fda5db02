import Archive
import PlainText
import Scenarios
import Seal
import Testing

@Suite struct `Searching an archive` {
  private let folder: TestFolder
  private let archive: Archive

  init() throws {
    folder = try TestFolder()
    try folder.write(SampleResults.eventful(), "Meunier.grille.json")
    try folder.write(
      try SampleResults.renamed(SampleResults.revision(1), family: "Lœuillet", id: "oe"),
      "Loeuillet.grille.json")
    archive = try folder.read()
  }

  private func paths(_ query: String) -> [String] {
    archive.search(query, most: 30).files.map(\.path)
  }

  private func places(_ query: String) -> [FoundFiles.Place] {
    archive.search(query, most: 30).files.flatMap(\.places)
  }

  @Test(arguments: ["Écoute", "ecoute", "ÉCOUTE", "e\u{301}coute", "écou"])
  func `takes no notice of accents and capitals, and finds beginnings of words`(query: String) throws {
    let found = places(query).filter { $0.passage.field == .comment }
    #expect(found.contains { $0.excerpt.contains("Écoute bien.") && $0.passage.place == "B1.C1" })
  }

  @Test(arguments: ["Loeuillet", "lœuillet", "LŒUILLET", "loeuil"])
  func `finds a ligature by its letters and letters by the ligature`(query: String) throws {
    #expect(paths(query) == ["Loeuillet.grille.json"])
  }

  @Test func `finds notes, motifs, names and criteria, and says where they stand`() throws {
    let note = try #require(places("reformule demande").first { $0.passage.field == .note })
    #expect(note.passage.text == "Reformule la demande.\nÀ préciser.")
    #expect(note.excerpt == "Reformule la demande. À préciser.")
    #expect(note.passage.evaluator == "Anaïs Prudhomme")
    #expect(note.passage.place == "B1.C1.1")
    #expect(places("greve transports").map(\.passage.field) == [.motif])
    #expect(places("Prudhomme").first?.passage.field == .evaluator)
    #expect(places("meunie").map(\.passage.field).contains(.formerName))
    let file = try #require(
      archive.search("posture accueil", most: 30).files.first { $0.path == "Meunier.grille.json" })
    let criterion = try #require(file.places.first { $0.passage.field == .criterion })
    #expect(criterion.passage.place == "B1.C1.1")
  }

  @Test func `gives as many as are asked for, in one order, and says how many there are`() throws {
    let folder = try TestFolder()
    for (number, family) in ["Un", "Deux", "Trois", "Quatre", "Cinq"].enumerated() {
      try folder.write(
        try SampleResults.renamed(SampleResults.eventful(), family: family, id: "\(number)"), "\(number).grille.json")
    }
    let archive = try folder.read()
    let all = archive.search("reformule", most: .max)
    #expect(all.count == 5 && all.files.count == 5)
    #expect(all.files.allSatisfy { !$0.places.isEmpty })
    for first in 0...6 {
      let some = archive.search("reformule", from: first, most: 2)
      #expect(some.count == 5)
      #expect(some.files == Array(all.files.dropFirst(first).prefix(2)), "\(first)")
    }
    #expect(archive.search("reformule", from: -3, most: -1).files.isEmpty)
  }

  @Test func `puts what was superseded after what stands`() throws {
    let folder = try TestFolder()
    // In the order of their paths the superseded one comes first.
    try folder.write(try SampleResults.revision(1), "a.grille.json")
    try folder.write(try SampleResults.revision(2), "b.grille.json")
    let archive = try folder.read()
    let found = archive.search("Prudhomme", most: 30).files
    #expect(found.map(\.path) == ["b.grille.json", "a.grille.json"])
    #expect(found.map(\.isSuperseded) == [false, true])
    #expect(archive.search("Prudhomme", from: 1, most: 1).files.map(\.path) == ["a.grille.json"])
  }

  @Test func `finds files by words of which some stand in the grid and some were written`() throws {
    let one = try #require(places("posture").first { $0.passage.field == .criterion })
    #expect(one.passage.place == "B1.C1.1")
    #expect(paths("posture meunier") == ["Meunier.grille.json"])
    #expect(paths("meunier posture greve") == ["Meunier.grille.json"])
    #expect(paths("posture lœuillet").isEmpty)
  }

  @Test func `wants all words in one file, wherever in it they stand`() throws {
    #expect(paths("meunier greve") == ["Meunier.grille.json"])
    #expect(paths("lœuillet greve").isEmpty)
  }

  @Test func `takes words between quotation marks as they follow one another`() throws {
    #expect(paths("\"la demande\" meunier") == ["Meunier.grille.json"])
    #expect(paths("« demande la reformule »").isEmpty)
  }

  @Test(arguments: [
    "", " ", "\"", "\"\"", "*", "()", "AND", "OR NOT", "NEAR(a b)", "body:x", "body : meunier", "-meunier",
    "^a", "a*b",
    "';DROP TABLE files;--", "\u{0}", "a\u{0}b", "\u{202E}", "{a b}: c", "+", "a + b", "\\", "%", "_", "''",
    "🦊",
    "meunier OR", "meunier\"", String(repeating: "\"", count: 501), String(repeating: "a ", count: 5_000),
    String(repeating: "(", count: 10_000), "\u{1}\u{2}\u{3}\u{1E}\u{1F}",
  ])
  func `takes whatever is typed as text`(query: String) throws {
    _ = archive.search(query, most: 30)
    #expect(archive.search("Meunier", most: 30).files.map(\.path) == ["Meunier.grille.json"])
    #expect(archive.isDone)
  }

  @Test func `survives every kind of character in a query`() throws {
    var random = Seeded(3)
    for _ in 0..<300 {
      var view = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...40, using: &random) {
        let ascii = Bool.random(using: &random)
        if let scalar = Unicode.Scalar(UInt32.random(in: 0...(ascii ? 127 : 0x10FFFF), using: &random)) {
          view.append(scalar)
        }
      }
      _ = archive.search(String(view), most: 30)
    }
    #expect(archive.search("Meunier", most: 30).files.count == 1)
  }

  @Test func `tells of comments that stand word for word in results of other candidates`() throws {
    let folder = try TestFolder()
    let text = "Les attendus sont tenus d'une situation à l'autre, avec aisance."
    for (name, comment) in [
      ("Un", text), ("Deux", text), ("Trois", "Un tout autre commentaire, écrit pour lui seul."),
    ] {
      var payload = try SampleResults.payload(
        SampleResults.renamed(SampleResults.revision(1), family: name, id: name))
      for index in payload.agreement.comments.indices {
        payload.agreement.comments[index].comment = "\(comment) \(index)"
      }
      try folder.write(try SampleResults.sign(payload), "\(name).grille.json")
    }
    let archive = try folder.read()
    let first = try #require(try archive.check("Un.grille.json").verification.payload)
    let repeated = archive.repeatedComments(of: first).filter { $0.passage.evaluator == nil }
    #expect(repeated.count == first.agreement.comments.count)
    #expect(repeated.allSatisfy { $0.elsewhere == ["Deux.grille.json"] })
    let third = try #require(try archive.check("Trois.grille.json").verification.payload)
    #expect(archive.repeatedComments(of: third).allSatisfy { $0.passage.evaluator != nil })
  }
}
