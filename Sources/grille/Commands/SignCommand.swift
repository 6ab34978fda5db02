import ArgumentParser
import Assessment
import Dossier
import PlainText
import Referential
import Report
import Seal
import Terminal
import Wording

/// Signs the decision of a bloc without the screens.
struct SignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign", abstract: "Signer le résultat d'un bloc / sign the result of a bloc.",
    discussion: """
      Sans fichier de phrase de passe, ce qui sera signé est d'abord montré, puis la phrase est demandée \
      au terminal. D'un bloc interrompu, l'enregistrement de l'interruption est signé : ce n'est pas un \
      résultat. Without a passphrase file what will be signed is shown first, then the terminal asks. Of an \
      interrupted bloc the record of the interruption is signed: it is no result.
      """,
    aliases: ["signer"])

  @OptionGroup var options: GlobalOptions
  @Argument(help: "Identifiant ou son début / id or its beginning.") var dossier: String
  @Argument(help: "Bloc, par exemple B1 / bloc, such as B1.") var bloc: BlocID
  @Option(help: ArgumentHelp("Qui signe / who signs.", valueName: "EVALUATOR")) var `as`: String
  @Option(
    name: .customLong("passphrase-file"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Fichier de la phrase de passe d'une clé / file with a key's passphrase.", valueName: "KID=PATH"))
  var passphraseFiles: [PassphraseFile] = []

  mutating func run() throws {
    let surroundings = try Surroundings(options)
    try surroundings.reporting {
      let home = surroundings.home
      let folder = try DossierFolder(try home.dossier(named: dossier), in: home)
      let session = try DossierSession(folder, device: try home.device())
      session.findings.forEach { Output.error($0.finding.sentence, in: surroundings.language) }
      let person = try EvaluatorChoice.seated(`as`, in: folder, session.state, surroundings)
      do {
        let (path, digest) = try made(session, by: person, surroundings)
        try session.writeHeads()
        try session.close()
        Output.line(SafeText(path))
        Output.line(SafeText("SHA-256 \(digest.groups)"))
        let other = surroundings.isDefaultHome ? "" : "--home \(ShellWord.quoted(home.path)) "
        Output.line(SafeText("grille verify \(other)\(ShellWord.quoted(path))"))
      } catch let fault as PerformFault {
        throw Failure(fault, about: bloc, in: session.state, surroundings.language)
      }
    }
  }

  /// The result's file, or where the bloc stands interrupted that of the record of it.
  private func made(
    _ session: DossierSession, by person: EvaluatorID, _ surroundings: Surroundings
  ) throws -> (path: String, digest: SHA256Digest) {
    guard session.state.evaluation(bloc).interruption != nil else {
      let file = try sign(session, by: person, surroundings)
      return (file.path, file.digest)
    }
    let payload = try session.interruptionPayload(of: bloc)
    let key = try PeopleFolder(surroundings.home).keyFile(
      publicKey: session.state.evaluators[person]?.publicKey, of: person)
    if passphraseFiles.isEmpty {
      Output.text(ReportText.lines(of: payload, width: 80, language: surroundings.language))
    }
    let passphrase = try Passphrases.of(key.kid, among: passphraseFiles, surroundings.language)
    let file = try session.signInterruption(of: bloc, by: person, with: key.open(passphrase))
    Output.line(CommandText.interruptionSigned(bloc.rawValue), in: surroundings.language)
    return (file.path, file.digest)
  }

  private func sign(
    _ session: DossierSession, by person: EvaluatorID, _ surroundings: Surroundings
  ) throws -> ResultFile {
    guard session.folder.referential.bloc(bloc) != nil else { throw PerformFault.refused(.unknownBloc(bloc)) }
    let evaluation = session.state.evaluation(bloc)
    guard let proposal = evaluation.proposal, proposal.acceptedBy != nil else {
      throw PerformFault.refused(.noProposal)
    }
    guard proposal.signers.contains(person) else { throw PerformFault.refused(.notInTeam(person)) }
    guard proposal.signatures[person] == nil else { throw PerformFault.refused(.alreadySigned(person)) }
    if let lines = try DifferenceText.lines(session, bloc, for: person, surroundings.language) {
      Output.text(lines)
      throw PerformFault.refused(.otherPayload)
    }
    let people = PeopleFolder(surroundings.home)
    let publicKey = session.state.evaluators[person]?.publicKey
    let file = try people.keyFile(publicKey: publicKey, of: person)
    let passphrase = try passphrase(of: file.kid, session, surroundings)
    return try session.sign(bloc, by: person, with: file.open(passphrase))
  }

  private func passphrase(
    of kid: KeyID, _ session: DossierSession, _ surroundings: Surroundings
  ) throws -> Passphrase {
    if passphraseFiles.isEmpty {
      Output.text(
        ReportText.lines(
          of: try session.payload(of: bloc), verification: nil, width: 80, language: surroundings.language))
    }
    return try Passphrases.of(kid, among: passphraseFiles, surroundings.language)
  }
}

/// Which file holds the passphrase of which key.
struct PassphraseFile: ExpressibleByArgument {
  /// The key's id or its beginning.
  let kid: String
  let path: String

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    kid = String(parts[0])
    path = String(parts[1])
  }
}
