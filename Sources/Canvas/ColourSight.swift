/// How somebody sees colours: all of them, or without one of the three kinds of cones.
///
/// The simulation of Machado, Oliveira and Fernandes (2009) at its full severity, in linear light.
package enum ColourSight: String, Hashable, Sendable, CaseIterable {
  case full, protanopia, deuteranopia, tritanopia

  package func seen(_ light: Light) -> Light {
    let (red, green, blue) = (light.red, light.green, light.blue)
    let rows = matrix.map { row in min(1, max(0, row.0 * red + row.1 * green + row.2 * blue)) }
    return Light(red: rows[0], green: rows[1], blue: rows[2])
  }

  /// How far apart two colours are to this sight: the distance in CIELAB, where about 2 can just be told.
  package func distance(_ a: Light, _ b: Light) -> Double {
    let (a, b) = (Lab(seen(a)), Lab(seen(b)))
    let squares = [a.lightness - b.lightness, a.a - b.a, a.b - b.b].reduce(0) { $0 + $1 * $1 }
    return squares.squareRoot()
  }

  private var matrix: [(Double, Double, Double)] {
    switch self {
    case .full: [(1, 0, 0), (0, 1, 0), (0, 0, 1)]
    case .protanopia:
      [
        (0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
      ]
    case .deuteranopia:
      [
        (0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
      ]
    case .tritanopia:
      [
        (1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900),
      ]
    }
  }
}

/// A colour in CIELAB, under daylight (D65).
private struct Lab {
  let lightness: Double
  let a: Double
  let b: Double

  init(_ light: Light) {
    let (red, green, blue) = (light.red, light.green, light.blue)
    let x = Self.bent((0.412_456_4 * red + 0.357_576_1 * green + 0.180_437_5 * blue) / 0.950_47)
    let y = Self.bent(0.212_672_9 * red + 0.715_152_2 * green + 0.072_175_0 * blue)
    let z = Self.bent((0.019_333_9 * red + 0.119_192_0 * green + 0.950_304_1 * blue) / 1.088_83)
    lightness = 116 * y - 16
    a = 500 * (x - y)
    b = 200 * (y - z)
  }

  private static func bent(_ value: Double) -> Double {
    value > 216.0 / 24_389 ? Light.root(3, of: min(1, value)) : (24_389.0 / 27 * value + 16) / 116
  }
}
