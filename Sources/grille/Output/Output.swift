import Glibc
import PlainText
import Wording

/// Standard output and standard error: only safe text goes there.
enum Output {
  /// Writes a line to standard output; a reader that has gone ends the program quietly.
  static func line(_ text: SafeText) { write(text.text + "\n", to: STDOUT_FILENO) }

  static func line(_ sentence: Sentence, in language: Language) { line(SafeText(sentence[language])) }

  /// Writes a question, and stays on its line.
  static func prompt(_ text: SafeText) { write(text.text + " ", to: STDOUT_FILENO) }

  /// Writes a text of several lines as it is, markers and all.
  static func text(_ lines: [SafeText]) { write(lines.map { $0.text + "\n" }.joined(), to: STDOUT_FILENO) }

  /// Writes bytes of ours that are meant for programs: canonical JSON, YAML, a completion script.
  static func bytes(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

  /// Writes what went wrong, and what to do next, to standard error.
  static func error(_ sentence: Sentence, in language: Language) {
    write("grille: " + SafeText(sentence[language], keepLineBreaks: true).text + "\n", to: STDERR_FILENO)
  }

  /// Says to somebody who waits at a terminal what takes its time; a file or a program is not told.
  static func progress(_ sentence: Sentence, in language: Language) {
    guard isatty(STDERR_FILENO) == 1 else { return }
    write(SafeText(sentence[language]).text + "\n", to: STDERR_FILENO)
  }

  /// Says on one line of a terminal how far something is, each time in the place of the last; nil takes it away.
  static func bar(_ text: SafeText?) {
    guard isatty(STDERR_FILENO) == 1 else { return }
    write("\r\u{1B}[K" + (text?.text ?? ""), to: STDERR_FILENO)
  }

  /// Writes that a line of a script was refused, in the form that other programs look for.
  static func refusal(_ sentence: Sentence, in language: Language) {
    write(SafeText(sentence[language], keepLineBreaks: true).text + "\n", to: STDERR_FILENO)
  }

  private static func write(_ text: String, to file: Int32) { write(Array(text.utf8), to: file) }

  private static func write(_ bytes: [UInt8], to file: Int32) {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        if errno != EPIPE { exit(74) }
        return
      }
      written += count
    }
  }
}
