import Assessment
import Canvas
import PlainText
import Referential
import Screens
import TestSupport
import Testing
import Wording

@Suite struct `Signing` {
  private func signing() throws -> BlocDesk {
    var desk = try BlocDesk()
    try desk.finishObserving()
    try desk.grade(by: BlocDesk.ana)
    try desk.grade(by: BlocDesk.ben)
    try desk.interview()
    for competence in try desk.rules.competences {
      try desk.do(.writeCommonComment(desk.bloc, competence.id, text: "Vu ensemble."))
    }
    try desk.do(.proposeDecision(desk.bloc, .validated))
    try desk.do(.acceptDecision(desk.bloc), by: BlocDesk.ben)
    desk.open()
    return desk
  }

  private func signature(_ desk: BlocDesk, of person: EvaluatorID = BlocDesk.ana) throws -> Command {
    guard let proposal = desk.state.evaluation(desk.bloc).proposal else { throw BlocDesk.Missing() }
    return .sign(
      desk.bloc,
      SignatureRecord(
        proposal: proposal.id, payload: "payload", kid: "kid-\(person)", publicKey: "key-\(person)",
        protected: "p",
        signature: "s"))
  }

  private func file(_ bloc: BlocID, isComplete: Bool = false) -> SealedFile {
    SealedFile(
      bloc: bloc, revision: 1,
      path: "/home/ana/Mes dossiers/B1.r1\(isComplete ? "" : ".partial").grille.json",
      digest: "9c56 cc51 b374 c3ba 1892 10d5 b6d4 bf57")
  }

  @Test func `asks for the document and shows all of it, with the keys at its end`() throws {
    var desk = try signing()
    #expect(desk.asked == [.showPayload(desk.bloc)])
    desk.press(.character("s"))
    #expect(desk.app.status?.kind == .refused)
    desk.take(.document((1...40).map { "Ligne \($0) du document" }))
    expectScreen(desk.picture(), "signing-b1")
    desk.press(.end)
    expectScreen(desk.picture(), "signing-b1-end")
  }

  @Test func `names the key that leads to the end until it was read, then the one that signs`() throws {
    var desk = try signing()
    desk.take(.document((1...40).map { "Ligne \($0) du document" }))
    let footer = { (desk: BlocDesk) in desk.picture().rows.last ?? "" }
    #expect(footer(desk).hasPrefix(" Fin lire jusqu'au bout"), "\(footer(desk))")
    desk.press(.end)
    #expect(footer(desk).hasPrefix(" s signer"), "\(footer(desk))")
  }

  @Test func `says after the first signature that its page is closed before another person comes`() throws {
    var desk = try signing()
    desk.take(.document(["Document"]))
    desk.press(.character("s"))
    try desk.do(signature(desk))
    desk.take(.signed(file(desk.bloc), isComplete: false))
    #expect(desk.picture().rows.contains { $0.contains("SHA-256 du contenu signé") }, "\(desk.picture().rows)")
    desk.press(.character("u"))
    let said = desk.picture().rows.joined(separator: "\n").replacing("\u{A0}", with: " ")
    #expect(said.contains("Échap ferme d'abord cette page, puis u change de personne"), "\(said)")
  }

  @Test func `is read anew by whoever comes to the keyboard`() throws {
    var desk = try signing()
    desk.take(.document((1...40).map { "Ligne \($0) du document" }))
    desk.press(.end, .character("u"), .escape, .character("s"))
    #expect(desk.app.status?.sentence == ScreenText.readToTheEnd)
    desk.press(.end, .character("s"))
    #expect(desk.app.top.context == .form)
  }

  @Test func `takes a word and the passphrase, and a wrong one costs nothing`() throws {
    var desk = try signing()
    desk.take(.document(["Document"]))
    desk.press(.character("s"))
    desk.type("oui")
    desk.press(.function(10))
    #expect(desk.asked.count == 1)
    for _ in 0..<3 { desk.press(.backspace) }
    desk.type("signer")
    desk.press(.down)
    desk.type("secret")
    expectScreen(desk.picture(), "signing-form")
    desk.press(.enter, .enter)
    #expect(desk.asked.last == .sign(desk.bloc, passphrase: "secret"))
    desk.take(.failed(Sentence(fr: "Phrase secrète incorrecte.", en: "Wrong passphrase.")))
    #expect(desk.app.top.context == .form)
    try desk.do(signature(desk))
    desk.take(.signed(file(desk.bloc), isComplete: false))
    expectScreen(desk.picture(), "signed-once")
    desk.press(.escape)
    expectScreen(desk.picture(), "signing-b1-second")
    desk.press(.character("s"))
    #expect(desk.app.status?.kind == .refused)
  }

  @Test func `ends with the result, its digest and the command that checks it`() throws {
    var desk = try signing()
    try desk.do(signature(desk))
    try desk.do(signature(desk, of: BlocDesk.ben), by: BlocDesk.ben)
    desk.app.world.open?.results = [file(desk.bloc, isComplete: true)]
    desk.open()
    expectScreen(desk.picture(), "sealed-b1")
    desk.press(.character("l"))
    #expect(desk.asked.last == .showResult(desk.bloc))
    desk.take(.document(["Résultat"]))
    #expect(desk.app.top.context == .reading)
    desk.press(.escape)
    #expect(desk.app.top.context == .sealed)
  }
}
