import PlainText

/// The members of one mapping, read by the schema of the one who asks.
///
/// Whatever is wrong goes to the findings, and reading goes on so that one pass tells everything.
package struct YAMLMapping: Sendable {
  package let position: YAMLPosition
  private let members: [String: YAMLNode]

  /// Takes a node whose keys are exactly the `required` ones and any of the `optional` ones.
  ///
  /// Nil only where the node is no mapping; an unknown or missing key is found and reading goes on.
  package init?(
    _ node: YAMLNode, required: [String], optional: [String] = [], _ findings: inout AuthoringFindings
  ) {
    guard case .mapping(let list) = node.content else {
      findings.add(node.isEmptyText ? .empty : .expected(.mapping), at: node.position)
      return nil
    }
    let known = required + optional
    var members: [String: YAMLNode] = [:]
    for member in list {
      if members[member.key] != nil {
        findings.add(.duplicateKey(member.key), at: member.keyPosition)
      } else if known.contains(member.key) {
        members[member.key] = member.value
      } else {
        findings.add(
          .unknownKey(member.key, nearest: nearestName(to: member.key, among: known)),
          at: member.keyPosition)
      }
    }
    for key in required where members[key] == nil { findings.add(.missingKey(key), at: node.position) }
    position = node.position
    self.members = members
  }

  package subscript(key: String) -> YAMLNode? { members[key] }

  /// Where the value of a key stands, or the mapping where the key is missing.
  package func position(of key: String) -> YAMLPosition { members[key]?.position ?? position }

  /// One paragraph of text, cleaned.
  package func text(_ key: String, atMost maximum: Int, _ findings: inout AuthoringFindings) -> String? {
    members[key]?.text(atMost: maximum, &findings)
  }

  package func integer(_ key: String, in range: ClosedRange<Int>, _ findings: inout AuthoringFindings)
    -> Int?
  {
    members[key]?.integer(in: range, &findings)
  }

  /// `true` or `false`; missing means false.
  package func flag(_ key: String, _ findings: inout AuthoringFindings) -> Bool {
    guard let node = members[key] else { return false }
    switch node.content {
    case .text("true"): return true
    case .text("false"): return false
    case .text, .list, .mapping:
      findings.add(node.isEmptyText ? .empty : .expected(.boolean), at: node.position)
      return false
    }
  }

  package func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ key: String, of type: Value.Type, _ findings: inout AuthoringFindings
  ) -> Value? {
    members[key]?.choice(of: type, &findings)
  }

  /// A list of different values; missing means none.
  package func choices<Value: RawRepresentable<String> & CaseIterable & Hashable>(
    _ key: String, of type: Value.Type, _ findings: inout AuthoringFindings
  ) -> [Value] {
    var first: [Value: YAMLPosition] = [:]
    var values: [Value] = []
    for node in list(key, atMost: type.allCases.count, &findings) {
      guard let value = node.choice(of: type, &findings) else { continue }
      if let first = first[value] {
        findings.add(.duplicate(value.rawValue, first: first), at: node.position)
      } else {
        first[value] = node.position
        values.append(value)
      }
    }
    return values
  }

  /// The items of a list that has some; missing means none.
  package func list(_ key: String, atMost maximum: Int, _ findings: inout AuthoringFindings) -> [YAMLNode] {
    guard let node = members[key] else { return [] }
    guard case .list(let items) = node.content else {
      findings.add(node.isEmptyText ? .empty : .expected(.list), at: node.position)
      return []
    }
    if items.isEmpty { findings.add(.empty, at: node.position) }
    guard items.count <= maximum else {
      findings.add(.tooMany(items: items.count, maximum: maximum), at: node.position)
      return []
    }
    return items
  }

  package func mapping(
    _ key: String, required: [String], optional: [String] = [], _ findings: inout AuthoringFindings
  ) -> YAMLMapping? {
    members[key].flatMap { YAMLMapping($0, required: required, optional: optional, &findings) }
  }
}
