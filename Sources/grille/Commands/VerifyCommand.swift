import ArgumentParser
import Dossier
import PlainText
import Seal
import StrictJSON
import Wording

/// Checks result files: form, signatures, content, trust.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Vérifier des résultats signés / check signed results.",
    discussion: """
      0 valid, both signers trusted; 1 not valid; 2 valid, a signer unknown; 3 one signature of two; \
      4 superseded or revoked; 64 usage; 74 cannot read. With several files the worst, in the order \
      1, 74, 3, 4, 2, 0.
      """,
    aliases: ["verifier"])

  @OptionGroup var options: GlobalOptions
  @Flag(help: "Un objet JSON par ligne / one JSON object a line.") var json = false
  @Argument(help: "Fichiers de résultat / result files.") var files: [String]

  mutating func run() throws {
    let surroundings = try Surroundings(options)
    try surroundings.reporting {
      let trust = try surroundings.trustStore()
      let contents = files.map { path -> Result<[UInt8], FileFault> in
        do throws(FileFault) {
          return .success(
            try HostileFile.readPrefix(path, count: Envelope.maximumBytes + 1, access: .given))
        } catch { return .failure(error) }
      }
      let verifications: [Verification] = Verifier.verify(files: contents, trust: trust)
      for (path, verification) in zip(files, verifications) {
        if json {
          Output.line(SafeText(VerificationReport.json(path, verification).canonicalText))
        } else {
          VerificationReport.lines(path, verification).forEach { Output.line($0, in: surroundings.language) }
        }
      }
      let code = Verification.exitCode(verifications)
      if code != 0 { throw ExitCode(code) }
    }
  }
}

/// What `verify` prints of one file.
enum VerificationReport {
  static func json(_ path: String, _ verification: Verification) -> JSONValue {
    JSONValue(members: [
      "file": .string(path), "verdict": .string(verification.verdict.rawValue),
      "reason": verification.reason.map { .string($0.code) } ?? .null,
      "digest": verification.digest.map { .string($0.base64URL) },
      "signers": .array(verification.signers.map(json)),
    ])
  }

  private static func json(_ signer: Verification.Signer) -> JSONValue {
    JSONValue(members: [
      "kid": .string(signer.kid.rawValue), "name": .string(signer.name),
      "iat": signer.iat.map { .integer($0) }, "signed": .bool(signer.iat != nil),
      "trusted": .bool(signer.isTrusted),
    ])
  }

  static func lines(_ path: String, _ verification: Verification) -> [Sentence] {
    let first = Sentence(
      fr: "\(path) : \(verification.verdict.words)", en: "\(path): \(verification.verdict.words)")
    let reason = verification.reason.map { [Sentence(fr: "  \($0.sentence)", en: "  \($0.sentence)")] } ?? []
    let signers = verification.signers.map { signer in
      let fingerprint = Fingerprint(signer.kid).description
      return Sentence(
        fr: "  \(signer.name), \(fingerprint) : \(signer.words)",
        en: "  \(signer.name), \(fingerprint): \(signer.words)")
    }
    return [first] + reason + signers
  }
}

extension Verification.Signer {
  var isTrusted: Bool {
    if case .trusted = standing { return true }
    return false
  }
}
