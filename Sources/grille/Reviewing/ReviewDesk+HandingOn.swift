import Archive
import Assessment
import Dossier
import Glibc
import Journal
import PlainText
import Report
import Screens
import Seal
import Wording

/// What leaves the reviewer's desk, and the trust that comes to it.
extension ReviewDesk {
  func look(in path: String?, for purpose: FilePurpose) throws -> Outcome {
    // Into the folder of results nothing is written.
    let read: [(kind: FileListing.Entry.Kind, path: String)] = purpose.isTaking ? [(.archive, archive.folder)] : []
    let reading = FolderReading(
      purpose: purpose, propose: { purpose.free(among: $0) }, last: PlaceFile(surroundings.home).lastFolder,
      nearby: read + [(.current, ".")])
    guard let path else { return .exchanged(.listed(reading.start())) }
    if purpose.isTaking, !FolderReading.isFolder(path) {
      return .reviewed(.keyring(try keyring(FolderReading.expanded(path))))
    }
    return .exchanged(.listed(reading.listing(of: path)))
  }

  func makeKey(_ name: String, _ passphrase: String, _ world: inout World) throws -> Outcome {
    let reviewer = Evaluator(id: .unregistered, name: name, role: .accreditedExpert, organisation: "-")
    world.me = try people.make(reviewer, passphrase: passphrase, at: now)
    world.identities = try people.identities()
    return .reviewed(.keyMade)
  }

  /// Writes a request: its result is read and checked again, and must be the very one that the reason is about.
  func writeRequest(_ draft: CorrectionDraft, _ world: inout World) throws -> Outcome {
    let verification = try archive.check(draft.subject.path).verification
    guard let payload = verification.payload, verification.digest == draft.subject.digest else {
      throw Failure(ReviewText.resultChanged, exit: 65)
    }
    let file = try surroundings.home.keys.load().keys.first { $0.person.rawValue == draft.reviewer.rawValue }
    guard let file else { throw DossierError.keyUnknown(draft.reviewer.rawValue) }
    guard let day = ResultPayload.Day(now.moment.day.description) else { throw DossierError.clockUnreadable }
    let key = try file.open(Passphrase(Array(draft.passphrase.utf8)))
    let request = CorrectionRequest(
      payload, digest: draft.subject.digest,
      reason: String(EntryText.clean(draft.subject.reason, as: .line).text.prefix(CorrectionRequest.reasonLimit)),
      date: day,
      by: CorrectionRequest.Reviewer(name: file.name, person: file.person, key: file.publicKey))
    let bytes = try request.signed(by: key, iat: now.moment.seconds)
    let path = try write(bytes, in: draft.folder, draft.name, &world)
    if world.archive?.notesFault == nil {
      _ = try keep(.requested(reason: draft.subject.reason), of: draft.subject.digest, draft.subject.path, &world)
    }
    let sentences = ReviewText.requestWritten(path, file.name, file.publicKey.fingerprint.description)
    return .reviewed(.written(sentences.map { SafeText($0[surroundings.language]) }))
  }

  /// Whose keyring a file is. It is checked against the root that it names itself: whether that one is to be
  /// believed, paper says.
  func keyring(_ path: String) throws -> KeyringOffer {
    let bytes = try HostileFile.readPrefix(path, count: Envelope.maximumBytes + 1, access: .given)
    let store = try surroundings.home.recognised().store
    let root: KeyID
    do throws(KeyringFault) {
      root = try SignedKeyring.verify(bytes, pinned: Set(store.roots.map(\.kid))).root
    } catch {
      guard case .rootNotPinned(let named) = error else { throw Failure(error.sentence, exit: 1) }
      root = named
    }
    let signed: SignedKeyring
    do throws(KeyringFault) { signed = try SignedKeyring.verify(bytes, pinned: [root]) } catch {
      throw Failure(error.sentence, exit: 1)
    }
    return KeyringOffer(
      path: path, organisation: signed.keyring.organisation, members: signed.keyring.members.count, root: root,
      fingerprint: Fingerprint(root).description, isPinned: store.roots.contains { $0.kid == root })
  }

