import PlainText
import Screens
import Seal
import Testing
import Wording

/// An archive that is heard line by line.
@Suite struct `An archive line by line` {
  private func dialog(_ count: Int) throws -> LinearDialog {
    let files = (0..<count).map { ReviewCast.file("Nom\($0 + 10)", "A", "B1") }
    var world = try ReviewBench(files).app.world
    world.glyphs = .spoken(in: .fr)
    var dialog = LinearDialog(world: world, first: ReviewScreens.first(world))
    _ = dialog.start()
    return dialog
  }

  private func heard(_ dialog: inout LinearDialog, _ line: String? = nil) -> String {
    if let line { _ = dialog.hear(line) }
    return dialog.report().map(\.text).joined(separator: "\n")
  }

  @Test func `says that there are more lines than were told, and tells them`() throws {
    var dialog = try dialog(45)
    let first = heard(&dialog)
    #expect(first.contains("20, Nom29 A") && !first.contains("21, "))
    #expect(first.contains("Lignes 1 à 20 sur 45"))
    let second = heard(&dialog, "suite")
    #expect(
      second.contains("21, Nom30 A") && second.contains("40, Nom49 A") && second.contains("Lignes 21 à 40 sur 45"))
    let last = heard(&dialog, "suite")
    #expect(last.contains("45, Nom54 A") && last.contains("Lignes 41 à 45 sur 45") && !last.contains("suite"))
    #expect(heard(&dialog, "suite").contains("Toutes les 45 lignes"))
    var short = try self.dialog(3)
    #expect(!heard(&short).contains("Lignes"))
  }

  @Test func `answers a number with the line that it chose`() throws {
    var dialog = try dialog(25)
    _ = heard(&dialog)
    #expect(heard(&dialog, "23").contains("23, Nom32 A, B1 validé, intègre"))
  }

  @Test func `tells the next part of what a search found when it is asked for`() throws {
    func hits(_ range: ClosedRange<Int>) -> [SearchHit] {
      range.map { SearchHit(path: "\($0).grille.json", place: .note, excerpt: "note \($0)") }
    }
    var world = try ReviewBench([]).app.world
    world.glyphs = .spoken(in: .fr)
    let answer = SearchAnswer(text: "note", hits: hits(1...3), count: 5)
    var dialog = LinearDialog(world: world, first: HitsScreen(answer))
    _ = dialog.start()
    let first = heard(&dialog)
    #expect(first.contains("note 3") && first.contains("4, résultats suivants"))
    #expect(dialog.hear("4") == [.review(.search("note", from: 3))])
    _ = dialog.take(.reviewed(.found(SearchAnswer(text: "note", from: 3, hits: hits(4...5), count: 5))))
    let second = heard(&dialog)
    #expect(
      second.contains("ici 4 à 5") && second.contains("note 4") && second.contains("2, ") && second.contains("note 5"))
    #expect(!second.contains("résultats suivants"))
    #expect(dialog.hear("2") == [.review(.read(path: "5.grille.json"))])
  }

  @Test func `tells of a result in words what its columns show, beginning where a search found it`() throws {
    var world = try ReviewBench([]).app.world
    world.glyphs = .spoken(in: .fr)
    let screen = ResultScreen(try ReviewCast.eventful(), among: [], world)
    var dialog = LinearDialog(world: world, first: screen)
    _ = dialog.start()
    var told = heard(&dialog)
    #expect(!told.contains("fait") && !told.contains("à faire"))
    for _ in 0..<80 { told += "\n" + heard(&dialog, "suite") }
    #expect(told.contains("Résultat retenu") && told.contains("Constats"))
    #expect(!told.contains("satisfaisant satisfaisant") && !told.contains("sans constat sans constat"))
    var found = LinearDialog(
      world: world, first: ResultScreen(try ReviewCast.eventful(), among: [], seeking: "Grève des transports", world))
    _ = found.start()
    #expect(heard(&found).contains("Grève des transports"))
  }

  @Test func `says of a comparison whose each value is`() throws {
    var world = try ReviewBench([]).app.world
    world.glyphs = .spoken(in: .fr)
    let screen = try #require(CompareScreen(try ReviewCast.eventful(), try ReviewCast.plain(), world))
    var dialog = LinearDialog(world: world, first: screen)
    _ = dialog.start()
    let first = heard(&dialog)
    let lines = first.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("1") && $0.contains("B1 ") })
    #expect(lines.contains { $0.hasPrefix("2") && $0.contains("B2 ") })
    #expect(lines.count < 20, "some lines at a time")
  }

  @Test func `reads any bloc of a line, and says what was noted of it`() throws {
    let files = [ReviewCast.file("Aubin", "Léa", "B1"), ReviewCast.file("Aubin", "Léa", "B2")]
    let digest = try #require(files[1].summary?.digest)
    var world = try ReviewBench(files, reviews: [digest: .read]).app.world
    world.glyphs = .spoken(in: .fr)
    var dialog = LinearDialog(world: world, first: ReviewScreens.first(world))
    _ = dialog.start()
    let told = heard(&dialog)
    #expect(told.contains("B1 validé, intègre, B2 validé, intègre, lu") && told.contains("lire 4.2"))
    #expect(dialog.hear("lire 1.2") == [.review(.read(path: "aubin/B2.r1.grille.json"))])
    #expect(dialog.hear("lire 1.7").isEmpty)
  }

  @Test func `is left from every choice, and names each way out once`() throws {
    var dialog = try dialog(3)
    _ = heard(&dialog)
    _ = heard(&dialog, "filtrer")
    let help = heard(&dialog, "aide").split(separator: "\n")
    #expect(help.count { $0.hasPrefix("retour") } == 1)
    #expect(dialog.hear("quitter") == [.quit])
    #expect(try self.dialog(3).app.top is ReviewListScreen)
    var list = try self.dialog(3)
    #expect(list.hear("quitter") == [.quit])
  }
}
