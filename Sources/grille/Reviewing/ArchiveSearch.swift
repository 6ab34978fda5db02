import Archive
import Screens

/// Makes of what a search found what the screens show of it.
enum ArchiveSearch {
  /// More places than anybody looks through.
  private static let most = 200
  /// So many places of one file, so that no file hides the others.
  private static let mostOfFile = 3

  /// What stands comes first, then what was replaced, each in the order of the search.
  static func answer(_ text: String, _ found: FoundFiles, superseded: Set<String>) -> SearchAnswer {
    var hits: [SearchHit] = []
    var count = 0
    let current = found.files.filter { !superseded.contains($0.path) }
    for file in current + found.files.filter({ superseded.contains($0.path) }) {
      let isSuperseded = superseded.contains(file.path)
      count += max(1, file.places.count)
      guard hits.count < most else { continue }
      for place in file.places.prefix(mostOfFile) {
        hits.append(
          SearchHit(
            path: file.path, place: kind(place.passage.field), detail: place.passage.place ?? "",
            excerpt: place.excerpt, evaluator: place.passage.evaluator, isSuperseded: isSuperseded))
      }
      if file.places.isEmpty {
        hits.append(SearchHit(path: file.path, place: .other, excerpt: "", isSuperseded: isSuperseded))
      }
    }
    return SearchAnswer(text: text, hits: Array(hits.prefix(most)), count: count)
  }

  private static func kind(_ field: Passage.Field) -> SearchHit.Place {
    switch field {
    case .candidate, .formerName, .employer, .course, .evaluator, .authority: .name
    case .comment: .comment
    case .note: .note
    case .motif: .motif
    case .criterion, .competence: .criterion
    case .other: .other
    }
  }
}
