import ArgumentParser
import Assessment
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
      1, 74, 3, 4, 2, 0. What is found valid is noted in the trust folder, so that it stands if a key is \
      compromised later; --no-record leaves that out.
      """,
    aliases: ["verifier"])

  @OptionGroup var options: GlobalOptions
  @Flag(help: "Un objet JSON par ligne / one JSON object a line.") var json = false
  @Option(
    help: ArgumentHelp(
      "Résultat que nomme un récapitulatif / result that a summary names.", valueName: "FILE"))
  var with: [String] = []
  @Flag(name: .customLong("no-record"), help: "Ne rien noter / note nothing.") var noRecord = false
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
      let verifications = Verifier.verify(
        files: contents, beside: try others(contents, trust), trust: trust)
      var beside = RevisionsBeside(trust: trust, given: files)
      for (path, verification) in zip(files, verifications) {
        let unasked = beside.later(than: verification, at: path)
        if json {
          Output.line(SafeText(VerificationReport.json(path, verification, trust, beside: unasked).canonicalText))
        } else {
          VerificationReport.lines(path, verification).forEach { Output.line($0, in: surroundings.language) }
          trust.remarks(on: verification).forEach { Output.line($0.sentence, in: surroundings.language) }
          if let later = fileSuperseding(verification, among: verifications) {
            Output.line(CommandText.supersededBy(later), in: surroundings.language)
          } else if let unasked {
            Output.line(CommandText.revisionBeside(unasked), in: surroundings.language)
          }
        }
      }
      if !noRecord { record(verifications, trust, surroundings) }
      let code = Verification.exitCode(verifications)
      if code != 0 { throw ExitCode(code) }
    }
  }

  /// What lies beside a summary among the files, and what is named besides; nothing where there is none.
  private func others(_ contents: [Result<[UInt8], FileFault>], _ trust: TrustStore) throws -> [[UInt8]] {
    var others = try ResultFiles.read(with.filter { !files.contains($0) })
    for (path, content) in zip(files, contents) {
      guard case .success(let bytes) = content, Verifier.verify(bytes, trust: trust).certificate != nil
      else { continue }
      // Nobody asked for these: one that cannot be read is as good as one that is not there.
      let beside = (try? ResultFiles.beside(path)) ?? []
      others += beside.filter { !files.contains($0) }.compactMap { try? ResultFiles.read([$0]).first }
    }
    return others
  }

  /// The file among those given that takes the place of one.
  private func fileSuperseding(_ earlier: Verification, among all: [Verification]) -> String? {
    guard case .superseded(_, let digest) = earlier.reason else { return nil }
    return zip(files, all).first { $0.1.digest == digest }?.0
  }

  /// Notes what was found valid for the first time; where that cannot be written, it is told and all the
  /// rest holds.
  private func record(
    _ verifications: [Verification], _ trust: TrustStore, _ surroundings: Surroundings
  ) {
    guard let now = try? surroundings.moment().seconds else { return }
    var sightings = SeenResults()
    var new: [SeenResults.Sighting] = []
    for case let sighting? in verifications.map({ $0.sighting(at: now) })
    where !trust.seen.contains(sighting.digest) && !sightings.contains(sighting.digest) {
      sightings.add(sighting)
      new.append(sighting)
    }
    do throws(FileFault) { try surroundings.home.trust.record(new) } catch {
      Output.error(CommandText.notRecorded(error.sentence), in: surroundings.language)
    }
  }
}

/// What `verify` prints of one file.
enum VerificationReport {
  static func json(
    _ path: String, _ verification: Verification, _ trust: TrustStore, beside unasked: String? = nil
  ) -> JSONValue {
    JSONValue(members: [
      "file": .string(path), "kind": verification.kind.map { .string($0) },
      "verdict": .string(verification.verdict.rawValue),
      "reason": verification.reason.map { .string($0.code) } ?? .null,
      "digest": verification.digest.map { .string($0.base64URL) },
      "signers": .array(verification.signers.map(json)),
      "remarks": .strings(trust.remarks(on: verification).map(\.code)),
      "revision-beside": unasked.map { .string($0) },
      "results": verification.certificate == nil ? nil : .array(verification.followed.map(json)),
    ])
  }

  private static func json(_ signer: Verification.Signer) -> JSONValue {
    JSONValue(members: [
      "kid": .string(signer.kid.rawValue), "name": .string(signer.name),
      "iat": signer.iat.map { .integer($0) }, "signed": .bool(signer.iat != nil),
      "trusted": .bool(signer.isTrusted),
      "standing": signer.standing.map { .string($0.code) } ?? .null,
    ])
  }

  private static func json(_ followed: Verification.Followed) -> JSONValue {
    let state: String
    switch followed.finding {
    case .found(let verdict): state = verdict.rawValue
    case .missing: state = "missing"
    case .differs: state = "differs"
    case .superseded: state = "superseded"
    }
    return [
      "bloc": .string(followed.item.bloc), "revision": .integer(followed.item.revision),
      "sha256": .string(followed.item.sha256.hex), "state": .string(state),
    ]
  }
}

extension Verification {
  /// What the file is, for `--json`; nil where nobody vouches for it.
  var kind: String? {
    if payload != nil { return "result" }
    if certificate != nil { return "certificate" }
    return interruption == nil ? nil : "interruption"
  }
}

extension Verification.Signer {
  var isTrusted: Bool {
    switch standing {
    case .trusted, .own, .seenBefore: true
    case .unknown, .notYetValid, .expired, .revoked, nil: false
    }
  }
}
