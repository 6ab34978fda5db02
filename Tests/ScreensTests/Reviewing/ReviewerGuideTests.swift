import Canvas
import Foundation
import PlainText
import Scenarios
import Screens
import Seal
import Testing
import Wording

/// The reviewer's guide, played by keys: each of its screens by a name.
struct ReviewerStory {
  private(set) var shots: [(name: String, rows: [String])] = []
  private var bench: ReviewBench

  static func play() throws -> [(name: String, rows: [String])] {
    var story = try ReviewerStory()
    try story.tell()
    return story.shots
  }

  private init() throws {
    let read = try ReviewCast.eventful("meunie/B1.r1.grille.json")
    bench = try ReviewBench(ReviewCast.mixed + [ReviewCast.listed(read)], hasTrust: false)
    var changed = read
    changed.path = "gagnon/B1.r1.grille.json"
    changed.verdict = .invalid
    changed.words = ReviewText.refusedFile(.changed)
    changed.reason = ReviewText.whyRefused(.changed, "signature-wrong")
    changed.digest = nil
    var second = try ReviewCast.eventful("meunie/B1.r2.grille.json")
    second.payload?.result.revision = 2
    second.payload?.decision.value = .validated
    second.digest = SHA256Digest(of: [2])
    second.opening = second.opening.map { SafeText($0.text.replacing("NON VALIDÉ", with: "VALIDÉ")) }
    bench.contents = [read.path: read, changed.path: changed, second.path: second]
    bench.app.world.archive?.files.append(ReviewCast.listed(second))
  }

  private mutating func show(_ name: String) {
    shots.append(
      (
        name,
        bench.rows().map { row in
          String(row.reversed().drop { $0 == " " }.reversed())
        }
      ))
  }

  private mutating func tell() throws {
    show("relecteur-confiance")
    bench.press(.enter)
    bench.take(
      .keyring(
        KeyringOffer(
          path: "/media/jury/anem.keyring.json", organisation: "Organisme certificateur", members: 212,
          root: try Scenario.key(.ana).publicKey.kid,
          fingerprint: "3F9C 11A0 77D2 E51B 2C18 60F7 A04D 9B3E", isPinned: false)))
    show("relecteur-trousseau")
    bench.type("accepter")
    bench.press(.enter, .enter)
    show("relecteur-liste")
    bench.press(.character("z"))
    show("relecteur-filtre")
    bench.press(.escape)
    bench.answer = SearchAnswer(
      text: "",
      hits: [
        SearchHit(
          path: "meunie/B1.r1.grille.json", place: .comment, detail: "B1.C2",
          excerpt: "…Vu ensemble : la demande est reformulée avant de répondre…"),
        SearchHit(path: "meunie/B1.r1.grille.json", place: .motif, excerpt: "Grève des transports."),
      ], count: 1)
    bench.press(.character("s"))
    bench.type("greve")
    bench.press(.enter)
    show("relecteur-recherche")
    bench.press(.enter, .home)
    show("relecteur-resultat")
    for _ in 0..<4 { bench.press(.tab) }
    show("relecteur-grille")
    bench.press(.escape, .escape)
    go(to: "gagnon")
    bench.press(.enter)
    show("relecteur-non-valide")
    bench.press(.enter)
    show("relecteur-non-authentifie")
    bench.press(.escape)
    go(to: "Meunier")
    bench.press(.enter, .character("c"), .enter)
    show("relecteur-comparaison")
    bench.press(.escape, .character("k"))
    bench.type("Précisions de la compétence 2 : dire ce qui a été vu.")
    show("relecteur-a-corriger")
    bench.press(.enter)
    show("relecteur-note")
  }

  private mutating func go(to name: String) {
    bench.press(.home)
    for _ in 0..<40 {
      let here = bench.rows().first { $0.hasPrefix(" ▸") } ?? ""
      if here.contains(name) { return }
      bench.press(.down)
    }
  }
}

@Suite struct `The screens of the reviewer's guide` {
  private static let page = "docs/guide-relecteur.md"
  private static let played = Result { try ReviewerStory.play() }

  @Test func `are what the program shows in the story, each with its name`() throws {
    let played = try Self.played.get()
    let screens = Dictionary(played.map { ($0.name, $0.rows) }) { $1 }
    var page = try GuidePage(Self.page)
    let isRecording = ProcessInfo.processInfo.environment["RECORD_DOCS"] == "1"
    for block in page.blocks.reversed() {
      guard let name = block.name else {
        #expect(!block.isScreen, "line \(block.place.lowerBound): a screen without a name")
        continue
      }
      guard let rows = screens[name] else {
        Issue.record("the story has no screen \"\(name)\"; it has \(screens.keys.sorted())")
        continue
      }
      let lines = block.shown.map { Array(rows[($0.lowerBound - 1)...min(rows.count, $0.upperBound) - 1]) } ?? rows
      if isRecording {
        page.replace(block, with: lines)
      } else {
        #expect(block.lines == lines, "\(name): run with RECORD_DOCS=1")
      }
    }
    let named = Set(page.blocks.compactMap(\.name))
    #expect(
      Set(played.map(\.name)).subtracting(named).sorted() == [], "screens of the story that the page does not show")
    if isRecording {
      try page.write()
      Issue.record("recorded the screens of \(Self.page)")
    }
  }
}
