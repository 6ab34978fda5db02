import Assessment
import Glibc
import Referential
import Seal

/// An archive of many results for the demonstration and for measuring: signed, varied, invented, and the
/// same bytes for the same number and seed.
///
/// The state machine plays some dozens of dossiers from their first day; each result is one of these with
/// other people, words and days, read back strictly and signed anew. Playing every one of thousands would
/// take a quarter of an hour.
struct DemoResults {
  enum Fault: Error {
    /// Something invented here is not what a result may hold: a mistake of ours.
    case unfit(String)
  }

  /// One file, and where in the archive's folder it stands.
  struct File {
    let path: String
    let bytes: [UInt8]
  }

  private let seed: UInt64
  private let pool: DemoPool
  private let templates: DemoTemplates
  private let count: Int

  init(count: Int, seed: UInt64, of referential: Referential) throws {
    self.seed = seed
    self.count = count
    pool = try DemoPool(seed: seed, results: count)
    templates = try DemoTemplates(seed: seed, perBloc: max(3, min(14, count / 40)), of: referential)
  }

  /// The list of the people of the archive, signed with the organisation's root key.
  func keyring() throws -> SignedKeyring {
    let members = pool.listed.map { person in
      let isExpert = pool.experts.contains { $0.evaluator == person.evaluator }
      return Keyring.Member(
        PublicKeyFile(key: person.key.publicKey, name: person.name, person: person.evaluator),
        roles: [isExpert ? .accreditedExpert : .internalExpert],
        habilitation: isExpert ? person.habilitation : nil, notBefore: nil, notAfter: nil,
        revoked: nil)
    }
    let keyring = try Keyring(
      organisation: "Branche imaginaire de la mutualité", serial: 1, root: pool.root.publicKey,
      members: members)
    return try SignedKeyring.sign(keyring, by: pool.root, iat: DemoTemplates.base.number * 86_400)
  }

  /// Makes one file after the other until there are as many as were asked for.
  func make(_ take: (File) throws -> Void) throws {
    var random = SplitMix(seed, for: "candidates")
    var made = 0
    var number = 0
    while made < count {
      number += 1
      for file in try files(ofCandidate: number, &random) where made < count {
        try take(file)
        made += 1
      }
    }
  }

  /// All results of one candidate: a few of the four blocs, most often all.
  private func files(ofCandidate number: Int, _ random: inout SplitMix) throws -> [File] {
    let employer = random.pick(pool.employers) ?? ""
    let week = random.below(85)
    let family = random.pick(DemoPool.families) ?? ""
    let given = random.pick(DemoPool.given) ?? ""
    guard let id = ResultPayload.Identifier(random.identifier()) else { throw Fault.unfit("id") }
    let subject = DemoVariation.Subject(
      id: id, family: family, given: given, employer: employer,
      service: random.pick(["Accueil", "Relation adhérents"]) ?? "",
      course: "CQP-\(2025 + week / 44)-\(1 + random.below(6))")
    let isStranger = random.isOneIn(50)
    guard let expert = random.pick(isStranger ? pool.strangers : pool.experts),
      let colleague = random.pick(pool.colleagues[employer] ?? [])
    else { throw Fault.unfit(employer) }
    let folder =
      "\(2025 + week / 44)/\(Self.fileName(employer))/\(Self.fileName(family))-\(Self.fileName(given))-\(id.rawValue.prefix(6))"
    let blocs = Set(templates.templates.map(\.bloc.id)).sorted()
    let done = random.isOneIn(3) ? 1 + random.below(blocs.count) : blocs.count
    var files: [File] = []
    for (place, bloc) in blocs.prefix(done).enumerated() {
      guard let template = random.pick(templates.templates.filter { $0.bloc.id == bloc }),
        let result = ResultPayload.Identifier(random.identifier())
      else { throw Fault.unfit(bloc.description) }
      let variation = DemoVariation(
        subject: subject, result: result, expert: expert, colleague: colleague, weeks: week + place)
      files += try self.files(variation, template, in: folder, &random)
    }
    return files
  }

  private func files(
    _ variation: DemoVariation, _ template: DemoTemplates.Template, in folder: String,
    _ random: inout SplitMix
  ) throws -> [File] {
    let words = SplitMix(random.next())
    // A revision is rare: most often only the first one was ever signed.
    let payloads = random.isOneIn(3) ? template.payloads : Array(template.payloads.prefix(1))
    let mishap = random.below(400)
    var earlier: SHA256Digest?
    var files: [File] = []
    for payload in payloads {
      let payload = try variation.payload(from: payload, of: template.bloc, superseding: earlier, words)
      let content = payload.bytes
      earlier = SHA256Digest(of: content)
      let isPartial = mishap == 1
      let signers = [variation.expert, variation.colleague].prefix(isPartial ? 1 : 2)
      let signatures = try signers.enumerated().map { place, person in
        try Envelope.sign(
          content, as: .result, by: person.key,
          iat: payload.decision.at.secondsSinceEpoch + 600 + 240 * place)
      }
      var bytes = try Envelope(payload: content, signatures: signatures).bytes
      if mishap == 2 { Self.alter(&bytes) }
      let name = "\(template.bloc.id).r\(payload.result.revision)\(isPartial ? ".partial" : "").grille.json"
      files.append(File(path: "\(folder)/\(name)", bytes: bytes))
    }
    return files
  }

  /// What somebody does who would like another content below the same signatures.
  private static func alter(_ bytes: inout [UInt8]) {
    let place = bytes.count / 2
    guard bytes.indices.contains(place) else { return }
    bytes[place] = bytes[place] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
  }

  /// Letters, digits and hyphens; what a name has else is left out.
  private static func fileName(_ text: String) -> String {
    String(text.map { $0.isLetter || $0.isNumber ? $0 : "-" })
  }
}
