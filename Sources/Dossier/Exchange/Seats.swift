package import Assessment
package import Journal
import Seal
import StrictJSON

/// Which evaluator of a dossier a person with a key here is, where the dossier knows them under another id.
///
/// A colleague who records somebody without having their key gives them an id; who then joins with a key of
/// their own takes that place, and writes their journals under that id. `exchange/seat.<person>.json`.
package struct Seats: Sendable {
  private static let format = "grille-seat/1"
  private let path: String

  init(dossier: String) { path = dossier + "/exchange" }

  private func file(_ person: EvaluatorID) -> String { "\(path)/seat.\(person.rawValue).json" }

  /// The evaluator whose place a person takes; the person's own id where none was taken.
  package func evaluator(for person: EvaluatorID) -> EvaluatorID {
    guard let bytes = try? HostileFile.read(file(person), maximum: 4096, access: .own),
      let json = try? JSONValue.parse(bytes), var reader = try? ObjectReader(json),
      (try? reader.string("format")) == Self.format, let text = try? reader.string("evaluator"),
      let evaluator = EvaluatorID(text)
    else { return person }
    return evaluator
  }

  /// Takes an evaluator's place for good.
  package func take(_ evaluator: EvaluatorID, for person: EvaluatorID) throws(ExchangeError) {
    let json: JSONValue = ["format": .string(Self.format), "evaluator": .string(evaluator.rawValue)]
    do throws(Seal.FileFault) {
      try DurableFile.makeFolder(path)
      try DurableFile.write(json.canonicalBytes() + [0x0A], to: file(person), replacing: false)
    } catch { throw .dossier(.file(error)) }
  }
}

extension DossierFolder {
  package var seats: Seats { Seats(dossier: path) }
}

extension DossierState {
  /// The evaluators without a key whose place somebody who joins may take.
  package var freeSeats: [Evaluator] {
    evaluators.values.filter { $0.publicKey == nil }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
  }
}

extension DossierFolder {
  /// Takes a place that was kept for who joins, and records there whose it now is, with their key.
  package func sit(
    _ person: Evaluator, on place: EvaluatorID, device: Journal.DeviceID
  ) throws(ExchangeError) {
    let session: DossierSession
    do { session = try DossierSession(self, device: device) } catch { throw .dossier(error) }
    var evaluator = person
    evaluator.id = place
    // First the place: without its key it is mended by the next declaration, the other way round it is lost.
    try seats.take(place, for: person.id)
    do { _ = try session.perform(.recordEvaluator(evaluator), by: place) } catch { throw ExchangeError(error) }
    do { try session.close() } catch { throw .dossier(error) }
  }
}
