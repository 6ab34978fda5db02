/// Presses the keys of a script one by one and takes the time that each takes to be answered.
final class BenchRun: LoopWatch {
  private let terminal: PseudoTerminal
  private var rest = BenchScript.steps[...]
  private var pressed: BenchScript.Kind?
  private var start: UInt64 = 0
  private var startOfWork: UInt64 = 0
  private(set) var times: [BenchScript.Kind: BenchTimes] = [:]
  /// What of it was work of this program, without waiting for the disk or for a place on a busy machine.
  private(set) var work: [BenchScript.Kind: BenchTimes] = [:]

  init(_ terminal: PseudoTerminal) { self.terminal = terminal }

  func willRead() throws -> Bool {
    guard let step = rest.popFirst() else { return false }
    pressed = step.kind
    try terminal.type(step.bytes)
    return true
  }

  func didRead() {
    startOfWork = BenchTimes.worked()
    start = BenchTimes.now()
  }

  func didShow() {
    let end = BenchTimes.now()
    if let pressed {
      times[pressed, default: BenchTimes()].add(end - start)
      work[pressed, default: BenchTimes()].add(BenchTimes.worked() - startOfWork)
    }
    pressed = nil
  }
}
