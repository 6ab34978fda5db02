/// One value of a YAML file: every scalar is text, and everything knows where it stands.
package struct YAMLNode: Sendable {
  package enum Content: Sendable {
    case text(String)
    case list([YAMLNode])
    case mapping([Member])
  }

  package struct Member: Sendable {
    package let key: String
    package let keyPosition: YAMLPosition
    package let value: YAMLNode
  }

  package let position: YAMLPosition
  package let content: Content
}
