import Archive
import Canvas
import Glibc
import PlainText
import Screens
import Terminal
import Wording

/// The reviewer's screens line by line on plain standard input and output, as `LinearLoop` leads the evaluator's.
///
/// The archive is read first, to its end: a list that grows while it is told could not be followed.
final class ReviewLinearLoop {
  private let surroundings: Surroundings
  private let desk: ReviewDesk
  private let input = LineInput()
  private let isPlain: Bool
  private var dialog: LinearDialog

  init(_ surroundings: Surroundings, folder: String, onlyResults: Bool, records: Bool) throws {
    self.surroundings = surroundings
    setlocale(LC_CTYPE, "")
    isPlain = String(cString: nl_langinfo(nl_item(CODESET))) != "UTF-8"
    desk = try ReviewDesk(surroundings, folder: folder, onlyResults: onlyResults, records: records)
    while desk.archive.step() {}
    desk.finishReading()
    let world = try desk.world(glyphs: .spoken(in: surroundings.language))
    dialog = LinearDialog(world: world, first: ReviewScreens.first(world))
  }

  func run() throws {
    perform(dialog.start())
    while true {
      while let incident = desk.takeIncident() { dialog.tell(incident) }
      dialog.app.world.now = desk.now
      dialog.report().forEach { write($0) }
      guard let line = ask(), perform(dialog.hear(line)) else { break }
    }
    perform(dialog.end())
    dialog.report().forEach { write($0) }
    desk.close()
  }

  /// Asks the question that is open; nil at the end of the input.
  private func ask() -> String? {
    if dialog.asksSecret, LineInput.isTerminal {
      do {
        return String(decoding: try SecretPrompt.read(plain(dialog.question + " ")), as: UTF8.self)
      } catch {
        dialog.tell(error.sentence)
        return LinearText.cancelWord[surroundings.language]
      }
    }
    if LineInput.isTerminal { Output.prompt(plain(dialog.question)) } else { write(dialog.question) }
    while let line = input.next() {
      switch line {
      case .text(let text): return text
      case .tooLong: write(SafeText(LinearText.lineTooLong[surroundings.language]))
      }
    }
    return nil
  }

  /// Performs requests in their order; false where the program is to end.
  @discardableResult
  private func perform(_ requests: [Request]) -> Bool {
    for request in requests {
      if request == .quit { return false }
      if request == .suspend { continue }
      if case .useMouse = request { continue }
      if case .review(.export(_, .pdf, _, _)) = request { write(SafeText(ReviewText.pdfAtWork[surroundings.language])) }
      let outcome = desk.perform(request, world: &dialog.app.world)
      guard perform(dialog.take(outcome)) else { return false }
    }
    return true
  }

  private func write(_ text: SafeText) { Output.line(plain(text)) }

  /// Where the locale knows nothing but ASCII, each letter without its accent.
  private func plain(_ text: SafeText) -> SafeText {
    guard isPlain else { return text }
    return SafeText(
      text.text.map { $0 == "\n" ? "\n" : AsciiTwin.of(String($0)) }.joined(), keepLineBreaks: true)
  }
}
