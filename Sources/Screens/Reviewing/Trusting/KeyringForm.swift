import PlainText
import Wording

/// Asks whether an organisation's keyring is to be believed, the fingerprint of its root compared with paper.
enum KeyringForm {
  static func screen(_ offer: KeyringOffer, _ world: World) -> FormScreen {
    // From the list one comes back to it; where the question stood first, the list takes its place.
    let isInList = world.places.contains(.reviewing)
    var form = FormScreen(
      title: ReviewText.keyringTitle(offer.organisation),
      introduction: ReviewText.keyringIntroduction(offer.organisation, offer.members),
      fields: [.text("word", ScreenText.typeAccept, hint: ScreenText.typeAcceptHint)],
      submitLabel: ReviewText.keyringAccept,
      after: { outcome in
        guard case .reviewed(.told(let sentence)) = outcome else { return nil }
        return Response(
          move: isInList ? .pop : .popReplacing(ReviewListScreen()),
          status: Status(kind: .information, sentence: sentence))
      }
    ) { values throws(FormFault) in
      let word = values.text("word").uppercased().filter { !$0.isWhitespace }
      guard word == ScreenText.acceptWord.fr || word == ScreenText.acceptWord.en else {
        throw FormFault("word", ScreenText.typeAcceptHint)
      }
      return [.review(.pin(offer))]
    }
    form.shown = Fingerprints.lines(offer.fingerprint)
    return form
  }
}
