import ArgumentParser
import Dossier
import PlainText
import Seal
import Wording

/// Writes a signed file in forms that other programs take.
struct ExportCommand: ParsableCommand {
  enum Target: String, CaseIterable, ExpressibleByArgument {
    case openssl, compact, json
  }

  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Écrire un résultat pour d'autres programmes / for other programs.",
    discussion: """
      openssl: a folder with the signed bytes, the signature and the public key of each signer, and the \
      commands that check them. compact: one compact JWS a line, one for each signer. json: what was \
      signed, as canonical JSON. No private key is needed, and nothing that is there is written over.
      """,
    aliases: ["exporter"])

  @OptionGroup var options: GlobalOptions
  @Argument(help: "Fichier de résultat / result file.") var file: String
  @Option(help: ArgumentHelp("Forme / form.", valueName: "openssl|compact|json")) var to: Target
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Dossier ou fichier à écrire / folder or file to write.", valueName: "OUT"))
  var output: String?

  mutating func run() throws {
    let surroundings = try Surroundings(options)
    try surroundings.reporting {
      let bytes = try HostileFile.readPrefix(file, count: Envelope.maximumBytes + 1, access: .given)
      let export = try export(bytes, surroundings)
      switch to {
      case .openssl:
        guard let output else { throw Failure(CommandText.exportNeedsFolder, exit: 64) }
        try writeFolder(export, output, surroundings.language)
        Output.line(CommandText.exported(output + "/README.txt"), in: surroundings.language)
      case .compact: try write(export.parts.flatMap { $0.compact + [0x0A] })
      case .json: try write(export.payload)
      }
    }
  }

  /// Checks the file first: nothing is given out of one that is refused.
  private func export(_ bytes: [UInt8], _ surroundings: Surroundings) throws -> SignatureExport {
    let verification = Verifier.verify(bytes, trust: try surroundings.trustStore())
    guard let payload = verification.payload, let envelope = try? Envelope.parse(bytes, as: .result),
      let export = SignatureExport(envelope, key: { payload.evaluator(signing: $0)?.key })
    else {
      throw Failure(
        verification.reason?.sentence ?? CommandText.notExported(file), exit: verification.verdict.exitCode)
    }
    if verification.verdict != .valid {
      for line in VerificationReport.lines(file, verification) {
        Output.error(line, in: surroundings.language)
      }
    }
    return export
  }

  private func write(_ bytes: [UInt8]) throws {
    guard let output else { return Output.bytes(bytes) }
    try DurableFile.write(bytes, to: output, replacing: false)
  }

  /// A new folder; names in it come from key ids only.
  private func writeFolder(_ export: SignatureExport, _ folder: String, _ language: Language) throws {
    let folder = folder.hasSuffix("/") && folder.count > 1 ? String(folder.dropLast()) : folder
    var files: [(String, [UInt8])] = [("payload.json", export.payload)]
    for part in export.parts {
      guard let pem = part.pem else { throw Failure(CommandText.notExported(file), exit: 70) }
      files += [
        (part.stem + ".input", part.input), (part.stem + ".signature", part.signature),
        (part.stem + ".pem", pem),
      ]
    }
    let readme = OpenSSLReadme(export).text[language]
    files.append(("README.txt", Array(SafeText(readme, keepLineBreaks: true).text.utf8)))
    try DurableFile.makeNewFolder(folder)
    for (name, bytes) in files {
      try DurableFile.write(bytes, to: "\(folder)/\(name)", replacing: false)
    }
  }
}
