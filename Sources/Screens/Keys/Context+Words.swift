import Canvas
package import Wording

extension Context {
  /// What the place is called in the help.
  package var words: Sentence {
    switch self {
    case .home: ScreenText.placeHome
    case .identities: ScreenText.placeIdentities
    case .preparing: ScreenText.placePreparing
    case .observing: ScreenText.placeObserving
    case .grading: ScreenText.placeGrading
    case .interviewing: ScreenText.placeInterviewing
    case .agreeing: ScreenText.placeAgreeing
    case .signing: ScreenText.placeSigning
    case .sealed: ScreenText.placeSealed
    case .interrupted: ScreenText.placeInterrupted
    case .observations: ScreenText.placeObservations
    case .coverage: ScreenText.placeCoverage
    case .plan: ScreenText.placePlan
    case .searching: ScreenText.placeSearching
    case .reading: ScreenText.placeReading
    case .list: ScreenText.placeList
    case .form: ScreenText.placeForm
    case .writing: ScreenText.placeWriting
    case .confirming: ScreenText.placeConfirming
    case .help: ScreenText.placeHelp
    case .picking: ScreenText.placePicking
    case .code: ScreenText.placeCode
    case .reviewing: ReviewText.place
    case .hits: ReviewText.placeHits
    case .result: ReviewText.placeResult
    case .comparing: ReviewText.placeComparing
    case .masked: ScreenText.placeMasked
    }
  }

  /// Keys that the place answers beside the table of bindings: those of every text.
  var ownKeys: [(key: Key, help: Sentence)] {
    switch self {
    case .form, .writing, .searching:
      [
        (.control("z"), ScreenText.editUndo), (.control("y"), ScreenText.editRedo),
        (.control("a"), ScreenText.editLineStart), (.control("e"), ScreenText.editLineEnd),
        (.control("w"), ScreenText.editWordBack), (.control("u"), ScreenText.editToStart),
        (.control("k"), ScreenText.editToEnd), (.alt("d"), ScreenText.editWordForward),
      ]
    case .masked: [(.enter, ScreenText.unmask)]
    case .home, .identities, .preparing, .observing, .grading, .interviewing, .agreeing, .signing, .sealed,
      .interrupted, .observations, .coverage, .plan, .reading, .list, .confirming, .help, .picking, .code,
      .reviewing, .hits, .result, .comparing:
      []
    }
  }
}

extension Context {
  /// Whether letters are text here.
  var takesText: Bool { Keymap.texts.contains(self) }
}
