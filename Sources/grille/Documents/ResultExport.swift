import PlainText
import Report
import Seal
import Wording

/// Makes documents of results, each of which is checked first.
struct ResultExport {
  let form: ExportForm
  let trust: TrustStore
  let language: Language

  /// Writes one file's document to a place, or to standard output; says what it is where it is not simply
  /// valid.
  func single(_ path: String, to output: String?) throws -> Verification.Verdict {
    let bytes = try HostileFile.readPrefix(path, count: Envelope.maximumBytes + 1, access: .given)
    let verification = Verifier.verify(bytes, trust: trust)
    guard let result = CheckedResult(bytes, verification, name: ForeignBytes(fileName(path).utf8).safeText)
    else {
      throw Failure(
        verification.reason?.sentence ?? CommandText.notExported(path), exit: verification.verdict.exitCode)
    }
    switch verification.verdict {
    case .valid: break
    case .validUnknownSigner, .incomplete, .superseded, .revoked, .invalid, .unreadable:
      for line in VerificationReport.lines(path, verification) { Output.error(line, in: language) }
    }
    var beside = RevisionsBeside(trust: trust, given: [path])
    if let later = beside.later(than: verification, at: path) {
      Output.error(CommandText.revisionBeside(later), in: language)
    }
    if let output {
      try write(result, to: output)
      if form == .openssl { Output.line(CommandText.exported(output + "/README.txt"), in: language) }
    } else {
      guard form != .openssl else { throw Failure(CommandText.exportNeedsFolder, exit: 64) }
      Output.bytes(try document(result))
    }
    return verification.verdict
  }

  /// Writes a result's document where nothing is yet.
  func write(_ result: CheckedResult, to output: String) throws {
    guard form == .openssl else {
      return try DurableFile.write(try document(result), to: output, replacing: false)
    }
    try writeParts(result, to: output)
  }

  /// The whole document of a form that is one file.
  func document(_ result: CheckedResult) throws -> [UInt8] {
    switch form {
    case .text: result.text(language)
    case .html: try ResultPage.html(result, language)
    case .pdf: try PDFProgram.pdf(of: result, language)
    case .csv: result.csv(language)
    case .json: result.json
    case .ndjson: result.line
    case .compact, .openssl: try parts(result).parts.flatMap { $0.compact + [0x0A] }
    }
  }

  private func fileName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private func parts(_ result: CheckedResult) throws -> SignatureExport {
    guard let envelope = try? Envelope.parse(result.bytes, as: .result),
      let export = SignatureExport(envelope, key: { result.payload.evaluator(signing: $0)?.key })
    else { throw Failure(CommandText.notExported(result.name.text), exit: 70) }
    return export
  }

  /// A new folder; names in it come from key ids only.
  private func writeParts(_ result: CheckedResult, to folder: String) throws {
    let export = try parts(result)
    let folder = folder.hasSuffix("/") && folder.count > 1 ? String(folder.dropLast()) : folder
    var files: [(String, [UInt8])] = [("payload.json", export.payload)]
    for part in export.parts {
      guard let pem = part.pem else { throw Failure(CommandText.notExported(result.name.text), exit: 70) }
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
