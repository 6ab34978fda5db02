/// The known name that a mistyped one was most likely meant to be; nil where none is near.
///
/// Near is one change, and one more for every four letters, so that `lable` finds `label` and
/// `kind` does not find `id`.
package func nearestName(to name: String, among known: [String]) -> String? {
  let written = Array(name.lowercased().prefix(64))
  let best = known.map { (distance(written, Array($0)), $0) }.min { $0.0 < $1.0 }
  guard let best, best.0 <= 1 + best.1.count / 4 else { return nil }
  return best.1
}

/// How many letters have to be put in, left out, replaced or swapped with the next.
private func distance(_ a: [Character], _ b: [Character]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
      row.append(cost)
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}
