import Authoring
import Canvas
import Testing

@Suite struct `A theme's file` {
  private func complaints(_ marked: Marked) -> [AuthoringError] {
    do throws(AuthoringErrors) {
      _ = try ThemeReader.read(marked.bytes)
      return []
    } catch {
      return error.all
    }
  }

  /// A theme with every role, and these lines in the place of some.
  private func sample(_ lines: [Role: String] = [:], without: Role? = nil, head: String? = nil) -> Marked {
    let roles = Role.allCases.filter { $0 != without }.map { lines[$0] ?? "  \($0.rawValue): {}" }
    let head = head ?? "id: own\nname: {fr: À moi, en: My own}\nground: any\nroles:\n"
    return Marked(head + (without == nil ? "  " : "  ▸") + roles.joined(separator: "\n").dropFirst(2) + "\n")
  }

  @Test func `gives each role its style`() throws {
    let line = "  here: {fg: 16, bg: '#0a0b0C', bold: true, underline: true, italic: false}"
    let theme = try ThemeReader.read(sample([.here: line, .error: "  error: {fg: bright-red}"]).bytes)
    #expect(
      theme[.here]
        == Style(
          foreground: .palette(16), background: .rgb(red: 10, green: 11, blue: 12),
          attributes: [.bold, .underline]))
    #expect(theme[.error] == Style(foreground: .palette(9)))
    #expect(theme[.text] == Style())
    #expect((theme.id, theme.frenchName, theme.englishName) == ("own", "À moi", "My own"))
  }

  @Test func `without one of the roles is refused`() {
    for role in Role.allCases {
      let marked = sample(without: role)
      #expect(complaints(marked) == marked.errors([.missingKey(role.rawValue)]))
    }
  }

  @Test(
    arguments: [
      ("  here: {fg: ▸purple}", .badForm("purple", form: .colour)),
      ("  here: {bg: ▸256}", .badForm("256", form: .colour)),
      ("  here: {bg: ▸'#12'}", .badForm("#12", form: .colour)),
      ("  here: {bold: ▸yes}", .expected(.boolean)),
      ("  here: {▸bolt: true}", .unknownKey("bolt", nearest: "bold")),
      ("  here: ▸red", .expected(.mapping)),
      ("  here: {}\n  ▸heer: {}", .unknownKey("heer", nearest: "here")),
    ] as [(String, AuthoringError.Fault)])
  func `is refused where the fault stands`(line: String, fault: AuthoringError.Fault) {
    let marked = sample([.here: line])
    #expect(complaints(marked) == marked.errors([fault]))
  }

  @Test func `may paint its ground and promise more contrast`() throws {
    let head = "id: own\nname: {fr: a, en: b}\nground: dark\nbackground: '#000000'\ncontrast: AAA\nroles:\n"
    let theme = try ThemeReader.read(sample([.text: "  text: {fg: 231}"], head: head).bytes)
    #expect(theme.background == .rgb(red: 0, green: 0, blue: 0))
    #expect(theme.level == .AAA)
    let wrong = sample(
      head: "id: own\nname: {fr: a, en: b}\nground: dark\nbackground: ▸murky\ncontrast: ▸A\nroles:\n")
    #expect(
      complaints(wrong)
        == wrong.errors([.badForm("murky", form: .colour), .badValue("A", allowed: ["AA", "AAA"])]))
  }

  @Test func `names the ground it is made for`() {
    let marked = sample(head: "id: ▸Own\nname: {fr: a, en: b}\nground: ▸grey\nroles:\n")
    #expect(
      complaints(marked)
        == marked.errors([.badForm("Own", form: .id), .badValue("grey", allowed: ["dark", "light", "any"])]))
  }
}

@Suite struct `The themes of the program` {
  @Test func `are for dark, light and any terminals, and two paint their own ground`() throws {
    let themes = try EmbeddedThemes.all()
    #expect(themes.map(\.id) == ["dark", "light", "monochrome", "high-contrast", "colour-blind"])
    #expect(themes.map(\.ground) == [.dark, .light, .any, .dark, .dark])
    #expect(themes.filter { $0.background != .terminal }.map(\.id) == ["high-contrast", "colour-blind"])
    #expect(try EmbeddedThemes.theme(id: EmbeddedThemes.defaultID) == themes.first)
    #expect(try EmbeddedThemes.theme(id: "none") == nil)
  }

  @Test func `show where one is on every terminal`() throws {
    for theme in try EmbeddedThemes.all() {
      for depth in ColourDepth.allCases {
        for role in [Role.here, .selection] {
          let (shown, text) = (theme.resolved(role, for: depth), theme.resolved(.text, for: depth))
          #expect(
            shown.background != text.background || shown.attributes.contains(.reverse),
            "\(theme.id) \(role) \(depth)")
        }
      }
    }
  }

  @Test func `are legible, with as much contrast as each promises, in 256, 16 and 8 colours`() throws {
    for theme in try EmbeddedThemes.all() {
      #expect(theme.contrastFindings.isEmpty, "\(theme.id): \(theme.contrastFindings)")
    }
    #expect(try EmbeddedThemes.theme(id: "high-contrast")?.level == .AAA)
  }

  @Test func `have one in which what matters stays apart for every kind of sight`() throws {
    let theme = try #require(try EmbeddedThemes.theme(id: "colour-blind"))
    let roles: [Role] = [.positive, .negative, .missing, .running]
    let lights = try roles.map { role in
      Light(palette: try #require(theme.resolved(role, for: .palette).foreground))
    }
    for sight in ColourSight.allCases {
      for (place, first) in lights.enumerated() {
        for (offset, second) in lights.enumerated().dropFirst(place + 1) {
          let distance = sight.distance(first, second)
          #expect(distance > 30, "\(sight): \(roles[place]) and \(roles[offset]), \(distance)")
        }
      }
    }
  }

  @Test func `have one without colour`() throws {
    let theme = try #require(try EmbeddedThemes.theme(id: "monochrome"))
    for role in Role.allCases {
      #expect(theme[role].foreground == .terminal && theme[role].background == .terminal)
    }
  }
}
