import PlainText

/// A key's fingerprint as it is read aloud: few groups a line, so that nobody loses the place.
enum Fingerprints {
  private static let groupsPerLine = 4

  static func lines(_ fingerprint: String) -> [SafeText] {
    let groups = fingerprint.split(separator: " ").map(String.init)
    return stride(from: 0, to: groups.count, by: groupsPerLine).map { start in
      SafeText(groups[start..<min(start + groupsPerLine, groups.count)].joined(separator: "  "))
    }
  }
}
