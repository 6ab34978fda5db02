/// A colour as a theme names it.
package enum Colour: Hashable, Sendable {
  /// What the terminal has of itself.
  case terminal
  /// A place in the palette of 256; the first 16 are the terminal's own named colours.
  case palette(UInt8)
  case rgb(red: UInt8, green: UInt8, blue: UInt8)

  /// The names of the first 16 places, in their order.
  package static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white", "bright-black", "bright-red",
    "bright-green", "bright-yellow", "bright-blue", "bright-magenta", "bright-cyan", "bright-white",
  ]

  /// Reads `default`, a name, a number from 0 to 255, or `#rrggbb`.
  package init?(_ text: String) {
    if text == "default" {
      self = .terminal
    } else if let index = Self.names.firstIndex(of: text) {
      self = .palette(UInt8(index))
    } else if text.utf8.first == UInt8(ascii: "#") {
      let digits = text.utf8.dropFirst()
      guard digits.count == 6, digits.allSatisfy(\.isHexadecimalDigit),
        let value = UInt32(text.dropFirst(), radix: 16)
      else { return nil }
      self = .rgb(
        red: UInt8(truncatingIfNeeded: value >> 16), green: UInt8(truncatingIfNeeded: value >> 8),
        blue: UInt8(truncatingIfNeeded: value))
    } else if let number = UInt8(text), String(number) == text {
      self = .palette(number)
    } else {
      return nil
    }
  }
}

/// How many colours there are to show.
package enum ColourDepth: Int, Hashable, Sendable, Comparable, CaseIterable {
  case none = 0
  case eight = 8
  case sixteen = 16
  case palette = 256

  /// The depth of a terminal that has this many colours.
  package init(colours: Int) {
    switch colours {
    case 256...: self = .palette
    case 16...: self = .sixteen
    case 8...: self = .eight
    default: self = .none
    }
  }

  package static func < (a: ColourDepth, b: ColourDepth) -> Bool { a.rawValue < b.rawValue }
}

extension Colour {
  /// The nearest place in the palette of this depth, or nil for the terminal's own colour.
  package func nearest(in depth: ColourDepth) -> UInt8? {
    switch (self, depth) {
    case (.terminal, _), (_, .none): nil
    case (.palette(let index), .palette): index
    case (.palette(let index), .sixteen) where index < 16: index
    case (.palette(let index), .eight) where index < 16: index & 7
    case (.palette(let index), .sixteen), (.palette(let index), .eight):
      Self.nearest(to: Self.components(ofPalette: index), among: 0..<UInt8(depth.rawValue))
    case (.rgb(let red, let green, let blue), .palette):
      Self.nearest(to: (Int(red), Int(green), Int(blue)), among: 16..<255)
    case (.rgb(let red, let green, let blue), .sixteen), (.rgb(let red, let green, let blue), .eight):
      Self.nearest(to: (Int(red), Int(green), Int(blue)), among: 0..<UInt8(depth.rawValue))
    }
  }

  typealias Components = (red: Int, green: Int, blue: Int)

  /// By the squared distance, with the eye's greater care for green; the lower place of two equals.
  private static func nearest(to wanted: Components, among indices: Range<UInt8>) -> UInt8 {
    var best = indices.lowerBound
    var bestDistance = Int.max
    for index in indices {
      let have = components(ofPalette: index)
      let (red, green, blue) = (have.red - wanted.red, have.green - wanted.green, have.blue - wanted.blue)
      let distance = 3 * red * red + 4 * green * green + 2 * blue * blue
      if distance < bestDistance { (best, bestDistance) = (index, distance) }
    }
    return best
  }

  /// The usual components: 16 named, a cube of 6 × 6 × 6, 24 greys.
  static func components(ofPalette index: UInt8) -> Components {
    switch Int(index) {
    case 0..<16:
      let (red, green, blue) = NamedColours.xterm.components(of: index)
      return (Int(red), Int(green), Int(blue))
    case let index where index < 232:
      let step = { (place: Int) in place == 0 ? 0 : 55 + 40 * place }
      let cube = index - 16
      return (step(cube / 36), step(cube / 6 % 6), step(cube % 6))
    case let index:
      let grey = 8 + 10 * (index - 232)
      return (grey, grey, grey)
    }
  }
}

extension UInt8 {
  fileprivate var isHexadecimalDigit: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }
}
