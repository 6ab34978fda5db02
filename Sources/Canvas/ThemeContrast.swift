/// What a role's letters must stand out by.
extension Role {
  /// Whether the role draws lines only, which may be fainter than what is read.
  package var isOrnament: Bool { self == .rule }
}

extension Theme {
  /// How much a theme promises.
  package enum Level: String, Hashable, Sendable, CaseIterable {
    case AA, AAA

    /// The least contrast ratio of a role: WCAG 2 for text, and its 3:1 for what is no text.
    package func least(for role: Role) -> Double {
      if role.isOrnament { return 3 }
      switch self {
      case .AA: return 4.5
      case .AAA: return 7
      }
    }
  }

  /// How a role is shown on a terminal of some depth.
  ///
  /// Where few colours bring letters too near to their ground, they give way: the terminal's own colours
  /// stand in their place, reversed where the style had a ground of its own.
  package func resolved(_ role: Role, for depth: ColourDepth) -> ResolvedStyle {
    let style = self[role].resolved(for: depth, ground: background)
    guard depth == .eight || depth == .sixteen, let worst = worstContrast(of: style, depth) else {
      return style
    }
    let isLegible = worst >= level.least(for: role)
    guard !isLegible else { return style }
    var plain = ResolvedStyle(foreground: nil, background: nil, attributes: style.attributes)
    if background == .terminal {
      if style.background != nil { plain.attributes.formSymmetricDifference(.reverse) }
      return plain
    }
    plain = self[.text].resolved(for: depth, ground: background)
    plain.attributes.formUnion(style.attributes)
    if self[role].background != background { plain.attributes.formSymmetricDifference(.reverse) }
    return plain
  }

  /// The least contrast that a resolved style has anywhere it may be shown; nil where all is the
  /// terminal's own, which is taken to be legible.
  package func worstContrast(of style: ResolvedStyle, _ depth: ColourDepth) -> Double? {
    if style.foreground == nil, style.background == nil { return nil }
    guard let front = style.foreground else { return 1 }
    return NamedColours.allCases.flatMap { named in
      let grounds = style.background.map { [Light(palette: $0, named)] } ?? ground.lights
      return Self.shown(front, style.attributes, depth).flatMap { index in
        grounds.map { Light(palette: index, named).contrast(to: $0) }
      }
    }.min()
  }

  /// The places of the palette that a foreground may come out as: some terminals show bold as bright.
  private static func shown(_ index: UInt8, _ attributes: Attributes, _ depth: ColourDepth) -> [UInt8] {
    depth == .eight && index < 8 && attributes.contains(.bold) ? [index, index | 8] : [index]
  }
}

extension Theme.Ground {
  /// Between what the grounds of such terminals lie; a theme for any must do on all of them.
  var lights: [Light] {
    switch self {
    case .dark: [.black, Light(sRGB: 0x2E, 0x34, 0x40)]
    case .light: [.white, Light(sRGB: 0xEE, 0xEE, 0xEE)]
    case .any: Theme.Ground.dark.lights + Theme.Ground.light.lights
    }
  }
}

/// Something in a theme that may not be legible.
package struct ContrastFinding: Hashable, Sendable {
  package enum Fault: Hashable, Sendable {
    /// In hundredths, the least that was found and the least that is asked for.
    case low(found: Int, needed: Int)
    /// A ground is given and the letters' colour is the terminal's, or the other way about.
    case halfGiven
    /// Dim takes contrast away, and how much no terminal says.
    case dim
  }

  package let role: Role
  /// The fewest colours with which it is so.
  package let depth: ColourDepth
  package let fault: Fault

  package init(role: Role, depth: ColourDepth, fault: Fault) {
    self.role = role
    self.depth = depth
    self.fault = fault
  }
}

extension Theme {
  /// What may not be legible, role by role, on terminals of 256, 16 and 8 colours.
  package var contrastFindings: [ContrastFinding] {
    Role.allCases.flatMap { role -> [ContrastFinding] in
      var findings: [ContrastFinding] = []
      let style = self[role]
      if style.attributes.contains(.dim), !role.isOrnament {
        findings.append(ContrastFinding(role: role, depth: .palette, fault: .dim))
      }
      if style.background != .terminal, style.foreground == .terminal {
        return findings + [ContrastFinding(role: role, depth: .palette, fault: .halfGiven)]
      }
      for depth in [ColourDepth.palette, .sixteen, .eight] {
        guard let worst = worstContrast(of: resolved(role, for: depth), depth) else { continue }
        let needed = level.least(for: role)
        guard worst < needed else { continue }
        let low = ContrastFinding.Fault.low(found: Int(worst * 100), needed: Int(needed * 100))
        return findings + [ContrastFinding(role: role, depth: depth, fault: low)]
      }
      return findings
    }
  }
}
