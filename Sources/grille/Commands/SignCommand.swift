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
      au terminal. Without a passphrase file what will be signed is shown first, then the terminal asks.
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
        let file = try sign(session, by: person, surroundings)
        try session.writeHeads()
        try session.close()
        Output.line(SafeText(file.path))
        Output.line(SafeText("SHA-256 \(file.digest.groups)"))
        let other = surroundings.isDefaultHome ? "" : "--home \(ShellWord.quoted(home.path)) "
        Output.line(SafeText("grille verify \(other)\(ShellWord.quoted(file.path))"))
      } catch let fault as PerformFault {
        throw Failure(fault, about: bloc, in: session.state, surroundings.language)
      }
    }
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
