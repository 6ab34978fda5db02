import Assessment
import PlainText
import Seal
import Wording

/// What a reviewer does with a result: notes it, asks the evaluators to put it right, exports it.
///
/// The list and the result itself offer the same, in one implementation.
enum HandingOn {
  /// Nil where the action is the screen's own.
  static func response(to action: Action, _ reviewed: Reviewed, _ world: World) -> Response? {
    if action == .export { return .push(exportList(reviewed, world)) }
    guard let digest = reviewed.digest else { return nil }
    let state = world.archive?.reviews[digest]
    // The same key once more takes back what it noted.
    if action == .markRead { return note(state == .read ? nil : .read, over: state, reviewed, digest) }
    if action == .clear { return note(nil, over: state, reviewed, digest) }
    if action == .requestCorrection { return .push(reasonPrompt(reviewed, digest, world)) }
    if action == .send { return send(reviewed, digest, world) }
    return nil
  }

  static func obstacle(to action: Action, _ reviewed: Reviewed, _ world: World) -> Obstacle? {
    let needsContent: Set<Action> = [.export, .compare, .markRead, .clear, .requestCorrection, .send]
    guard needsContent.contains(action) else { return nil }
    guard let digest = reviewed.digest else {
      if action == .export { return Obstacle(ReviewText.notExportable) }
      return Obstacle(action == .compare ? ReviewText.notToCompare : ReviewText.noContentHere)
    }
    // Before a text is typed that could not be kept.
    let notes: Set<Action> = [.markRead, .clear, .requestCorrection]
    if notes.contains(action), let fault = world.archive?.notesFault { return Obstacle(fault) }
    if action == .send, world.archive?.reviews[digest]?.reason == nil {
      return Obstacle(ReviewText.requestNeedsReason)
    }
    return nil
  }

  /// What is said once the reviewer's note is on the disk.
  static func kept(_ state: ReviewState?) -> Status {
    let sentence: Sentence =
      switch state {
      case .read: ReviewText.markedRead
      case .toCorrect: ReviewText.markedToCorrect
      case .requested: ReviewText.markedRequested
      case nil: ReviewText.unmarked
      }
    return Status(kind: .recorded, sentence: sentence)
  }

  /// Keeps a note; where that loses a text that somebody wrote, it asks first, with the text in sight.
  private static func note(
    _ new: ReviewState?, over old: ReviewState?, _ reviewed: Reviewed, _ digest: SHA256Digest
  ) -> Response {
    let keep = Request.review(.keep(new, of: digest, path: reviewed.path))
    guard let old, let reason = old.reason else { return .ask(keep) }
    let loses = new == nil ? ReviewText.loseNote : ReviewText.loseNoteRead
    return .push(
      ListPanel(
        title: ReviewText.losesReason(reviewed.name, reason, isRequested: old == .requested(reason: reason)),
        entries: [
          ListPanel.Entry(ReviewText.keepNote) { .pop }, ListPanel.Entry(loses) { .ask(keep) },
        ]))
  }

  private static func reasonPrompt(_ reviewed: Reviewed, _ digest: SHA256Digest, _ world: World) -> PromptPanel {
    let before = world.archive?.reviews[digest]?.reason ?? ""
    return PromptPanel(
      title: ReviewText.reasonTitle, hint: ReviewText.reasonHint, text: before, limit: TextLimit.motif
    ) { text in
      guard text.contains(where: { !$0.isWhitespace }) else { return .say(ReviewText.reasonNeeded, .refused) }
      return .ask(.review(.keep(.toCorrect(reason: text), of: digest, path: reviewed.path)))
    }
  }

  /// A key first, where the reviewer has none; then the place of the file.
  private static func send(_ reviewed: Reviewed, _ digest: SHA256Digest, _ world: World) -> Response {
    guard let reason = world.archive?.reviews[digest]?.reason else { return .none }
    let picker = FilePicker(
      .request(
        CorrectionSubject(path: reviewed.path, digest: digest, reason: reason),
        name: reviewed.stem + RequestForm.suffix), at: world.archive?.writesTo)
    return .push(world.identities.isEmpty ? RequestForm.key(then: picker) : picker)
  }

  private static func exportList(_ reviewed: Reviewed, _ world: World) -> ListPanel {
    let folder = world.archive?.writesTo
    return ListPanel(
      title: ReviewText.exportTitle,
      entries: ExportFormat.allCases.map { format in
        let isOff = format == .pdf && world.archive?.makesPDF == false
        return ListPanel.Entry(
          format.words, detail: format.detail, obstacle: isOff ? ReviewText.noPDFProgram : nil
        ) {
          .push(
            FilePicker(
              .export(path: reviewed.path, format, name: "\(reviewed.stem).\(format.ending)"), at: folder))
        }
      })
  }
}
