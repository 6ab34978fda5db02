import Archive
import Screens

/// Makes of what a search found what the screens show of it.
enum ArchiveSearch {
  /// So many results at a time: more than a screen shows.
  private static let most = 30
  /// So many places of one file, so that no file hides the others.
  private static let mostOfFile = 3

  static func answer(_ text: String, from first: Int, in archive: Archive) -> SearchAnswer {
    let found = archive.search(text, from: first, most: most)
    return SearchAnswer(text: text, from: first, hits: found.files.flatMap(hits), count: found.count)
  }

  private static func hits(_ file: FoundFiles.File) -> [SearchHit] {
    guard !file.places.isEmpty else {
      return [SearchHit(path: file.path, place: .other, excerpt: "", isSuperseded: file.isSuperseded)]
    }
    return file.places.prefix(mostOfFile).map { place in
      SearchHit(
        path: file.path, place: kind(place.passage.field), detail: place.passage.place ?? "",
        excerpt: place.excerpt, evaluator: place.passage.evaluator, isSuperseded: file.isSuperseded)
    }
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
