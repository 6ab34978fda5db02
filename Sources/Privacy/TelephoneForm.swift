/// A telephone number: ten digits that begin with 0 as the French write them, or one with its country.
enum TelephoneForm {
  /// Where the number that begins here ends; what stands before `taken` was something else.
  static func end(from start: Int, in scalars: [Unicode.Scalar], after taken: Int) -> Int? {
    guard scalars[start] == "+" || scalars[start] == "0", !followsDecimalSign(start, scalars) else {
      return nil
    }
    let groups = Groups(from: start, in: scalars)
    guard let end = international(groups) ?? french(groups, start, scalars, after: taken) else { return nil }
    if end < scalars.count, scalars[end].isLetterOrDigit { return nil }
    return isAmount(end, scalars) ? nil : end
  }

  /// Digits in groups, with what stands between them.
  private struct Groups {
    struct Group {
      var digits: [Int]
      var end: Int
      /// What stands before it.
      var separator: Unicode.Scalar?
    }

    var hasPlus = false
    var groups: [Group] = []

    init(from start: Int, in scalars: [Unicode.Scalar]) {
      var index = start
      if scalars[index] == "+" {
        hasPlus = true
        index += 1
      }
      var separator: Unicode.Scalar?
      while index < scalars.count, groups.count < 16 {
        var digits: [Int] = []
        while index < scalars.count, let digit = scalars[index].digit {
          digits.append(digit)
          index += 1
        }
        guard !digits.isEmpty else { return }
        groups.append(Group(digits: digits, end: index, separator: separator))
        guard let next = Self.separator(at: index, in: scalars) else { return }
        separator = scalars[index]
        index = next
      }
    }

    /// Behind one separator, and behind the `(0)` that some write after the country.
    private static func separator(at index: Int, in scalars: [Unicode.Scalar]) -> Int? {
      guard index + 1 < scalars.count, isSeparator(scalars[index]) else { return nil }
      let rest = scalars[index...].prefix(5)
      let spaced = Array(rest)
      if spaced.count == 5, spaced[1] == "(", spaced[2] == "0", spaced[3] == ")" {
        return index + 4 + (isSeparator(spaced[4]) ? 1 : 0)
      }
      if spaced.count >= 4, spaced[0] == "(", spaced[1] == "0", spaced[2] == ")" {
        return index + 3 + (isSeparator(spaced[3]) ? 1 : 0)
      }
      return spaced[0] == "(" ? nil : index + 1
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
      scalar.isGroupSpace || scalar == "." || scalar == "-" || scalar == "/" || scalar == "("
    }
  }

  /// `+33 6 12 34 56 78`, `0033612345678`: 9 to 15 digits with the country's; France and North America have 11.
  private static func international(_ groups: Groups) -> Int? {
    var digits = 0
    var leading: [Int] = []
    let skipped = groups.hasPlus ? 0 : 2
    guard let first = groups.groups.first, first.digits.count >= skipped else { return nil }
    if !groups.hasPlus { guard first.digits[0] == 0, first.digits[1] == 0 else { return nil } }
    for (index, group) in groups.groups.enumerated() {
      let own = index == 0 ? Array(group.digits.dropFirst(skipped)) : group.digits
      digits += own.count
      leading += own.prefix(max(0, 3 - leading.count))
      let isLast = index == groups.groups.count - 1
      if isFull(leading, digits) { return group.end }
      guard isLast || digits < 15 else { return nil }
    }
    let hasOwnLength = leading.starts(with: [3, 3]) || leading.first == 1
    guard !hasOwnLength, leading.first != 0, (9...15).contains(digits) else { return nil }
    return groups.groups.last?.end
  }

  private static func isFull(_ leading: [Int], _ digits: Int) -> Bool {
    digits == 11 && (leading.starts(with: [3, 3]) && leading != [3, 3, 0] || leading.first == 1)
  }

  /// The ways in which the French group the ten digits.
  private static let groupings: [[Int]] = [
    [10], [2, 2, 2, 2, 2], [4, 2, 2, 2], [4, 3, 3], [1, 3, 3, 3], [2, 4, 4],
  ]

  private static func french(
    _ found: Groups, _ start: Int, _ scalars: [Unicode.Scalar], after taken: Int
  ) -> Int? {
    let groups = found.groups
    guard !found.hasPlus, let first = groups.first, first.digits[0] == 0 else { return nil }
    let second = first.digits.count > 1 ? first.digits[1] : groups.dropFirst().first?.digits[0]
    guard let second, second != 0 else { return nil }
    for grouping in groupings where grouping.count <= groups.count {
      let own = groups.prefix(grouping.count)
      guard own.map(\.digits.count) == grouping, let last = own.last,
        Set(own.compactMap(\.separator).map(plain)).count < 2
      else { continue }
      if grouping == [10] { return namesAnotherNumber(before: start, scalars) ? nil : last.end }
      let following = groups.dropFirst(grouping.count).prefix {
        $0.separator.map(plain) == last.separator.map(plain)
      }
      let isList =
        grouping.count == 5
        ? following.prefix { $0.digits.count == 2 }.count % 5 != 0
          || followsPair(start, last.separator, scalars, after: taken)
        : following.first.map { $0.digits.count > 2 } == true
      return isList ? nil : last.end
    }
    return nil
  }

  /// Whether two digits and the same separator stand before: pairs in a row are a list of numbers, unless
  /// they make whole telephone numbers.
  private static func followsPair(
    _ start: Int, _ separator: Unicode.Scalar?, _ scalars: [Unicode.Scalar], after taken: Int
  ) -> Bool {
    guard let separator, start - 3 >= taken, plain(scalars[start - 1]) == plain(separator) else {
      return false
    }
    return scalars[start - 2].digit != nil && scalars[start - 3].digit != nil
      && (start == 3 || scalars[start - 4].digit == nil)
  }

  private static func plain(_ separator: Unicode.Scalar) -> Unicode.Scalar {
    separator.isGroupSpace ? " " : separator
  }

  /// `12,0612345678` is no telephone number.
  private static func followsDecimalSign(_ start: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    start > 1 && (scalars[start - 1] == "," || scalars[start - 1] == ".") && scalars[start - 2].digit != nil
  }

  private static func isAmount(_ end: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    var index = end
    while index < scalars.count, scalars[index].isGroupSpace { index += 1 }
    guard index < scalars.count else { return false }
    if scalars[index] == "€" || scalars[index] == "%" || scalars[index] == "$" { return true }
    return word(from: index, scalars).hasPrefix("euro") || word(from: index, scalars) == "eur"
  }

  private static func word(from start: Int, _ scalars: [Unicode.Scalar]) -> String {
    let letters = scalars[start...].prefix(12).prefix { $0.properties.isAlphabetic }
    return String(String.UnicodeScalarView(letters)).lowercased()
  }

  /// Whether ten digits in a row are said to be the number of something else, a contract say.
  private static func namesAnotherNumber(before start: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    let line = scalars[max(0, start - 40)..<start].split(separator: "\n").last ?? []
    let words = line.split { !$0.properties.isAlphabetic }
      .map { String(String.UnicodeScalarView($0)).lowercased() }
    return words.last { !fillers.contains($0) }.map { otherNumbers.contains($0) } == true
  }

  private static let fillers: Set<String> = ["n", "no", "nº", "numéro", "num", "number", "de", "du"]

  private static let otherNumbers: Set<String> = [
    "contrat", "contrats", "dossier", "police", "référence", "réf", "ref", "facture", "sinistre", "devis",
    "adhésion", "matricule", "contract", "reference", "policy", "invoice", "file",
  ]
}
