package import Canvas
package import Wording

/// One line of the table of bindings: which keys ask for what, where, and how that is said.
///
/// The table makes the handling of keys, the footer, the help screen and `docs/keys.md`.
package struct Binding: Hashable, Sendable {
  package var action: Action
  /// The first is the one that is printed.
  package var keys: [Key]
  package var contexts: Set<Context>
  /// The word in the footer.
  package var label: Sentence
  /// What the help says.
  package var help: Sentence
  /// The place in the footer, from the left; nil: only in the help.
  package var rank: Int?

  package init(
    _ action: Action, _ keys: [Key], in contexts: Set<Context>, rank: Int? = nil, label: Sentence,
    help: Sentence
  ) {
    self.action = action
    self.keys = keys
    self.contexts = contexts
    self.label = label
    self.help = help
    self.rank = rank
  }
}

/// The table of bindings, and what a key means in a context.
package struct Keymap: Sendable {
  package let bindings: [Binding]

  package init(bindings: [Binding]) { self.bindings = bindings }

  /// The bindings of a context in the order of the table.
  package func bindings(in context: Context) -> [Binding] {
    bindings.filter { $0.contexts.contains(context) }
  }

  /// What a key asks for in a context; capitals count as small letters.
  package func action(for key: Key, in context: Context) -> Action? {
    let key = key.lowercased
    return bindings.first { $0.contexts.contains(context) && $0.keys.contains(key) }?.action
  }

  package func binding(of action: Action, in context: Context) -> Binding? {
    bindings.first { $0.action == action && $0.contexts.contains(context) }
  }
}

extension Key {
  /// The key with a capital letter taken as its small one.
  var lowercased: Key {
    guard case .character(let character) = self, let small = character.lowercased().first else { return self }
    return .character(small)
  }
}
