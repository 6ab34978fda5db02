import ArgumentParser
import Assessment
import Dossier
import Journal
import PlainText
import Referential
import Screens
import Seal
import Wording

/// Writes the file for the other evaluator.
struct SendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "send", abstract: "Écrire le fichier pour l'autre évaluateur / write the other's file.",
    aliases: ["envoyer"])

  @OptionGroup var options: GlobalOptions
  @Argument(help: "Identifiant ou son début / id or its beginning.") var dossier: String
  @Option(help: ArgumentHelp("Qui envoie / who sends.", valueName: "EVALUATOR")) var `as`: String?
  @Option(name: .shortAndLong, help: ArgumentHelp("Fichier à écrire / file to write.", valueName: "FILE"))
  var output: String
  @Flag(
    name: [.customLong("encrypt"), .customLong("chiffrer")],
    help: "Chiffrer pour l'autre évaluateur / encrypt for the other evaluator.")
  var encrypts = false
  @Option(
    name: [.customLong("for"), .customLong("pour")],
    help: ArgumentHelp(
      "Avec --encrypt, pour qui / with --encrypt, for whom.", valueName: "EVALUATOR"))
  var addressee: String?
  @Option(
    name: .customLong("passphrase-file"),
    help: ArgumentHelp(
      "Fichier de la phrase de passe d'une clé / file with a key's passphrase.", valueName: "KID=PATH"))
  var passphraseFiles: [PassphraseFile] = []

  mutating func run() throws {
    let surroundings = try Surroundings(options)
    try surroundings.reporting {
      let (session, me) = try OpenedDossier.open(dossier, as: `as`, surroundings)
      let publicKey = session.state.evaluators[me]?.publicKey
      let file = try PeopleFolder(surroundings.home).keyFile(publicKey: publicKey, of: me)
      // Before a passphrase is asked for: whom it is for may not be known.
      let other = try encrypts || addressee != nil ? encryption(session.state, me, surroundings) : nil
      let passphrase = try Passphrases.of(file.kid, among: passphraseFiles, surroundings.language)
      let parcel = try session.send(by: me, with: file.open(passphrase), answeredTo: file.encryption)
      try session.close()
      let bytes = try other.map { try EncryptedFile.seal(parcel.bytes, to: $0.key) } ?? parcel.bytes
      try DurableFile.write(bytes, to: output, replacing: false)
      try session.folder.handedOver.keep(sent: parcel.heads)
      for sentence in ExchangeText.sent(parcel, to: output, dossier: session.folder.id.text) {
        Output.line(sentence, in: surroundings.language)
      }
      Output.line(
        other.map { ExchangeText.encrypted(for: $0.name) } ?? ExchangeText.notEncrypted,
        in: surroundings.language)
    }
  }

  private func encryption(
    _ state: DossierState, _ me: EvaluatorID, _ surroundings: Surroundings
  ) throws -> Addressee {
    try state.addressee(
      of: me, named: addressee, surroundings.trustStore(), at: surroundings.moment().seconds)
  }
}

