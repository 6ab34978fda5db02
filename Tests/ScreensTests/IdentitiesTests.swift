import Assessment
import Canvas
import Screens
import TestSupport
import Testing
import Wording

@Suite struct `Who is at the keyboard` {
  @Test func `is chosen from the people with a key here`() throws {
    var bench = try Bench()
    bench.press(.character("u"))
    expectScreen(bench.app.draw(size: Size(rows: 17, columns: 60)), "identities-60x17")
    expectScreen(bench.app.draw(size: Size(rows: 24, columns: 80)), "identities-80x24")
    bench.press(.down, .enter)
    #expect(bench.asked == [.chooseIdentity(Cast.ben.id)])
    #expect(bench.app.world.me == Cast.ben.id)
    #expect(bench.app.top is HomeScreen)
  }

  /// From an empty list to the form, filled in up to its secrets.
  private func form() throws -> Bench {
    var bench = try Bench(identities: [], me: nil)
    bench.press(.enter, .enter)
    bench.fill("Ana Prudhomme")
    bench.press(.enter)
    bench.fill("Cabinet Roc")
    bench.press(.enter)
    bench.fill("01/10/2024")
    bench.fill("H-17")
    bench.press(.enter)
    bench.fill("01/07/2026")
    bench.fill("30/06/2027")
    bench.press(.down, .down)
    return bench
  }

  @Test func `is registered with a key`() throws {
    var bench = try form()
    bench.fill("quatre mots bien assez")
    bench.fill("quatre mots bien assez")
    expectScreen(bench.app.draw(size: Size(rows: 24, columns: 80)), "identity-form-80x24")
    bench.press(.enter)
    var expected = Cast.ana
    expected.id = .unregistered
    expected.trainedOn = Day(year: 2024, month: 10, day: 1)
    expected.accreditation = Accreditation(
      reference: "H-17", holder: .person, from: try #require(Day(year: 2026, month: 7, day: 1)),
      until: try #require(Day(year: 2027, month: 6, day: 30)))
    #expect(bench.asked == [.createIdentity(expected, passphrase: "quatre mots bien assez")])
    #expect(bench.app.top is HomeScreen)
  }

  @Test(arguments: [("court", "court"), ("un deux trois", "un deux trios")])
  func `is not registered with a passphrase that is short or differs`(
    first: String, second: String
  ) throws {
    var bench = try form()
    bench.fill(first)
    bench.fill(second)
    bench.press(.enter)
    #expect(bench.asked.isEmpty)
    #expect(
      bench.app.status?.sentence
        == (first == second ? ScreenText.passphraseShort : ScreenText.passphraseDiffers))
  }

  @Test func `is told in the help that the page is saved once submitted, and that capitals stay`() throws {
    var bench = try form()
    bench.press(.control("s"))
    #expect(bench.app.status?.sentence[.fr].contains("n'est enregistrée que validée") == true)
    bench.press(.function(1))
    let help = bench.rows(40, 120).replacing("\u{A0}", with: " ")
    #expect(!help.contains("majuscules valent"), "\(help)")
    #expect(!help.contains("tout est enregistré à chaque touche"), "\(help)")
    #expect(help.contains("la page entière est enregistrée"), "\(help)")
  }

  @Test func `never shows a passphrase`() throws {
    var bench = try form()
    bench.type("secretissime")
    #expect(!bench.rows(40, 120).contains("secretissime"))
  }
}
