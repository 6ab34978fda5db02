import Referential
import Wording

/// The step that signs the record of an interruption: a word to type and the passphrase.
enum InterruptionForm {
  static func screen(_ bloc: BlocID, _ world: World) -> FormScreen {
    let word = ScreenText.signingWord[world.language]
    return FormScreen(
      title: ScreenText.interruptionRecord(world.words.bloc(bloc)),
      introduction: ScreenText.interruptionSigning,
      fields: [
        .text("word", ScreenText.typeWord(word), hint: ScreenText.typeWordHint(word)),
        .secret("passphrase", ScreenText.keyPassphrase, hint: ScreenText.keyPassphraseHint),
      ], submitLabel: ScreenText.signNow,
      after: { outcome in
        guard case .signed(let file, _) = outcome else { return nil }
        return Response(
          move: .replace(
            ReadingPanel(title: ScreenText.interruptionSigned, lines: SignedText.facts(file, world))))
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
