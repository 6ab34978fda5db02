import Canvas
import Testing

@Suite struct `A theme` {
  @Test func `needs a style for every role`() {
    let all = Dictionary(uniqueKeysWithValues: Role.allCases.map { ($0, Style()) })
    #expect(Theme(id: "a", frenchName: "a", englishName: "a", ground: .any, styles: all) != nil)
    for role in Role.allCases {
      var some = all
      some[role] = nil
      #expect(Theme(id: "a", frenchName: "a", englishName: "a", ground: .any, styles: some) == nil)
    }
  }

  @Test func `has a letter of its own for each role`() {
    #expect(Set(Role.allCases.map(\.letter)).count == Role.allCases.count)
  }
}

@Suite struct `A colour` {
  @Test(
    arguments: [
      ("default", .terminal), ("red", .palette(1)), ("bright-white", .palette(15)), ("236", .palette(236)),
      ("0", .palette(0)), ("#0a10FF", .rgb(red: 10, green: 16, blue: 255)),
    ] as [(String, Colour)])
  func `is read from its name`(name: String, colour: Colour) {
    #expect(Colour(name) == colour)
  }

  @Test(arguments: [
    "", "Red", "256", "-1", "01", "+1", "#12345", "#12345g", "#+12345", "light-blue", "#1234567",
  ])
  func `is not read from anything else`(name: String) {
    #expect(Colour(name) == nil)
  }

  @Test func `falls back to the nearest there is`() {
    let red = Colour.rgb(red: 255, green: 10, blue: 10)
    #expect(red.nearest(in: .palette) == 196)
    #expect(red.nearest(in: .sixteen) == 9)
    #expect(red.nearest(in: .eight) == 1)
    #expect(red.nearest(in: .none) == nil)
    #expect(Colour.palette(196).nearest(in: .sixteen) == 9)
    #expect(Colour.palette(12).nearest(in: .eight) == 4)
    #expect(Colour.palette(200).nearest(in: .palette) == 200)
    #expect(Colour.terminal.nearest(in: .palette) == nil)
    #expect(ColourDepth(colours: 88) == .sixteen)
    #expect(ColourDepth(colours: 1 << 24) == .palette)
    #expect(ColourDepth(colours: 0) == .none)
  }
}

@Suite struct `A style` {
  @Test func `shows a background that would be lost by reverse video`() {
    let here = Style(foreground: .palette(15), background: .palette(236), attributes: .bold)
    let palette = ResolvedStyle(foreground: 15, background: 236, attributes: .bold)
    let lost = ResolvedStyle(foreground: nil, background: nil, attributes: [.bold, .reverse])
    #expect(here.resolved(for: .palette) == palette)
    #expect(here.resolved(for: .eight) == lost)
    #expect(here.resolved(for: .none) == lost)
    let named = Style(foreground: .palette(0), background: .palette(3))
    #expect(named.resolved(for: .eight) == ResolvedStyle(foreground: 0, background: 3, attributes: []))
    #expect(
      named.resolved(for: .none) == ResolvedStyle(foreground: nil, background: nil, attributes: .reverse))
  }

  @Test func `has bold for a bright colour where there are eight`() {
    let bright = Style(foreground: .palette(10))
    #expect(bright.resolved(for: .eight) == ResolvedStyle(foreground: 2, background: nil, attributes: .bold))
    #expect(bright.resolved(for: .sixteen) == ResolvedStyle(foreground: 10, background: nil, attributes: []))
  }

  @Test func `never has letters in the colour of their ground`() {
    for depth in ColourDepth.allCases {
      for front in 0...255 {
        for back in stride(from: 0, through: 255, by: 7) where front != back {
          let style = Style(foreground: .palette(UInt8(front)), background: .palette(UInt8(back)))
          let resolved = style.resolved(for: depth)
          if let front = resolved.foreground, front == resolved.background {
            Issue.record("\(style) at \(depth)")
          }
        }
      }
    }
  }
}
