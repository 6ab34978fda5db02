import Archive
import ArgumentParser
import Dossier
import PlainText
import Report
import Seal
import StrictJSON
import Wording

/// Counts what the results of a folder come to.
struct FiguresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures", abstract: "Chiffres d'un dossier de résultats / figures of a folder of results.",
    discussion: """
      Résultats valides et non remplacés ; ceux d'un signataire non reconnu comptent et sont dits. Valid results that \
      nothing supersedes; those of an unknown signer count and are told. Each file is read and checked again. Blocs \
      with fewer than 5 results are withheld, and said to be, unless --all is given. Agreement is Gwet's AC1 over \
      criteria, of grids filled apart only.
      """,
    aliases: ["chiffres"])

  @OptionGroup var options: GlobalOptions
  @Flag(help: "En JSON / as JSON.") var json = false
  @Flag(help: "En page HTML / as an HTML page.") var html = false
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Fichier de la page, sinon la sortie standard / file of the page, else standard output.", valueName: "FILE"))
  var output: String?
  @Flag(help: "Aussi les petits groupes / small groups too.") var all = false
  @Argument(help: "Dossier / folder.") var folder: String

  mutating func validate() throws {
    guard !(json && html) else { throw ValidationError("--json / --html") }
    guard output == nil || html else { throw ValidationError("--output / --html") }
  }

  mutating func run() throws {
    let surroundings = try Surroundings(options)
    let language = surroundings.language
    try surroundings.reporting {
      let figures = try FiguresReading(folder, surroundings).figures()
      if json { return Output.line(SafeText(FiguresJSON.value(of: figures, all: all).canonicalText)) }
      let report = FiguresReport(figures, all: all)
      guard html else { return Output.text(report.lines(language: language)) }
      let page = try report.html(language)
      guard let output else { return Output.bytes(page) }
      try DurableFile.write(page, to: output, replacing: false)
    }
  }
}

/// Reads all results of a folder for counting them; what the index says only tells where to look.
struct FiguresReading {
  let archive: Archive
  private let trust: TrustStore
  private let language: Language

  init(_ folder: String, _ surroundings: Surroundings) throws {
    trust = try surroundings.trustStore()
    language = surroundings.language
    archive = try Archive(folder, cache: surroundings.home.cache, trust: trust)
  }

  func figures() throws -> Figures {
    var told = 0
    while archive.step(while: { archive.progress.done < told + 1000 }) {
      let progress = archive.progress
      guard progress.phase == .checking else { continue }
      told = progress.done
      Output.progress(ArchiveSentences.checked(progress.done, of: progress.total), in: language)
    }
    archive.flush()
    var figures = Figures()
    for file in archive.files.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
      guard file.kind == .result else { continue }
      guard file.summary != nil, file.verdict == .valid || file.verdict == .validUnknownSigner else {
        figures.leave(file.verdict)
        continue
      }
      let verification = read(file.path)
      guard let payload = verification.payload,
        verification.verdict == .valid || verification.verdict == .validUnknownSigner
      else {
        figures.leave(verification.verdict)
        continue
      }
      figures.add(payload, isUnknown: verification.verdict == .validUnknownSigner)
    }
    return figures
  }

  private func read(_ path: String) -> Verification {
    do throws(FileFault) {
      return Verifier.verify(try archive.read(ArchivePath(text: path)), trust: trust)
    } catch {
      return Verifier.verify(files: [.failure(error)], trust: trust).first
        ?? Verifier.verify([], trust: trust)
    }
  }
}
