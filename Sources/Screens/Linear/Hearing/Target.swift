/// Which line of a list or of the grid, and which observation, somebody named: `2.3`, `compétence 2`,
/// `critère 3`, `observation 1`.
struct Target: Hashable {
  /// A number alone: of a list, or of a competence in the grid.
  var number: Int?
  var competence: Int?
  var criterion: Int?
  var observation: Int?

  /// Reads all the words; nil where one of them names no place.
  init?(_ words: ArraySlice<String>) {
    var rest = words
    while let word = rest.popFirst() {
      if Self.fillers.contains(word) { continue }
      if Self.competences.contains(word), let found = Self.number(&rest) {
        competence = found
      } else if Self.criteria.contains(word), let next = rest.first {
        rest = rest.dropFirst()
        guard read(criterion: next) else { return nil }
      } else if Self.observations.contains(word), let found = Self.number(&rest) {
        observation = found
      } else if let found = Int(word), number == nil {
        number = found
      } else if !readPair(word) {
        return nil
      }
    }
    guard [number, competence, criterion, observation].contains(where: { $0 != nil }) else { return nil }
  }

  /// As it is said back where there is no such place.
  var words: String {
    var parts: [String] = []
    if let competence, let criterion {
      parts.append("\(competence).\(criterion)")
    } else {
      parts += [number, competence, criterion].compactMap { $0.map(String.init) }
    }
    if let observation { parts.append("\(observation)") }
    return parts.joined(separator: ", ")
  }

  private mutating func read(criterion word: String) -> Bool {
    if let found = Int(word) {
      criterion = found
      return true
    }
    return readPair(word)
  }

  private mutating func readPair(_ word: String) -> Bool {
    let parts = word.split(separator: ".").map { Int($0) }
    guard parts.count == 2, let first = parts[0], let second = parts[1] else { return false }
    (competence, criterion) = (first, second)
    return true
  }

  private static func number(_ rest: inout ArraySlice<String>) -> Int? {
    while let word = rest.first, fillers.contains(word) { rest = rest.dropFirst() }
    guard let word = rest.first, let found = Int(word) else { return nil }
    rest = rest.dropFirst()
    return found
  }

  private static let fillers: Set = [
    "le", "la", "les", "de", "du", "des", "sur", "pour", "l", "d", "n", "no", "numero", "the", "of", "on",
    "for", "number", "point", "item",
  ]
  private static let competences: Set = ["competence", "comp", "tableau", "table"]
  private static let criteria: Set = ["critere", "crit", "criterion"]
  private static let observations: Set = [
    "observation", "obs", "entretien", "situation", "presentation", "interview",
  ]
}
