import Seal
import StrictJSON

/// Attacks by payloads in which one situation is to count twice, or two as one.
extension Attack {
  static let twins: [Attack] = [
    Attack("an observation that is its own twin", "payload-contradiction") { bench in
      try bench.sample.file(bench.twins([1: 1]))
    },
    Attack("a twin that does not name the other", "payload-contradiction") { bench in
      try bench.sample.file(bench.twins([1: 3]))
    },
    Attack("a twin that is not there", "payload-reference") { bench in
      try bench.sample.file(bench.twins([1: 9]))
    },
    Attack("twins of two kinds", "payload-contradiction") { bench in
      try bench.sample.file(bench.twins([1: 3, 3: 1]).setting("observations[2].kind", to: "presentation"))
    },
    Attack("a twin that counts of one that does not", "payload-contradiction") { bench in
      try bench.sample.file(
        bench.twins([1: 3, 3: 1]).setting("observations[2].state", to: "not-retained")
          .setting("observations[2].stateMotif", to: "Écourtée."))
    },
    Attack("a twin of a voided observation", "payload-contradiction") { bench in
      try bench.sample.file(bench.twins([1: 2, 2: 1]))
    },
    Attack("two voided twins", "payload-contradiction") { bench in
      var json = bench.twins([1: 3, 3: 1])
      for place in [0, 2] {
        json = json.setting("observations[\(place)].state", to: "voided")
          .setting("observations[\(place)].stateMotif", to: "Doublon.")
      }
      return try bench.sample.file(json)
    },
    Attack("a chain of three twins", "payload-contradiction") { bench in
      try bench.sample.file(bench.twins([1: 3, 3: 4, 4: 3]))
    },
    Attack("a ring of three twins", "payload-contradiction") { bench in
      try bench.sample.file(bench.twins([1: 3, 3: 4, 4: 1]))
    },
    Attack("a pair taken apart of one observation", "payload-contradiction") { bench in
      try bench.sample.file(bench.sample.payload.setting("unpairings[0].observations", to: ["obs-1"]))
    },
    Attack("a pair taken apart of an observation that is not there", "payload-reference") { bench in
      try bench.sample.file(bench.sample.payload.setting("unpairings[0].observations[1]", to: "obs-9"))
    },
    Attack("a pair taken apart of one observation with itself", "payload-order") { bench in
      try bench.sample.file(bench.sample.payload.setting("unpairings[0].observations[1]", to: "obs-1"))
    },
    Attack("a pair taken apart of a sitting that is not there", "payload-reference") { bench in
      try bench.sample.file(
        bench.sample.payload.setting("unpairings[1].interview[1]", to: "2026-11-24T10:43:07+01:00"))
    },
    Attack("a pair taken apart by nobody known", "payload-reference") { bench in
      try bench.sample.file(bench.sample.payload.setting("unpairings[0].by", to: "ev-z"))
    },
    Attack("a twin of the interview without its times", "payload-missing") { bench in
      try bench.sample.file(bench.sample.payload.setting("interview.twins[0].spans", to: []))
    },
    Attack("an observation with two twins", "payload-duplicate-name") { bench in
      let text = bench.twins([1: 3, 3: 1]).canonicalText
      let bytes = Array(
        text.replacing(#""twin":"obs-3""#, with: #""twin":"obs-3","twin":"obs-4""#).utf8)
      return try bench.sample.file(bytes: bytes)
    },
  ]
}

extension AttackBench {
  /// The good payload with two more observations like the first, numbers 3 and 4, and twins named by number.
  func twins(_ twins: [Int: Int]) -> JSONValue {
    guard case .object(let members) = sample.payload, case .array(let old) = members["observations"],
      let first = old.first
    else { return sample.payload }
    var observations = old
    for number in [3, 4] {
      observations.append(
        first.setting("number", to: .integer(number)).setting("id", to: .string("obs-\(number)")))
    }
    for (number, twin) in twins {
      observations[number - 1] = observations[number - 1].setting("twin", to: .string("obs-\(twin)"))
    }
    return sample.payload.setting("observations", to: .array(observations))
  }
}
