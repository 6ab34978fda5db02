import Assessment
import PlainText
import Wording

/// The pages that sign and write a request to the evaluators.
enum RequestForm {
  static let suffix = ".grille-demande.json"

  /// Whose key signs, and its passphrase.
  static func screen(_ subject: CorrectionSubject, folder: String, name: String, _ world: World) -> FormScreen {
    let people = world.identities.map { ($0.evaluator.id.rawValue, Sentence(same: $0.evaluator.name)) }
    var form = FormScreen(
      title: ReviewText.requestTitle, introduction: ReviewText.requestIntroduction(folder),
      fields: [
        .text("name", ScreenText.fileName, hint: ScreenText.fileNameHint, value: name, limit: 200),
        .choice(
          "signer", ReviewText.requestSigner, hint: ScreenText.choiceHint, people, chosen: world.me?.rawValue),
        .secret("passphrase", ScreenText.keyPassphrase, hint: ScreenText.keyPassphraseHint),
      ], submitLabel: ReviewText.writeRequest,
      after: { ReviewFlow.after($0, world) }
    ) { values throws(FormFault) in
      let name = try values.required("name", ScreenText.fileName)
      guard !name.contains("/"), name != ".", name != ".." else {
        throw FormFault("name", ScreenText.noSlash)
      }
      let passphrase = values.text("passphrase")
      guard !passphrase.isEmpty else { throw FormFault("passphrase", ScreenText.keyPassphraseHint) }
      return [
        .review(
          .writeRequest(
            CorrectionDraft(
              subject: subject, folder: folder, name: name.hasSuffix(".json") ? name : name + suffix,
              reviewer: EvaluatorID(unchecked: values.text("signer")), passphrase: passphrase)))
      ]
    }
    form.here = 2
    return form
  }

  /// For a reviewer without a key: a name and a passphrase, then on to the place of the file.
  static func key(then picker: FilePicker) -> FormScreen {
    FormScreen(
      title: ReviewText.keyTitle, introduction: ReviewText.keyIntroduction,
      fields: [
        .text("name", ScreenText.fullName),
        .secret("passphrase", ScreenText.passphrase, hint: ScreenText.passphraseHint),
        .secret("again", ScreenText.passphraseAgain, hint: ScreenText.passphraseHint),
      ], submitLabel: ReviewText.makeKey,
      after: { outcome in
        guard case .reviewed(.keyMade) = outcome else { return nil }
        return Response(
          move: .replace(picker), status: Status(kind: .information, sentence: ReviewText.keyMade))
      }
    ) { values throws(FormFault) in
      let name = try values.required("name", ScreenText.fullName)
      let passphrase = values.text("passphrase")
      guard EvaluatorForm.isLongEnough(passphrase) else {
        throw FormFault("passphrase", ScreenText.passphraseShort)
      }
      guard values.text("again") == passphrase else { throw FormFault("again", ScreenText.passphraseDiffers) }
      return [.review(.makeKey(name: name, passphrase: passphrase))]
    }
  }
}
