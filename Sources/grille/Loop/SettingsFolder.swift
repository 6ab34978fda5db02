import Assessment
import Dossier
import Screens
import Seal
import StrictJSON

/// What the program was told once by keys: the keyboard's top row, and how each person likes to work.
///
/// `settings/keyboard.json` and `settings/<person>.json`. A file that cannot be read counts as none: asking
/// again costs two keys, and keeping somebody from working would cost more.
struct SettingsFolder {
  private let path: String

  init(_ home: DataFolder) { path = home.path + "/settings" }

  var keyboardFile: String { path + "/keyboard.json" }

  var topRow: TopRow? {
    guard let json = read(keyboardFile), case .object(let members) = json, members.count == 1,
      case .array(let keys)? = members["topRow"]
    else { return nil }
    return TopRow(
      keys.map { key in
        if case .string(let text) = key { Array(text) } else { [] }
      })
  }

  func keep(_ row: TopRow) throws(FileFault) {
    try write(["topRow": .array(row.keys.map { .string(String($0)) })], to: keyboardFile)
  }

  /// What a person chose; nil where nothing was chosen yet.
  func preferences(of person: EvaluatorID) -> Preferences? {
    guard let json = read(file(of: person)), var reader = try? ObjectReader(json),
      let advances = try? reader.bool("advance")
    else { return nil }
    return Preferences(advances: advances)
  }

  func keep(_ preferences: Preferences, of person: EvaluatorID) throws(FileFault) {
    try write(["advance": .bool(preferences.advances)], to: file(of: person))
  }

  private func file(of person: EvaluatorID) -> String { "\(path)/\(person).json" }

  private func read(_ file: String) -> JSONValue? {
    (try? HostileFile.read(file, maximum: 4096, access: .own)).flatMap { try? JSONValue.parse($0) }
  }

  private func write(_ json: JSONValue, to file: String) throws(FileFault) {
    try DurableFile.makeFolder(path)
    try DurableFile.write(json.canonicalBytes(), to: file, replacing: true)
  }
}
