extension Collection<String> {
  /// The word that somebody who typed this most likely meant; nil where none is near.
  ///
  /// Near is one third of the typed letters or fewer to insert, leave out or replace, and one at least.
  func nearest(to typed: String) -> String? {
    let near = map { (word: $0, distance: editDistance(Array(typed.utf8), Array($0.utf8))) }
      .min { $0.distance < $1.distance }
    guard let near, near.distance <= Swift.max(1, typed.utf8.count / 3) else { return nil }
    return near.word
  }
}

/// How many bytes to insert, leave out or replace to make one word of another (Levenshtein).
private func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
  // A word of this length is no slip of the fingers, and the table would grow with the input.
  guard a.count <= 64 else { return .max }
  var row = Array(0...b.count)
  for (index, byte) in a.enumerated() {
    var diagonal = index
    row[0] = index + 1
    for (place, other) in b.enumerated() {
      let best = min(row[place + 1] + 1, row[place] + 1, diagonal + (byte == other ? 0 : 1))
      diagonal = row[place + 1]
      row[place + 1] = best
    }
  }
  return row[b.count]
}
