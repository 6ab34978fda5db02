import Assessment
import Dossier
import Glibc
import Referential
import Scenarios
import Seal
import Testing

@Suite struct `Two laptops, whatever the order of work and files` {
  /// How many histories, over the four blocs: a few at every run, for their time; `GRILLE_HISTORIES=1000` for as
  /// many as were promised.
  private static var histories: Int {
    getenv("GRILLE_HISTORIES").flatMap { Int(String(cString: $0)) } ?? 20
  }

  /// One history alone: `GRILLE_SEED=B1:17`.
  private static func seeds(_ bloc: BlocID) -> [UInt64] {
    if let text = getenv("GRILLE_SEED").map({ String(cString: $0) }) {
      let parts = text.split(separator: ":")
      return parts.count == 2 && parts[0] == bloc.description ? UInt64(parts[1]).map { [$0] } ?? [] : []
    }
    return (0..<UInt64(max(1, histories / 4))).map { $0 * 4 + UInt64(bloc.number) }
  }

  @Test(arguments: BlocID.all)
  func `end with the same payload and the same file on both, and hide what is to be hidden until then`(
    bloc: BlocID
  ) throws {
    let referential = try Referential.short()
    var happened: [TwoLaptops.Event: Int] = [:]
    var sealed = 0
    for seed in Self.seeds(bloc) {
      do {
        let pair = try TwoLaptops(bloc, seed: seed, referential: referential)
        for _ in 0..<Int.random(in: 20...60, using: &pair.work.random) { try pair.step() }
        try pair.finish()
        if try pair.expectSameResult() { sealed += 1 }
        happened.merge(pair.happened, uniquingKeysWith: +)
      } catch {
        Issue.record("\(bloc) seed \(seed): \(error)")
      }
    }
    if getenv("GRILLE_HISTORIES") != nil {
      let told = happened.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
      print("\(bloc): \(sealed) of \(Self.seeds(bloc).count) signed alike; \(told.joined(separator: ", "))")
    }
    #expect(sealed == Self.seeds(bloc).count)
  }
}

extension TwoLaptops {
  /// Both hold one result: the same payload, the same file, valid.
  func expectSameResult() throws -> Bool {
    guard try isSealed() else {
      let states = try [0, 1].map { try state($0) }
      Issue.record(
        """
        \(bloc) seed \(seed): not signed; \(states.map { $0.phase(bloc) }), \
        \(states.enumerated().map { $1.problems(bloc, for: laptops[$0].person) })
        """)
      return false
    }
    var files: [[UInt8]] = []
    var payloads: [[UInt8]] = []
    for laptop in laptops {
      let written = try laptop.session.writeResults().filter { $0.bloc == bloc && $0.isComplete }
      let last = try #require(written.last, "\(bloc) seed \(seed)")
      files.append(try Tree.bytes(last.path))
      payloads.append(try laptop.session.payload(of: bloc).bytes)
    }
    let isSame = files[0] == files[1] && payloads[0] == payloads[1]
    if !isSame {
      let differences = PayloadDifference.all(here: payloads[0], there: payloads[1])
      Issue.record("\(bloc) seed \(seed): two results: \(differences)")
    }
    if try state(0) != state(1) { Issue.record("\(bloc) seed \(seed): two states") }
    let verdict = Verifier.verify(files[0], trust: try Bench.trust()).verdict
    if verdict != .valid { Issue.record("\(bloc) seed \(seed): \(verdict)") }
    return isSame && verdict == .valid
  }
}
