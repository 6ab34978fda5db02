import Journal
import StrictJSON
import Testing

@Suite struct `A disk that fails` {
  /// What was said to be saved, and what was tried at all.
  private struct Record {
    var acknowledged: [JSONValue] = []
    var tried: [JSONValue] = []
    var incidents: [Incident] = []
  }

  /// Two sittings; what fails is left, as an evaluator would who goes on all the same.
  private func work(on disk: MemoryDisk) -> Record {
    var record = Record()
    for sitting in 0..<2 {
      do {
        let ballast = JournalFolder(dossier: Sample.dossier, calls: disk, ballastSize: 64).ballast
        do { try ballast.ensure() } catch { #expect(error.code != 0) }
        let session = try Session(disk)
        for step in 0..<3 {
          let events = (0...step).map { JSONValue.string("\(sitting) \(step) \($0)") }
          record.tried += events
          do {
            let appended = try session.writer.append(events, at: try Sample.stamp(step))
            record.acknowledged += appended.ops.map(\.event)
            record.incidents += appended.incidents
            if step == 1 { try session.writer.writeHead() }
          } catch let error as JournalError {
            if case .notSaved(_, let incidents) = error { record.incidents += incidents }
          }
        }
        try session.writer.close()
      } catch {
        #expect(error is JournalError)
      }
    }
    return record
  }

  private func expectKept(_ record: Record, on disk: MemoryDisk, _ place: Comment) throws {
    disk.fault = nil
    let session = try Session(disk)
    let found = session.reading.events
    var rest = found[...]
    for event in record.acknowledged {
      guard let index = rest.firstIndex(of: event) else {
        Issue.record("\(place): \(event) was acknowledged and is gone")
        return
      }
      rest = rest[(index + 1)...]
    }
    #expect(found.allSatisfy(record.tried.contains), place)
    #expect(session.reading.damages.isEmpty, place)
    try session.append("après")
    let again = try StreamReading(disk)
    #expect(again.events == found + ["après"], place)
    #expect(again.damages.isEmpty, place)
  }

  @Test(arguments: MemoryDisk.Fault.Kind.allCases, [false, true])
  func `loses nothing of what was acknowledged, whichever call fails`(
    kind: MemoryDisk.Fault.Kind, lasts: Bool
  ) throws {
    var call = 0
    while true {
      let disk = MemoryDisk()
      disk.fault = MemoryDisk.Fault(kind: kind, call: call, lasts: lasts)
      let record = work(on: disk)
      guard disk.calls > call else { break }
      try expectKept(record, on: disk, "\(kind) at call \(call): \(disk.log[call])")
      call += 1
    }
    #expect(call > 60)
  }

  @Test(arguments: MemoryDisk.Survival.allCases)
  func `loses nothing of what was acknowledged when the power goes before any call`(
    survival: MemoryDisk.Survival
  ) throws {
    var call = 0
    while true {
      let disk = MemoryDisk()
      disk.fault = MemoryDisk.Fault(kind: .inputOutput, call: call, lasts: true)
      let record = work(on: disk)
      guard disk.calls > call else { break }
      let place: Comment = "power lost before call \(call): \(disk.log[call])"
      let after = disk.afterPowerLoss(survival)
      try expectKept(record, on: after, place)
      call += 1
    }
  }

  @Test(arguments: MemoryDisk.Fault.Kind.allCases)
  func `loses nothing when a call fails once and the power goes at the end`(
    kind: MemoryDisk.Fault.Kind
  ) throws {
    var call = 0
    while true {
      let disk = MemoryDisk()
      disk.fault = MemoryDisk.Fault(kind: kind, call: call, lasts: false)
      let record = work(on: disk)
      guard disk.calls > call else { break }
      for survival in MemoryDisk.Survival.allCases {
        let place: Comment = "\(kind) at call \(call): \(disk.log[call]), then \(survival)"
        try expectKept(record, on: disk.afterPowerLoss(survival), place)
      }
      call += 1
    }
  }

  @Test func `recovers again where a recovery was cut off`() throws {
    let first = MemoryDisk()
    let session = try Session(first)
    try session.append("un")
    try session.append("deux")
    let path = try Sample.path(try Sample.stream())
    let torn = Array(try #require(first[path]).dropLast(9))
    var call = 0
    while true {
      let disk = MemoryDisk()
      disk[path] = torn
      disk.fault = MemoryDisk.Fault(kind: .inputOutput, call: call, lasts: true)
      do { _ = try Session(disk) } catch { #expect(error is JournalError) }
      guard disk.calls > call else { break }
      for survival in MemoryDisk.Survival.allCases {
        let again = try Session(disk.afterPowerLoss(survival))
        #expect(again.reading.events == ["un"])
        #expect(again.reading.damages.isEmpty)
      }
      call += 1
    }
  }

  @Test func `is never asked twice to sync what it could not sync`() throws {
    let disk = MemoryDisk()
    let session = try Session(disk)
    try session.append("un")
    disk.fault = MemoryDisk.Fault(kind: .inputOutput, call: disk.calls + 1, lasts: false)
    let appended = try session.append("deux")
    let id = try Sample.stream()
    let failure = SystemError(call: .fdatasync, path: try Sample.path(id), code: 5)
    #expect(appended.incidents.first == .segmentStarted(2, because: failure))
    guard case .remainsSetAside(1, let bytes, let file)? = appended.incidents.last else {
      Issue.record("\(appended.incidents)")
      return
    }
    #expect(disk["\(Sample.dossier)/journals/\(file)"]?.count == bytes)
    #expect(disk.log.filter { $0 == "fdatasync" }.count == 1)
    let reading = try StreamReading(disk)
    #expect(reading.events == ["un", "deux"])
    #expect(reading.findings.isEmpty)
    #expect(reading.head?.link.segment == 2)
  }

  @Test func `gives the ballast back when it is full, and the evaluator goes on`() throws {
    let disk = MemoryDisk()
    try JournalFolder(dossier: Sample.dossier, calls: disk).ballast.ensure()
    let session = try Session(disk)
    try session.append("un")
    disk.capacity = disk.names.values.reduce(0) { $0 + $1.data.count } + 20
    let appended = try session.append("deux")
    #expect(appended.incidents.first == .ballastReleased(bytes: 1 << 20))
    #expect(disk[Sample.dossier + "/.ballast"] == nil)
    let reading = try StreamReading(disk)
    #expect(reading.events == ["un", "deux"])
    #expect(reading.findings.isEmpty)
  }

  @Test func `that stays full refuses, and takes the same operation once there is room`() throws {
    let disk = MemoryDisk()
    let session = try Session(disk)
    try session.append("un")
    let head = session.writer.head
    disk.capacity = disk.names.values.reduce(0) { $0 + $1.data.count } + 20
    #expect(throws: JournalError.self) { try session.append("deux") }
    #expect(session.writer.head == head)
    #expect(try StreamReading(disk).events == ["un"])
    disk.capacity = .max
    let appended = try session.append("trois")
    #expect(appended.ops.map(\.seq) == [2])
    #expect(appended.ops.map(\.clock) == [2])
    let reading = try StreamReading(disk)
    #expect(reading.events == ["un", "trois"])
    #expect(reading.findings.isEmpty)
  }
}
