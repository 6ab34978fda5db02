import Assessment
import PlainText
import Referential
import Wording

/// The signing step: a word to type and the passphrase, then what was made and how to check it.
enum SigningForm {
  static func screen(_ bloc: BlocID, _ world: World) -> FormScreen {
    let word = ScreenText.signingWord[world.language]
    let others = Signers.missing(bloc, world).filter { $0 != world.me }
    let next = others.isEmpty ? nil : Signers.names(others, world)
    return FormScreen(
      title: ScreenText.signingTitle(world.words.bloc(bloc)), introduction: ScreenText.signingIntroduction,
      fields: [
        .text("word", ScreenText.typeWord(word), hint: ScreenText.typeWordHint(word)),
        .secret("passphrase", ScreenText.keyPassphrase, hint: ScreenText.keyPassphraseHint),
      ], submitLabel: ScreenText.signNow,
      after: { outcome in
        guard case .signed(let file, let isComplete) = outcome else { return nil }
        let lines = SignedText.lines(file, next: isComplete ? nil : next, world)
        return Response(
          move: .replace(
            ReadingPanel(title: isComplete ? ScreenText.sealed : ScreenText.signedOnce, lines: lines)))
      }
    ) { values throws(FormFault) in
      guard values.text("word").uppercased().filter({ !$0.isWhitespace }) == word else {
        throw FormFault("word", ScreenText.typeWordHint(word))
      }
      let passphrase = values.text("passphrase")
      guard !passphrase.isEmpty else { throw FormFault("passphrase", ScreenText.keyPassphraseHint) }
      return [.sign(bloc, passphrase: passphrase)]
    }
  }
}

/// Where a signed file is, what its digest is, and how anybody checks it.
enum SignedText {
  static func lines(_ file: SealedFile, next: Sentence?, _ world: World) -> [SafeText] {
    facts(file, world)
      + (next.map { ["", world.text(ScreenText.nextSigner($0)), world.text(ScreenText.howToPassOn)] } ?? [])
  }

  /// A heading and its text, one under the other: paths are too long to stand beside anything.
  static func facts(_ file: SealedFile, _ world: World) -> [SafeText] {
    [
      world.text(ScreenText.fileLabel), "  " + SafeText(file.path), "",
      world.text(ScreenText.digestLabel), "  " + SafeText(file.digest), "",
      world.text(ScreenText.checkLabel),
    ] + check(file, world).map { "  " + SafeText($0) } + ["", world.text(ScreenText.checkElsewhere)]
      + ["  " + SafeText(keyExport(world))]
  }

  /// What writes the public key of who sits here.
  private static func keyExport(_ world: World) -> String {
    let home = world.isOtherHome ? "--home ../../.. " : ""
    return "grille key export \(home)\(ShellWord.quoted(world.myName)) -o \(ShellWord.quoted(world.myName + ".json"))"
  }

  /// Two short lines that can be copied from the screen as they stand: the whole path in one would be broken over two.
  static func check(_ file: SealedFile, _ world: World) -> [String] {
    let home = world.isOtherHome ? "--home ../../.. " : ""
    guard let slash = file.path.lastIndex(of: "/") else { return ["grille verify \(ShellWord.quoted(file.path))"] }
    let name = String(file.path[file.path.index(after: slash)...])
    return [
      "cd \(ShellWord.quoted(String(file.path[..<slash])))", "grille verify \(home)\(ShellWord.quoted(name))",
    ]
  }
}
