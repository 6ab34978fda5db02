/// Ways of writing that a terminal without colours has too.
package struct Attributes: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let bold = Attributes(rawValue: 1)
  package static let dim = Attributes(rawValue: 2)
  package static let underline = Attributes(rawValue: 4)
  package static let reverse = Attributes(rawValue: 8)
  package static let italic = Attributes(rawValue: 16)
}

/// How a role looks.
package struct Style: Hashable, Sendable {
  package var foreground: Colour
  package var background: Colour
  package var attributes: Attributes

  package init(
    foreground: Colour = .terminal, background: Colour = .terminal, attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// What a terminal of this depth shows for the style.
  ///
  /// A background that such a terminal could not tell from its own (none, black or white) becomes reverse
  /// video; with eight colours a bright foreground becomes bold. `ground` is what a theme paints under
  /// everything: a background like it needs to be told from nothing.
  package func resolved(for depth: ColourDepth, ground: Colour = .terminal) -> ResolvedStyle {
    var attributes = attributes
    let front = foreground.nearest(in: depth)
    var back = background.nearest(in: depth)
    if depth == .eight, case .palette(8...15) = foreground { attributes.insert(.bold) }
    if background != .terminal, background != ground, depth < .palette {
      let isNamed = if case .palette(0...15) = background { depth > .none } else { false }
      if !isNamed, back == nil || [0, 7, 15].contains(back) {
        attributes.formSymmetricDifference(.reverse)
        back = nil
        return ResolvedStyle(foreground: nil, background: back, attributes: attributes)
      }
    }
    if depth < .palette, let front, front == back {
      return ResolvedStyle(foreground: nil, background: back, attributes: attributes)
    }
    return ResolvedStyle(foreground: front, background: back, attributes: attributes)
  }
}

/// A style in the terms of one terminal: places in its palette, nil for its own colours.
package struct ResolvedStyle: Hashable, Sendable {
  package var foreground: UInt8?
  package var background: UInt8?
  package var attributes: Attributes

  package init(foreground: UInt8?, background: UInt8?, attributes: Attributes) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}
