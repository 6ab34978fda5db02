import Yams

/// A YAML file of one document, read without any of YAML's own typing.
///
/// `no`, `12:30` and `1.0` are the texts that stand there; what is a number or a flag is said by the one
/// who asks. Only Yams' `compose` is used: `load` and `YAMLDecoder` resolve types and aliases, and can be
/// made to crash.
package enum YAMLDocument {
  /// The collections that may be open at once.
  package static let maximumDepth = 16

  package static func read(_ bytes: [UInt8]) throws(AuthoringErrors) -> YAMLNode {
    let text = try YAMLText(bytes)
    if let errors = AuthoringErrors(YAMLScan(text).findings) { throw errors }
    let root: Node?
    do {
      root = try Yams.compose(yaml: text.string, .basic, .default, .utf8)
    } catch let error as YamlError {
      throw AuthoringErrors(Self.error(error, in: text))
    } catch {
      throw AuthoringErrors(AuthoringError(at: .start, .syntax("\(error)")))
    }
    guard let root else { throw AuthoringErrors(AuthoringError(at: .start, .emptyFile)) }
    var findings = AuthoringFindings()
    let node = convert(root, depth: 1, &findings)
    if let errors = AuthoringErrors(findings) { throw errors }
    if case .text("") = node.content { throw AuthoringErrors(AuthoringError(at: .start, .emptyFile)) }
    return node
  }

  private static func convert(_ node: Node, depth: Int, _ findings: inout AuthoringFindings) -> YAMLNode {
    let position = Self.position(node.mark)
    switch node {
    case .scalar(let scalar):
      return YAMLNode(position: position, content: .text(scalar.string))
    case .sequence(let sequence):
      guard depth <= maximumDepth else { return tooDeep(position, &findings) }
      return YAMLNode(
        position: position, content: .list(sequence.map { convert($0, depth: depth + 1, &findings) }))
    case .mapping(let mapping):
      guard depth <= maximumDepth else { return tooDeep(position, &findings) }
      var members: [YAMLNode.Member] = []
      for (key, value) in mapping {
        let keyPosition = Self.position(key.mark)
        guard case .scalar(let scalar) = key else {
          findings.add(.complexKey, at: keyPosition)
          continue
        }
        if scalar.string == "<<" { findings.add(.mergeKey, at: keyPosition) }
        members.append(
          YAMLNode.Member(
            key: scalar.string, keyPosition: keyPosition, value: convert(value, depth: depth + 1, &findings)))
      }
      return YAMLNode(position: position, content: .mapping(members))
    case .alias:
      findings.add(.alias, at: position)
      return YAMLNode(position: position, content: .text(""))
    }
  }

  private static func tooDeep(_ position: YAMLPosition, _ findings: inout AuthoringFindings) -> YAMLNode {
    findings.add(.tooDeep(maximum: maximumDepth), at: position)
    return YAMLNode(position: position, content: .text(""))
  }

  private static func position(_ mark: Mark?) -> YAMLPosition {
    mark.map { YAMLPosition(line: $0.line, column: $0.column) } ?? .start
  }

  private static func error(_ error: YamlError, in text: YAMLText) -> AuthoringError {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return AuthoringError(at: position(mark), .syntax(problem))
    case .duplicatedKeysInMapping(let names, let context):
      let first = position(context.mark)
      return AuthoringError(
        at: text.repetition(ofKeyAt: first) ?? first, .duplicateKey(names.first ?? ""))
    case .reader(let problem, _, _, _), .writer(let problem), .emitter(let problem),
      .representer(let problem):
      return AuthoringError(at: .start, .syntax(problem))
    case .no, .memory, .dataCouldNotBeDecoded:
      return AuthoringError(at: .start, .syntax("\(error)"))
    }
  }
}

extension YAMLText {
  /// Where the block key at `first` is written again in the same mapping; nil where that is not seen,
  /// as in a flow mapping or with the key in other quotes.
  ///
  /// Yams tells only where a repeated key stands first.
  fileprivate func repetition(ofKeyAt first: YAMLPosition) -> YAMLPosition? {
    guard lines.indices.contains(first.line - 1) else { return nil }
    let column = first.column - 1
    let key = lines[first.line - 1].dropFirst(column).prefix { $0 != ":" } + [":"]
    for (offset, line) in lines.enumerated().dropFirst(first.line) {
      let indent = line.prefix { $0 == " " }.count
      if indent == line.count { continue }
      if indent < column { return nil }
      if indent == column, line.dropFirst(column).starts(with: key) {
        return YAMLPosition(line: offset + 1, column: first.column)
      }
    }
    return nil
  }
}
