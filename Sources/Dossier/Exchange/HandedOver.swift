package import Assessment
import Journal
package import Referential
package import Seal
import StrictJSON

/// What is kept of the files that went and came, beside the journals, in the folder `exchange/`.
///
/// `sent.json` holds how far the journals went that left with the last file; `known.<sender>.json` how far
/// the sender of the last file received had ours; `signed.<bloc>.json` a result with the other's signature,
/// to be compared with one's own. Losing them costs nothing but a hand-over that is named once too often.
package struct HandedOver: Sendable {
  private static let format = "grille-handed-over/1"
  private let path: String

  init(dossier: String) { path = dossier + "/exchange" }

  /// Keeps what left, once its file is written.
  package func keep(sent heads: [Assessment.Head]) throws(ExchangeError) {
    try write(heads.compactMap { ExchangedHead($0) }, "sent.json")
  }

  /// Keeps what a sender has; a file that came late takes nothing back.
  func keep(known heads: [ExchangedHead], of sender: EvaluatorID) throws(ExchangeError) {
    let name = "known.\(sender.rawValue).json"
    var furthest: [ExchangedID: ExchangedHead] = [:]
    for head in read(name) + heads where furthest[head.id].map({ $0.seq < head.seq }) ?? true {
      furthest[head.id] = head
    }
    try write(Array(furthest.values), name)
  }

  /// Keeps the results that the other has signed.
  func keep(signed results: [ExchangedResult]) throws(ExchangeError) {
    for result in results where BlocID(result.bloc.rawValue) != nil {
      do throws(Seal.FileFault) {
        try DurableFile.makeFolder(path)
        try DurableFile.write(result.bytes, to: "\(path)/signed.\(result.bloc).json", replacing: true)
      } catch { throw .dossier(.file(error)) }
    }
  }

  /// The payload of a bloc that the other signed, if it is the one with this digest.
  func payload(of bloc: BlocID, _ digest: String) -> [UInt8]? {
    guard
      let bytes = try? HostileFile.read(
        "\(path)/signed.\(bloc).json", maximum: Envelope.maximumBytes, access: .own),
      let payload = try? Envelope.parse(bytes, as: .result).payload,
      SHA256Digest(of: payload).base64URL == digest
    else { return nil }
    return payload
  }

  package var sent: [Assessment.Head] { read("sent.json").compactMap(\.recorded) }

  /// What each sender had, by the last files received.
  package var known: [EvaluatorID: [Assessment.Head]] {
    var known: [EvaluatorID: [Assessment.Head]] = [:]
    for name in (try? DurableFile.names(in: path)) ?? [] where name.hasPrefix("known.") {
      guard let sender = EvaluatorID(String(name.dropFirst(6).prefix { $0 != "." })) else { continue }
      known[sender] = read(name).compactMap(\.recorded)
    }
    return known
  }

  private func read(_ name: String) -> [ExchangedHead] {
    guard let bytes = try? HostileFile.read("\(path)/\(name)", maximum: 1 << 20, access: .own),
      let json = try? JSONValue.parse(bytes), let heads = try? ExchangedHead.kept(in: json, as: Self.format)
    else { return [] }
    return heads
  }

  private func write(_ heads: [ExchangedHead], _ name: String) throws(ExchangeError) {
    let json = ExchangedHead.kept(heads, as: Self.format)
    do throws(Seal.FileFault) {
      try DurableFile.makeFolder(path)
      try DurableFile.write(json.canonicalBytes() + [0x0A], to: "\(path)/\(name)", replacing: true)
    } catch { throw .dossier(.file(error)) }
  }
}

extension DossierFolder {
  package var handedOver: HandedOver { HandedOver(dossier: path) }

  /// What went and came, with how far the journals here go.
  package func exchanged(here heads: [Assessment.Head]) -> Exchanged {
    let kept = handedOver
    let shut = referential.blocs.map(\.id).filter { bloc in
      let grids = (try? self.grids.received(bloc)) ?? []
      return grids.contains { grid in
        !heads.contains { ExchangedHead($0)?.id == grid.id && $0.seq >= grid.head.seq }
      }
    }
    return Exchanged(here: heads, sent: kept.sent, known: kept.known, shut: Set(shut))
  }
}

extension DossierSession {
  /// What went and came, for the next hand-over.
  package var exchanged: Exchanged { folder.exchanged(here: heads) }

  /// How far the journals here go, where nothing else has changed.
  package func bring(_ exchanged: inout Exchanged) { exchanged.here = heads }

  /// Where the result that the other has signed differs from the one made here; nil where it cannot be told,
  /// because that result did not come along. Empty: both are the same bytes.
  package func differences(of bloc: BlocID, for evaluator: EvaluatorID) throws(DossierError)
    -> [PayloadDifference]?
  {
    let signatures = state.evaluation(bloc).proposal?.signatures ?? [:]
    guard let other = signatures.first(where: { $0.key != evaluator })?.value else { return [] }
    let own = try payload(of: bloc).bytes
    if SHA256Digest(of: own).base64URL == other.payload { return [] }
    return folder.handedOver.payload(of: bloc, other.payload).map {
      PayloadDifference.all(here: own, there: $0)
    }
  }
}

extension ExchangedHead {
  /// The place in a journal, as the assessment names it.
  var recorded: Assessment.Head? {
    guard let stream = Assessment.Stream(id.stream.rawValue), let author = EvaluatorID(id.author.rawValue)
    else { return nil }
    return Assessment.Head(
      stream: Assessment.StreamID(
        author: author, device: Assessment.DeviceID(unchecked: id.device.rawValue), stream: stream),
      segment: segment, seq: seq, hash: hash.base64URL)
  }
}
