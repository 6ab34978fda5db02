import ArgumentParser
import Assessment
import Authoring
import Canvas
import Dossier
import Glibc
import Journal
import Referential
import Screens
import Seal
import Wording

/// What a command finds around it: where the data are, which language, which theme.
struct Surroundings {
  let home: DataFolder
  /// Whether commands take that folder without being told.
  var isDefaultHome: Bool { home.path == Self.defaultHome }
  let language: Language
  let theme: Theme
  let wantsColour: Bool
  /// What the configuration says of how to work; a person's own choice goes before it.
  let preferences: Preferences
  private let keyChanges: [KeyChange]
  /// How long each kind of file is kept, where the configuration says it.
  let retention: RetentionConfiguration
  /// Whether the mouse is taken from the terminal at the start.
  let wantsMouse: Bool

  init(_ options: GlobalOptions) throws {
    umask(0o077)
    Self.forbidCoreFiles()
    let path = options.home ?? Self.defaultHome
    home = DataFolder(path.hasSuffix("/") && path.count > 1 ? String(path.dropLast()) : path)
    var language = options.language ?? .fr
    let configuration: Configuration
    do throws(ConfigurationFault) {
      configuration = try Configuration.read(in: home)
    } catch {
      Output.error(error.sentence, in: language)
      throw ExitCode(78)
    }
    language = options.language ?? configuration.language ?? .fr
    self.language = language
    preferences = configuration.preferences
    keyChanges = configuration.keys.changes
    retention = configuration.retention
    let noColour = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    wantsColour = !noColour
    wantsMouse = configuration.mouse ?? false
    let wanted = options.theme ?? configuration.theme ?? EmbeddedThemes.defaultID
    if ThemeFile.isPath(wanted) {
      theme = try Self.theme(at: wanted, language, home)
      return
    }
    guard let theme = try Self.theme(wanted) else {
      Output.error(CommandText.unknownTheme(wanted, known: try EmbeddedThemes.all().map(\.id)), in: language)
      throw ExitCode.validationFailure
    }
    self.theme = theme
  }

  /// `$GRILLE_HOME`, else `$XDG_DATA_HOME/grille`, else `~/.local/share/grille`.
  static var defaultHome: String {
    func variable(_ name: String) -> String? {
      getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
    if let home = variable("GRILLE_HOME") { return home }
    if let data = variable("XDG_DATA_HOME") { return data + "/grille" }
    return (variable("HOME") ?? ".") + "/.local/share/grille"
  }

  /// What keys mean on a keyboard with this top row, with the changes of the configuration.
  func keymap(with row: TopRow?) -> Keymap { Keymap.standard(with: row).with(keyChanges).keymap }

  private static func theme(_ id: String) throws -> Theme? {
    try EmbeddedThemes.all().first { $0.id == id }
  }

  /// The theme in a file that `--theme` or the configuration names; what is wrong with it is told.
  private static func theme(at path: String, _ language: Language, _ home: DataFolder) throws -> Theme {
    do { return try ThemeFile.read(path) } catch {
      let failure = Failure(of: error, home: home.path)
      Output.error(failure.sentence, in: language)
      throw ExitCode(78)
    }
  }

  /// What a person types and what is shown must not end in a file because the program crashed.
  private static func forbidCoreFiles() {
    var limit = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
  }

  /// The one referential that new dossiers are made with.
  func referential() throws -> Referential {
    guard let referential = try EmbeddedReferentials.all().first else {
      throw Failure(CommandText.noReferential, exit: 70)
    }
    return referential
  }

  /// The keys that this person accepts, and this person's own; a damaged file among them is told, and its key is not accepted.
  func trustStore() throws -> TrustStore {
    let loaded = try home.recognised()
    tell(loaded.damaged)
    return loaded.store
  }

  /// The time now, by this computer's clock; makes nothing in the data folder.
  func moment() throws -> Moment {
    guard let now = SystemClock.shared.now() else { throw Failure(CommandText.clockUnreadable, exit: 70) }
    return Recording.timepoint(now).moment
  }

  /// Tells of key files that are not what they should be, on standard error.
  func tell(_ damaged: [String: KeyFileFault]) {
    for sentence in CommandText.damagedKeys(damaged) { Output.error(sentence, in: language) }
  }

  /// Runs a command and turns what it throws into a sentence on standard error and an exit code.
  func reporting(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch let code as ExitCode {
      throw code
    } catch {
      let failure = Failure(of: error, home: home.path)
      Output.error(failure.sentence, in: language)
      throw ExitCode(failure.exit)
    }
  }
}
