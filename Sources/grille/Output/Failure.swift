import Assessment
import Authoring
import Dossier
import Journal
import PlainText
import Referential
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

  /// What became of a command about a bloc.
  init(_ fault: PerformFault, about bloc: BlocID?, in state: DossierState, _ language: Language) {
    switch fault {
    case .refused(let refusal):
      self.init(Wording(language: language, state: state).refusal(refusal, in: bloc), exit: 1)
    case .failed(let error): self.init(error.sentence, exit: error.exitCode)
    case .recordedWithoutFile(let error):
      self.init(CommandText.recordedWithoutFile(error.sentence), exit: error.exitCode)
    }
  }

  init(of error: any Error, home: String) {
    switch error {
    case let failure as Failure: self = failure
    case let error as DossierError: self.init(error.sentence, exit: error.exitCode)
    case let error as ExchangeError: self.init(error.sentence, exit: error.exitCode)
    case let fault as EncryptionFault: self.init(fault.sentence, exit: fault.exitCode)
    case let fault as AddresseeFault: self.init(fault.sentence, exit: 1)
    case let error as TerminalError: self.init(error.sentence, exit: 69)
    case let error as Seal.FileFault: self.init(error.sentence, exit: 74)
    case let error as KeyFileFault: self.init(error.sentence, exit: 65)
    case let error as AuthoringErrors: self.init(error.sentence(path: ""), exit: 65)
    case let error as SecretError: self.init(error.sentence, exit: 74)
    default: self.init(CommandText.unexpected(String(describing: error)), exit: 70)
    }
  }
}
