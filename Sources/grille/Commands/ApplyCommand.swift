import ArgumentParser
import Assessment
import Dossier
import Seal
import Wording

/// Puts the commands of a script to a dossier, one line after the other.
struct ApplyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply", abstract: "Appliquer des commandes JSON Lines / apply commands in JSON Lines.",
    discussion: """
      Une ligne refusée arrête tout : son numéro et le motif vont sur la sortie d'erreur, code 1 ; les \
      lignes d'avant restent. A refused line stops everything, exit code 1; the lines before it stay.
      """,
    aliases: ["appliquer"])

  @OptionGroup var options: GlobalOptions
  @Argument(help: "Identifiant ou son début / id or its beginning.") var dossier: String
  @Option(help: ArgumentHelp("Qui enregistre / who records.", valueName: "EVALUATOR")) var `as`: String
  @Argument(help: "Fichier, sinon l'entrée standard, comme avec - / file, else standard input, as with -.")
  var file: String?

  mutating func run() throws {
    let surroundings = try Surroundings(options)
    try surroundings.reporting {
      let home = surroundings.home
      var lines = try ScriptLines(file)
      let folder = try DossierFolder(try home.dossier(named: dossier), in: home)
      let session = try DossierSession(folder, device: try home.device())
      session.findings.forEach { Output.error($0.finding.sentence, in: surroundings.language) }
      let script = Script(
        session: session, person: try EvaluatorChoice.seated(`as`, in: folder, session.state, surroundings),
        language: surroundings.language)
      let refusal = try script.perform(&lines)
      session.takeIncidents().forEach { Output.error($0.sentence, in: surroundings.language) }
      try session.writeHeads()
      try session.close()
      guard let refusal else { return }
      Output.refusal(refusal, in: surroundings.language)
      throw ExitCode(1)
    }
  }
}

/// The lines of one script and what becomes of them.
private struct Script {
  let session: DossierSession
  let person: EvaluatorID
  let language: Language

  /// Performs lines up to the first that is refused; returns what to say of it.
  func perform(_ lines: inout ScriptLines) throws -> Sentence? {
    var number = 0
    while let line = try lines.next() {
      number += 1
      switch line {
      case .tooLong:
        return CommandText.lineRefused(number, CommandText.lineTooLong(ScriptLines.maximumBytes))
      case .bytes(let bytes):
        if let reason = try perform(bytes, number) { return CommandText.lineRefused(number, reason) }
      }
    }
    return nil
  }

  private func perform(_ line: [UInt8], _ number: Int) throws -> Sentence? {
    if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return nil }
    let parsed: ParsedCommand
    do {
      parsed = try ParsedCommand(line: line, in: session.state)
    } catch { return error.sentence(in: session.state) }
    do {
      _ = try session.perform(parsed.command, by: person, transcribedAt: parsed.at)
      if let warning = parsed.command.writtenText.flatMap({ PrivacyText.warning(about: $0) }) {
        Output.error(CommandText.lineWarned(number, warning), in: language)
      }
      return nil
    } catch {
      switch error {
      case .refused(let refusal):
        return Wording(language: language, state: session.state).refusal(refusal, in: parsed.command.bloc)
      case .failed(let error), .recordedWithoutFile(let error): throw error
      }
    }
  }
}
