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

  @Test(arguments: [
    ("vim", ["vim"]), ("  emacsclient -t  -a '' ", ["emacsclient", "-t", "-a", ""]),
    ("\"/opt/my editor/ed\" --wait", ["/opt/my editor/ed", "--wait"]),
    ("a\\ b 'c\\d' \"e\\f\\\"g\"", ["a b", "c\\d", "e\\f\"g"]), ("", []),
    ("vim $(rm -r x); `id`", ["vim", "$(rm", "-r", "x);", "`id`"]),
  ])
  func `is taken from a command line without running anything in it`(_ line: String, _ words: [String]) {
    #expect(ShellWord.split(line) == words)
  }

  @Test(arguments: ["vim '", "\"a", "a\\"])
  func `is not taken from a line that ends within quotes`(_ line: String) {
    #expect(ShellWord.split(line) == nil)
  }

  @Test(arguments: ["", "a b", "l'accueil", "\"x\" $y `z` \\"])
  func `comes back as it was quoted`(_ text: String) {
    #expect(ShellWord.split(ShellWord.quoted(text)) == [text])
  }
}
