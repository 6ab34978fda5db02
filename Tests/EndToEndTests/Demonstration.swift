import Foundation
import StrictJSON
import Testing

/// The demonstration that the program makes: made once for all tests, which copy it to change it.
final class Demonstration: Sendable {
  static let hermine = "Hermine Démo"
  static let basile = "Basile Essai"

  private let folder: Folder
  let home: String
  /// What making it printed.
  let ending: Program.Ending

  private static let made = Result { try Demonstration() }

  /// The one that is only read.
  static func shared() throws -> Demonstration {
    // The folder outlives the last test otherwise: a static value is never let go of.
    atexit { if let made = try? Demonstration.made.get() { made.remove() } }
    return try made.get()
  }

  private init() throws {
    folder = try Folder()
    home = folder.url("demo").path
    ending = try Program.run("demo", "--headless", "--home", home, home: folder.url("none").path)
  }

  private init(copyOf other: Demonstration) throws {
    folder = try Folder()
    home = folder.url("demo").path
    ending = other.ending
    try FileManager.default.copyItem(atPath: other.home, toPath: home)
  }

  private func remove() { try? FileManager.default.removeItem(atPath: folder.path) }

  /// One of the test's own, to be changed.
  static func copy() throws -> Demonstration { try Demonstration(copyOf: shared()) }

  private var paths: [String] { ending.lines }
  var dossiers: [String] { paths.filter { $0.contains("/dossiers/") && !$0.contains("/results/") } }
  var results: [String] { paths.filter { $0.hasSuffix(".grille.json") } }
  var publicKeys: [String] { paths.filter { $0.hasSuffix(".public.json") } }

  func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: path))) }

  /// The phase of each bloc of each dossier, as `status --json` tells it: dossier id, bloc, phase.
  func phases() throws -> [(dossier: String, bloc: String, phase: String)] {
    try dossiers.flatMap { path in
      let id = URL(fileURLWithPath: path).lastPathComponent
      let ending = try Program.run("status", id, "--json", home: home)
      let status = try JSONValue.parse(Array(ending.output.utf8.dropLast()))
      return try status["blocs"].elements.map {
        (dossier: id, bloc: try $0["id"].text, phase: try $0["phase"].text)
      }
    }
  }

  /// The dossier in which a bloc has come to a phase.
  func dossier(with bloc: String, in phase: String) throws -> String {
    try #require(try phases().first { $0.bloc == bloc && $0.phase == phase }).dossier
  }
}

/// A look into JSON that a test expects to be of some shape.
extension JSONValue {
  struct OtherShape: Error { let value: JSONValue }

  subscript(name: String) -> JSONValue {
    get throws {
      guard case .object(let members) = self, let value = members[name] else { throw OtherShape(value: self) }
      return value
    }
  }

  var elements: [JSONValue] {
    get throws {
      guard case .array(let elements) = self else { throw OtherShape(value: self) }
      return elements
    }
  }

  var text: String {
    get throws {
      guard case .string(let text) = self else { throw OtherShape(value: self) }
      return text
    }
  }

  var names: Set<String> {
    guard case .object(let members) = self else { return [] }
    return Set(members.keys)
  }
}
