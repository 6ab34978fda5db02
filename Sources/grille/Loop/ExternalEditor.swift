import Assessment
import Dossier
import Glibc
import PlainText
import Screens
import Seal
import Terminal
import Wording

/// The editor of the user's own choice, for one text: `$VISUAL`, else `$EDITOR`.
///
/// What is written in it comes back as one change, or not at all. The dossier stays open and locked, and
/// what runs in it goes on.
struct ExternalEditor {
  /// More than any text holds, even in four bytes a character.
  private static let maximumBytes = 1 << 20
  let home: DataFolder

  /// Opens the text in the editor and returns what became of it.
  func edit(_ text: String, on terminal: NcursesTerminal) -> Outcome {
    guard let line = Self.commandLine else { return .failed(EditorText.noEditor) }
    guard let words = ShellWord.split(line), let program = words.first, !program.isEmpty else {
      return .failed(EditorText.unreadable(line))
    }
    do throws(FileFault) {
      // Editors expect the last line to be ended; the text itself need not be.
      let endsLine = text.isEmpty || text.unicodeScalars.last == "\n"
      let file = try EditorFile(endsLine ? text : text + "\n", in: home)
      switch terminal.run(words + [file.path]) {
      case .notStarted: return .failed(EditorText.notStarted(program))
      case .ended(let status) where status == 127: return .failed(EditorText.notStarted(program))
      case .ended(let status) where status != 0: return .failed(EditorText.failed(program, status: status))
      case .ended: return Self.outcome(of: try file.read(maximum: Self.maximumBytes), instead: text)
      }
    } catch { return .failed(EditorText.fileFault(error.sentence)) }
  }

  private static func outcome(of bytes: [UInt8], instead text: String) -> Outcome {
    guard let read = String(validating: bytes, as: UTF8.self) else { return .failed(EditorText.notUTF8) }
    let addsEnd = read.unicodeScalars.last == "\n" && text.unicodeScalars.last != "\n"
    var scalars = read.unicodeScalars
    if addsEnd { scalars.removeLast() }
    return .edited(String(scalars))
  }

  private static var commandLine: String? {
    for name in ["VISUAL", "EDITOR"] {
      if let value = getenv(name).map({ String(cString: $0) }), value.contains(where: { !$0.isWhitespace }) {
        return value
      }
    }
    return nil
  }
}
