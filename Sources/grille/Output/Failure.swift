import Assessment
import Authoring
import Dossier
import Journal
import PlainText
import Seal
import StrictJSON
import Terminal
import Wording

/// What a command ends with when it could not do what was asked: a sentence and an exit code.
struct Failure: Error {
  let sentence: Sentence
  /// 1 refused, 64 usage, 65 data, 70 ours, 74 files, 75 later.
  let exit: Int32

  init(_ sentence: Sentence, exit: Int32) {
    self.sentence = sentence
    self.exit = exit
  }

  init(of error: any Error, home: String) {
    switch error {
    case let failure as Failure: self = failure
    case let error as DossierError: self.init(error.sentence, exit: error.exitCode)
    case let error as TerminalError: self.init(error.sentence, exit: 69)
    case let error as Seal.FileFault: self.init(error.sentence, exit: 74)
    case let error as KeyFileFault: self.init(error.sentence, exit: 65)
    case let error as AuthoringErrors: self.init(error.sentence(path: ""), exit: 65)
    case let error as SecretError: self.init(error.sentence, exit: 74)
    default: self.init(CommandText.unexpected(String(describing: error)), exit: 70)
    }
  }
}
