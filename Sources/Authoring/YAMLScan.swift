/// Looks for what is refused before libyaml sees the file: anchors, aliases, tags, merge keys, keys
/// introduced by `?`, directives, and flow collections nested too deeply.
///
/// A chain of aliases of 330 bytes costs a parser seconds, and as a mapping key even building the tree is
/// exponential; so the file is scanned token by token first. The scan follows libyaml in what is inside
/// a quoted, plain or block scalar, where those signs are ordinary characters.
struct YAMLScan {
  private(set) var findings = AuthoringFindings()
  /// Columns, from 0, of the block collections that are open, outermost first.
  private var indents: [Int] = [-1]
  private var flowDepth = 0
  private var carried = Carried.nothing
  private var line: [Unicode.Scalar] = []
  private var number = 0
  private var index = 0

  /// A scalar that the previous line left open.
  private enum Carried {
    case nothing
    case quoted(Unicode.Scalar)
    case plain(parent: Int)
    case block(parent: Int)
  }

  init(_ text: YAMLText) {
    for line in text.lines {
      number += 1
      self.line = line
      index = 0
      scanLine()
    }
  }

  private var current: Unicode.Scalar? { line.indices.contains(index) ? line[index] : nil }
  private var isBlankAfterCurrent: Bool {
    !line.indices.contains(index + 1) || line[index + 1] == " " || line[index + 1] == "\t"
  }

  private mutating func find(_ fault: AuthoringError.Fault, at column: Int? = nil) {
    findings.add(fault, at: YAMLPosition(line: number, column: (column ?? index) + 1))
  }

  private mutating func skipBlanks() {
    while current == " " || current == "\t" { index += 1 }
  }

  private mutating func scanLine() {
    let indent = line.prefix { $0 == " " }.count
    let isBlank = line.allSatisfy { $0 == " " || $0 == "\t" }
    switch carried {
    case .nothing: break
    case .quoted(let quote):
      finishQuoted(quote)
      if case .quoted = carried { return }
      skipMapsTo()
    case .block(let parent), .plain(let parent):
      if isBlank || indent > parent {
        if case .plain = carried, !isBlank { endPlainAtComment(from: indent) }
        return
      }
      carried = .nothing
    }
    if isBlank { return }
    if index == 0 { startLine(indent) }
    while current != nil { scanToken() }
  }

  private mutating func startLine(_ indent: Int) {
    guard flowDepth == 0 else { return }
    while let last = indents.last, last > indent { indents.removeLast() }
    if current == "%" {
      find(.directive)
      index = line.count
    } else if line.starts(with: "---".unicodeScalars) || line.starts(with: "...".unicodeScalars) {
      index = 3
    }
  }

  private mutating func scanToken() {
    skipBlanks()
    guard let first = current else { return }
    switch first {
    case "#": index = line.count
    case "&": refuse(.anchor)
    case "*": refuse(.alias)
    case "!": refuse(.tag)
    case "-" where flowDepth == 0 && isBlankAfterCurrent:
      open(at: index)
      index += 1
    case "?" where isBlankAfterCurrent:
      find(.complexKey)
      open(at: index)
      index += 1
    case "[", "{":
      flowDepth += 1
      if flowDepth > YAMLDocument.maximumDepth { find(.tooDeep(maximum: YAMLDocument.maximumDepth)) }
      index += 1
    case "]", "}":
      flowDepth = max(0, flowDepth - 1)
      index += 1
      skipMapsTo()
    case "," where flowDepth > 0: index += 1
    case ":" where isBlankAfterCurrent: index += 1
    case "|" where flowDepth == 0, ">" where flowDepth == 0:
      carried = .block(parent: indents.last ?? -1)
      index = line.count
    case "\"", "'":
      let start = index
      index += 1
      finishQuoted(first)
      if case .quoted = carried { return }
      if current == ":" && isBlankAfterCurrent && flowDepth == 0 { open(at: start) }
      skipMapsTo()
    default: scanPlain()
    }
  }

  /// Passes the `:` that may touch the end of a quoted or flow key, and with it anything in flow.
  private mutating func skipMapsTo() {
    if current == ":" && (flowDepth > 0 || isBlankAfterCurrent) { index += 1 }
  }

  private mutating func open(at column: Int) {
    if flowDepth == 0, let last = indents.last, column > last { indents.append(column) }
  }

  private mutating func refuse(_ fault: AuthoringError.Fault) {
    find(fault)
    while let scalar = current, scalar != " ", scalar != "\t" { index += 1 }
  }

  private mutating func scanPlain() {
    let start = index
    while let scalar = current {
      if scalar == ":", isBlankAfterCurrent || (flowDepth > 0 && isFlowSignNext) { break }
      if scalar == "#", index > start, line[index - 1] == " " || line[index - 1] == "\t" {
        index = line.count
        return
      }
      if flowDepth > 0, isFlowSign(scalar) { break }
      index += 1
    }
    if current == ":" {
      if line[start..<index].elementsEqual("<<".unicodeScalars) { find(.mergeKey, at: start) }
      open(at: start)
      index += 1
    } else if current == nil, flowDepth == 0 {
      carried = .plain(parent: indents.last ?? -1)
    }
  }

  private func isFlowSign(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "," || scalar == "[" || scalar == "]" || scalar == "{" || scalar == "}"
  }

  private var isFlowSignNext: Bool {
    line.indices.contains(index + 1) && isFlowSign(line[index + 1])
  }

  /// A plain scalar over several lines ends where a comment begins.
  private mutating func endPlainAtComment(from start: Int) {
    for index in line.indices.dropFirst(start) where line[index] == "#" {
      if index == start || line[index - 1] == " " || line[index - 1] == "\t" {
        carried = .nothing
        return
      }
    }
  }

  private mutating func finishQuoted(_ quote: Unicode.Scalar) {
    while let scalar = current {
      index += 1
      if quote == "\"", scalar == "\\" {
        index += 1
      } else if scalar == quote {
        if quote == "'", current == "'" {
          index += 1
        } else {
          carried = .nothing
          return
        }
      }
    }
    carried = .quoted(quote)
  }
}
