/// A style for each role.
package struct Theme: Hashable, Sendable {
  /// What the terminal's own background should be for the colours to be legible.
  package enum Ground: String, Hashable, Sendable, CaseIterable { case dark, light, any }

  /// A lower-case name: what `--theme` takes.
  package let id: String
  package let frenchName: String
  package let englishName: String
  package let ground: Ground
  /// What the theme paints under everything; the terminal's own where it paints nothing.
  package let background: Colour
  /// The contrast that the theme promises.
  package let level: Level
  private let styles: [Role: Style]

  /// Takes a style for every role; nil where one is missing.
  package init?(
    id: String, frenchName: String, englishName: String, ground: Ground, background: Colour = .terminal,
    level: Level = .AA, styles: [Role: Style]
  ) {
    guard Role.allCases.allSatisfy({ styles[$0] != nil }) else { return nil }
    self.init(
      complete: styles, id: id, frenchName: frenchName, englishName: englishName, ground: ground,
      background: background, level: level)
  }

  private init(
    complete: [Role: Style], id: String, frenchName: String, englishName: String, ground: Ground,
    background: Colour = .terminal, level: Level = .AA
  ) {
    self.id = id
    self.background = background
    self.level = level
    self.frenchName = frenchName
    self.englishName = englishName
    self.ground = ground
    styles = complete
  }

  /// The style of a role; on a painted ground what a style leaves out is as in the ordinary text.
  package subscript(role: Role) -> Style {
    var style = styles[role] ?? Style()
    guard background != .terminal else { return style }
    if style.background == .terminal { style.background = background }
    if style.foreground == .terminal { style.foreground = styles[.text]?.foreground ?? .terminal }
    return style
  }

  /// Attributes only: for screens that come before a theme is read, and for the message that it cannot be.
  package static let bare = Theme(
    complete: [
      .title: Style(attributes: .bold), .keycap: Style(attributes: .bold), .here: Style(attributes: .reverse),
      .selection: Style(attributes: .reverse), .error: Style(attributes: .bold),
      .marker: Style(attributes: .reverse), .field: Style(attributes: .underline),
    ],
    id: "bare", frenchName: "sans thème", englishName: "no theme", ground: .any)
}
