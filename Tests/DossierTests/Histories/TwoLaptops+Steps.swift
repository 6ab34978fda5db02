import Assessment
import Dossier
import Referential
import Scenarios
import Seal
import Testing

extension TwoLaptops {
  /// One of the two does something: works, or hands a file over that may come once, twice, late or never.
  func step() throws {
    if work.chance(20) { wait(minutes: work.chance(15) ? 60 : 4) }
    let place = work.chance(50) ? 0 : 1
    guard let bloc = work.pick(blocs) else { return }
    switch Int.random(in: 0..<100, using: &work.random) {
    case ..<62: try workOn(bloc, place)
    case ..<78: try leavePhase(bloc, place)
    case ..<95: try handOver(from: place)
    default: try telephone(bloc, place)
    }
  }

  private func workOn(_ bloc: BlocID, _ place: Int) throws {
    let sitting = try Sitting(at: laptops[place])
    let person = laptops[place].person
    work.watermark = watermark(place, bloc)
    let command = try work.next(bloc, by: person, in: sitting)
    do { try sitting.ask(command, by: person) } catch is Refusal { return }
    note(command.name)
  }

  private func note(_ name: CommandName) {
    if name == .returnToPhase { note(.returned) }
    if name == .pairObservations { note(.paired) }
  }

  /// Goes about leaving the phase, and gets as far as it goes.
  private func leavePhase(_ bloc: BlocID, _ place: Int) throws {
    var sitting = try Sitting(at: laptops[place])
    let person = laptops[place].person
    let state = sitting.state
    let phase = state.phase(bloc, for: person)
    do {
      try sitting.leave(phase, bloc, by: person)
    } catch is Refusal {
      return
    } catch is Stuck {
      return
    }
  }

  private func handOver(from place: Int) throws {
    if work.chance(25), let old = work.pick(post.indices) {
      // One that was kept comes late, or once more, or back to who made it.
      let file = post[old]
      let taker = work.chance(85) ? 1 - file.from : file.from
      note(taker == file.from ? .own : .late)
      return try deliver(file.bytes, to: taker)
    }
    let file = try send(from: place)
    if work.chance(25) { return note(.lost) }
    try deliver(file, to: 1 - place)
    if work.chance(12) {
      note(.twice)
      try deliver(file, to: 1 - place)
    }
  }

  /// One reads the code out, the other types it, where both know that they are complete.
  private func telephone(_ bloc: BlocID, _ place: Int) throws {
    let other = laptops[1 - place]
    let state = try state(place)
    guard state.mayReadOthers(bloc, laptops[place].person), try !laptops[place].folder.grids.received(bloc).isEmpty,
      let code = try other.session.codes(of: bloc, by: other.person).first
    else { return }
    do {
      if try laptops[place].open(bloc, code) > 0 { note(.openedByCode) }
    } catch ExchangeError.olderGrid(bloc) {
      // Changed since, in a file that was lost.
    }
  }

  // MARK: To the end

  /// Turn by turn, as two people who sit together, until both hold the results with both signatures.
  func finish() throws {
    for place in [0, 1] {
      guard let running = try state(place).running, let bloc = running.memberships.keys.min() else { continue }
      do {
        try Sitting(at: laptops[place]).ask(.endObservation(bloc, running.id), by: laptops[place].person)
      } catch is Refusal {
        // Who has still to declare ends it after that.
      }
    }
    for bloc in blocs {
      for _ in 0..<16 where try !isSealed(bloc) {
        for place in [0, 1] {
          try bringUpToDate(place)
          if try isSealed(bloc) { break }
          let person = laptops[place].person
          var sitting = try Sitting(at: laptops[place])
          sitting.now = laptops[1 - place].now
          try sitting.advance(bloc, by: person)
          try sign(bloc, place)
        }
      }
    }
    // The last that was signed is where both signed it last.
    for place in [0, 1] { try bringUpToDate(place) }
  }

  private func sign(_ bloc: BlocID, _ place: Int) throws {
    let laptop = laptops[place]
    let session = try laptop.session
    guard session.state.phase(bloc, for: laptop.person) == .signing,
      let proposal = session.state.evaluation(bloc).proposal, proposal.signatures[laptop.person] == nil
    else { return }
    let differences = try session.differences(of: bloc, for: laptop.person)
    #expect(differences == [], "\(told) \(bloc)")
    _ = try session.sign(bloc, by: laptop.person, with: Bench.key(laptop.person))
  }

  func isSealed(_ bloc: BlocID) throws -> Bool {
    for place in [0, 1] where try state(place).phase(bloc) != .sealed { return false }
    return true
  }
}
