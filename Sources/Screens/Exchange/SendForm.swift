import PlainText
import Wording

/// The step that writes the file for the other evaluator: its name, and the passphrase of the key that signs it.
enum SendForm {
  static func screen(_ dossier: String, folder: String, name: String, addressee: String?) -> FormScreen {
    let encryption = addressee.map { name in
      FormField.yesNo(
        "encrypted", ScreenText.encryptFor(name), hint: ScreenText.encryptForHint(name), value: true)
    }
    var form = FormScreen(
      title: ScreenText.sendFormTitle, introduction: ScreenText.sendIntroduction(folder),
      fields: [
        .text("name", ScreenText.fileName, hint: ScreenText.fileNameHint, value: name, limit: 200),
        .secret("passphrase", ScreenText.keyPassphrase, hint: ScreenText.keyPassphraseHint),
      ] + [encryption].compactMap { $0 }, submitLabel: ScreenText.writeFile,
      after: { outcome in
        guard case .exchanged(let exchanged) = outcome else { return nil }
        return ExchangeFlow.follow(exchanged)
      }
    ) { values throws(FormFault) in
      let name = try values.required("name", ScreenText.fileName)
      guard !name.contains("/"), name != ".", name != ".." else {
        throw FormFault("name", ScreenText.noSlash)
      }
      let passphrase = values.text("passphrase")
      guard !passphrase.isEmpty else { throw FormFault("passphrase", ScreenText.keyPassphraseHint) }
      return [
        .exchange(
          .send(
            dossier: dossier, folder: folder, name: ExchangeFileName.completed(name), passphrase: passphrase,
            encrypted: values.flag("encrypted")))
      ]
    }
    form.here = 1
    return form
  }
}

/// Asks whether the key of somebody unknown is to be accepted, its fingerprint compared aloud.
enum StrangerForm {
  static func screen(_ stranger: Stranger) -> FormScreen {
    var form = FormScreen(
      title: ScreenText.strangerTitle(stranger.name),
      introduction: ScreenText.strangerIntroduction(stranger.name),
      fields: [.text("word", ScreenText.typeAccept, hint: ScreenText.typeAcceptHint)],
      submitLabel: ScreenText.acceptKey,
      after: { outcome in
        guard case .exchanged(let exchanged) = outcome else { return nil }
        return ExchangeFlow.follow(exchanged)
      }
    ) { values throws(FormFault) in
      let word = values.text("word").uppercased().filter { !$0.isWhitespace }
      guard word == ScreenText.acceptWord.fr || word == ScreenText.acceptWord.en else {
        throw FormFault("word", ScreenText.typeAcceptHint)
      }
      return [.exchange(.receive(path: stranger.path, accepting: stranger.kid))]
    }
    form.shown = Fingerprints.lines(stranger.fingerprint)
    return form
  }
}

/// Which of the places that are kept in a dossier is one's own.
enum SeatList {
  static func panel(_ seats: [FreeSeat], dossier: String) -> ListPanel {
    let entries = seats.map { seat in
      ListPanel.Entry(Sentence(same: seat.name)) {
        .ask(.exchange(.takeSeat(seat.evaluator, dossier: dossier)))
      }
    }
    let none = ListPanel.Entry(ScreenText.noneOfThese, detail: ScreenText.noneOfTheseDetail) { .pop }
    return ListPanel(title: ScreenText.whichSeat, entries: entries + [none])
  }
}
