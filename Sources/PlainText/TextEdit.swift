/// One change of a text: what stood at a place, and what stands there now.
///
/// A journal keeps these, so that a text and everything it ever was follow from them.
package struct TextEdit: Hashable, Sendable {
  /// Unicode scalars from the start of the text.
  package var at: Int
  package var removed: String
  package var inserted: String
  /// How long the text was that it was made in, in Unicode scalars; nil where that is not kept.
  package var length: Int?

  package init(at: Int, removed: String, inserted: String, length: Int? = nil) {
    self.length = length
    self.at = at
    self.removed = removed
    self.inserted = inserted
  }

  /// The smallest single change from one text to another, or nil where they have the same scalars.
  package init?(from old: String, to new: String) {
    let (a, b) = (Array(old.unicodeScalars), Array(new.unicodeScalars))
    let shorter = min(a.count, b.count)
    var prefix = 0
    while prefix < shorter, a[prefix] == b[prefix] { prefix += 1 }
    if prefix == a.count, prefix == b.count { return nil }
    var suffix = 0
    while suffix < shorter - prefix, a[a.count - 1 - suffix] == b[b.count - 1 - suffix] { suffix += 1 }
    at = prefix
    removed = String(scalars: a[prefix..<a.count - suffix])
    inserted = String(scalars: b[prefix..<b.count - suffix])
  }

  /// The change that takes this one back.
  package var inverse: TextEdit { TextEdit(at: at, removed: inserted, inserted: removed) }

  /// Returns the text after the change, or nil where `removed` is not what stands there.
  package func applied(to text: String) -> String? {
    let scalars = text.unicodeScalars
    guard at >= 0,
      let start = scalars.index(scalars.startIndex, offsetBy: at, limitedBy: scalars.endIndex),
      scalars[start...].starts(with: removed.unicodeScalars)
    else { return nil }
    let end = scalars.index(start, offsetBy: removed.unicodeScalars.count)
    var result = String.UnicodeScalarView(scalars[..<start])
    result.append(contentsOf: inserted.unicodeScalars)
    result.append(contentsOf: scalars[end...])
    return String(result)
  }
}

extension String {
  /// A text of these scalars in this order.
  package init(scalars: some Sequence<Unicode.Scalar>) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    self = String(view)
  }
}
