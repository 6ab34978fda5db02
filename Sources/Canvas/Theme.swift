/// A style for each role.
package struct Theme: Hashable, Sendable {
  /// What the terminal's own background should be for the colours to be legible.
  package enum Ground: String, Hashable, Sendable, CaseIterable { case dark, light, any }

  /// A lower-case name: what `--theme` takes.
  package let id: String
  package let frenchName: String
  package let englishName: String
  package let ground: Ground
  private let styles: [Role: Style]

  /// Takes a style for every role; nil where one is missing.
  package init?(
    id: String, frenchName: String, englishName: String, ground: Ground, styles: [Role: Style]
  ) {
    guard Role.allCases.allSatisfy({ styles[$0] != nil }) else { return nil }
    self.init(complete: styles, id: id, frenchName: frenchName, englishName: englishName, ground: ground)
  }

  private init(complete: [Role: Style], id: String, frenchName: String, englishName: String, ground: Ground) {
    self.id = id
    self.frenchName = frenchName
    self.englishName = englishName
    self.ground = ground
    styles = complete
  }

  package subscript(role: Role) -> Style { styles[role] ?? Style() }

  /// Attributes only: for screens that come before a theme is read, and for the message that it cannot be.
  package static let bare = Theme(
    complete: [
      .title: Style(attributes: .bold), .keycap: Style(attributes: .bold), .here: Style(attributes: .reverse),
      .selection: Style(attributes: .reverse), .error: Style(attributes: .bold),
      .marker: Style(attributes: .reverse), .field: Style(attributes: .underline),
    ],
    id: "bare", frenchName: "sans thème", englishName: "no theme", ground: .any)
}
