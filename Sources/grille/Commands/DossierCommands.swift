import ArgumentParser
import Assessment
import Dossier
import Journal
import PlainText
import Referential
import Report
import Screens
import Seal
import StrictJSON
import Wording

/// Makes a dossier for a candidate, without a screen.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Créer un dossier / make a dossier.", aliases: ["nouveau"])

  @OptionGroup var options: GlobalOptions
  @Option(help: "Nom de famille / family name.") var family: String
  @Option(help: "Prénom / given name.") var given: String
  @Option(help: "Employeur / employer.") var employer: String
  @Option(help: ArgumentHelp("Qui enregistre / who records.", valueName: "EVALUATOR")) var `as`: String?

  mutating func run() throws {
    let surroundings = try Surroundings(options)
    try surroundings.reporting {
      let desk = try Desk(surroundings)
      let person = try EvaluatorChoice.choose(`as`, among: nil, surroundings)
      let candidate = Candidate(familyName: family, givenName: given, employer: employer)
      desk.me = person
      Output.line(SafeText(try desk.create(candidate).text))
      try desk.close()
    }
  }
}

/// Opens the screens at one dossier.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Ouvrir un dossier / open a dossier.", aliases: ["ouvrir"])

  @OptionGroup var options: GlobalOptions
  @Argument(help: "Identifiant ou son début / id or its beginning.") var dossier: String
  @Option(help: ArgumentHelp("Qui évalue / who evaluates.", valueName: "EVALUATOR")) var `as`: String?
  @Option(help: ArgumentHelp("Quel bloc / which bloc.", valueName: "BLOC")) var bloc: BlocID?
  @OptionGroup var linear: LinearOptions
  @Option(
    name: .customLong("passphrase-file"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Avec --linear : fichier de la phrase de passe d'une clé / with --linear: file with a key's passphrase.",
      valueName: "KID=PATH"))
  var passphraseFiles: [PassphraseFile] = []

  mutating func run() throws {
    let surroundings = try Surroundings(options)
    try surroundings.reporting {
      let id = try surroundings.home.dossier(named: dossier)
      let person = try `as`.map { try EvaluatorChoice.choose($0, among: nil, surroundings) }
      if linear.isWanted {
        try LinearLoop(surroundings, passphrases: passphraseFiles, opening: (id, person, bloc)).run()
      } else {
        try EvaluatorLoop(surroundings, opening: (id, person, bloc)).run()
      }
    }
  }
}

/// Prints how far a dossier is.
struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Où en est un dossier / how far a dossier is.", aliases: ["etat"])

  @OptionGroup var options: GlobalOptions
  @Flag(help: "En JSON / as JSON.") var json = false
  @Argument(help: "Identifiant ou son début ; sans lui, tous / id or its beginning; without it, all.")
  var dossier: String?

  mutating func run() throws {
    let surroundings = try Surroundings(options)
    try surroundings.reporting {
      let today = try Desk(surroundings).now.moment.day
      let ids =
        try dossier.map { [try surroundings.home.dossier(named: $0)] } ?? surroundings.home.dossierIDs()
      for id in ids {
        let folder = try DossierFolder(id, in: surroundings.home)
        let reading = try folder.read()
        let state = reading.state
        if json {
          Output.line(SafeText(StatusJSON.value(of: state, today: today).canonicalText))
        } else {
          Output.line(SafeText(id.text))
          Output.text(StatusText.lines(of: state, today: today, language: surroundings.language))
          try handovers(folder, reading, surroundings).forEach { Output.line($0, in: surroundings.language) }
        }
      }
    }
  }
}

extension StatusCommand {
  /// The next hand-over of each bloc that somebody here evaluates with somebody elsewhere.
  private func handovers(
    _ folder: DossierFolder, _ reading: DossierReading, _ surroundings: Surroundings
  ) throws -> [Sentence] {
    let (state, exchanged) = (reading.state, folder.exchanged(here: reading.heads))
    let people = try PeopleFolder(surroundings.home).identities().map(\.evaluator)
    let here = people.map { folder.seats.evaluator(for: $0.id) }
    let keys = Set(people.compactMap(\.publicKey))
    let keysHere = Set(here).union(
      state.evaluators.values.filter { $0.publicKey.map(keys.contains) ?? false }.map(\.id))
    let wording = Wording(language: surroundings.language, state: state)
    return state.referential.blocs.flatMap { bloc in
      here.compactMap { person in
        state.nextHandover(bloc.id, for: person, exchanged, keysHere: keysHere).map {
          CommandText.ofBloc(bloc.id.rawValue, wording.handover($0))
        }
      }
    }
  }
}

/// Prints a result as readable text.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Lire un résultat / read a result.", aliases: ["lire"])

  @OptionGroup var options: GlobalOptions
  @Argument(help: "Fichier de résultat / result file.") var file: String

  mutating func run() throws {
    let surroundings = try Surroundings(options)
    try surroundings.reporting {
      let trust = try surroundings.trustStore()
      let bytes = try HostileFile.readPrefix(file, count: Envelope.maximumBytes + 1, access: .given)
      let verification = Verifier.verify(bytes, trust: trust)
      VerificationReport.lines(file, verification).forEach { Output.line($0, in: surroundings.language) }
      var beside = RevisionsBeside(trust: trust, given: [file])
      if let later = beside.later(than: verification, at: file) {
        Output.line(CommandText.revisionBeside(later), in: surroundings.language)
      }
      if let payload = verification.interruption {
        Output.line("")
        return Output.text(
          ReportText.lines(
            of: payload, verification: verification, width: 80, language: surroundings.language))
      }
      guard let payload = verification.payload else { throw ExitCode(verification.verdict.exitCode) }
      Output.line("")
      Output.text(
        ReportText.lines(of: payload, verification: verification, width: 80, language: surroundings.language))
    }
  }
}

/// Which person a text names: an id, its beginning, or a full name.
enum EvaluatorChoice {
  static func choose(
    _ name: String?, among state: DossierState?, _ surroundings: Surroundings
  ) throws -> EvaluatorID {
    let here = try PeopleFolder(surroundings.home).identities().map(\.evaluator)
    let known = Dictionary(
      (here + (state.map { Array($0.evaluators.values) } ?? [])).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    guard let name else {
      guard here.count == 1, let only = here.first else {
        throw Failure(here.isEmpty ? CommandText.noIdentity : CommandText.unknownEvaluator("--as"), exit: 64)
      }
      return only.id
    }
    let matching = known.values.filter { $0.id.rawValue.hasPrefix(name) || $0.name == name }
    guard matching.count == 1, let only = matching.first else {
      throw Failure(CommandText.unknownEvaluator(name), exit: 64)
    }
    return only.id
  }

  /// Which evaluator of a dossier a text names; a person here who took a place in it is meant by that place,
  /// whichever of both ids is written.
  static func seated(
    _ name: String?, in folder: DossierFolder, _ state: DossierState, _ surroundings: Surroundings
  ) throws -> EvaluatorID {
    let seats = folder.seats
    let here = try PeopleFolder(surroundings.home).identities().map(\.evaluator)
    guard let name else { return seats.evaluator(for: try choose(nil, among: state, surroundings)) }
    var matching = Set(
      state.evaluators.values.filter { $0.id.rawValue.hasPrefix(name) || $0.name == name }.map(\.id))
    for person in here where person.id.rawValue.hasPrefix(name) || person.name == name {
      matching.insert(seats.evaluator(for: person.id))
    }
    guard matching.count == 1, let only = matching.first else {
      throw Failure(CommandText.unknownEvaluator(name), exit: 64)
    }
    return only
  }
}
