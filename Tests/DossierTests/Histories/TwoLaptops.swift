import Assessment
import Dossier
import Referential
import Scenarios
import Seal
import Testing

/// Ana's and Ben's computers and the files between them, led by a seed.
final class TwoLaptops {
  /// What is kept of what happened, so that a test can see that enough did.
  enum Event: String, CaseIterable, Comparable {
    case sent, lost, late, twice, own, withheld, shut, openedByCode, returned, paired, contradicted, mergedText

    static func < (a: Event, b: Event) -> Bool { a.rawValue < b.rawValue }
  }

  let laptops: [Laptop]
  let blocs: [BlocID]
  let seed: UInt64
  var work: RandomWork
  /// Every file that was made, by who made it; any may come again.
  var post: [(from: Int, bytes: [UInt8])] = []
  var happened: [Event: Int] = [:]
  /// Who has had a complete grid of a bloc at some time.
  private var graded: [BlocID: Set<Int>] = [:]
  /// The blocs of which nothing is to be hidden any more: both were complete, or the pair fills one grid, or it was
  /// over.
  private var open: Set<BlocID> = []

  init(_ blocs: [BlocID], seed: UInt64, referential: Referential) throws {
    self.blocs = blocs
    self.seed = seed
    work = RandomWork(seed: seed)
    // The two clocks do not agree.
    let skew = Int.random(in: -90...90, using: &work.random)
    let start = Scenario.moment(day: 0)
    laptops = try [
      Laptop(Bench.ana, clock: TestClock(start), seed: seed &* 2),
      Laptop(
        Bench.ben,
        clock: TestClock(Moment(seconds: start.seconds + skew, offsetMinutes: start.offsetMinutes)),
        seed: seed &* 2 &+ 1),
    ]
    try laptops[0].begin(blocs, by: referential)
    try deliver(try send(from: 0), to: 1)
  }

  func note(_ event: Event) { happened[event, default: 0] += 1 }

  func state(_ place: Int) throws -> DossierState { try laptops[place].state }

  /// Time goes on for both.
  func wait(minutes: Int) { for laptop in laptops { laptop.wait(minutes: minutes) } }

  // MARK: Files

  func send(from place: Int) throws -> [UInt8] {
    try look(place)
    let parcel = try laptops[place].send()
    try laptops[place].folder.handedOver.keep(sent: parcel.heads)
    post.append((place, parcel.bytes))
    note(.sent)
    if !parcel.shut.isEmpty { note(.shut) }
    try look(place)
    try expectNothing(of: place, in: parcel.bytes, "a file that was sent")
    return parcel.bytes
  }

  func deliver(_ file: [UInt8], to place: Int) throws {
    let received = try laptops[place].receive(file)
    if !received.withheld.isEmpty { note(.withheld) }
    let state = try state(place)
    if blocs.contains(where: { !state.contradictions(in: $0).isEmpty }) { note(.contradicted) }
    if blocs.contains(where: { !state.evaluation($0).mergedTexts.isEmpty }) { note(.mergedText) }
    try look(place)
    try expectBlind(place)
  }

  /// The one who goes on has everything that may be known by now, whatever was lost on the way.
  func bringUpToDate(_ place: Int) throws { try deliver(try send(from: 1 - place), to: place) }

  // MARK: What may not be seen

  /// The text in everything that one of the two writes in the own grid of a bloc.
  func watermark(_ place: Int, _ bloc: BlocID) -> String { " Zeuxis\(place)fleuve\(bloc)\(seed)quartz" }

  private func look(_ place: Int) throws {
    let state = try state(place)
    for bloc in blocs {
      let evaluation = state.evaluation(bloc)
      if state.gridHolds(bloc, of: laptops[place].person) { graded[bloc, default: []].insert(place) }
      if graded[bloc]?.count == 2 || evaluation.filling.isJoint || evaluation.interruption != nil {
        open.insert(bloc)
      }
    }
  }

  /// Nothing that the other wrote in the own grid is on this computer, in its state or in any of its files.
  private func expectBlind(_ place: Int) throws {
    let other = 1 - place
    let hidden = blocs.filter { !open.contains($0) }
    guard !hidden.isEmpty else { return }
    for bloc in hidden where try state(place).evaluation(bloc).ownGrid(laptops[other].person) != Grid() {
      Issue.record("\(told) \(bloc): the state shows the other's grid")
    }
    let lines = try hidden.flatMap { try lastLines(of: other, in: $0) }
    for (path, bytes) in try laptops[place].files() {
      for line in lines where line.isIn(bytes) { Issue.record("\(told): \(path) holds \(line.text)") }
      if path.contains("/journals/\(laptops[other].person)-"), hidden.contains(where: { path.contains("-\($0).") }) {
        Issue.record("\(told): \(path) is here")
      }
      try expectNothing(of: other, in: bytes, path)
    }
  }

  /// What one recorded last in the own grid of a bloc, as the journal has it: marks and verdicts too.
  private func lastLines(of place: Int, in bloc: BlocID) throws -> [Needle] {
    let journal = try laptops[place].files().first { path, _ in
      path.contains("/journals/\(laptops[place].person)-") && path.contains("-\(bloc).") && path.hasSuffix(".jnl")
    }
    // The first line holds nothing but what makes the chain unguessable, and its hash may travel.
    let lines = (journal?.value ?? []).split(separator: 0x0A).dropFirst().suffix(2)
    return lines.map { Needle(String(decoding: $0, as: UTF8.self)) }
  }

  private lazy var needles = (0..<2).map { place in
    Dictionary(
      uniqueKeysWithValues: blocs.map { ($0, Needle(watermark(place, $0).trimmingPrefix(" ").description)) })
  }

  private func expectNothing(of place: Int, in bytes: [UInt8], _ what: String) throws {
    for (bloc, needle) in needles[place] where !open.contains(bloc) && needle.isIn(bytes) {
      Issue.record("\(told) \(bloc): \(what) holds what \(laptops[place].person) wrote")
    }
  }

  /// What a failure is called by, so that it can be played again.
  var told: String { "GRILLE_SEED=\(blocs.map(\.description).joined(separator: "+")):\(seed)" }
}
