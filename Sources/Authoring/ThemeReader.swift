package import Canvas

/// Reads a theme in its author's form, or tells everything that is wrong with it.
package enum ThemeReader {
  package static func read(_ bytes: [UInt8]) throws(AuthoringErrors) -> Theme {
    let root = try YAMLDocument.read(bytes)
    var findings = AuthoringFindings()
    let theme = Self.theme(root, &findings)
    if let errors = AuthoringErrors(findings) { throw errors }
    guard let theme else { throw AuthoringErrors(AuthoringError(at: root.position, .empty)) }
    return theme
  }

  private static func theme(_ node: YAMLNode, _ findings: inout AuthoringFindings) -> Theme? {
    guard
      let members = YAMLMapping(
        node, required: ["id", "name", "ground", "roles"], optional: ["background", "contrast"], &findings)
    else { return nil }
    let id = members.form("id", .id, &findings)
    let names = members.mapping("name", required: ["fr", "en"], &findings)
    let french = names?.text("fr", atMost: AuthoringLimit.themeName, &findings)
    let english = names?.text("en", atMost: AuthoringLimit.themeName, &findings)
    let ground = members.choice("ground", of: Theme.Ground.self, &findings)
    let background = colour("background", of: members, &findings) ?? .terminal
    let level =
      members["contrast"] == nil ? .AA : members.choice("contrast", of: Theme.Level.self, &findings)
    let roles = members.mapping("roles", required: Role.allCases.map(\.rawValue), &findings)
    var styles: [Role: Style] = [:]
    for role in Role.allCases {
      guard let node = roles?[role.rawValue], let style = style(node, &findings) else { continue }
      styles[role] = style
    }
    guard let id, let french, let english, let ground, let level else { return nil }
    return Theme(
      id: id, frenchName: french, englishName: english, ground: ground, background: background, level: level,
      styles: styles)
  }

  private static func style(_ node: YAMLNode, _ findings: inout AuthoringFindings) -> Style? {
    guard
      let members = YAMLMapping(
        node, required: [], optional: ["fg", "bg"] + attributes.map(\.name), &findings)
    else { return nil }
    var style = Style()
    if let colour = colour("fg", of: members, &findings) { style.foreground = colour }
    if let colour = colour("bg", of: members, &findings) { style.background = colour }
    for (name, attribute) in attributes where members.flag(name, &findings) {
      style.attributes.insert(attribute)
    }
    return style
  }

  private static func colour(
    _ key: String, of members: YAMLMapping, _ findings: inout AuthoringFindings
  ) -> Colour? {
    members.form(key, .colour, &findings).flatMap { Colour($0) }
  }

  private static let attributes: [(name: String, attribute: Attributes)] = [
    ("bold", .bold), ("dim", .dim), ("underline", .underline), ("reverse", .reverse), ("italic", .italic),
  ]
}