  /// Believes a root whose fingerprint was compared, and takes its keyring, read again.
  func pin(_ offer: KeyringOffer, _ world: inout World) throws -> Outcome {
    let bytes = try HostileFile.readPrefix(offer.path, count: Envelope.maximumBytes + 1, access: .given)
    var store = try surroundings.home.recognised().store
    let pin = RootPin(kid: offer.root, pinned: now.moment.seconds)
    if !store.roots.contains(where: { $0.kid == offer.root }) { store.pin(pin) }
    let signed: SignedKeyring
    do throws(KeyringFault) {
      signed = try SignedKeyring.verify(bytes, pinned: [offer.root])
      try store.take(signed)
    } catch { throw Failure(error.sentence, exit: 1) }
    if !offer.isPinned { try surroundings.home.trust.save(pin) }
    try surroundings.home.trust.save(signed)
    trusts(store, &world)
    return .reviewed(.told(ReviewText.keyringTaken(signed.keyring.organisation, signed.keyring.members.count)))
  }

  /// Writes a result in another form, by the same code as `grille export`.
  func export(_ path: String, _ format: ExportFormat, folder: String, name: String, _ world: inout World) throws
    -> Outcome
  {
    let checked = try archive.check(path)
    guard
      let result = CheckedResult(
        checked.bytes, checked.verification, name: SafeText(path.split(separator: "/").last.map(String.init) ?? path))
    else {
      throw Failure(ReviewText.noContentHere, exit: 1)
    }
    if format == .pdf, !PDFProgram.isInstalled { throw Failure(ReviewText.noPDFProgram.capitalized, exit: 69) }
    let bytes = try ResultExport(
      form: format.form, trust: surroundings.home.recognised().store, language: surroundings.language
    ).document(result)
    let written = try write(bytes, in: folder, name, &world)
    let sentences = [ReviewText.exported(written), format.opening]
    return .reviewed(.written(sentences.map { SafeText($0[surroundings.language]) }))
  }
}

extension ExportFormat {
  /// What `grille export` calls it.
  fileprivate var form: ExportForm {
    switch self {
    case .html: .html
    case .pdf: .pdf
    case .csv: .csv
    case .json: .json
    case .text: .text
    }
  }
}

extension ReviewDesk {
  /// Writes a file into a folder that somebody chose, never into the archive: the evidence stays as it came.
  private func write(_ bytes: [UInt8], in folder: String, _ name: String, _ world: inout World) throws -> String {
    guard let place = FolderReading.resolved(folder), FolderReading.resolved(archive.folder) != nil else {
      throw Failure(ReviewText.noSuchFolder(folder), exit: 73)
    }
    guard !isEvidence(place) else { throw Failure(ReviewText.notIntoEvidence, exit: 73) }
    let path = try WrittenFile.write(bytes, in: place, name)
    PlaceFile(surroundings.home).keep(lastFolder: place)
    world.archive?.writesTo = place
    return path
  }

  /// Whether a real path is the archive's folder, or in it.
  private func isEvidence(_ place: String) -> Bool {
    guard let evidence = FolderReading.resolved(archive.folder) else { return false }
    return place == evidence || place.hasPrefix(evidence == "/" ? "/" : evidence + "/")
  }

  /// Where to begin to write: the folder that the program was started in, else where a file was last written.
  var writesTo: String? {
    [".", PlaceFile(surroundings.home).lastFolder].lazy.compactMap { $0.flatMap(FolderReading.resolved) }
      .first { FolderReading.isFolder($0) && !self.isEvidence($0) }
  }
}

/// A file that is written into a folder that somebody chose.
enum WrittenFile {
  /// Never over a file that is there: a number is added until the name is free.
  static func write(_ bytes: [UInt8], in folder: String, _ name: String) throws(Seal.FileFault) -> String {
    var name = name
    for _ in 0..<1000 {
      let path = folder == "/" ? "/\(name)" : "\(folder)/\(name)"
      do throws(Seal.FileFault) {
        try DurableFile.write(bytes, to: path, replacing: false)
        return path
      } catch {
        // The name of the file that is written first and renamed then says nothing to anybody.
        if case .system(_, let operation, let code) = error {
          throw .system(path: folder, operation, code: code)
        }
        guard case .exists = error else { throw error }
        name = FilePurpose.next(after: name)
      }
    }
    throw .exists(path: "\(folder)/\(name)")
  }
}
