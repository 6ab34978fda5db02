import Canvas
import PlainText
import Scenarios
import Screens
import Seal
import TestSupport
import Testing
import Wording

@Suite struct `Noting and handing on a result` {
  private func bench() throws -> ReviewBench { try ReviewBench(ReviewCast.mixed) }

  @Test func `notes what was read and what is to be corrected, with a reason`() throws {
    var bench = try bench()
    bench.press(.character("t"), .down, .enter, .home, .character("l"))
    #expect(bench.app.status?.sentence == ReviewText.markedRead)
    #expect(bench.text.contains("lu"))
    bench.press(.character("k"), .enter)
    #expect(bench.app.status?.sentence == ReviewText.reasonNeeded)
    bench.type("Précisions de la compétence 2")
    expectScreen(bench.picture(), "review-reason-80x24")
    bench.press(.enter)
    #expect(bench.app.status?.sentence == ReviewText.markedToCorrect)
    #expect(
      bench.app.world.archive?.reviews.values.contains(.toCorrect(reason: "Précisions de la compétence 2")) == true)
    // The text is not lost without a second key.
    bench.press(.delete)
    expectScreen(bench.picture(), "review-lose-note-80x24")
    bench.press(.enter)
    #expect(bench.app.world.archive?.reviews.count == 1)
    bench.press(.character("l"), .escape)
    #expect(bench.app.world.archive?.reviews.values.contains(.read) == false)
    bench.press(.delete, .down, .enter)
    #expect(bench.app.world.archive?.reviews.isEmpty == true)
    #expect(bench.app.status?.sentence == ReviewText.unmarked)
    bench.press(.end, .character("l"))
    #expect(bench.app.status?.kind == .refused)
  }

  @Test func `takes back with the same key what it noted as read`() throws {
    var bench = try bench()
    bench.press(.character("l"))
    #expect(bench.app.world.archive?.reviews.values.contains(.read) == true)
    bench.press(.character("l"))
    #expect(bench.app.world.archive?.reviews.isEmpty == true)
    #expect(bench.app.status?.sentence == ReviewText.unmarked)
  }

  @Test func `tells that a request was written, and asks before that is lost`() throws {
    let file = ReviewCast.mixed[0]
    let digest = try #require(file.summary?.digest)
    var bench = try ReviewBench([file], reviews: [digest: .requested(reason: "À revoir")])
    #expect(bench.text.contains("demande écrite"))
    bench.press(.delete)
    #expect(bench.text.contains("À revoir"))
    bench.press(.escape)
    #expect(bench.app.world.archive?.reviews[digest] == .requested(reason: "À revoir"))
    // It can be written again.
    #expect(bench.app.top.obstacle(to: .send, bench.app.world) == nil)
  }

  @Test func `asks for a key first, then for the place of a request, then signs it`() throws {
    var bench = try bench()
    bench.press(.character("t"), .down, .enter, .home, .character("e"))
    #expect(bench.app.status?.sentence == ReviewText.requestNeedsReason)
    bench.press(.character("k"))
    bench.type("À revoir")
    bench.press(.enter, .character("e"))
    expectScreen(bench.picture(), "review-key-80x24")
    bench.type("Rose Relectrice")
    bench.press(.enter)
    bench.type("quatre mots assez longs")
    bench.press(.enter)
    bench.type("quatre mots assez longs")
    bench.press(.enter, .enter)
    guard case .exchange(.look(nil, .request(let subject, let name)))? = bench.asked.last else {
      Issue.record("\(bench.asked)")
      return
    }
    #expect(subject.reason == "À revoir")
    #expect(name == "Aubin-Lea-B1-r1.grille-demande.json")
    _ = bench.app.take(
      .exchanged(
        .listed(
          FileListing(
            purpose: .request(subject, name: name), path: "/media/cle", parent: "/media", entries: [],
            proposed: name))))
    bench.press(.enter)
    expectScreen(bench.picture(), "review-request-80x24")
    bench.type("secret")
    bench.press(.enter, .enter)
    guard case .review(.writeRequest(let draft))? = bench.asked.last else {
      Issue.record("\(bench.asked)")
      return
    }
    #expect(draft.folder == "/media/cle" && draft.name == name && draft.passphrase == "secret")
  }

  @Test func `asks for the form and the place of an export`() throws {
    var bench = try bench()
    bench.press(.character("t"), .down, .enter, .home, .character("x"))
    expectScreen(bench.picture(), "review-export-80x24")
    bench.press(.down, .down, .enter)
    let purpose = FilePurpose.export(path: "aubin/B1.r1.grille.json", .csv, name: "Aubin-Lea-B1-r1.csv")
    #expect(bench.asked.last == .exchange(.look(in: nil, for: purpose)))
    #expect(purpose.free(among: ["Aubin-Lea-B1-r1.csv", "Aubin-Lea-B1-r1-2.csv"]) == "Aubin-Lea-B1-r1-3.csv")
  }

  @Test func `begins to write in the folder that it is handed`() throws {
    var bench = try bench()
    bench.app.world.archive?.writesTo = "/home/jury"
    bench.press(.character("x"), .enter)
    guard case .exchange(.look("/home/jury", .export))? = bench.asked.last else {
      Issue.record("\(bench.asked)")
      return
    }
  }

  @Test func `says in the menu that no PDF can be made here, and what to take instead`() throws {
    var bench = try bench()
    bench.app.world.archive?.makesPDF = false
    bench.press(.character("x"))
    expectScreen(bench.picture(), "review-export-no-pdf-80x24")
    bench.press(.down, .enter)
    #expect(bench.app.status?.sentence == ReviewText.noPDFProgram)
    #expect(bench.asked.isEmpty)
  }

  @Test func `refuses to export and to compare what is no result at the first choice`() throws {
    var bench = try ReviewBench([ReviewCast.refused("x.grille.json", "envelope-cut")])
    bench.press(.character("x"))
    #expect(bench.app.status?.sentence == ReviewText.notExportable)
    bench.press(.character("c"))
    #expect(bench.app.status?.sentence == ReviewText.notToCompare)
    #expect(bench.app.top is ReviewListScreen)
    bench.contents = [
      "x.grille.json": ReadResult(path: "x.grille.json", verdict: .invalid, words: ReviewText.refusedFile(.cut))
    ]
    bench.press(.enter, .character("c"))
    #expect(bench.app.status?.sentence == ReviewText.notToCompare)
    bench.press(.character("x"))
    #expect(bench.app.status?.sentence == ReviewText.notExportable)
  }

  @Test func `refuses a note before anything is typed where it could not be kept`() throws {
    var bench = try bench()
    bench.app.world.archive?.notesFault = ReviewText.notesElsewhere
    for key in ["k", "l"] as [Character] {
      bench.press(.character(key))
      #expect(bench.app.status?.sentence == ReviewText.notesElsewhere)
      #expect(bench.app.top is ReviewListScreen)
    }
    #expect(bench.asked.isEmpty)
  }
}
