/// Text that can be drawn on a terminal or printed, whatever it came from.
///
/// The only type that drawing and printing take. What could hide, erase, reorder or command stands as a
/// visible marker: U+202E becomes `<U+202E>`. A string literal passes the same gate, at the cost of a look
/// at its bytes.
package struct SafeText: Hashable, Sendable {
  package private(set) var text: String
  /// Where the markers are, in Unicode scalars from the start, in ascending order: drawn in reverse video,
  /// so that a text that spells a marker is told from one that needed it.
  package private(set) var markers: [Range<Int>]

  /// Shows everything that is not plain as a marker; LF stays only where the caller can draw lines.
  package init(_ raw: String, keepLineBreaks: Bool = false) {
    if EntryText.isPlainASCII(raw.utf8) {
      text = raw
      markers = []
      return
    }
    var builder = SafeTextBuilder()
    for scalar in raw.unicodeScalars { builder.append(scalar, keepLineBreaks: keepLineBreaks) }
    self = builder.finish()
  }

  init(text: String, markers: [Range<Int>]) {
    self.text = text
    self.markers = markers
  }

  package var isEmpty: Bool { text.isEmpty }

  /// Whether the scalar at this offset belongs to a marker.
  package func isMarker(at offset: Int) -> Bool { markers.contains { $0.contains(offset) } }

  /// The part between two scalar offsets, with its markers; offsets beyond the end are cut to it.
  package func slice(_ range: Range<Int>) -> SafeText {
    let part = String(scalars: text.unicodeScalars.dropFirst(range.lowerBound).prefix(range.count))
    let own = markers.compactMap { marker -> Range<Int>? in
      let common = marker.clamped(to: range)
      guard !common.isEmpty else { return nil }
      return (common.lowerBound - range.lowerBound)..<(common.upperBound - range.lowerBound)
    }
    return SafeText(text: part, markers: own)
  }

  /// Adds to the end.
  package mutating func append(_ other: SafeText) {
    if !other.markers.isEmpty {
      let offset = text.unicodeScalars.count
      markers += other.markers.map { ($0.lowerBound + offset)..<($0.upperBound + offset) }
    }
    text += other.text
  }

  package static func + (a: SafeText, b: SafeText) -> SafeText {
    var sum = a
    sum.append(b)
    return sum
  }

  package static func += (a: inout SafeText, b: SafeText) { a.append(b) }
}

extension SafeText: ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) { self.init(value) }
  package init(stringInterpolation: Interpolation) { self = stringInterpolation.text }

  /// Sanitises each part on its own, so that a safe part keeps its markers.
  package struct Interpolation: StringInterpolationProtocol {
    var text = SafeText(text: "", markers: [])

    package init(literalCapacity: Int, interpolationCount: Int) {}
    package mutating func appendLiteral(_ literal: String) { text.append(SafeText(literal)) }
    package mutating func appendInterpolation(_ value: SafeText) { text.append(value) }
    package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      text.append(SafeText(value.description))
    }
  }
}

extension Sequence<SafeText> {
  /// All of them in one, with the separator between.
  package func joined(separator: SafeText = "") -> SafeText {
    var result: SafeText = ""
    for (index, part) in enumerated() {
      if index > 0 { result.append(separator) }
      result.append(part)
    }
    return result
  }
}

/// Collects scalars and markers for a `SafeText`.
struct SafeTextBuilder {
  private var view = String.UnicodeScalarView()
  private var markers: [Range<Int>] = []
  private var count = 0

  mutating func append(_ scalar: Unicode.Scalar, keepLineBreaks: Bool) {
    switch ScalarKind(scalar) {
    case .plain: appendPlain(scalar)
    case .lineBreak where scalar == "\n" && keepLineBreaks: appendPlain(scalar)
    case .lineBreak, .tab, .control, .bidirectional, .invisible, .privateUse, .unassigned:
      appendMarker("<\(scalar.codePointName)>")
    }
  }

  /// The marker is ASCII.
  mutating func appendMarker(_ marker: String) {
    let start = count
    view.append(contentsOf: marker.unicodeScalars)
    count += marker.utf8.count
    markers.append(start..<count)
  }

  func finish() -> SafeText { SafeText(text: String(view), markers: markers) }

  private mutating func appendPlain(_ scalar: Unicode.Scalar) {
    view.append(scalar)
    count += 1
  }
}
