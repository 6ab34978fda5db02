import Assessment
import Canvas
import PlainText
import Referential
import Screens
import TestSupport
import Testing
import Wording

@Suite struct `The picker of files` {
  private func entry(_ kind: FileListing.Entry.Kind, _ path: String) -> FileListing.Entry {
    FileListing.Entry(kind: kind, name: path.split(separator: "/").last.map(String.init) ?? path, path: path)
  }

  private func start(_ purpose: FilePurpose) -> FileListing {
    FileListing(
      purpose: purpose, path: nil,
      entries: [entry(.drive, "/run/media/ana/CLE-BEN"), entry(.home, "/home/ana")])
  }

  private func stick(_ purpose: FilePurpose, fault: Sentence? = nil) -> FileListing {
    FileListing(
      purpose: purpose, path: "/run/media/ana/CLE-BEN", parent: "/run/media/ana",
      entries: [
        entry(.file, "/run/media/ana/CLE-BEN/Martin-Lea-1-Ben-Caradec.grille-envoi.json"),
        entry(.file, "/run/media/ana/CLE-BEN/\u{1B}[2J\u{202E}nosj.json"),
        entry(.folder, "/run/media/ana/CLE-BEN/Photos"),
      ], fault: fault, proposed: "Martin-Lea-1-Ana-Prudhomme.grille-envoi.json")
  }

  private func picking(_ key: Character) throws -> BlocDesk {
    var desk = try BlocDesk("B2")
    desk.app.world.identities.removeLast()
    try desk.do(.interrupt(desk.bloc, motif: "x"))
    desk.open()
    desk.press(.character(key))
    return desk
  }

  @Test func `begins a path with the slash that was pressed`() throws {
    var desk = try picking("r")
    desk.take(.exchanged(.listed(start(.receive))))
    desk.press(.character("/"))
    desk.type("mnt/cle")
    desk.press(.enter)
    #expect(desk.asked.last == .exchange(.look(in: "/mnt/cle", for: .receive)))
  }

  @Test func `shows what lies beside a file that cannot be taken, under the reason`() throws {
    var desk = try picking("r")
    desk.take(.exchanged(.listed(start(.receive))))
    desk.press(.character("t"))
    desk.type("/mnt/cle/photo.jpg")
    desk.press(.enter)
    #expect(desk.asked.last == .exchange(.look(in: "/mnt/cle/photo.jpg", for: .receive)))
    let reason = Sentence(fr: "Ce n'est pas un fichier de grille.", en: "This is no file of grille.")
    desk.take(.failed(reason))
    #expect(desk.asked.last == .exchange(.look(in: "/mnt/cle", for: .receive)))
    desk.take(.exchanged(.listed(stick(.receive))))
    #expect(desk.app.status?.sentence == reason)
    #expect(desk.picture().rows.joined().contains("Martin-Lea-1"))
    let asked = desk.asked.count
    var again = try picking("r")
    again.press(.character("t"))
    again.type("/x")
    again.press(.enter)
    again.take(.failed(reason))
    again.take(.failed(reason))
    #expect(again.asked.last == .exchange(.look(in: "/", for: .receive)), "asked once, not for ever")
    #expect(asked > 0)
  }

