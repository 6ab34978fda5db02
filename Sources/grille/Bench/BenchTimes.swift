import Glibc

/// Durations in nanoseconds, and what is said of many of them.
struct BenchTimes {
  private(set) var all: [UInt64] = []

  mutating func add(_ duration: UInt64) { all.append(duration) }
  mutating func add(_ other: BenchTimes) { all += other.all }

  var count: Int { all.count }
  var median: UInt64 { quantile(50) }
  var ninetyNinth: UInt64 { quantile(99) }
  var greatest: UInt64 { all.max() ?? 0 }

  /// The least duration that so many per cent of all do not exceed.
  private func quantile(_ percent: Int) -> UInt64 {
    guard !all.isEmpty else { return 0 }
    let place = (all.count * percent + 99) / 100
    return all.sorted()[max(0, place - 1)]
  }

  /// Seconds with a tenth.
  static func seconds(_ nanoseconds: Int) -> String {
    let tenths = nanoseconds / 100_000_000
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// `1.37`: milliseconds with two places.
  static func milliseconds(_ nanoseconds: UInt64) -> String {
    let hundredths = (nanoseconds + 5_000) / 10_000
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// The machine's clock that only goes on.
  static func now() -> UInt64 { read(CLOCK_MONOTONIC) }

  /// How long this thread has had the processor.
  static func worked() -> UInt64 { read(CLOCK_THREAD_CPUTIME_ID) }

  private static func read(_ clock: clockid_t) -> UInt64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  /// What the disk below a folder takes for a journal's line and its sync, without any program around it.
  static func bareSync(in folder: String, count: Int) -> BenchTimes {
    var times = BenchTimes()
    let path = folder + "/bare-sync"
    let file = open(path, O_CREAT | O_WRONLY | O_TRUNC | O_APPEND | O_CLOEXEC, 0o600)
    guard file >= 0 else { return times }
    defer {
      close(file)
      unlink(path)
    }
    let line = [UInt8](repeating: UInt8(ascii: "x"), count: 400)
    for _ in 0..<count {
      let start = now()
      guard line.withUnsafeBytes({ write(file, $0.baseAddress, $0.count) }) == line.count,
        fdatasync(file) == 0
      else { return times }
      times.add(now() - start)
    }
    return times
  }
}
