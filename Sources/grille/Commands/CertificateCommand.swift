import ArgumentParser
import Assessment
import Dossier
import Journal
import PlainText
import Referential
import Seal
import Wording

/// Writes and signs the summary of a certification, or completes one that came from the other evaluator.
struct CertificateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "certificate",
    abstract: "Récapituler et signer les résultats de tous les blocs / summarise and sign all results.",
    discussion: """
      DOSSIER: une fois chaque bloc signé. FILE: un récapitulatif qui porte déjà une signature. Les résultats \
      qu'il nomme doivent être dans son dossier ou donnés par --with : personne ne signe ce qu'il n'a pas. \
      DOSSIER: once every bloc is signed. FILE: a summary that has one signature. The results that it names \
      must lie beside it or be given by --with: nobody signs what is not there.
      """,
    aliases: ["certificat"])

  @OptionGroup var options: GlobalOptions
  @Argument(help: "Dossier, ou récapitulatif à compléter / dossier, or summary to complete.") var what: String
  @Option(help: ArgumentHelp("Qui signe maintenant / who signs now.", valueName: "EVALUATOR"))
  var `as`: [String]
  @Option(help: ArgumentHelp("Qui signera ensuite / who signs later.", valueName: "EVALUATOR"))
  var other: String?
  @Option(help: ArgumentHelp("Résultat hors du dossier / result from elsewhere.", valueName: "FILE"))
  var with: [String] = []
  @Option(
    name: .customLong("passphrase-file"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Fichier de la phrase de passe d'une clé / file with a key's passphrase.", valueName: "KID=PATH"))
  var passphraseFiles: [PassphraseFile] = []

  mutating func run() throws {
    let surroundings = try Surroundings(options)
    try surroundings.reporting {
      let isFile = what.contains("/") || what.hasSuffix(".json")
      let draft =
        isFile
        ? try CertificateDraft(completing: what, with: with, surroundings)
        : try dossierDraft(surroundings)
      let signers = try `as`.map { try draft.signer($0) }
      guard Set(signers.map(\.key.kid)).count == signers.count else {
        throw Failure(CommandText.signersOfCertificate(draft.payload.evaluators.map(\.name)), exit: 64)
      }
      CertificateText.lines(of: draft.payload).forEach { Output.line($0, in: surroundings.language) }
      let signatures = try signers.map { try sign(draft.payload, by: $0, surroundings) }
      let path = try draft.write(adding: signatures)
      Output.line(SafeText(path))
      Output.line(SafeText("grille verify \(ShellWord.quoted(path))"))
    }
  }

  private func dossierDraft(_ surroundings: Surroundings) throws -> CertificateDraft {
    let home = surroundings.home
    let folder = try DossierFolder(try home.dossier(named: what), in: home)
    return try CertificateDraft(
      of: folder, signing: `as` + (other.map { [$0] } ?? []), with: with, surroundings)
  }

  private func sign(
    _ payload: CertificatePayload, by signer: CertificatePayload.Signer, _ surroundings: Surroundings
  ) throws -> Envelope.Signature {
    guard
      let file = try surroundings.home.keys.load().keys.first(where: { $0.kid == signer.key.kid })
    else { throw DossierError.keyUnknown(signer.name) }
    let passphrase = try Passphrases.of(
      file.kid, of: signer.name, among: passphraseFiles, surroundings.language)
    let key = try file.open(passphrase)
    return try Envelope.sign(
      payload.bytes, as: .certificate, by: key, iat: try surroundings.moment().seconds)
  }
}
