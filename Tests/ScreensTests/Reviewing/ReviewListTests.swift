import Canvas
import PlainText
import Scenarios
import Screens
import Seal
import TestSupport
import Testing
import Wording

@Suite struct `The list of results` {
  private func bench() throws -> ReviewBench { try ReviewBench(ReviewCast.mixed) }

  /// What is on the screen, with plain spaces.
  private func plain(_ rows: [String]) -> String {
    String(rows.joined(separator: "\n").map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 })
  }

  private func names(_ bench: ReviewBench) -> [String] {
    bench.rows(60, 80).dropFirst(4).filter { $0.hasPrefix("   ") || $0.hasPrefix(" ▸ ") }.compactMap { row in
      let name = row.dropFirst(3).prefix(9).split(separator: " ").first.map(String.init)
      return name.flatMap { $0.allSatisfy { $0.isLetter } && $0.count > 2 ? $0 : nil }
    }
  }

  @Test func `shows candidates with their blocs on a line, what needs a look first`() throws {
    let bench = try bench()
    expectScreen(bench.picture(17, 60), "review-list-60x17")
    expectScreen(bench.picture(24, 80), "review-list-80x24", roles: true)
    expectScreen(bench.picture(40, 120), "review-list-120x40")
    expectScreen(bench.picture(30, 200), "review-list-200x30")
  }

  @Test func `counts what was checked apart from what was replaced, of unknown signers, or at fault`() throws {
    let bench = try bench()
    #expect(bench.rows(24, 120)[1].contains("12 résultats · 7 intègres · 1 non reconnu · 1 remplacé · 3 en défaut"))
    let unknown = ReviewCast.mixed.map { file in
      var file = file
      if file.verdict == .valid { file.verdict = .validUnknownSigner }
      return file
    }
    let header = try ReviewBench(unknown).rows()[1]
    #expect(header.contains("8 non reconnus · 1 remplacé · 3 en défaut · r prend le trousseau"))
    #expect(!header.contains("intègre"))
    // A content signed by one, and the same signed by both, is one result that both have signed.
    var half = ReviewCast.mixed[0]
    half.path = "copie/B1.grille.json"
    half.verdict = .incomplete
    #expect(try ReviewBench([half, ReviewCast.mixed[0]]).rows()[1].contains("1 résultat · 1 intègre"))
  }

  @Test func `says of a file in words what is wrong with it, the short name behind`() throws {
    let reasons: [(String, String)] = [
      ("signature-wrong", "Contenu modifié après signature (signature-wrong)"),
      ("envelope-cut", "Fichier coupé : la fin manque (envelope-cut)"),
      ("foreign-signer", "Signé par une clé que le résultat ne nomme pas (foreign-signer)"),
      ("same-signer-twice", "Les signataires ne sont pas deux évaluateurs de ce résultat (same-signer-twice)"),
      ("payload-not-canonical", "Contenu modifié, ou qui n'est pas de grille (payload-not-canonical)"),
      ("empty", "Ce fichier est vide (empty)"),
      ("header-type", "Fichier de grille d'une autre sorte : trousseau, échange ou demande (header-type)"),
    ]
    for (reason, words) in reasons {
      let bench = try ReviewBench([ReviewCast.refused("x.grille.json", reason)])
      #expect(plain(bench.rows(24, 100)).contains(words), "\(reason)")
      #expect(!plain(bench.rows()).contains("non valide"))
      // Beside the list it is wrapped.
      #expect(plain(bench.rows(30, 130)).contains("(\(reason.prefix(5))"))
    }
  }

  @Test func `tells of a file beside a candidate's results that is not intact, and believes nothing of it`() throws {
    let files =
      ReviewCast.mixed + [ReviewCast.refused("aubin/B9.r1.grille.json", "signature-wrong")]
    var bench = try ReviewBench(files.filter { $0.path != "aubin/B1.r1.grille.json" })
    bench.press(.character("t"), .down, .enter, .home)
    #expect(bench.text.contains("? 3 + 1"))
    #expect(plain(bench.rows()).contains("1 fichier du même dossier n'est pas intègre : B9.r1.grille.json"))
    #expect(bench.rows(40, 120).joined().contains("n'est pas"))
    bench.press(.left, .enter)
    #expect(bench.app.status?.kind == .refused)
    #expect(bench.app.status?.sentence.fr.contains("B9.r1.grille.json") == true)
    expectScreen(bench.picture(), "review-list-beside-80x24")
    // In a folder of many only a file that bears the name casts doubt on a line.
    let flat = ["Aubin", "Costa"].map { name in
      var file = ReviewCast.file(name, "A", "B1")
      file.path = "tout/\(name)-B1.grille.json"
      return file
    }
    var shared = try ReviewBench(flat + [ReviewCast.refused("tout/Costa-B2.grille.json", "envelope-cut")])
    shared.press(.character("t"), .down, .enter, .home)
    #expect(shared.rows().contains { $0.contains("Aubin") && $0.contains("✓ 1 intègre") })
    #expect(shared.rows().contains { $0.contains("Costa A") && $0.contains("? 1 + 1") })
    #expect(shared.text.contains("1 fichier du même dossier"))
  }

  @Test func `begins at what must be examined first once all is read, unless one has moved`() throws {
    let reading = ArchiveView.Reading(done: 1, total: 9)
    func ended(_ keys: Key...) throws -> String? {
      var bench = try ReviewBench([ReviewCast.file("Zola", "Émile", "B3")], reading: reading)
      for key in keys { bench.press(key) }
      bench.app.world.archive?.files = ReviewCast.mixed + [ReviewCast.file("Zola", "Émile", "B3")]
      bench.take(.changed)
      bench.app.world.archive?.reading = nil
      bench.take(.changed)
      return bench.rows().first { $0.contains("▸") }
    }
    #expect(try ended()?.contains("Faure") == true)
    #expect(try ended(.down)?.contains("Zola") == true)
    var bench = try bench()
    bench.press(.character("t"), .down, .enter, .end)
    bench.press(.character("t"), .home, .enter)
    #expect(bench.rows().first { $0.contains("▸") }?.contains("Faure") == true)
    // Faure has B4 only.
    bench.press(.enter)
    #expect(bench.asked.last == .review(.read(path: "faure/B4.r1.grille.json")))
  }

  @Test func `says what to do where there is nothing, and what is going on`() throws {
    #expect(try ReviewBench([]).text.contains("Aucun fichier dans ce dossier"))
    let reading = try ReviewBench([], reading: ArchiveView.Reading(done: 0, total: 0))
    #expect(reading.text.contains("Lecture du dossier"))
    expectScreen(
      try ReviewBench(ReviewCast.mixed, reading: ArchiveView.Reading(done: 12_400, total: 100_000)).picture(),
      "review-list-reading-80x24")
  }

  @Test func `sorts by each column, and by the same once more the other way round`() throws {
    var bench = try bench()
    bench.press(.character("t"), .down, .enter)
    let forward = names(bench)
    #expect(forward.prefix(4) == ["Aubin", "Belkacem", "Costa", "Durand"])
    bench.press(.character("t"), .enter)
    #expect(names(bench).last == "Aubin")
    #expect(bench.text.contains("à l'envers"))
  }

  @Test func `shows all four blocs whatever it is sorted by, from 80 columns on`() throws {
    let names = ["Candidat", "Mutuelle", "Décision", "Date", "Évaluateurs"]
    for columns in [80, 110, 120, 124, 150, 200] {
      for place in 0..<11 {
        var bench = try bench()
        bench.app.world.size = Size(rows: 40, columns: columns)
        bench.press(.character("t"))
        for _ in 0..<place { bench.press(.down) }
        bench.press(.enter, .home)
        let head = try #require(
          bench.rows(40, columns).first { row in names.contains { row.contains($0) } && row.contains("B1") })
        for bloc in ["B1", "B2", "B3", "B4"] { #expect(head.contains(bloc), "\(columns), \(place): \(head)") }
      }
    }
  }

  @Test func `shows only what a column says, and all again`() throws {
    var bench = try bench()
    bench.press(.character("z"))
    expectScreen(bench.picture(), "review-filter-80x24")
    // Candidat, Mutuelle, Décision.
    bench.press(.down, .down, .enter)
    #expect(bench.text.contains("non validé"))
    let chosen = bench.text.split(separator: "\n").first { $0.contains("▸") && $0.contains("validé") }
    #expect(chosen != nil)
    bench.press(.down, .enter)
    #expect(bench.text.contains("1 ligne sur 9"))
    #expect(bench.text.contains("Belkacem") && !bench.text.contains("Costa"))
    bench.press(.escape)
    #expect(bench.text.contains("Costa"))
    bench.press(.character("z"), .enter)
    bench.type("emery")
    bench.press(.enter)
    #expect(bench.text.contains("Émery") && !bench.text.contains("Costa"))
  }

  @Test func `goes to the bloc for which a filtered line is shown, and reads the file that was asked for`() throws {
    var bench = try ReviewBench([
      ReviewCast.file("Aubin", "Léa", "B1"), ReviewCast.file("Aubin", "Léa", "B3", decision: .notValidated),
      ReviewCast.file("Durand", "Zoé", "B2", .superseded), ReviewCast.file("Durand", "Zoé", "B2", revision: 2),
    ])
    func filter(_ column: Int, _ value: String) {
      bench.press(.character("z"))
      for _ in 0..<column { bench.press(.down) }
      bench.press(.enter)
      for _ in 0..<9 where bench.rows().last(where: { $0.contains("▸") })?.contains(value) != true {
        bench.press(.down)
      }
      bench.press(.enter)
    }
    filter(2, "non validé")
    bench.press(.enter)
    #expect(bench.asked.last == .review(.read(path: "aubin/B3.r1.grille.json")))
    bench.press(.escape)
    filter(5, "remplacé")
    #expect(bench.text.contains("Durand") && !bench.text.contains("Aubin"))
    bench.press(.enter)
    #expect(bench.asked.last == .review(.read(path: "durand/B2.r1.grille.json")))
  }

  @Test func `keeps the cursor's line where it is on the page when files come in`() throws {
    var files = (0..<300).map { ReviewCast.file("Nom\(String(1000 + $0))", "A", "B1") }
    var bench = try ReviewBench(Array(files.suffix(200)))
    bench.press(.pageDown, .down, .down)
    func here() -> Int? { bench.rows().firstIndex { $0.contains("▸") } }
    let (row, line) = (here(), bench.rows().first { $0.contains("▸") })
    files.shuffle()
    bench.app.world.archive?.files = files
    bench.take(.changed)
    #expect(here() == row)
    #expect(bench.rows().first { $0.contains("▸") }?.prefix(20) == line?.prefix(20))
  }

  @Test func `reads the bloc under the cursor and no other`() throws {
    var bench = try bench()
    bench.press(.end, .home)
    bench.press(.character("t"), .down, .enter, .home, .right, .enter)
    #expect(bench.asked.last == .review(.read(path: "aubin/B2.r1.grille.json")))
    bench.press(.down, .down, .enter)
    #expect(bench.app.status?.sentence == ReviewText.noResultHere)
  }

  @Test func `moves through a hundred thousand files without making its lines anew`() throws {
    let files = (0..<25_000).flatMap { index in
      (1...4).map { ReviewCast.file("Nom\(index)", "A", "B\($0)") }
    }
    var bench = try ReviewBench(files)
    let clock = ContinuousClock()
    let making = clock.measure {
      bench.app.world.archive?.files = files.reversed()
      bench.take(.changed)
      _ = bench.app.draw(size: Size(rows: 40, columns: 120))
    }
    let moving = clock.measure {
      for _ in 0..<200 {
        bench.press(.down)
        _ = bench.app.draw(size: Size(rows: 40, columns: 120))
      }
    }
    // However slow the computer: made anew at each key, they would take two hundred times as long.
    #expect(moving < making * 50, "\(moving) for 200 keys, \(making) for the lines")
  }

  @Test func `shows and filters rules that were not followed beside derogations`() throws {
    var bench = try ReviewBench(ReviewCast.mixed + [ReviewCast.file("Hugon", "Eve", "B1", notFollowed: 2)])
    bench.press(.character("z"))
    for _ in 0..<7 { bench.press(.down) }
    bench.press(.enter, .down, .enter)
    #expect(bench.text.contains("1 ligne sur 10"))
    #expect(bench.text.contains("Hugon Eve"))
    #expect(bench.text.contains("2 règles non suivies"))
  }

  @Test func `shows the column that it is sorted by, and what was noted`() throws {
    let digest = try #require(ReviewCast.mixed[0].summary?.digest)
    let second = try #require(ReviewCast.mixed[4].summary?.digest)
    var bench = try ReviewBench(ReviewCast.mixed, reviews: [digest: .read, second: .toCorrect(reason: "x")])
    #expect(bench.rows().contains { $0.contains("Aubin Léa") && $0.contains("1/4 lu") })
    #expect(bench.rows().contains { $0.contains("Belkacem Inès") && $0.contains("à corr.") })
    func sort(by column: Int) {
      bench.press(.character("t"), .home)
      for _ in 0..<column { bench.press(.down) }
      bench.press(.enter)
    }
    sort(by: 2)
    expectScreen(bench.picture(), "review-list-by-company-80x24")
    #expect(bench.rows().contains { $0.contains("Costa Rui") && $0.contains("du Cap") })
    sort(by: 4)
    expectScreen(bench.picture(), "review-list-by-date-80x24")
    expectScreen(bench.picture(17, 60), "review-list-by-date-60x17")
    #expect(bench.rows().contains { $0.contains("Durand Zoé") && $0.contains("27/11/2026") })
    sort(by: 5)
    #expect(bench.rows().contains { $0.contains("Durand Zoé") && $0.contains("Anaïs") })
  }

  @Test func `says two filters on one line, however long they are`() throws {
    var bench = try bench()
    for (column, text) in [(0, "émile et tous les autres candidats"), (1, "une mutuelle d'un très long nom")] {
      bench.press(.character("z"))
      for _ in 0..<column { bench.press(.down) }
      bench.press(.enter)
      bench.type(text)
      bench.press(.enter)
    }
    #expect(plain(bench.rows()).contains(" 2 filtres : 0 ligne sur 9"))
  }

  @Test func `is left with q and with nothing else`() throws {
    var bench = try bench()
    bench.press(.escape)
    #expect(bench.asked.isEmpty)
    bench.press(.character("q"))
    #expect(bench.asked == [.quit])
  }
}

