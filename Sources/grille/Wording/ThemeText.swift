import Canvas
import Wording

/// What is said of themes on the command line.
enum ThemeText {
  static func ground(of theme: Theme) -> Sentence {
    if theme.background != .terminal {
      return Sentence(fr: "peint son propre fond", en: "paints its own ground")
    }
    return switch theme.ground {
    case .dark: Sentence(fr: "terminal sombre", en: "dark terminal")
    case .light: Sentence(fr: "terminal clair", en: "light terminal")
    case .any: Sentence(fr: "tout terminal", en: "any terminal")
    }
  }

  static func fine(_ path: String, _ theme: Theme) -> Sentence {
    Sentence(
      fr: "\(path) : thème en ordre, contrastes \(theme.level.rawValue), en 256, 16 et 8 couleurs.",
      en: "\(path): the theme is in order, contrast \(theme.level.rawValue), with 256, 16 and 8 colours.")
  }

  /// Every role that may not be legible, a line each, with what was found and what is asked for.
  static func illegible(_ path: String, _ theme: Theme, _ findings: [ContrastFinding]) -> Sentence {
    let head = Sentence(
      fr: "\(path) : \(findings.count, "rôle peu lisible", "rôles peu lisibles").",
      en: "\(path): \(findings.count, "role is hard to read", "roles are hard to read").")
    return ([head] + findings.map { line($0, theme) }).joined(separator: "\n")
  }

  private static func line(_ finding: ContrastFinding, _ theme: Theme) -> Sentence {
    let role = finding.role.rawValue
    switch finding.fault {
    case .low(let found, let needed):
      let depth = finding.depth.rawValue
      return Sentence(
        fr:
          "\(role) : contraste \(ratio(found, ",")) en \(depth) couleurs, il faut \(ratio(needed, ",")) (\(theme.level.rawValue)) ; éloignez fg de bg ou du fond.",
        en:
          "\(role): contrast \(ratio(found, ".")) with \(depth) colours, \(ratio(needed, ".")) is needed (\(theme.level.rawValue)); move fg away from bg or the ground."
      )
    case .halfGiven:
      return Sentence(
        fr: "\(role) : bg est donné sans fg ; donnez les deux, car le texte du terminal n'est pas connu.",
        en: "\(role): bg is given without fg; give both, as the terminal's own text is not known.")
    case .dim:
      return Sentence(
        fr: "\(role) : dim enlève du contraste sans dire combien ; choisissez plutôt une couleur.",
        en: "\(role): dim takes contrast away and says not how much; choose a colour instead.")
    }
  }

  /// `4,5:1`.
  private static func ratio(_ hundredths: Int, _ point: String) -> String {
    let (whole, rest) = (hundredths / 100, hundredths % 100)
    let places =
      rest == 0 ? "" : point + (rest < 10 ? "0\(rest)" : rest % 10 == 0 ? "\(rest / 10)" : "\(rest)")
    return "\(whole)\(places):1"
  }
}
