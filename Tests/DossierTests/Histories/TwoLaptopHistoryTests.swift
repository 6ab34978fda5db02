import Assessment
import Dossier
import Glibc
import Referential
import Scenarios
import Seal
import Testing

@Suite struct `Two laptops, whatever the order of work and files` {
  /// What one dossier is about: each bloc alone, and all four.
  static let kinds: [[BlocID]] = BlocID.all.map { [$0] } + [BlocID.all]

  /// How many histories there are, of all kinds: `GRILLE_HISTORIES=200` plays others.
  private static let histories = getenv("GRILLE_HISTORIES").flatMap { Int(String(cString: $0)) } ?? 1000
  /// All four blocs in one dossier are as much work as ten dossiers of one.
  private static let ofAllBlocs = histories / 25

  /// One history alone: `GRILLE_SEED=B1:17`, `GRILLE_SEED=B1+B2+B3+B4:1009`.
  private static func seeds(_ blocs: [BlocID]) -> [UInt64] {
    if let text = getenv("GRILLE_SEED").map({ String(cString: $0) }) {
      let parts = text.split(separator: ":")
      let name = blocs.map(\.description).joined(separator: "+")
      return parts.count == 2 && parts[0] == name ? UInt64(parts[1]).map { [$0] } ?? [] : []
    }
    let count = blocs.count > 1 ? ofAllBlocs : (histories - ofAllBlocs) / BlocID.all.count
    return (0..<UInt64(max(1, count))).map { $0 * 8 + UInt64(blocs.reduce(0) { $0 + $1.number }) }
  }

  @Test(arguments: kinds)
  func `end with the same payloads and the same files on both, and hide what is to be hidden until then`(
    blocs: [BlocID]
  ) throws {
    let referential = try Referential.short()
    var happened: [TwoLaptops.Event: Int] = [:]
    var sealed = 0
    for seed in Self.seeds(blocs) {
      do {
        let pair = try TwoLaptops(blocs, seed: seed, referential: referential)
        let steps = Int.random(in: 20...60, using: &pair.work.random) * (blocs.count > 1 ? 3 : 1)
        for _ in 0..<steps { try pair.step() }
        try pair.finish()
        if try blocs.allSatisfy({ try pair.expectSameResult($0) }) { sealed += 1 }
        happened.merge(pair.happened, uniquingKeysWith: +)
      } catch {
        Issue.record("\(blocs) seed \(seed): \(error)")
      }
    }
    if getenv("GRILLE_HISTORIES") != nil {
      let told = happened.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
      print("\(blocs): \(sealed) of \(Self.seeds(blocs).count) signed alike; \(told.joined(separator: ", "))")
    }
    #expect(sealed == Self.seeds(blocs).count)
  }
}

extension TwoLaptops {
  /// Both hold one result of a bloc: the same payload, the same file, valid.
  func expectSameResult(_ bloc: BlocID) throws -> Bool {
    guard try isSealed(bloc) else {
      let states = try [0, 1].map { try state($0) }
      Issue.record(
        """
        \(told) \(bloc): not signed; \(states.map { $0.phase(bloc) }), \
        \(states.enumerated().map { $1.problems(bloc, for: laptops[$0].person) })
        """)
      return false
    }
    var files: [[UInt8]] = []
    var payloads: [[UInt8]] = []
    for laptop in laptops {
      _ = try laptop.session.writeResults()
      let name = "\(bloc).r1.grille.json"
      files.append(try Tree.bytes("\(try laptop.folder.path)/results/\(name)"))
      payloads.append(try laptop.session.payload(of: bloc).bytes)
    }
    let isSame = files[0] == files[1] && payloads[0] == payloads[1]
    if !isSame {
      let differences = PayloadDifference.all(here: payloads[0], there: payloads[1])
      Issue.record("\(told) \(bloc): two results: \(differences)")
    }
    if try state(0) != state(1) { Issue.record("\(told): two states") }
    let verdict = Verifier.verify(files[0], trust: try Bench.trust()).verdict
    if verdict != .valid { Issue.record("\(told) \(bloc): \(verdict)") }
    return isSame && verdict == .valid
  }
}
