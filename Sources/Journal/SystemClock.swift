import Glibc

/// Reads this computer's clocks; made once, because the boot id does not change while we run.
package struct SystemClock: Sendable {
  private let boot: String

  package init(calls: any SystemCalls = PosixCalls()) {
    let files = Files(calls: calls)
    var boot = ""
    do {
      let bytes = try files.read("/proc/sys/kernel/random/boot_id", atMost: 64)
      boot = String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    } catch {
      // Without a boot id a stamp still tells the time; only a change of the clock cannot be shown.
    }
    self.boot = boot
  }

  /// Now; nil only if the clock stands outside of the years 1970 to 9999.
  package func now() -> Stamp? {
    var wall = timespec()
    var sinceBoot = timespec()
    guard clock_gettime(CLOCK_REALTIME, &wall) == 0, clock_gettime(CLOCK_BOOTTIME, &sinceBoot) == 0 else {
      return nil
    }
    var seconds = wall.tv_sec
    var local = tm()
    guard localtime_r(&seconds, &local) != nil else { return nil }
    return Stamp(
      wall: Self.milliseconds(wall), zone: local.tm_gmtoff / 60, boot: boot,
      up: Self.milliseconds(sinceBoot))
  }

  private static func milliseconds(_ time: timespec) -> Int {
    let (scaled, overflow) = time.tv_sec.multipliedReportingOverflow(by: 1000)
    return overflow ? Int.max : scaled &+ time.tv_nsec / 1_000_000
  }
}