@Suite struct `The question of trust` {
  @Test func `comes before hundreds of unknown signers`() throws {
    var bench = try ReviewBench(ReviewCast.mixed, hasTrust: false)
    expectScreen(bench.picture(17, 60), "review-trust-60x17")
    expectScreen(bench.picture(24, 80), "review-trust-80x24")
    bench.press(.enter)
    #expect(bench.asked == [.exchange(.look(in: "/media/jury/resultats", for: .keyring))])
    let offer = KeyringOffer(
      path: "/media/t.json", organisation: "ANEM", members: 212, root: try Scenario.key(.ana).publicKey.kid,
      fingerprint: "3F9C 11A0", isPinned: false)
    bench.take(.keyring(offer))
    expectScreen(bench.picture(), "review-keyring-80x24")
    bench.type("oui")
    bench.press(.enter, .enter)
    #expect(bench.app.status?.kind == .refused)
    for _ in 0..<3 { bench.press(.backspace) }
    bench.type("accepter")
    bench.press(.enter, .enter)
    #expect(bench.asked.last == .review(.pin(offer)))
    #expect(bench.app.top is ReviewListScreen)
  }

  @Test func `can be left for later`() throws {
    var bench = try ReviewBench(ReviewCast.mixed, hasTrust: false)
    bench.press(.down, .enter)
    #expect(bench.app.top is ReviewListScreen)
    bench.press(.character("r"))
    #expect(bench.asked == [.exchange(.look(in: "/media/jury/resultats", for: .keyring))])
  }
}
