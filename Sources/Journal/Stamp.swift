import StrictJSON

/// When something was recorded, told by two clocks so that a change of one of them shows.
package struct Stamp: Hashable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z by the clock on the wall, up to the end of the year 9999.
  package let wall: Int
  /// Minutes that local time was ahead of UTC.
  package let zone: Int
  /// Names one start of the computer; empty where the system does not tell.
  package let boot: String
  /// Milliseconds since that start, time asleep included.
  package let up: Int

  package static let walls = 0...253_402_300_799_999
  package static let zones = -1080...1080
  package static let ups = 0...253_402_300_799_999

  /// Nil when a value is out of its range or the boot id is not up to 64 letters, digits and hyphens.
  package init?(wall: Int, zone: Int, boot: String, up: Int) {
    guard Self.walls.contains(wall), Self.zones.contains(zone), Self.ups.contains(up),
      boot.utf8.count <= 64, boot.utf8.allSatisfy(Self.isInBootID)
    else { return nil }
    self.wall = wall
    self.zone = zone
    self.boot = boot
    self.up = up
  }

  /// Milliseconds by which the wall clock was set forward between `earlier` and this stamp, negative for
  /// backward; nil when the computer was started in between, and so nothing can be said.
  package func clockShift(since earlier: Stamp) -> Int? {
    guard !boot.isEmpty, boot == earlier.boot else { return nil }
    return (wall - earlier.wall) - (up - earlier.up)
  }

  var json: JSONValue {
    ["boot": .string(boot), "up": .integer(up), "wall": .integer(wall), "zone": .integer(zone)]
  }

  init(_ reader: consuming ObjectReader) throws(ShapeError) {
    let boot = try reader.string("boot")
    let up = try reader.integer("up")
    let wall = try reader.integer("wall")
    let zone = try reader.integer("zone")
    try reader.finish()
    guard let stamp = Stamp(wall: wall, zone: zone, boot: boot, up: up) else {
      throw ShapeError(path: reader.path, fault: .invalid("\(wall) \(zone) \(up)"))
    }
    self = stamp
  }

  private static func isInBootID(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
