import Authoring
import Dossier
import Screens
import Seal
import Wording

/// What a user sets once: the file `config.yaml` in the data folder.
struct Configuration {
  var theme: String?
  var language: Language?
  var preferences = Preferences()
  var keys = KeyConfiguration()
  var mouse: Bool?
  var retention = RetentionConfiguration()

  /// Reads the file; without one everything is as it comes.
  static func read(in home: DataFolder) throws(ConfigurationFault) -> Configuration {
    let path = home.path + "/config.yaml"
    let bytes: [UInt8]
    do {
      bytes = try HostileFile.read(path, maximum: 256 << 10, access: .given)
    } catch {
      if case .system(_, .open, let code) = error, code == 2 || code == 20 { return Configuration() }
      throw .file(error)
    }
    let configuration: Configuration
    do {
      configuration = try read(bytes)
    } catch { throw .content(path, error) }
    guard configuration.keys.faults.isEmpty else { throw .keys(path, configuration.keys.faults) }
    return configuration
  }

  private static func read(_ bytes: [UInt8]) throws(AuthoringErrors) -> Configuration {
    var findings = AuthoringFindings()
    var configuration = Configuration()
    let document = try YAMLDocument.read(bytes)
    if let mapping = YAMLMapping(
      document, required: [], optional: ["theme", "language", "mouse", "advance", "keys", "retention"],
      &findings)
    {
      configuration.preferences.advances = mapping.flag("advance", &findings)
      if let retention = mapping["retention"] {
        configuration.retention = RetentionConfiguration(retention, &findings)
      }
      if let keys = mapping["keys"] { configuration.keys = KeyConfiguration(keys, &findings) }
      if mapping["theme"] != nil { configuration.theme = mapping.text("theme", atMost: 400, &findings) }
      if mapping["language"] != nil {
        configuration.language = mapping.choice("language", of: Language.self, &findings)
      }
      if mapping["mouse"] != nil { configuration.mouse = mapping.flag("mouse", &findings) }
    }
    if let errors = AuthoringErrors(findings) { throw errors }
    return configuration
  }
}

/// Why the configuration file is not taken.
enum ConfigurationFault: Error {
  case file(FileFault)
  case content(String, AuthoringErrors)
  case keys(String, [KeyConfiguration.Fault])

  var sentence: Sentence {
    switch self {
    case .file(let fault): fault.sentence
    case .content(let path, let errors): errors.sentence(path: path)
    case .keys(let path, let faults): KeySentences.sentence(of: faults, path: path)
    }
  }
}
