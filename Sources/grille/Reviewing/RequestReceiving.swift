import Assessment
import Dossier
import Journal
import Seal
import Wording

/// Turns a reviewer's request into an open revision, at an evaluator's.
struct RequestReceiving {
  let home: DataFolder
  let language: Language

  /// Opens the revision that a request asks for and says what came of it; the reviewer's key was accepted before.
  func take(_ reception: RequestReception, by person: EvaluatorID, device: Journal.DeviceID) throws -> Sentence {
    let request = reception.request
    let name = request.reviewer.name
    switch try reception.standing(in: home) {
    case .notHere: throw Failure(RequestText.notHere(name), exit: 65)
    case .isOpen(_, let bloc, let motif): return RequestText.isOpen(bloc, motif)
    case .superseded(_, let bloc, let revision): return RequestText.superseded(bloc, revision)
    case .open(let dossier, let bloc):
      let folder = try DossierFolder(dossier, in: home)
      let session = try DossierSession(folder, device: device)
      let day = Day(request.date.description).map { Sentence.date($0) } ?? Sentence(same: request.date.description)
      let motif = RequestText.motif(name, day, request.reason)[language]
      _ = try session.open(reception, motif: motif, by: folder.seats.evaluator(for: person))
      try session.close()
      return RequestText.opened(bloc, motif)
    }
  }
}
