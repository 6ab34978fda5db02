/// What the ten keys above the letters give without Shift: `&é"'(-è_çà` on a French keyboard.
package struct TopRow: Hashable, Sendable {
  /// For the keys of 1 to 9 and then 0; the first of each is the one that is printed.
  package let keys: [[Character]]

  /// Nil where these are not ten keys, all different and none of them a letter that is a command.
  package init?(_ keys: [[Character]]) {
    let all = keys.joined()
    guard keys.count == 10, keys.allSatisfy({ !$0.isEmpty }), Set(all).count == all.count,
      all.allSatisfy(Self.canBeOnTop)
    else { return nil }
    self.keys = keys
  }

  private init(layout: String) {
    keys = layout.split(separator: " ").map(Array.init)
  }

  /// The digits in the order of the keys.
  package static let digits: [Character] = Array("1234567890")

  /// As on the keyboards of France, Belgium and Apple, which differ in two keys.
  package static let azerty = TopRow(layout: "& é \" ' ( -§ è _! ç à")
  package static let bepo = TopRow(layout: "\" « » ( ) @ + - / *")
  /// The French standard of 2019.
  package static let azertyAFNOR = TopRow(layout: "à é è ê ( ) ‘ ’ « »")
  /// As on QWERTY, QWERTZ and the keyboards of Switzerland and Canada.
  package static let plain = TopRow(layout: "1 2 3 4 5 6 7 8 9 0")

  /// Those that are known, the commonest among our users first.
  package static let known: [TopRow] = [azerty, bepo, azertyAFNOR, plain]

  /// Keys that are one digit on one keyboard and another on another.
  package static let ambiguous: Set<Character> = {
    var places: [Character: Set<Int>] = [:]
    for row in known {
      for (place, keys) in row.keys.enumerated() {
        for key in keys { places[key, default: []].insert(place) }
      }
    }
    return Set(places.filter { $0.value.count > 1 }.keys)
  }()

  /// A letter of the alphabet asks for something; a number pad gives digits on every keyboard.
  static func canBeOnTop(_ key: Character) -> Bool { !(key.isASCII && key.isLetter) && !key.isWhitespace }
}

/// Learning a keyboard's top row: two keys tell the known ones apart, all ten any other.
package struct TopRowLearning: Hashable, Sendable {
  package enum Step: Hashable, Sendable {
    /// The key of this digit comes next.
    case ask(Character)
    /// This key cannot be it: a letter, or the key of another digit; the same is asked again.
    case refuse(Character, again: Character)
    case learnt(TopRow)
  }

  private var given: [(digit: Character, key: Character)] = []
  private static let order: [Character] = Array("1423567890")

  package init() {}

  /// The digit whose key is asked for now.
  package var asked: Character { Self.order[min(given.count, Self.order.count - 1)] }

  package mutating func take(_ key: Character) -> Step {
    guard TopRow.canBeOnTop(key), !given.contains(where: { $0.key == key }) else {
      return .refuse(key, again: asked)
    }
    given.append((asked, key))
    if given.count == 2, let known = TopRow.known.first(where: matches) { return .learnt(known) }
    guard given.count == Self.order.count else { return .ask(asked) }
    let keys = TopRow.digits.map { digit in given.filter { $0.digit == digit }.map(\.key) }
    return TopRow(keys).map { .learnt($0) } ?? .ask(asked)
  }

  private func matches(_ row: TopRow) -> Bool {
    given.allSatisfy { pair in
      TopRow.digits.firstIndex(of: pair.digit).map { row.keys[$0].contains(pair.key) } ?? false
    }
  }

  package static func == (a: TopRowLearning, b: TopRowLearning) -> Bool {
    a.given.elementsEqual(b.given) { $0 == $1 }
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(given.map(\.key)) }
}
