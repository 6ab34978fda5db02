import Assessment
import Canvas
import Dossier
import Glibc
import Journal
import PlainText
import Referential
import Screens
import Seal
import Terminal
import Wording

/// The same job as `EvaluatorLoop`, line by line on plain standard input and output: reads a line, performs
/// what the dialog asks for, writes what it says.
///
/// Whole sentences are written as one line each, not cut at 80 columns: who reads aloud pauses at every line's
/// end, and a braille display wraps by itself.
final class LinearLoop {
  /// Wider than any sentence, so that documents come in whole sentences too.
  private static let width = 4000
  private let surroundings: Surroundings
  private let desk: Desk
  private let input = LineInput()
  private let passphrases: [PassphraseFile]
  private let isPlain: Bool
  /// Why the file of phrases is not taken; told at the start, and nobody is kept out for it.
  private var phraseFault: Sentence?
  private var dialog: LinearDialog

  init(
    _ surroundings: Surroundings, passphrases: [PassphraseFile],
    opening: (id: DossierID, as: EvaluatorID?, bloc: BlocID?)? = nil
  ) throws {
    self.surroundings = surroundings
    self.passphrases = passphrases
    setlocale(LC_CTYPE, "")
    isPlain = String(cString: nl_langinfo(nl_item(CODESET))) != "UTF-8"
    desk = try Desk(surroundings)
    desk.wrapsDocuments = false
    if let person = opening?.as { desk.me = person }
    var world = try desk.world(glyphs: .spoken(in: surroundings.language))
    do throws(PhraseFault) { world.phrases = try PhraseFile(surroundings.home).read() } catch {
      phraseFault = CommandText.phrasesNotTaken(error.sentence)
    }
    guard let opening else {
      dialog = LinearDialog(world: world, first: HomeScreen())
      return
    }
    try desk.open(opening.id, in: &world)
    dialog = LinearDialog(world: world, first: HomeScreen(opening: opening.bloc))
    desk.afterOpening = dialog.take(.opened)
  }

  func run() throws {
    perform(dialog.start() + desk.takeAfterOpening())
    if let damaged = desk.damagedKey ?? phraseFault { dialog.tell(damaged) }
    while true {
      dialog.app.world.now = desk.now
      dialog.report().forEach { write($0) }
      guard let line = ask() else { break }
      dialog.app.world.now = desk.now
      guard perform(dialog.hear(line)) else { break }
    }
    perform(dialog.end())
    dialog.report().forEach { write($0) }
    try desk.close()
  }

  /// Asks the question that is open; nil at the end of the input.
  private func ask() -> String? {
    guard dialog.asksSecret else { return readLine(dialog.question) }
    if let given = givenPassphrase() { return given }
    guard LineInput.isTerminal else { return readLine(dialog.question) }
    do {
      return String(decoding: try SecretPrompt.read(plain(dialog.question + " ")), as: UTF8.self)
    } catch {
      dialog.tell(error.sentence)
      return LinearText.cancelWord[surroundings.language]
    }
  }

  /// The passphrase of a file named on the command line for the key that signs.
  private func givenPassphrase() -> String? {
    guard dialog.signs, !passphrases.isEmpty, let kid = desk.signingKey else { return nil }
    guard let file = passphrases.first(where: { kid.rawValue.hasPrefix($0.kid) }) else { return nil }
    do {
      let bytes = try HostileFile.read(file.path, maximum: 4096, access: .given)
      return String(
        decoding: bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }, as: UTF8.self)
    } catch {
      dialog.tell(error.sentence)
      return LinearText.cancelWord[surroundings.language]
    }
  }

  private func readLine(_ question: SafeText) -> String? {
    if LineInput.isTerminal {
      Output.prompt(plain(question))
    } else {
      write(question)
    }
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
      switch request {
      case .quit: return false
      case .suspend: continue
      case .edit:
        dialog.tell(LinearText.noEditor)
        continue
      case .createIdentity, .sign, .exchange(.send), .exchange(.openGrid),
        .exchange(.receive(_, _, .some)):
        write(SafeText(CommandText.keyAtWork[surroundings.language]))
      case .record, .createDossier, .openDossier, .closeDossier, .chooseIdentity, .showPayload, .showResult,
        .remember, .prefer, .learnTopRow, .useMouse, .exchange, .review:
        break
      }
      let outcome = desk.perform(request, world: &dialog.app.world, width: Self.width)
      if outcome == .done, case .remember = request { continue }
      guard perform(dialog.take(outcome)) else { return false }
      while let incident = desk.takeIncident() { dialog.tell(incident) }
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
