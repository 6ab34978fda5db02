import Canvas
import Testing

@Suite struct `Contrast` {
  @Test func `is that of WCAG 2`() {
    #expect(Light.white.contrast(to: .black) == 21)
    #expect(Light.black.contrast(to: .black) == 1)
    // Values that any checker of the web gives.
    let grey = Light(sRGB: 0x76, 0x76, 0x76).contrast(to: .white)
    #expect(grey > 4.54 && grey < 4.55)
    let red = Light(sRGB: 0xFF, 0, 0).contrast(to: .white)
    #expect(red > 3.99 && red < 4.0)
    let blue = Light(sRGB: 0, 0, 0xFF).contrast(to: .black)
    #expect(blue > 2.43 && blue < 2.45)
  }

  @Test func `is found too low, half given or dimmed, with role and ratio`() throws {
    var styles = Dictionary(uniqueKeysWithValues: Role.allCases.map { ($0, Style()) })
    styles[.muted] = Style(foreground: .palette(240))
    styles[.here] = Style(background: .palette(24))
    styles[.placeholder] = Style(attributes: .dim)
    styles[.rule] = Style(foreground: .palette(246), attributes: .dim)
    let theme = try #require(
      Theme(id: "a", frenchName: "a", englishName: "a", ground: .dark, styles: styles))
    #expect(
      theme.contrastFindings == [
        ContrastFinding(role: .muted, depth: .palette, fault: .low(found: 175, needed: 450)),
        ContrastFinding(role: .here, depth: .palette, fault: .halfGiven),
        ContrastFinding(role: .placeholder, depth: .palette, fault: .dim),
      ])
  }

  @Test func `of a theme for any terminal is judged on dark and light grounds`() throws {
    var styles = Dictionary(uniqueKeysWithValues: Role.allCases.map { ($0, Style()) })
    styles[.missing] = Style(foreground: .palette(226))
    let any = try #require(Theme(id: "a", frenchName: "a", englishName: "a", ground: .any, styles: styles))
    let dark = try #require(Theme(id: "a", frenchName: "a", englishName: "a", ground: .dark, styles: styles))
    #expect(any.contrastFindings.map(\.role) == [.missing])
    #expect(dark.contrastFindings.isEmpty)
  }

  @Test func `gives a colour up where few colours bring it too near to the ground`() throws {
    var styles = Dictionary(uniqueKeysWithValues: Role.allCases.map { ($0, Style()) })
    styles[.error] = Style(foreground: .palette(4), attributes: .bold)
    styles[.here] = Style(foreground: .palette(7), background: .palette(3))
    let theme = try #require(
      Theme(id: "a", frenchName: "a", englishName: "a", ground: .dark, styles: styles))
    #expect(
      theme.resolved(.error, for: .eight)
        == ResolvedStyle(foreground: nil, background: nil, attributes: .bold))
    #expect(
      theme.resolved(.here, for: .eight)
        == ResolvedStyle(foreground: nil, background: nil, attributes: .reverse))
  }
}

@Suite struct `A painted ground` {
  private func theme() throws -> Theme {
    var styles = Dictionary(uniqueKeysWithValues: Role.allCases.map { ($0, Style()) })
    styles[.text] = Style(foreground: .palette(231))
    styles[.here] = Style(foreground: .palette(16), background: .palette(226))
    return try #require(
      Theme(
        id: "a", frenchName: "a", englishName: "a", ground: .dark, background: .palette(16), styles: styles))
  }

  @Test func `is under every role, with the letters of the ordinary text`() throws {
    let theme = try theme()
    #expect(theme[.muted] == Style(foreground: .palette(231), background: .palette(16)))
    #expect(theme[.here] == Style(foreground: .palette(16), background: .palette(226)))
  }

  @Test func `stays plain with few colours, so that the line here is told from it`() throws {
    let theme = try theme()
    for depth in ColourDepth.allCases {
      #expect(!theme.resolved(.text, for: depth).attributes.contains(.reverse), "\(depth)")
      #expect(theme.resolved(.text, for: depth) != theme.resolved(.here, for: depth), "\(depth)")
    }
  }
}

@Suite struct `Sight without one kind of cones` {
  @Test func `confuses what it is known to confuse`() {
    let red = Light(sRGB: 0xB0, 0x60, 0x30)
    let green = Light(sRGB: 0x80, 0x78, 0x28)
    for sight in [ColourSight.protanopia, .deuteranopia] {
      #expect(sight.distance(red, green) < ColourSight.full.distance(red, green) / 2)
    }
    let blue = Light(sRGB: 0x00, 0x80, 0x90)
    let other = Light(sRGB: 0x20, 0x80, 0x60)
    #expect(ColourSight.tritanopia.distance(blue, other) < ColourSight.full.distance(blue, other) / 2)
  }

  @Test func `leaves white and black as they are`() {
    for sight in ColourSight.allCases {
      #expect(sight.distance(.white, .black) > 99)
      #expect(ColourSight.full.distance(sight.seen(.white), .white) < 1)
    }
  }
}