  @Test func `begins at removable drives and leads down to the file`() throws {
    var desk = try picking("r")
    #expect(desk.asked == [.exchange(.look(in: nil, for: .receive))])
    desk.take(.exchanged(.listed(start(.receive))))
    expectScreen(desk.picture(), "picker-start")
    desk.press(.enter)
    #expect(desk.asked.last == .exchange(.look(in: "/run/media/ana/CLE-BEN", for: .receive)))
    desk.take(.exchanged(.listed(stick(.receive))))
    expectScreen(desk.picture(), "picker-receive")
    expectScreen(desk.picture(rows: 17, columns: 60), "picker-receive-60x17")
    expectScreen(desk.picture(rows: 40, columns: 120), "picker-receive-120x40")
    desk.press(.enter)
    #expect(
      desk.asked.last
        == .exchange(
          .receive(
            path: "/run/media/ana/CLE-BEN/Martin-Lea-1-Ben-Caradec.grille-envoi.json", accepting: nil)))
    desk.take(.exchanged(.told(Sentence(fr: "Reçu.", en: "Received."))))
    #expect(desk.app.top is InterruptedScreen)
    #expect(desk.app.status?.sentence.fr == "Reçu.")
  }

  @Test func `shows a hostile name with its markers, and never as it is`() throws {
    var desk = try picking("r")
    desk.take(.exchanged(.listed(stick(.receive))))
    let rows = desk.picture().rows.joined()
    #expect(rows.contains("<U+001B>[2J<U+202E>nosj.json"))
    #expect(!rows.unicodeScalars.contains("\u{1B}") && !rows.unicodeScalars.contains("\u{202E}"))
  }

  @Test func `goes up again to the folder that was left, and tells of one that cannot be read`() throws {
    var desk = try picking("r")
    desk.take(.exchanged(.listed(start(.receive))))
    desk.press(.down, .up, .enter)
    desk.take(.exchanged(.listed(stick(.receive))))
    desk.press(.left)
    #expect(desk.asked.last == .exchange(.look(in: "/run/media/ana", for: .receive)))
    desk.take(
      .exchanged(
        .listed(
          FileListing(
            purpose: .receive, path: "/run/media/ana",
            entries: [entry(.folder, "/run/media/ana/A"), entry(.folder, "/run/media/ana/CLE-BEN")]))))
    desk.press(.enter)
    #expect(desk.asked.last == .exchange(.look(in: "/run/media/ana/CLE-BEN", for: .receive)))
    desk.take(.exchanged(.listed(stick(.receive, fault: Sentence(fr: "accès refusé", en: "denied")))))
    #expect(desk.app.status?.kind == .error)
    #expect(desk.app.top is FilePicker)
  }

  @Test func `takes a path that is typed`() throws {
    var desk = try picking("r")
    desk.take(.exchanged(.listed(start(.receive))))
    desk.press(.character("t"))
    desk.type("/mnt/cle/envoi.json")
    desk.press(.enter)
    #expect(desk.asked.last == .exchange(.look(in: "/mnt/cle/envoi.json", for: .receive)))
    #expect(desk.app.top is FilePicker)
  }

  @Test func `proposes a name where a file is to be written, and asks for the passphrase`() throws {
    var desk = try picking("e")
    desk.take(.exchanged(.listed(stick(.send(dossier: "d")))))
    expectScreen(desk.picture(), "picker-send")
    desk.press(.enter)
    expectScreen(desk.picture(), "send-form")
    desk.press(.function(10))
    #expect(desk.app.status?.kind == .refused)
    desk.type("secret")
    desk.press(.function(10))
    #expect(
      desk.asked.last
        == .exchange(
          .send(
            dossier: "d", folder: "/run/media/ana/CLE-BEN",
            name: "Martin-Lea-1-Ana-Prudhomme.grille-envoi.json", passphrase: "secret")))
    desk.take(.failed(Sentence(fr: "Phrase de passe incorrecte.", en: "Wrong passphrase.")))
    #expect(desk.app.top.context == .form)
    desk.take(.exchanged(.sent(["Écrit : /run/media/ana/CLE-BEN/x.json", "Remettez ce fichier."])))
    #expect(desk.app.top.context == .reading)
    desk.press(.escape)
    #expect(desk.app.top is InterruptedScreen)
  }

  @Test func `accepts an unknown key only with its word, the fingerprint on the screen`() throws {
    var desk = try picking("r")
    desk.take(.exchanged(.listed(stick(.receive))))
    let stranger = Stranger(
      name: "Ben Caradec", fingerprint: "b180 55e7 0c3d 9a42 11aa 22bb 33cc 44dd", kid: "kid-ben", path: "/f")
    desk.take(.exchanged(.stranger(stranger)))
    expectScreen(desk.picture(), "stranger")
    expectScreen(desk.picture(rows: 17, columns: 60), "stranger-60x17")
    desk.type("oui")
    desk.press(.function(10))
    #expect(desk.app.status?.kind == .refused)
    for _ in 0..<3 { desk.press(.backspace) }
    desk.press(.up)
    desk.type("accepter")
    desk.press(.function(10))
    #expect(desk.asked.last == .exchange(.receive(path: "/f", accepting: "kid-ben")))
    let seats = FreeSeat.sorted(
      [
        FreeSeat(evaluator: EvaluatorID(unchecked: "z"), name: "Alix Petit"),
        FreeSeat(evaluator: BlocDesk.ben, name: "ana prudhomme"),
      ], for: "Ana Prudhomme")
    desk.take(.exchanged(.freeSeats(seats, dossier: "d", told: Sentence(fr: "Reçu.", en: "Received."))))
    expectScreen(desk.picture(), "seats")
    desk.press(.enter)
    #expect(desk.asked.last == .exchange(.takeSeat(BlocDesk.ben, dossier: "d")))
    desk.take(.exchanged(.told(Sentence(fr: "Assise.", en: "Seated."))))
    #expect(desk.app.top is InterruptedScreen)
  }

  @Test func `is off where both keys are here`() throws {
    var desk = try BlocDesk("B2")
    try desk.do(.interrupt(desk.bloc, motif: "x"))
    desk.open()
    desk.press(.character("e"))
    #expect(desk.app.top is InterruptedScreen)
    #expect(desk.app.status?.sentence == ScreenText.bothHere)
  }

  @Test func `goes home where the dossier cannot be opened again`() throws {
    var desk = try picking("r")
    desk.take(.exchanged(.listed(stick(.receive))))
    desk.take(.exchanged(.lost(Sentence(fr: "Perdu.", en: "Lost."))))
    #expect(desk.app.stack.count == 1)
    #expect(desk.app.status?.kind == .error)
  }

  @Test func `names files in plain letters, and raises a number that is taken`() {
    let taken: Set = ["Le-Goff-Lea-1-Ana-Prudhomme.grille-envoi.json"]
    #expect(
      ExchangeFileName.free(candidate: "Le Goff/Léa", sender: "Ana Prudhomme", from: 1, taken: taken)
        == "Le-Goff-Lea-2-Ana-Prudhomme.grille-envoi.json")
    #expect(
      ExchangeFileName.free(candidate: "\u{202E}", sender: "", from: 1, taken: [])
        == "x-1-x.grille-envoi.json")
    #expect(ExchangeFileName.next(after: "a-9.grille-envoi.json") == "a-10.grille-envoi.json")
    #expect(ExchangeFileName.next(after: "a.grille-envoi.json") == "a-2.grille-envoi.json")
    #expect(ExchangeFileName.completed("envoi") == "envoi.grille-envoi.json")
  }
}
