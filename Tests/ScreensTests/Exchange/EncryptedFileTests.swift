import Assessment
import Canvas
import PlainText
import Screens
import TestSupport
import Testing
import Wording

@Suite struct `A file for one person, on screen` {
  private func desk(_ key: Character) throws -> BlocDesk {
    var desk = try BlocDesk("B2")
    desk.app.world.identities.removeLast()
    try desk.do(.interrupt(desk.bloc, motif: "x"))
    desk.open()
    desk.press(.character(key))
    return desk
  }

  private func sending(_ addressee: String?) throws -> BlocDesk {
    var desk = try desk("e")
    desk.take(
      .exchanged(
        .listed(
          FileListing(
            purpose: .send(dossier: "d"), path: "/cle", entries: [], proposed: "a.grille-envoi.json",
            addressee: addressee))))
    desk.press(.enter)
    return desk
  }

  private func request(_ encrypted: Bool) -> Request {
    .exchange(
      .send(
        dossier: "d", folder: "/cle", name: "a.grille-envoi.json", passphrase: "secret",
        encrypted: encrypted))
  }

  @Test func `is encrypted where the other's key is known, unless the answer is no`() throws {
    var desk = try sending("Ben Caradec")
    expectScreen(desk.picture(), "send-form-encrypted")
    expectScreen(desk.picture(rows: 17, columns: 60), "send-form-encrypted-60x17")
    desk.type("secret")
    desk.press(.function(10))
    #expect(desk.asked.last == request(true))
    var open = try sending("Ben Caradec")
    open.type("secret")
    open.press(.down, .right)
    open.press(.function(10))
    #expect(open.asked.last == request(false))
  }

  @Test func `is not asked about where the other's key is not known`() throws {
    var desk = try sending(nil)
    #expect(!desk.picture().rows.joined().contains("Chiffrer"))
    desk.type("secret")
    desk.press(.function(10))
    #expect(desk.asked.last == request(false))
  }

  @Test func `is opened with a passphrase, and goes on as any other`() throws {
    var desk = try desk("r")
    desk.take(
      .exchanged(
        .listed(
          FileListing(
            purpose: .receive, path: "/cle",
            entries: [FileListing.Entry(kind: .file, name: "f", path: "/cle/f")]))))
    desk.press(.down, .enter)
    desk.take(.exchanged(.encrypted(path: "/cle/f", accepting: "kid", name: "Ana Prudhomme")))
    expectScreen(desk.picture(), "unlock-form")
    desk.press(.function(10))
    #expect(desk.app.status?.kind == .refused)
    desk.type("secret")
    desk.press(.function(10))
    #expect(
      desk.asked.last == .exchange(.receive(path: "/cle/f", accepting: "kid", passphrase: "secret")))
    desk.take(.failed(Sentence(fr: "Phrase de passe incorrecte.", en: "Wrong passphrase.")))
    #expect(desk.app.top.context == .form)
    desk.type("anew")
    desk.press(.function(10))
    #expect(
      desk.asked.last == .exchange(.receive(path: "/cle/f", accepting: "kid", passphrase: "anew")),
      "the wrong one is gone from the field")
    desk.take(.exchanged(.told(Sentence(fr: "Reçu.", en: "Received."))))
    #expect(desk.app.top is InterruptedScreen)
  }
}

@Suite struct `A bloc that was interrupted` {
  private func desk() throws -> BlocDesk {
    var desk = try BlocDesk("B2")
    try desk.do(.interrupt(desk.bloc, motif: "Le candidat quitte la mutuelle."))
    desk.open()
    return desk
  }

  @Test func `offers to read its record and to sign it`() throws {
    var desk = try desk()
    expectScreen(desk.picture(), "interrupted")
    expectScreen(desk.picture(rows: 17, columns: 60), "interrupted-60x17")
    desk.press(.character("l"))
    #expect(desk.asked.last == .showPayload(desk.bloc))
    desk.take(.document(["ÉVALUATION INTERROMPUE"]))
    #expect(desk.app.top.context == .reading)
    desk.press(.escape, .character("s"))
    expectScreen(desk.picture(), "interruption-form")
    desk.type("signer")
    desk.press(.down)
    desk.type("secret")
    desk.press(.function(10))
    #expect(desk.asked.last == .sign(desk.bloc, passphrase: "secret"))
    desk.take(
      .signed(
        SealedFile(bloc: desk.bloc, revision: 1, path: "/r/B2.interruption-1.grille.json", digest: "ab"),
        isComplete: true))
    #expect(desk.app.top.context == .reading)
    desk.press(.escape)
    #expect(desk.app.top is InterruptedScreen)
  }
}
