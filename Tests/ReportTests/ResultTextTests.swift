import Assessment
import Canvas
import PlainText
import Referential
import Report
import Scenarios
import Seal
import Testing
import Wording

@Suite struct `A result as text` {
  private static let b1 = BlocID.all[0]
  private static let eventful = Result { try Scenario.eventful() }

  private func signed(_ language: Language, width: Int = 80) throws -> [SafeText] {
    var scenario = try Self.eventful.get()
    let verification = Verifier.verify(try scenario.sign(Self.b1), trust: try Scenario.trust())
    let payload = try #require(verification.payload)
    return ReportText.lines(of: payload, verification: verification, width: width, language: language)
  }

  @Test(arguments: Language.allCases)
  func `reads as it is kept`(language: Language) throws {
    try Golden.check(try signed(language), "eventful.\(language.rawValue)")
  }

  @Test(arguments: Array(BlocID.all.dropFirst()))
  func `reads as it is kept before anybody signed`(bloc: BlocID) throws {
    let payload = try Scenario.plain(bloc, filling: bloc.number == 2 ? .joint : .separate).payload(of: bloc)
    try Golden.check(ReportText.lines(of: payload, language: .fr), "plain.\(bloc)")
  }

  @Test(arguments: [20, 32, 60, 80, 132], Language.allCases)
  func `is nowhere wider than asked for`(width: Int, language: Language) throws {
    for line in try signed(language, width: width) {
      #expect(TextWidth.columns(of: line) <= width, "\(line.text)")
    }
  }

  @Test func `opens with the four lines that a jury needs, derogations next`() throws {
    let lines = try signed(.fr, width: 200).map(\.text)
    #expect(lines[0].hasPrefix("NON VALIDÉ le 30/11/2026 · signatures intègres et reconnues"))
    #expect(lines[1].hasPrefix("Protocole"))
    #expect(lines[1].contains("1 dérogation"))
    #expect(lines[2].hasPrefix("A Anaïs Prudhomme, expert habilité, n°"))
    #expect(lines[3].hasPrefix("Présence"))
    #expect(lines[3].hasSuffix("1 divergence maintenue"))
    #expect(lines[5] == "Dérogations")
  }

  @Test func `counts the motifs beside the rules where one rule has several`() throws {
    var payload = try Scenario.eventful().payload(of: Self.b1)
    #expect(ReportText.lines(of: payload, width: 200, language: .fr).map(\.text)[1].hasSuffix("3 règles non suivies"))
    payload.waivers += payload.waivers + payload.waivers
    let second = ReportText.lines(of: payload, width: 200, language: .fr).map(\.text)[1]
    #expect(second.hasSuffix("3 règles non suivies, 9 motifs"), "\(second)")
  }

  @Test func `shows each motif, comment, note and name that is signed`() throws {
    let text = try signed(.en, width: 4000).map(\.text).joined(separator: "\n")
    for part in [
      "Ligne coupée.", "Train en retard.", "Client reparti.", "Mauvaise ligne.", "Non observé en fait.",
      "Grève des transports.", "Reprise.", "Malade.", "Fermeture du site.", "Faute de frappe.", "Meunié",
      "Reformule la demande.", "À préciser.", "Argumente son choix.", "Beaucoup de questions.",
      "Vu dans l'entretien.", "Relu ensemble.", "Deux lectures du critère.", "Vu ensemble.", "À suivre.",
      "Cléo Vasseur", "Ben Caradec", "Référente handicap", "Déjà montré.", "Agence fermée.",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    for person in [EvaluatorID.ana, .ben] {
      #expect(text.contains(try Scenario.key(person).publicKey.fingerprint.description))
    }
  }

  @Test func `says that nobody signed, that one did, and that a signer is not known`() throws {
    var scenario = try Scenario.plain(BlocID.all[1])
    let payload = try scenario.payload(of: BlocID.all[1])
    let toSign = ReportText.lines(of: payload, language: .en)[0].text
    #expect(toSign.hasSuffix("to be signed"))
    let file = try scenario.sign(BlocID.all[1])
    let unknown = Verifier.verify(file, trust: TrustStore())
    let line = ReportText.lines(of: payload, verification: unknown, width: 200, language: .en)[0].text
    #expect(line.hasSuffix("not recognised: check the fingerprints"))
    let one = try Envelope(
      payload: payload.bytes,
      signatures: [
        try Envelope.sign(payload.bytes, as: .result, by: try Scenario.key(.ana), iat: 1_795_521_600)
      ])
    let partial = Verifier.verify(one.bytes, trust: try Scenario.trust())
    #expect(ReportText.lines(of: payload, verification: partial, language: .en)[0].text.hasSuffix("1 of 2"))
  }
}
