import Authoring

/// A YAML sample in which `▸` marks where a complaint is expected.
struct Marked {
  let bytes: [UInt8]
  let positions: [YAMLPosition]

  init(_ sample: String) {
    var text = String.UnicodeScalarView()
    var positions: [YAMLPosition] = []
    var line = 1
    var column = 1
    for scalar in sample.unicodeScalars {
      if scalar == "▸" {
        positions.append(YAMLPosition(line: line, column: column))
        continue
      }
      text.append(scalar)
      if scalar == "\n" {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    bytes = Array(String(text).utf8)
    self.positions = positions
  }

  /// The complaints expected, one for each mark in order.
  func errors(_ faults: [AuthoringError.Fault]) -> [AuthoringError] {
    zip(positions, faults).map { AuthoringError(at: $0, $1) }
  }

  /// What reading the sample as bare YAML complains of.
  var complaints: [AuthoringError] {
    do throws(AuthoringErrors) {
      _ = try YAMLDocument.read(bytes)
      return []
    } catch {
      return error.all
    }
  }
}
