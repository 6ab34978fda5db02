import Assessment
import Dossier
import Journal
import PlainText
import Referential
import Screens
import Seal
import Wording

/// Files for the other evaluator and from there, as the screens ask for them.
extension Desk {
  func exchange(_ request: ExchangeRequest, _ world: inout World) throws -> Outcome {
    switch request {
    case .look(let path, let purpose): return try look(in: path, for: purpose, &world)
    case .send(let dossier, let folder, let name, let passphrase, let encrypted):
      return try send(dossier, to: folder, name, passphrase, encrypted, &world)
    case .receive(let path, let kid, let passphrase):
      return try receive(path, accepting: kid, passphrase, &world)
    case .takeSeat(let evaluator, let dossier): return try takeSeat(evaluator, dossier, &world)
    case .codes(let bloc):
      guard let session, let evaluator else { throw DossierError.nothingToSign }
      let codes = try session.codes(of: bloc, by: evaluator)
      guard !codes.isEmpty else { throw Failure(ExchangeText.noCode(bloc), exit: 1) }
      return .exchanged(.codes(codes.map(\.words)))
    case .openGrid(let bloc, let text): return try openGrid(bloc, text, &world)
    }
  }

  private func look(in path: String?, for purpose: FilePurpose, _ world: inout World) throws -> Outcome {
    let own = ExchangeFileName.ending(of: senderName)
    let reading = FolderReading(
      purpose: purpose, propose: { [self] taken in proposedName(purpose, taken) },
      isOwn: { $0.hasSuffix(own) }, last: PlaceFile(surroundings.home).lastFolder)
    guard let path else { return .exchanged(.listed(reading.start())) }
    if purpose == .receive, !FolderReading.isFolder(path) {
      return try receive(FolderReading.expanded(path), accepting: nil, nil, &world)
    }
    var listing = reading.listing(of: path)
    if case .send(let dossier) = purpose { listing.addressee = addressee(of: dossier) }
    return .exchanged(.listed(listing))
  }

  /// Whom the file of a dossier can be encrypted for: who is known to be the other, with a key to encrypt to.
  private func addressee(of dossier: String) -> String? {
    guard let id = DossierID(dossier), let me, let folder = try? DossierFolder(id, in: surroundings.home),
      let state = session.flatMap({ $0.folder.id == id ? $0.state : nil }) ?? (try? folder.read().state)
    else { return nil }
    return try? addressee(in: state, for: folder.seats.evaluator(for: me)).name
  }

  private func addressee(in state: DossierState, for sender: EvaluatorID) throws -> Addressee {
    try state.addressee(of: sender, surroundings.home.recognised().store, at: now.moment.seconds)
  }

  private func proposedName(_ purpose: FilePurpose, _ taken: Set<String>) -> String {
    guard case .send(let id) = purpose, let id = DossierID(id),
      let folder = try? DossierFolder(id, in: surroundings.home)
    else { return "" }
    let state = session.flatMap { $0.folder.id == id ? $0.state : nil } ?? (try? folder.read().state)
    return ExchangeFileName.free(
      candidate: state?.candidate?.fullName ?? "dossier", sender: senderName, from: 1, taken: taken)
  }

  private var senderName: String {
    (try? people.identities().first { $0.evaluator.id == me }?.evaluator.name) ?? ""
  }

  private func send(
    _ dossier: String, to folder: String, _ name: String, _ passphrase: String, _ encrypted: Bool,
    _ world: inout World
  ) throws -> Outcome {
    guard let id = DossierID(dossier), let me else { throw DossierError.notFound(dossier) }
    let isOpen = session?.folder.id == id
    let sending =
      try isOpen ? session : DossierSession(DossierFolder(id, in: surroundings.home), device: device)
    guard let sending else { throw DossierError.notFound(dossier) }
    defer {
      // Sending may record that a grid is complete.
      if isOpen {
        world.open?.state = sending.state
        world.open?.exchanged = sending.exchanged
      }
    }
    let evaluator = sending.folder.seats.evaluator(for: me)
    let other = try encrypted ? addressee(in: sending.state, for: evaluator) : nil
    let file = try people.keyFile(
      publicKey: sending.state.evaluators[evaluator]?.publicKey, of: evaluator)
    let key = try file.open(Passphrase(Array(passphrase.utf8)))
    let parcel = try sending.send(by: evaluator, with: key, answeredTo: file.encryption)
    let bytes = try other.map { try EncryptedFile.seal(parcel.bytes, to: $0.key) } ?? parcel.bytes
    let path = try write(bytes, in: folder, name)
    PlaceFile(surroundings.home).keep(lastFolder: folder)
    try sending.folder.handedOver.keep(sent: parcel.heads)
    if !isOpen {
      besides { () throws(DossierError) in try sending.close() }
      world.dossiers = try entries()
    }
    let sentences =
      ExchangeText.sentOnScreen(parcel, to: path)
      + [other.map { ExchangeText.encrypted(for: $0.name) } ?? ExchangeText.notEncrypted]
    return .exchanged(.sent(sentences.map { SafeText($0[surroundings.language]) }))
  }

