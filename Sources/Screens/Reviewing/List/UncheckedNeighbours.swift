import PlainText
import Seal

/// Files that look like results and could not be checked, by the folder that they lie in.
///
/// A file that was tampered with may be the very result that a candidate's line lacks. Nothing that it says may be
/// believed, so only where it lies, and what it is called, is told at that line.
struct UncheckedNeighbours {
  private var byFolder: [Substring: [Int]] = [:]

  init(_ files: [ListedFile]) {
    for (index, file) in files.enumerated() where file.kind == .result && file.summary == nil {
      byFolder[Self.folder(of: file.path), default: []].append(index)
    }
  }

  /// The lines of candidates, each with what lies beside its files.
  func told(_ rows: [ArchiveRow], _ files: [ListedFile]) -> [ArchiveRow] {
    guard !byFolder.isEmpty else { return rows }
    var candidates: [Substring: Set<String>] = [:]
    for file in files {
      guard let candidate = file.summary?.candidateID else { continue }
      let folder = Self.folder(of: file.path)
      if byFolder[folder] != nil { candidates[folder, default: []].insert(candidate) }
    }
    return rows.map { row in
      guard case .candidate = row.id else { return row }
      var row = row
      let folders = Set(row.files.map { Self.folder(of: files[$0].path) }.filter { byFolder[$0] != nil })
      let family =
        row.files.lazy.compactMap { files[$0].summary?.family }.first.map { FoldedText.letters(of: $0) } ?? ""
      for folder in folders.sorted() {
        let isOwn = candidates[folder]?.count == 1
        for index in byFolder[folder] ?? [] {
          row.unchecked.append(index)
          let name = FoldedText.letters(of: Self.name(of: files[index].path))
          if isOwn || (!family.isEmpty && name.contains(family)) { row.doubtful += 1 }
        }
      }
      return row
    }
  }

  private static func folder(of path: String) -> Substring {
    path.lastIndex(of: "/").map { path[..<$0] } ?? ""
  }

  static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }
}
