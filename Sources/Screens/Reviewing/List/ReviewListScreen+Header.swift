import Canvas
import PlainText
import Wording

extension ReviewListScreen {
  /// The folder and the order, then what is in it: as much of that as the line has room for.
  package func header(_ world: World) -> Header {
    guard world.archive != nil else { return Header(title: "") }
    var header = ReviewHeader.of(world, second: "")
    header.right = world.text(ReviewText.ordered(isReversed ? ReviewText.reversed(order.words) : order.words))
    let lines = seconds(world).map { world.text($0.joined(separator: " · ")) }
    header.second = lines.first { TextWidth.columns(of: $0) <= world.size.columns - 2 } ?? lines.last ?? ""
    return header
  }

  /// The second line, each way of saying it shorter than the one before.
  private func seconds(_ world: World) -> [[Sentence]] {
    let counts = rows.counts
    let all = ReviewText.counts(
      counts.results, intact: counts.intact, unknown: counts.unknown, superseded: counts.superseded,
      faulty: counts.faulty)
    let found = Array(all.dropFirst())
    if let reading = world.archive?.reading {
      let now = [ReviewText.readingNow(reading.done, of: reading.total)]
      return [now + found, now]
    }
    guard filters.isEmpty else {
      let words = filters.sorted { $0.key.rawValue < $1.key.rawValue }.map { $0.value.words($0.key) }
      let (shown, total) = (rows.rows.count, rows.total)
      return [
        [ReviewText.filtered(words, shown, of: total)], [ReviewText.filteredBy(words.count, shown, of: total)],
      ]
    }
    // Whoever sees unknown signers may not know that a keyring makes them known.
    let hint = counts.unknown > 0 ? [ReviewText.keyringHint] : []
    return [all + hint, found + hint, all, found]
  }
}
