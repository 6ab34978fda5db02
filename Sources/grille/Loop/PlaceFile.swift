import Assessment
import Dossier
import Glibc
import Journal
import Referential
import Screens
import Seal
import StrictJSON

/// Where each evaluator was in each dossier: small files under `cache/`, written without a sync, because
/// losing one costs nothing but a few arrow keys.
struct PlaceFile {
  private let folder: String

  init(_ home: DataFolder) { folder = home.cache }

  func place(_ dossier: DossierID, _ person: EvaluatorID) -> Place? {
    guard let json = read("\(dossier)-\(person).place.json"), var reader = try? ObjectReader(json),
      let bloc = try? reader.named("bloc", { BlocID($0) })
    else { return nil }
    return Place(
      bloc: bloc, item: (try? reader.optionalNamed("item") { GridItem($0) }) ?? nil,
      observation: (try? reader.optionalNamed("observation") { ObservationID($0) }) ?? nil,
      showsTables: (try? reader.bool("tables")) ?? false)
  }

  func keep(_ place: Place, _ dossier: DossierID, _ person: EvaluatorID) {
    write(
      JSONValue(members: [
        "bloc": .string(place.bloc.description), "item": place.item.map { .string($0.description) },
        "observation": place.observation.map { .string($0.rawValue) }, "tables": .bool(place.showsTables),
      ]), "\(dossier)-\(person).place.json")
  }

  /// Takes away where everybody was in a dossier that is no more.
  func forget(_ dossier: DossierID) {
    for name in (try? DurableFile.names(in: folder)) ?? [] where name.hasPrefix("\(dossier)-") {
      unlink("\(folder)/\(name)")
    }
  }

  var lastPerson: EvaluatorID? {
    guard let json = read("last-person.json"), var reader = try? ObjectReader(json) else { return nil }
    return try? reader.named("person") { EvaluatorID($0) }
  }

  func keep(lastPerson person: EvaluatorID) {
    write(["person": .string(person.rawValue)], "last-person.json")
  }

  /// The folder that a file was last written to or taken from.
  var lastFolder: String? {
    guard let json = read("last-folder.json"), var reader = try? ObjectReader(json) else { return nil }
    return try? reader.string("folder")
  }

  func keep(lastFolder folder: String) { write(["folder": .string(folder)], "last-folder.json") }

  private func read(_ name: String) -> JSONValue? {
    guard let bytes = try? HostileFile.read("\(folder)/\(name)", maximum: 4096, access: .own) else {
      return nil
    }
    return try? JSONValue.parse(bytes)
  }

  private func write(_ json: JSONValue, _ name: String) {
    let file = open("\(folder)/\(name)", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { return }
    defer { close(file) }
    let bytes = json.canonicalBytes()
    _ = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
  }
}
