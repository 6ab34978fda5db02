import Assessment
import Authoring
import Seal

/// The list that an organisation edits: a YAML file with a public key file and what is said of its person for
/// each entry.
///
/// Its days count in UTC, so that the same list gives the same keyring on every computer.
struct KeyringList {
  struct Entry {
    /// As it stands in the list, relative to it.
    let file: String
    let roles: [ResultPayload.Evaluator.Role]
    let habilitation: ResultPayload.Habilitation?
    let notBefore: Int?
    let notAfter: Int?
    let revoked: TrustedKey.Revocation?
  }

  let organisation: String
  let serial: Int
  let entries: [Entry]

  /// Reads a list; tells all that is wrong in it at once.
  init(_ bytes: [UInt8]) throws(AuthoringErrors) {
    var findings = AuthoringFindings()
    let document = try YAMLDocument.read(bytes)
    let list = YAMLMapping(document, required: ["organisation", "serial", "keys"], &findings)
    organisation = list?.text("organisation", atMost: 200, &findings) ?? ""
    serial = list?.integer("serial", in: 1...999_999_999, &findings) ?? 0
    var entries: [Entry] = []
    for node in list?.list("keys", atMost: Keyring.maximumMembers, &findings) ?? [] {
      if let entry = Self.entry(node, &findings) { entries.append(entry) }
    }
    self.entries = entries
    if let errors = AuthoringErrors(findings) { throw errors }
  }

  private static func entry(_ node: YAMLNode, _ findings: inout AuthoringFindings) -> Entry? {
    guard
      let entry = YAMLMapping(
        node, required: ["file", "roles"], optional: ["habilitation", "from", "until", "revoked"], &findings)
    else { return nil }
    let from = date("from", of: entry, &findings)
    let until = date("until", of: entry, &findings)
    return Entry(
      file: entry.text("file", atMost: 4096, &findings) ?? "",
      roles: entry.choices("roles", of: ResultPayload.Evaluator.Role.self, &findings),
      habilitation: habilitation(of: entry, &findings), notBefore: from?.first(0), notAfter: until?.last(0),
      revoked: revocation(of: entry, &findings))
  }

  private static func habilitation(
    of entry: YAMLMapping, _ findings: inout AuthoringFindings
  ) -> ResultPayload.Habilitation? {
    guard
      let part = entry.mapping(
        "habilitation", required: ["reference", "holder", "from", "until"], &findings),
      let reference = part.text("reference", atMost: 200, &findings),
      let holder = part.choice("holder", of: ResultPayload.Habilitation.Holder.self, &findings),
      let from = day("from", of: part, &findings), let until = day("until", of: part, &findings)
    else { return nil }
    return ResultPayload.Habilitation(holder: holder, reference: reference, from: from, until: until)
  }

  private static func revocation(
    of entry: YAMLMapping, _ findings: inout AuthoringFindings
  ) -> TrustedKey.Revocation? {
    guard let part = entry.mapping("revoked", required: ["reason", "at"], &findings),
      let reason = part.choice("reason", of: TrustedKey.Reason.self, &findings),
      let at = date("at", of: part, &findings)
    else { return nil }
    return TrustedKey.Revocation(reason: reason, at: at.first(0))
  }

  private static func date(
    _ key: String, of mapping: YAMLMapping, _ findings: inout AuthoringFindings
  ) -> DateArgument? {
    guard let text = mapping.text(key, atMost: 25, &findings) else { return nil }
    let date = DateArgument(argument: text)
    if date == nil { findings.add(.badForm(text, form: .date), at: mapping.position(of: key)) }
    return date
  }

  private static func day(
    _ key: String, of mapping: YAMLMapping, _ findings: inout AuthoringFindings
  ) -> ResultPayload.Day? {
    guard let text = mapping.text(key, atMost: 10, &findings) else { return nil }
    let day = ResultPayload.Day(text)
    if day == nil { findings.add(.badForm(text, form: .date), at: mapping.position(of: key)) }
    return day
  }
}

extension KeyringList {
  /// The text of a new list with an entry for each public key file, for the organisation to complete.
  static func template(organisation: String, files: [(path: String, name: String)]) -> String {
    var lines = [
      "# Trousseau : pour chaque personne, le fichier de sa clé publique et ce que l'organisme en dit.",
      "# A keyring: for each person the file of the public key, and what the organisation says of it.",
      "#",
      "# roles: accredited-expert, internal-expert, training-manager",
      "# holder: person, organisation    reason: left, rotated, compromised",
      "# Augmentez serial à chaque nouvelle version / raise serial with each new version.",
      "organisation: \(quoted(organisation))", "serial: 1", "keys:",
    ]
    for file in files {
      lines += [
        "  # \(file.name)",
        "  - file: \(quoted(file.path))", "    roles: [accredited-expert]",
        "    # habilitation:",
        "    #   reference: \"H-2026-001\"", "    #   holder: person",
        "    #   from: 2026-01-01", "    #   until: 2028-12-31",
        "    # from: 2026-01-01", "    # until: 2028-12-31",
        "    # revoked: { reason: left, at: 2026-06-30 }",
      ]
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