  /// Never over a file that is there: its number is raised until the name is free.
  private func write(_ bytes: [UInt8], in folder: String, _ name: String) throws(Seal.FileFault) -> String {
    var name = name
    for _ in 0..<1000 {
      let path = folder == "/" ? "/\(name)" : "\(folder)/\(name)"
      do throws(Seal.FileFault) {
        try DurableFile.write(bytes, to: path, replacing: false)
        return path
      } catch {
        guard case .exists = error else { throw error }
        name = ExchangeFileName.next(after: name)
      }
    }
    throw .exists(path: "\(folder)/\(name)")
  }

  private func receive(
    _ path: String, accepting kid: String?, _ passphrase: String?, _ world: inout World
  ) throws -> Outcome {
    guard let me else { throw Failure(CommandText.noIdentity, exit: 64) }
    let home = surroundings.home
    let bytes = try HostileFile.read(path, maximum: EncryptedFile.maximumBytes, access: .given)
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      PlaceFile(home).keep(lastFolder: String(path[..<slash]))
    }
    if CorrectionRequest.isBeginning(Array(bytes.prefix(512))) {
      return try receiveRequest(bytes, path, accepting: kid, by: me, &world)
    }
    let opened: [UInt8]
    do {
      opened = try people.opened(bytes) { key in
        guard let passphrase else { throw Locked(name: key.name) }
        return Passphrase(Array(passphrase.utf8))
      }
    } catch let locked as Locked {
      return .exchanged(.encrypted(path: path, accepting: kid, name: locked.name))
    }
    let reception = try Reception(opened, in: home)
    if let kid, reception.senderKey.key.kid.rawValue == kid {
      try home.trust.save(TrustedKey(reception.senderKey, added: now.moment.seconds))
    }
    let known =
      try home.dossierIDs().contains(reception.dossier) ? DossierFolder(reception.dossier, in: home) : nil
    let trust = try home.recognised().store
    do {
      try reception.check(trust, in: known?.read().state, own: people.ownKeys())
    } catch ExchangeError.unknownSender(let key) {
      return .exchanged(
        .stranger(
          Stranger(
            name: key.name, fingerprint: key.key.fingerprint.description, kid: key.key.kid.rawValue,
            path: path)))
    }
    return try closed(&world) {
      let received = try reception.take(into: home, as: known?.seats.evaluator(for: me) ?? me)
      if let key = reception.learnt(by: trust) { try home.trust.save(key) }
      let folder = try DossierFolder(reception.dossier, in: home)
      let state = try folder.read().state
      let isOwn = try people.ownKeys().contains(reception.senderKey.key.kid)
      let sentence =
        isOwn && received.changesNothing
        ? ExchangeText.ownFile
        : ExchangeText.receivedOnScreen(received, from: reception.senderKey.name, in: state)
      let seats = state.freeSeats.map { FreeSeat(evaluator: $0.id, name: $0.name) }
      guard state.evaluators[folder.seats.evaluator(for: me)] == nil, !seats.isEmpty else {
        return .told(sentence)
      }
      let name = try people.identities().first { $0.evaluator.id == me }?.evaluator.name ?? ""
      return .freeSeats(
        FreeSeat.sorted(seats, for: name), dossier: reception.dossier.text, told: sentence)
    }
  }

  private func takeSeat(_ evaluator: EvaluatorID, _ dossier: String, _ world: inout World) throws -> Outcome {
    guard let id = DossierID(dossier), let me,
      let own = try people.identities().first(where: { $0.evaluator.id == me })?.evaluator
    else { throw DossierError.notFound(dossier) }
    return try closed(&world) {
      let folder = try DossierFolder(id, in: surroundings.home)
      let state = try folder.read().state
      guard let place = state.freeSeats.first(where: { $0.id == evaluator }) else {
        throw Failure(ExchangeText.seatTaken, exit: 1)
      }
      try folder.sit(own, on: evaluator, device: device)
      return .told(ExchangeText.seated(place.name))
    }
  }

  private func openGrid(_ bloc: BlocID, _ text: String, _ world: inout World) throws -> Outcome {
    guard let folder = session?.folder, let evaluator else { throw DossierError.nothingToSign }
    let code: GridCode
    do throws(GridCode.Fault) { code = try GridCode(typed: text) } catch {
      throw Failure(error.sentence, exit: 64)
    }
    return try closed(&world) {
      let count = try folder.openGrid(of: bloc, with: code, as: evaluator)
      return .told(ExchangeText.opened(bloc, operations: count))
    }
  }

  /// Does something while no dossier is open, then opens the one that was at the same place again.
  ///
  /// Whatever becomes of it, the dossier is opened again: nothing is recorded meanwhile, so nothing is lost.
  func closed(_ world: inout World, _ body: () throws -> ExchangeOutcome) throws -> Outcome {
    let open = session?.folder.id
    besides { () throws(DossierError) in try session?.close() }
    session = nil
    let result = Result { try body() }
    if let open {
      let before = world.open?.findings ?? []
      do {
        try self.open(open, in: &world)
        incidents += (world.open?.findings ?? []).filter { !before.contains($0) }
      } catch {
        world.open = nil
        try? sit(in: &world)
        world.dossiers = (try? entries()) ?? []
        return .exchanged(.lost(Failure(of: error, home: surroundings.home.path).sentence))
      }
    } else {
      world.dossiers = try entries()
    }
    do throws(any Error) { return .exchanged(try result.get()) } catch let fault as PerformFault {
      if case .refused(let refusal) = fault { return .refused(refusal) }
      throw fault
    }
  }
}

/// That a file is encrypted for somebody here, whose passphrase was not given yet.
private struct Locked: Error {
  let name: String
}
