/// A text as a search looks at it: small letters without accents, ligatures in two letters.
///
/// Each of its letters knows which piece of the text it came from, so that what is found can be shown there.
package struct FoldedText: Hashable, Sendable {
  private var letters: [Unicode.Scalar] = []
  /// For each letter, the piece that it came from.
  private var origins: [Int] = []

  /// A piece is one character of the text.
  package init(_ text: String) { self.init(pieces: text.map(String.init)) }

  /// Pieces are given by the caller, such as the cells of a row on a screen.
  package init(pieces: some Sequence<String>) {
    for (index, piece) in pieces.enumerated() {
      for letter in Self.fold(piece) {
        letters.append(letter)
        origins.append(index)
      }
    }
  }

  package var isEmpty: Bool { letters.isEmpty }

  /// The folded letters alone, for what is compared as a whole: names of keys, words that were said or typed.
  package static func letters(of text: String) -> String {
    String(String.UnicodeScalarView(text.flatMap { fold(String($0)) }))
  }

  package func contains(_ wanted: FoldedText) -> Bool { !ranges(of: wanted).isEmpty }

  /// Where another text stands in this one, as ranges of pieces; an empty text stands nowhere.
  package func ranges(of wanted: FoldedText) -> [Range<Int>] {
    let length = wanted.letters.count
    guard length > 0, length <= letters.count else { return [] }
    var found: [Range<Int>] = []
    var start = 0
    while start + length <= letters.count {
      if letters[start] == wanted.letters[0], letters[start..<start + length].elementsEqual(wanted.letters) {
        found.append(origins[start]..<origins[start + length - 1] + 1)
        start += length
      } else {
        start += 1
      }
    }
    return found
  }

  private static func fold(_ piece: String) -> [Unicode.Scalar] {
    if piece.utf8.count == 1, let byte = piece.utf8.first {
      let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      return [Unicode.Scalar(isCapital ? byte + 32 : byte)]
    }
    return CanonicalForm.decompose(piece.lowercased()).flatMap { scalar -> [Unicode.Scalar] in
      if let twin = twins[scalar] { return Array(twin.unicodeScalars) }
      return scalar.properties.generalCategory == .nonspacingMark ? [] : [scalar]
    }
  }

  /// What is typed otherwise than it is printed.
  private static let twins: [Unicode.Scalar: String] = [
    "œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "’": "'", "‘": "'", "\u{A0}": " ", "\u{202F}": " ", "−": "-",
    "–": "-", "—": "-", "‑": "-", "…": "...", "\n": " ",
  ]
}