/// Takes a file that came from the other evaluator.
struct ReceiveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "receive", abstract: "Prendre le fichier de l'autre évaluateur / take the other's file.",
    aliases: ["recevoir"])

  @OptionGroup var options: GlobalOptions
  @Argument(help: "Fichier reçu / file received.") var file: String
  @Option(help: ArgumentHelp("Qui reçoit / who receives.", valueName: "EVALUATOR")) var `as`: String?
  @Option(
    help: ArgumentHelp(
      "Prendre la place de cet évaluateur du dossier / take this evaluator's place.", valueName: "EVALUATOR"))
  var seat: String?
  @Option(
    name: .customLong("passphrase-file"),
    help: ArgumentHelp(
      "D'un fichier chiffré, la phrase de passe / of an encrypted file, the passphrase.",
      valueName: "KID=PATH"))
  var passphraseFiles: [PassphraseFile] = []

  mutating func run() throws {
    let surroundings = try Surroundings(options)
    try surroundings.reporting {
      let home = surroundings.home
      try home.prepare()
      let person = try EvaluatorChoice.choose(`as`, among: nil, surroundings)
      let bytes = try HostileFile.read(file, maximum: EncryptedFile.maximumBytes, access: .given)
      if CorrectionRequest.isBeginning(Array(bytes.prefix(512))) {
        let request = try RequestReception(bytes)
        try request.check(surroundings.trustStore())
        let receiving = RequestReceiving(home: home, language: surroundings.language)
        Output.line(try receiving.take(request, by: person, device: home.device()), in: surroundings.language)
        return
      }
      let opened: [UInt8]
      do {
        opened = try PeopleFolder(home).opened(bytes) { key in
          try Passphrases.of(key.kid, of: key.name, among: passphraseFiles, surroundings.language)
        }
      } catch EncryptionFault.otherRecipient where PeopleFolder(home).wrote(file) {
        throw Failure(ExchangeText.ownEncryptedFile, exit: 1)
      }
      let reception = try Reception(opened, in: home)
      let known =
        try home.dossierIDs().contains(reception.dossier)
        ? DossierFolder(reception.dossier, in: home) : nil
      let own = try PeopleFolder(home).ownKeys()
      let trust = try surroundings.trustStore()
      let before = try known?.read().state
      try reception.check(trust, in: before, own: own)
      let me = known?.seats.evaluator(for: person) ?? person
      let received = try reception.take(into: home, as: me)
      if let key = reception.learnt(by: trust) { try home.trust.save(key) }
      let isOwn = own.contains(reception.senderKey.key.kid) && received.changesNothing
      Output.line(
        isOwn ? ExchangeText.ownFile : ExchangeText.received(received, from: reception.senderKey.name),
        in: surroundings.language)
      let state = try DossierFolder(reception.dossier, in: home).read().state
      for sentence in ExchangeText.revisionsOpened(since: before, in: state) {
        Output.line(sentence, in: surroundings.language)
      }
      try sit(person, try DossierFolder(reception.dossier, in: home), surroundings)
    }
  }

  /// Takes the place that is kept for who joins, where the dossier knows that person under another id.
  private func sit(_ person: EvaluatorID, _ folder: DossierFolder, _ surroundings: Surroundings) throws {
    let state = try folder.read().state
    guard state.evaluators[folder.seats.evaluator(for: person)] == nil else { return }
    let free = state.freeSeats
    let chosen = seat.map { name in free.filter { $0.id.rawValue.hasPrefix(name) || $0.name == name } } ?? []
    guard let place = chosen.first, chosen.count == 1 else {
      if seat != nil { throw Failure(CommandText.unknownEvaluator(seat ?? ""), exit: 64) }
      if !free.isEmpty {
        Output.line(ExchangeText.freeSeats(free.map(\.name)), in: surroundings.language)
      }
      return
    }
    guard
      let own = try PeopleFolder(surroundings.home).identities().first(where: { $0.evaluator.id == person })
    else { throw Failure(CommandText.unknownEvaluator(person.rawValue), exit: 64) }
    try folder.sit(own.evaluator, on: place.id, device: try surroundings.home.device())
    Output.line(ExchangeText.seated(place.name), in: surroundings.language)
  }
}

/// Tells the code of one's own grid, or opens the other's with the code that was read out.
struct CodeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "code", abstract: "Le code d'une grille scellée / the code of a sealed grid.",
    discussion: """
      Sans code : dit celui de votre grille ; ne le lisez à l'autre qu'une fois sa grille complète. Avec un \
      code : ouvre la grille reçue. Without a code: tells that of your grid; read it out only once the \
      other's grid is complete. With one: opens the grid received.
      """)

  @OptionGroup var options: GlobalOptions
  @Argument(help: "Identifiant ou son début / id or its beginning.") var dossier: String
  @Argument(help: "Bloc, par exemple B1 / bloc, such as B1.") var bloc: BlocID
  @Argument(help: "Les six mots de l'autre / the other's six words.") var words: [String] = []
  @Option(help: ArgumentHelp("Qui demande / who asks.", valueName: "EVALUATOR")) var `as`: String?

  mutating func run() throws {
    let surroundings = try Surroundings(options)
    try surroundings.reporting {
      let (session, me) = try OpenedDossier.open(dossier, as: `as`, surroundings)
      guard !words.isEmpty else {
        let codes = try session.codes(of: bloc, by: me)
        try session.close()
        guard !codes.isEmpty else { throw Failure(ExchangeText.noCode(bloc), exit: 1) }
        Output.line(ExchangeText.readOutLater, in: surroundings.language)
        codes.forEach { Output.line(SafeText($0.text)) }
        return
      }
      let folder = session.folder
      try session.close()
      let code: GridCode
      do throws(GridCode.Fault) { code = try GridCode(typed: words.joined(separator: " ")) } catch {
        throw Failure(error.sentence, exit: 64)
      }
      let count = try folder.openGrid(of: bloc, with: code, as: me)
      Output.line(ExchangeText.opened(bloc, operations: count), in: surroundings.language)
    }
  }
}

/// A dossier opened for a command, and who asks.
enum OpenedDossier {
  static func open(
    _ dossier: String, as name: String?, _ surroundings: Surroundings
  ) throws -> (DossierSession, EvaluatorID) {
    let home = surroundings.home
    let folder = try DossierFolder(try home.dossier(named: dossier), in: home)
    let session = try DossierSession(folder, device: try home.device())
    session.findings.forEach { Output.error($0.finding.sentence, in: surroundings.language) }
    return (session, try EvaluatorChoice.seated(name, in: folder, session.state, surroundings))
  }
}
