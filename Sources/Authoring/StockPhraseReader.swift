package import Canvas
import PlainText

/// Reads a file of phrases, an abbreviation and its text a line, or tells everything that is wrong with it.
package enum StockPhraseReader {
  /// The phrases in the order of the file.
  package static func read(_ bytes: [UInt8]) throws(AuthoringErrors) -> [StockPhrase] {
    let root = try YAMLDocument.read(bytes)
    var findings = AuthoringFindings()
    let phrases = phrases(root, &findings)
    if let errors = AuthoringErrors(findings) { throw errors }
    return phrases
  }

  private static func phrases(_ root: YAMLNode, _ findings: inout AuthoringFindings) -> [StockPhrase] {
    guard case .mapping(let members) = root.content else {
      findings.add(.expected(.mapping), at: root.position)
      return []
    }
    guard members.count <= AuthoringLimit.phrases else {
      findings.add(.tooMany(items: members.count, maximum: AuthoringLimit.phrases), at: root.position)
      return []
    }
    var first: [String: YAMLPosition] = [:]
    return members.compactMap { member in
      let abbreviation = abbreviation(member, &findings)
      let text = member.value.paragraphs(atMost: AuthoringLimit.phrase, &findings)
      guard let abbreviation, let text else { return nil }
      // Capitals count as small letters when it is typed, so two that differ in nothing else are one.
      if let first = first[abbreviation.lowercased()] {
        findings.add(.duplicate(abbreviation, first: first), at: member.keyPosition)
        return nil
      }
      first[abbreviation.lowercased()] = member.keyPosition
      return StockPhrase(abbreviation: abbreviation, text: text)
    }
  }

  private static func abbreviation(
    _ member: YAMLNode.Member, _ findings: inout AuthoringFindings
  ) -> String? {
    let cleaned = EntryText.clean(member.key, as: .line)
    guard cleaned.dropped.isEmpty, AuthoringError.Form.abbreviation.fits(cleaned.text) else {
      findings.add(.badForm(member.key, form: .abbreviation), at: member.keyPosition)
      return nil
    }
    return cleaned.text
  }
}
