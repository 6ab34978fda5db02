import PlainText
import Testing

@Suite struct `A word for a shell` {
  @Test(arguments: ["/home/lea/B1.r1.grille.json", "a-b_c.2"])
  func `stays as it is where nothing in it is special`(_ text: String) {
    #expect(ShellWord.quoted(text) == text)
  }

  @Test(arguments: [
    ("", "''"), ("a b", "'a b'"), ("~lea", "'~lea'"), ("$HOME", "'$HOME'"), ("é", "'é'"),
    ("l'accueil", "'l'\\''accueil'"),
  ])
  func `is quoted otherwise`(_ text: String, _ quoted: String) {
    #expect(ShellWord.quoted(text) == quoted)
  }
}
