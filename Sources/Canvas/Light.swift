/// A colour as the light that a screen gives, each part from 0 to 1: what contrast is reckoned with.
package struct Light: Hashable, Sendable {
  package let red: Double
  package let green: Double
  package let blue: Double

  package init(red: Double, green: Double, blue: Double) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Of the components of sRGB, as colours are written.
  package init(sRGB red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.init(
      red: Self.linear[Int(red)], green: Self.linear[Int(green)], blue: Self.linear[Int(blue)])
  }

  package static let black = Light(red: 0, green: 0, blue: 0)
  package static let white = Light(red: 1, green: 1, blue: 1)

  /// How bright it is to the eye: the relative luminance of WCAG 2.
  package var luminance: Double { 0.2126 * red + 0.7152 * green + 0.0722 * blue }

  /// The contrast ratio of WCAG 2, from 1 to 21.
  package func contrast(to other: Light) -> Double {
    let (a, b) = (luminance + 0.05, other.luminance + 0.05)
    return max(a, b) / min(a, b)
  }

  /// Each component of sRGB as light: WCAG's curve, of which the power is 12/5.
  private static let linear: [Double] = (0...255).map { component in
    let value = Double(component) / 255
    guard value > 0.03928 else { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    return base * base * root(5, of: base * base)
  }

  /// The root of a number from 0 to 1 by Newton's way, as near as numbers go: no library has to say it.
  static func root(_ degree: Int, of number: Double) -> Double {
    guard number > 0 else { return 0 }
    var guess = 1.0
    for _ in 0..<60 {
      let power = (1..<degree).reduce(1.0) { product, _ in product * guess }
      guess += (number / power - guess) / Double(degree)
    }
    return guess
  }
}

/// Whose sixteen named colours are meant: every terminal has its own.
package enum NamedColours: Hashable, Sendable, CaseIterable {
  /// As xterm has them, and about as most have them.
  case xterm
  /// As the console of Linux has them, which is darker.
  case console

  func components(of index: UInt8) -> (red: UInt8, green: UInt8, blue: UInt8) {
    switch self {
    case .xterm:
      switch index {
      case 7: return (0xE5, 0xE5, 0xE5)
      case 8: return (0x7F, 0x7F, 0x7F)
      default:
        let full: UInt8 = index < 8 ? 0xCD : 0xFF
        return (index & 1 != 0 ? full : 0, index & 2 != 0 ? full : 0, index & 4 != 0 ? full : 0)
      }
    case .console:
      if index == 3 { return (0xAA, 0x55, 0) }
      let (low, high): (UInt8, UInt8) = index < 8 ? (0, 0xAA) : (0x55, 0xFF)
      return (index & 1 != 0 ? high : low, index & 2 != 0 ? high : low, index & 4 != 0 ? high : low)
    }
  }
}

extension Light {
  /// A place of the palette of 256.
  package init(palette index: UInt8, _ named: NamedColours = .xterm) {
    if index < 16 {
      let (red, green, blue) = named.components(of: index)
      self.init(sRGB: red, green, blue)
    } else {
      let (red, green, blue) = Colour.components(ofPalette: index)
      self.init(
        sRGB: UInt8(truncatingIfNeeded: red), UInt8(truncatingIfNeeded: green),
        UInt8(truncatingIfNeeded: blue))
    }
  }
}
