import Assessment
import PlainText
import Wording

/// Where the outcome of an exchange leads, whichever screen asked for it.
enum ExchangeFlow {
  /// Nil where the screen that asked goes on itself.
  static func follow(_ outcome: ExchangeOutcome) -> Response? {
    switch outcome {
    case .listed, .codes, .differs: return nil
    case .sent(let sentences):
      return Response(
        move: .popReplacing(ReadingPanel(title: ScreenText.sentTitle, lines: sentences.flatMap { [$0, ""] })))
    case .stranger(let stranger): return Response(move: .replace(StrangerForm.screen(stranger)))
    case .encrypted(let path, let kid, let name):
      return Response(move: .replace(UnlockForm.screen(path, accepting: kid, of: name)))
    case .freeSeats(let seats, let dossier, let told):
      return Response(
        move: .replace(SeatList.panel(seats, dossier: dossier)),
        status: Status(kind: .information, sentence: told))
    case .lost(let sentence):
      return Response(move: .home, status: Status(kind: .error, sentence: sentence))
    case .told(let sentence):
      return Response(move: .pop, status: Status(kind: .information, sentence: sentence))
    }
  }
}
