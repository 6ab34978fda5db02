import Wording

/// Asks for the passphrase that opens a file which was encrypted for somebody here.
enum UnlockForm {
  static func screen(_ path: String, accepting kid: String?, of name: String) -> FormScreen {
    FormScreen(
      title: ScreenText.unlockTitle, introduction: ScreenText.unlockIntroduction(name),
      fields: [.secret("passphrase", ScreenText.keyPassphrase, hint: ScreenText.keyPassphraseHint)],
      submitLabel: ScreenText.unlockFile,
      after: { outcome in
        guard case .exchanged(let exchanged) = outcome else { return nil }
        return ExchangeFlow.follow(exchanged)
      }
    ) { values throws(FormFault) in
      let passphrase = values.text("passphrase")
      guard !passphrase.isEmpty else { throw FormFault("passphrase", ScreenText.keyPassphraseHint) }
      return [.exchange(.receive(path: path, accepting: kid, passphrase: passphrase))]
    }
  }
}
