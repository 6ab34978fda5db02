package import Assessment
package import Journal
import Referential
package import Seal
import StrictJSON

/// A file that came from another evaluator, its signature checked, before anything of it is taken.
package struct Reception: Sendable {
  package let dossier: DossierID
  package let sender: EvaluatorID
  /// The claimed time of sending, Unix seconds.
  package let sentAt: Int
  /// Who sent it, with the key, as the file says: for the receiver to compare and accept.
  package let senderKey: PublicKeyFile
  let payload: ExchangePayload
  let referential: Referential

  /// Reads a file: its form, its signature, and that its journals are the sender's to give.
  ///
  /// Who evaluates, the dossier here says together with the file: a sender's own journals need not name the
  /// sender, where somebody else has recorded them.
  package init(_ bytes: [UInt8], in home: DataFolder) throws(ExchangeError) {
    do { (payload, sentAt) = try ExchangePayload.open(bytes) } catch { throw .file(error) }
    guard let dossier = DossierID(payload.dossier.rawValue),
      let author = AuthorID(payload.sender.author.rawValue)
    else { throw .noPlace(payload.sender.author.rawValue) }
    self.dossier = dossier
    sender = EvaluatorID(unchecked: author.text)
    do { referential = try Referential(json: payload.referential) } catch { throw .referential }
    let state = DossierState(
      referential: referential,
      events: try Self.events(payload.streams, dossier, payload.referential) + Self.known(of: dossier, in: home))
    let givers = state.departed.union([sender])
    for id in payload.streams.map(\.id) + payload.sealed.map(\.id)
    where !givers.contains(where: { $0.rawValue == id.author.rawValue }) {
      throw .foreignJournal(id.author.rawValue)
    }
    guard let person = state.evaluators[sender] else { throw .noPlace(author.text) }
    senderKey = PublicKeyFile(
      key: payload.sender.key, name: person.name, person: payload.sender.author,
      encryption: payload.sender.encryption)
  }

  /// The sender's key as it is accepted here, with what the file brings to encrypt the answer to; nil where
  /// that is known already, or the key is not accepted here itself.
  package func learnt(by trust: TrustStore) -> TrustedKey? {
    guard let known = trust[senderKey.key.kid], let new = senderKey.encryption else { return nil }
    var key = known
    key.encryption = new
    var store = trust
    store.add(key)
    return store[key.kid].flatMap { $0 == known ? nil : $0 }
  }

  /// Whether the sender's key is one that is accepted here, and that of the evaluator named; a key of one's own needs nobody's word.
  package func check(
    _ trust: TrustStore, in state: DossierState?, own: Set<KeyID> = []
  ) throws(ExchangeError) {
    let kid = payload.sender.key.kid
    if own.contains(kid) { return }
    let standing = trust.standing(of: kid, at: sentAt, in: SHA256Digest(of: payload.bytes))
    switch standing {
    case .trusted(let name):
      let recorded = state?.evaluators[sender]?.publicKey
      // Who took a place that was kept has another id here than with the key: then the name must be theirs.
      guard
        recorded == Base64URL.encode(payload.sender.key.bytes)
          || trust[kid]?.person.rawValue == sender.rawValue || recorded == nil && name == senderKey.name
      else {
        throw .otherPerson(kid, name: name, evaluator: senderKey.name)
      }
    case .own: return
    case .unknown: throw .unknownSender(senderKey)
    case .seenBefore, .notYetValid, .expired, .revoked:
      throw .senderNotTrusted(kid, name: senderKey.name, standing)
    }
  }

  /// What the dossier holds here already; nothing where it is new.
  private static func known(of dossier: DossierID, in home: DataFolder) throws(ExchangeError) -> [RecordedEvent] {
    do {
      guard try home.dossierIDs().contains(dossier) else { return [] }
      return try DossierFolder(dossier, in: home).read().events
    } catch { throw .dossier(error) }
  }

  /// The events of journals that are in memory; what is no event of ours is left to the reading on disk.
  static func events(
    _ streams: [ExchangedStream], _ dossier: DossierID, _ referential: JSONValue
  ) throws(ExchangeError) -> [RecordedEvent] {
    let context = JournalContext(
      dossier: dossier, referential: Digest32(of: referential.canonicalBytes()),
      fold: DossierFolder.foldVersion, payload: DossierFolder.payloadVersion)
    var events: [RecordedEvent] = []
    for stream in streams {
      guard let id = Journal.StreamID(stream.id) else { throw .foreignJournal(stream.id.author.rawValue) }
      do {
        let reading = try StreamReading(id, segments: stream.journal, context: context)
        if reading.isForeign { throw ExchangeError.arrival(.foreign(id)) }
        events += reading.ops.compactMap { Recording.event($0, in: id) }
      } catch let error as JournalError {
        throw .dossier(.journal(error))
      } catch let error as ExchangeError {
        throw error
      } catch { throw .foreignJournal(id.author.text) }
    }
    return events
  }
}

extension Journal.StreamID {
  init?(_ id: ExchangedID) {
    guard let author = AuthorID(id.author.rawValue), let device = Journal.DeviceID(id.device.rawValue),
      let stream = StreamName(id.stream.rawValue)
    else { return nil }
    self.init(author: author, device: device, stream: stream)
  }
}

extension ExchangedStream {
  var journal: [SegmentBytes] { segments.map { SegmentBytes(number: $0.number, bytes: $0.bytes) } }
}
