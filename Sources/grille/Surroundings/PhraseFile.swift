import Authoring
import Canvas
import Dossier
import Seal
import Wording

/// The user's own phrases: the file `phrases.yaml` in the data folder.
struct PhraseFile {
  let path: String

  init(_ home: DataFolder) { path = home.path + "/phrases.yaml" }

  init(path: String) { self.path = path }

  /// The phrases in their order; none where there is no file.
  func read() throws(PhraseFault) -> [StockPhrase] {
    do throws(PhraseFault) {
      return try readGiven()
    } catch {
      if case .file(.system(_, .open, let code)) = error, code == 2 || code == 20 { return [] }
      throw error
    }
  }

  /// The same; a file that is not there is a fault.
  func readGiven() throws(PhraseFault) -> [StockPhrase] {
    let bytes: [UInt8]
    do {
      bytes = try HostileFile.readPrefix(path, count: (256 << 10) + 1, access: .given)
    } catch { throw .file(error) }
    do { return try StockPhraseReader.read(bytes) } catch { throw .content(path, error) }
  }
}

/// Why a file of phrases is not taken.
enum PhraseFault: Error {
  case file(FileFault)
  case content(String, AuthoringErrors)

  var sentence: Sentence {
    switch self {
    case .file(let fault): fault.sentence
    case .content(let path, let errors): errors.sentence(path: path)
    }
  }

  /// What a command ends with: 74 for a file that cannot be read, 1 for what stands in it.
  var failure: Failure {
    switch self {
    case .file: Failure(sentence, exit: 74)
    case .content: Failure(sentence, exit: 1)
    }
  }
}
