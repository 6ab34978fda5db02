import ArgumentParser
import PlainText
import Seal
import Wording

/// Writes signed results as documents for people and in forms that other programs take.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Écrire un résultat en document / write a result as a document.",
    discussion: """
      text: for paper and mail, 80 columns. html: one page to read and print, which checks itself in any recent \
      browser, offline. pdf: the same for paper, with the result attached (needs WeasyPrint). csv: a row per criterion, for a spreadsheet. json: what was \
      signed, indented. ndjson: a line of JSON per result, for a database. openssl: a folder with the signed \
      bytes, the signature and the public key of each signer, and the commands that check them. compact: one \
      compact JWS a line, one for each signer.

      Of a folder, everything below it is read: csv and ndjson are one file or standard output, the others a \
      file for each result in a new folder; what no document is made of is told at the end.

      With --for, text and html are everything about one candidate from all results of a folder, for the right of \
      access.

      Each file is checked first; nothing is written of one that is not valid. Ends as verify does: 0 valid, \
      1 not valid, 2 a signer unknown, 3 one signature of two, 4 superseded or revoked, 69 WeasyPrint is missing or failed, 74 cannot \
      read. No private key is needed, and nothing that is there is written over.
      """,
    aliases: ["exporter"])

  @OptionGroup var options: GlobalOptions
  @Argument(help: "Fichier de résultat, ou dossier / result file, or folder.") var file: String
  @Option(help: ArgumentHelp("Forme / form.", valueName: ExportForm.allNames)) var to: ExportForm
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Dossier ou fichier à écrire / folder or file to write.", valueName: "OUT"))
  var output: String?
  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "Extrait d'un candidat / extract of one candidate.", valueName: "ID|NAME"))
  var candidates: [String] = []

  mutating func run() throws {
    let surroundings = try Surroundings(options)
    try surroundings.reporting {
      let export = ResultExport(
        form: to, trust: try surroundings.trustStore(), language: surroundings.language)
      guard candidates.isEmpty else {
        guard DurableFile.isFolder(file) else { throw Failure(ExportText.extractForms, exit: 64) }
        let code = try FolderExport(file, export).extract(for: candidates, to: output)
        if code != 0 { throw ExitCode(code) }
        return
      }
      if to == .pdf { _ = try PDFProgram.path() }
      let code =
        try DurableFile.isFolder(file)
        ? FolderExport(file, export).run(to: output) : export.single(file, to: output).exitCode
      if code != 0 { throw ExitCode(code) }
    }
  }
}

extension ExportForm: ExpressibleByArgument {
  static var allNames: String { allCases.map(\.rawValue).joined(separator: "|") }
}
