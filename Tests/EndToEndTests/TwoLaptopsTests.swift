import Assessment
import Authoring
import Dossier
import Foundation
import Journal
import Referential
import Seal
import TestSupport
import Testing

@Suite struct `Two evaluators on two laptops` {
  private static let bloc = BlocID("B2")

  @Test func `come from a new dossier to one file that both signed, by files and six words alone`() throws {
    let folder = try Folder()
    let clock = HoursClock()
    let anne = try EvaluatorsLaptop("Anne Premier", .accreditedExpert, in: folder, clock: clock)
    let boris = try EvaluatorsLaptop("Boris Second", .internalExpert, in: folder, clock: clock)
    let bloc = try #require(Self.bloc)
    let dossier = try begin(anne, boris, bloc)

    // The dossier goes over, Boris accepts Anne's key and takes the place that is kept for him.
    var a = try anne.open()
    try a.wait(for: "Prochaine remise")
    var b = try boris.open()
    try b.wait(for: "Aucun dossier")
    try anne.send(a)
    try boris.receive(b, from: 1, of: anne, then: "Clé inconnue")
    try b.wait(for: "groupe par groupe")
    try accept(b)
    try b.wait(for: "Qui êtes-vous dans ce dossier")
    try b.press("Enter")
    try b.wait(for: "Vous êtes Boris Second")
    try a.press("q")
    try b.press("q")
    _ = try (a.waitForExit(), b.waitForExit())

    try boris.work(in: dossier) { try $0.ask(.declareImpartiality(bloc), $1) }
    b = try boris.open()
    try boris.send(b)
    try b.press("q")
    a = try anne.open()
    try anne.receive(a, from: 1, of: boris, then: "Clé inconnue")
    try accept(a)
    try a.wait(for: "Reçu de Boris Second")
    try a.press("q")
    _ = try (a.waitForExit(), b.waitForExit())

    try observe(anne, boris, dossier, bloc)
    try grade(anne, dossier, bloc)
    a = try anne.open()
    try anne.send(a)
    try a.wait(for: "lisez le code à Boris Second")
    b = try boris.open()
    try boris.receive(b, from: 2, of: anne, then: "scellée")
    try b.press("q")
    _ = try b.waitForExit()
    #expect(try FileManager.default.subpathsOfDirectory(atPath: boris.home).allSatisfy { path in
      let data = FileManager.default.contents(atPath: "\(boris.home)/\(path)") ?? Data()
      return data.range(of: Data("Vu-par-Anne".utf8)) == nil
    })
    try mark(boris, dossier, bloc)
    try grade(boris, dossier, bloc)
    try a.press("q")
    _ = try a.waitForExit()

    // "Grille complète": the six words are read out, and typed by four letters each.
    a = try anne.open("open", dossier.text, "--bloc", "B2")
    try a.wait(for: "B2")
    try choose("Lire à l'autre le code", in: a)
    try a.wait(for: "a-t-il dit")
    try a.press("Down", "Enter")
    try a.wait(for: "Lisez chaque mot")
    for number in 2...6 {
      try a.press("Enter")
      try a.wait(for: "\(number) / 6")
    }
    let words = try a.screen().split(separator: "\n").compactMap { line -> String? in
      let parts = line.split(separator: " ")
      return parts.count == 2 && Int(parts[0]) != nil ? String(parts[1]) : nil
    }
    try #require(words.count == 6, "\(words)")
    try a.press("Enter")
    b = try boris.open("open", dossier.text, "--bloc", "B2")
    try b.wait(for: "demandez à Anne Premier le code")
    try choose("Ouvrir la grille scellée", in: b)
    try b.wait(for: "Quatre lettres")
    for word in words {
      try b.type(String(word.prefix(4)))
      try b.press("Space")
    }
    try b.press("Enter")
    try b.wait(for: "Mise en commun")
    try boris.send(b)
    try anne.receive(a, from: 2, of: boris, then: "Mise en commun")

    // One proposes, the other accepts; both sign what their own laptop makes.
    try a.press("d")
    try a.wait(for: "Quelle décision")
    try a.press("Enter")
    try a.wait(for: "envoyez votre fichier à Boris Second")
    try anne.send(a)
    try boris.receive(b, from: 3, of: anne, then: "o l'accepte")
    try b.press("o")
    try b.wait(for: "B2 Signature")
    try boris.send(b)
    try anne.receive(a, from: 3, of: boris, then: "B2 Signature")
    try sign(a, then: "1 signature sur 2")
    try anne.send(a)
    try boris.receive(b, from: 4, of: anne, then: "1 signature sur 2")
    try sign(b, then: "B2 Résultat signé")
    try boris.send(b)
    try anne.receive(a, from: 4, of: boris, then: "B2 Résultat signé")

    let result = "dossiers/\(dossier)/results/B2.r1.grille.json"
    let files = [anne, boris].map { FileManager.default.contents(atPath: "\($0.home)/\(result)") }
    #expect(files[0] != nil && files[0] == files[1])
    for laptop in [anne, boris] {
      let verified = try Program.run("verify", "\(laptop.home)/\(result)", home: laptop.home)
      #expect(verified.output.contains("Anne Premier") && verified.output.contains("Boris Second"))
      #expect([0, 2].contains(verified.status), "\(verified.output)")
    }
    try a.press("q", "q")
    try b.press("q", "q")
    _ = try (a.waitForExit(), b.waitForExit())
  }

  private func begin(
    _ anne: EvaluatorsLaptop, _ boris: EvaluatorsLaptop, _ bloc: BlocID
  ) throws -> DossierID {
    let referential = try #require(try EmbeddedReferentials.referential(id: "cqp-accueil-relation"))
    let dossier = try DossierFolder.create(.random(), in: DataFolder(anne.home), referential).id
    // As Anne would record him: without his key, under an id of her own making.
    boris.seat = EvaluatorID(unchecked: AuthorID.random().text)
    var colleague = boris.evaluator
    colleague.id = boris.seat
    colleague.publicKey = nil
    try anne.work(in: dossier) { session, me in
      try session.ask(
        .recordCandidate(Candidate(familyName: "Martin", givenName: "Lea", employer: "Mutuelle Essai")), me)
      for person in [anne.evaluator, colleague] { try session.ask(.recordEvaluator(person), me) }
      try session.ask(.nameTeam(bloc, [me, boris.seat]), me)
      try session.ask(.declareImpartiality(bloc), me)
    }
    return dossier
  }

  private func observe(
    _ anne: EvaluatorsLaptop, _ boris: EvaluatorsLaptop, _ dossier: DossierID, _ bloc: BlocID
  ) throws {
    try anne.work(in: dossier) { session, me in
      try session.ask(.startObservation(bloc, kind: nil), me)
      let id = try #require(session.state.observations(of: bloc).last?.id)
      try session.ask(.recordAttendance(bloc, id, boris.seat, .present), me)
      try session.ask(.describeObservation(bloc, id, Description(steeringTools: "Agenda")), me)
      try session.ask(.addNote(bloc, id, nil, text: "Vu-par-Anne"), me)
      for criterion in try #require(session.state.referential.bloc(bloc)).criteria {
        try session.ask(.mark(bloc, id, criterion.id, .satisfying, motif: nil), me)
      }
      anne.wait(minutes: 20)
      try session.ask(.endObservation(bloc, id), me)
      try session.ask(.closeObserving(bloc), me)
      try session.ask(.startInterview(bloc), me)
      try session.ask(.recordInterviewAttendance(bloc, boris.seat, .present), me)
      anne.wait(minutes: 15)
      try session.ask(.endInterview(bloc), me)
      for item in session.state.plan(bloc).required {
        try session.ask(.settlePlanItem(bloc, item, .addressed), me)
      }
      try session.ask(.closeInterview(bloc), me)
    }
  }

  private func mark(_ laptop: EvaluatorsLaptop, _ dossier: DossierID, _ bloc: BlocID) throws {
    try laptop.work(in: dossier) { session, me in
      let id = try #require(session.state.observations(of: bloc).last?.id)
      for criterion in try #require(session.state.referential.bloc(bloc)).criteria {
        try session.ask(.mark(bloc, id, criterion.id, .satisfying, motif: nil), me)
      }
    }
  }

  private func grade(_ laptop: EvaluatorsLaptop, _ dossier: DossierID, _ bloc: BlocID) throws {
    try laptop.work(in: dossier) { session, me in
      for item in try #require(session.state.referential.bloc(bloc)).gridItems {
        let verdict: Verdict =
          switch item {
          case .criterion(let id): .criterion(id, .satisfied)
          case .competence(let id): .competence(id, .acquired)
          }
        try session.ask(.giveVerdict(bloc, item, verdict), me)
      }
      try session.ask(.completeGrid(bloc), me)
    }
  }

  private func accept(_ session: TmuxSession) throws {
    try session.type("ACCEPTER")
    try session.press("F10")
  }

  /// Goes to an entry of the list of actions and chooses it.
  private func choose(_ entry: String, in session: TmuxSession) throws {
    try session.press("a")
    try session.wait(for: "ctions")
    for _ in 0..<40 {
      let here = try session.settled().split(separator: "\n").contains {
        $0.contains("▸ ") && $0.contains(entry)
      }
      if here { return try session.press("Enter") }
      try session.press("Down")
    }
    Issue.record("no \(entry) in\n\(try session.screen())")
  }

  private func sign(_ session: TmuxSession, then next: String) throws {
    try session.wait(for: "B2 Signature")
    try session.press("End")
    try session.wait(for: "s signer")
    try session.press("s")
    try session.wait(for: "Écrivez SIGNER")
    try session.type("SIGNER")
    try session.press("Tab")
    try session.type(EvaluatorsLaptop.passphrase)
    try session.press("F10")
    try session.wait(for: "Empreinte SHA-256", seconds: 60)
    try session.press("Escape")
    try session.wait(for: next)
  }
}

extension DossierSession {
  fileprivate func ask(_ command: Command, _ person: EvaluatorID) throws {
    _ = try perform(command, by: person)
  }
}
