package import Assessment
import Journal
package import Referential
package import Seal
import StrictJSON

/// The shut grids of a dossier, and the codes of one's own: the folder `exchange/` beside the journals.
///
/// `code.<author>-<device>-<stream>.json` holds the six words of a grid that leaves shut, one code for good, so
/// that it opens whichever file the other has; `grid.<author>-<device>-<stream>.<seq>.json` a grid that came
/// shut.
package struct ShutGrids: Sendable {
  private static let format = "grille-code/1"
  private let path: String

  init(dossier: String) { path = dossier + "/exchange" }

  private func codeFile(_ id: ExchangedID) -> String {
    "\(path)/code.\(id.author)-\(id.device)-\(id.stream).json"
  }

  /// The code of one's own grid; made where there is none yet.
  func code(for id: ExchangedID) throws(ExchangeError) -> GridCode {
    if let code = try existingCode(for: id) { return code }
    let code = GridCode.random()
    let json: JSONValue = ["format": .string(Self.format), "words": .string(code.text)]
    do throws(Seal.FileFault) {
      try DurableFile.makeFolder(path)
      try DurableFile.write(json.canonicalBytes() + [0x0A], to: codeFile(id), replacing: false)
    } catch { throw .dossier(.file(error)) }
    return code
  }

  private func existingCode(for id: ExchangedID) throws(ExchangeError) -> GridCode? {
    let bytes: [UInt8]
    do { bytes = try HostileFile.read(codeFile(id), maximum: 4096, access: .secret) } catch {
      if case .system(_, .open, 2) = error { return nil }
      throw .dossier(.file(error))
    }
    guard let json = try? JSONValue.parse(bytes), var reader = try? ObjectReader(json),
      let words = try? reader.string("words"), let code = try? GridCode(typed: words)
    else { throw .file(.notCanonical) }
    return code
  }

  /// Keeps a grid that came shut until its code is known.
  func keep(_ grid: SealedGrid) throws(ExchangeError) {
    do throws(Seal.FileFault) {
      try DurableFile.makeFolder(path)
      let id = grid.id
      try DurableFile.write(
        grid.json.canonicalBytes(),
        to: "\(path)/grid.\(id.author)-\(id.device)-\(id.stream).\(grid.head.seq).json", replacing: true)
    } catch { throw .dossier(.file(error)) }
  }

  /// The grids of a bloc that came shut, the newest of each journal.
  package func received(_ bloc: BlocID) throws(ExchangeError) -> [SealedGrid] {
    var newest: [ExchangedID: SealedGrid] = [:]
    do throws(Seal.FileFault) {
      for file in try DurableFile.names(in: path) where file.hasPrefix("grid.") {
        let bytes = try HostileFile.read(
          "\(path)/\(file)", maximum: SealType.exchange.maximumBytes, access: .own)
        guard let grid = try? SealedGrid(kept: bytes), grid.id.stream.rawValue == bloc.description
        else { continue }
        if newest[grid.id].map({ $0.head.seq < grid.head.seq }) ?? true { newest[grid.id] = grid }
      }
    } catch { throw .dossier(.file(error)) }
    return newest.sorted { $0.key < $1.key }.map(\.value)
  }
}

extension DossierFolder {
  package var grids: ShutGrids { ShutGrids(dossier: path) }
}

extension DossierSession {
  /// The code that opens one's own grid of a bloc, one for each of one's computers; none while it stays here.
  package func codes(of bloc: BlocID, by evaluator: EvaluatorID) throws(ExchangeError) -> [GridCode] {
    guard state.departure(bloc, of: evaluator) != .stays else { return [] }
    var codes: [GridCode] = []
    for head in heads.sorted() where head.stream.author == evaluator && head.stream.stream == .own(bloc) {
      if let head = ExchangedHead(head) { codes.append(try folder.grids.code(for: head.id)) }
    }
    return codes
  }
}
