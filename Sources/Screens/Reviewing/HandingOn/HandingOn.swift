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
    if action == .export { return .push(exportList(reviewed)) }
    guard let digest = reviewed.digest else { return nil }
    if action == .markRead { return .ask(.review(.keep(.read, of: digest, path: reviewed.path))) }
    if action == .clear { return .ask(.review(.keep(nil, of: digest, path: reviewed.path))) }
    if action == .requestCorrection { return .push(reasonPrompt(reviewed, digest, world)) }
    if action == .send { return send(reviewed, digest, world) }
    return nil
  }

  static func obstacle(to action: Action, _ reviewed: Reviewed, _ world: World) -> Obstacle? {
    let needsContent: Set<Action> = [.export, .markRead, .clear, .requestCorrection, .send]
    guard needsContent.contains(action) else { return nil }
    guard let digest = reviewed.digest else { return Obstacle(ReviewText.noContentHere) }
    if action == .send {
      guard case .toCorrect? = world.archive?.reviews[digest] else {
        return Obstacle(ReviewText.requestNeedsReason)
      }
    }
    return nil
  }

  /// What is said once the reviewer's note is on the disk.
  static func kept(_ digest: SHA256Digest?, _ world: World) -> Response {
    switch digest.flatMap({ world.archive?.reviews[$0] }) {
    case .read: .say(ReviewText.markedRead, .recorded)
    case .toCorrect: .say(ReviewText.markedToCorrect, .recorded)
    case nil: .say(ReviewText.unmarked, .recorded)
    }
  }

  private static func reasonPrompt(_ reviewed: Reviewed, _ digest: SHA256Digest, _ world: World) -> PromptPanel {
    var before = ""
    if case .toCorrect(let reason)? = world.archive?.reviews[digest] { before = reason }
    return PromptPanel(
      title: ReviewText.reasonTitle, hint: ReviewText.reasonHint, text: before, limit: TextLimit.motif
    ) { text in
      guard text.contains(where: { !$0.isWhitespace }) else { return .say(ReviewText.reasonNeeded, .refused) }
      return .ask(.review(.keep(.toCorrect(reason: text), of: digest, path: reviewed.path)))
    }
  }

  /// A key first, where the reviewer has none; then the place of the file.
  private static func send(_ reviewed: Reviewed, _ digest: SHA256Digest, _ world: World) -> Response {
    guard case .toCorrect(let reason)? = world.archive?.reviews[digest] else { return .none }
    let picker = FilePicker(
      .request(
        CorrectionSubject(path: reviewed.path, digest: digest, reason: reason),
        name: reviewed.stem + RequestForm.suffix))
    return .push(world.identities.isEmpty ? RequestForm.key(then: picker) : picker)
  }

  private static func exportList(_ reviewed: Reviewed) -> ListPanel {
    ListPanel(
      title: ReviewText.exportTitle,
      entries: ExportFormat.allCases.map { format in
        ListPanel.Entry(format.words, detail: format.detail) {
          .push(
            FilePicker(
              .export(path: reviewed.path, format, name: "\(reviewed.stem).\(format.ending)")))
        }
      })
  }
}
