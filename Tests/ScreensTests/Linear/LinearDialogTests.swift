import Assessment
import Referential
import Screens
import Testing
import Wording

@Suite struct `The linear mode` {
  private func criterion(_ competence: Int, _ number: Int, of bloc: Int = 1) throws -> CriterionID {
    CriterionID(competence: CompetenceID(bloc: try Cast.bloc(bloc), number: competence), number: number)
  }

  private func observing(_ language: Language = .fr) throws -> Talk {
    try Talk(language: language) { story, bloc in try story.do(.startObservation(bloc, kind: nil)) }
  }

  @Test(arguments: [
    "satisfaisant 2.3", "2.3 satisfaisant", "sat 2.3", "SATISFAISANT compétence 2 critère 3", "o 2.3",
    "satisfaisant critere 2.3", "oui 2.3",
  ])
  func `hears a mark however it is said`(line: String) throws {
    var talk = try observing()
    talk.say(line)
    let bloc = try Cast.bloc(1)
    let running = try #require(talk.state.running?.id)
    #expect(talk.commands == [.mark(bloc, running, try criterion(2, 3), .satisfying, motif: nil)])
    #expect(talk.text.contains("Compétence 2, critère 3\u{A0}: satisfaisant. Enregistré."))
    #expect(talk.question.hasPrefix("2.3, "))
  }

  @Test func `says what was likely meant, and does nothing`() throws {
    var talk = try observing()
    talk.say("satifsaisant 2.3")
    #expect(talk.commands.isEmpty)
    #expect(talk.text.contains("Vouliez-vous dire «\u{A0}satisfaisant\u{A0}»"))
    talk.say("p")
    #expect(talk.text.contains("Précisions"), "a letter of the keyboard is its word")
    talk.say(".", "pré")
    #expect(talk.text.contains("plusieurs sens"))
    #expect(talk.commands.isEmpty)
  }

  @Test func `asks for a criterion where only a competence was named`() throws {
    var talk = try observing()
    talk.say("insuffisant 2")
    #expect(talk.commands.isEmpty)
    #expect(talk.text.contains("2.1"))
    talk.say("9.9 insuffisant")
    #expect(talk.commands.isEmpty)
    #expect(talk.text.contains("pas dans ce bloc"))
  }

  @Test func `repeats the question after an empty line, and after nothing else`() throws {
    var talk = try observing()
    let question = talk.question
    talk.say("")
    #expect(talk.heard == [question])
  }

  @Test func `refuses in the words of the state machine`() throws {
    var talk = try observing()
    let bloc = try Cast.bloc(1)
    talk.say("actions", "revenir a une etape", "1", "", "valider")
    let asking = Asking(evaluator: Cast.ana.id, at: talk.world.now, freshID: "x")
    let command = try #require(talk.commands.last)
    let refusal = try #require(throws: Refusal.self) { try talk.state.decide(command, asking: asking) }
    #expect(talk.heard.first == Wording(state: talk.state).refusal(refusal, in: bloc).fr)
    #expect(talk.state.phase(bloc, for: Cast.ana.id) == .observing)
  }

  @Test func `says why something is off, as the key does`() throws {
    var talk = try Talk()
    talk.say("satisfaisant 1.1")
    #expect(talk.commands.isEmpty)
    #expect(talk.heard.first == ScreenText.startFirst.fr)
    talk.say("aide")
    #expect(talk.text.contains("Sans effet maintenant"))
    #expect(talk.text.contains("commencer"))
  }

  @Test func `goes through the criteria one after the other`() throws {
    var talk = try observing()
    talk.say("parcourir", "satisfaisant", "passer", "insuffisant", "stop")
    let marks = talk.commands.compactMap { command -> CriterionID? in
      if case .mark(_, _, let criterion, _, _) = command { criterion } else { nil }
    }
    #expect(marks == [try criterion(1, 1), try criterion(1, 3)])
    talk.say("satisfaisant")
    #expect(talk.question.hasPrefix("1.4, "), "it stays where it is once stopped")
  }

  @Test func `takes a note with its words, or line by line to a full stop`() throws {
    var talk = try observing()
    talk.say("note 2.1 le client attend")
    let bloc = try Cast.bloc(1)
    #expect(talk.state.evaluation(bloc).ownGrid(Cast.ana.id).notes.map(\.text) == ["le client attend"])
    #expect(talk.dialog.app.top is GridScreen)
    talk.say("note", "Première ligne.", "aide", ".")
    let texts = talk.state.evaluation(bloc).ownGrid(Cast.ana.id).notes.map(\.text)
    #expect(texts.last == "Première ligne.\naide", "our words are text inside a text")
  }

  @Test func `adds to a comment, replaces it and erases it`() throws {
    var talk = try observing()
    let bloc = try Cast.bloc(1)
    let competence = try criterion(2, 1).competence
    func comment() -> String { talk.state.evaluation(bloc).grid(Cast.ana.id).comment(competence) }
    talk.say("précisions 2", "Un.", ".")
    #expect(comment() == "Un.")
    talk.say("precisions 2", "ajouter", "Deux.", ".")
    #expect(comment() == "Un.\nDeux.")
    talk.say("commentaire 2", "2", "Trois.", "", "Quatre.", ".")
    #expect(comment() == "Trois.\n\nQuatre.")
    talk.say("commentaire 2", "3")
    #expect(comment() == "")
  }

  @Test func `keeps each line of a text before the next, so that the end of the input loses none`() throws {
    var talk = try observing()
    talk.say("précisions 1", "Écrit avant la coupure.")
    talk.hangUp()
    #expect(talk.asked.suffix(1) == [.closeDossier])
    let written = talk.commands.compactMap { command -> String? in
      if case .writeComment(_, _, let text) = command { text } else { nil }
    }
    #expect(written == ["Écrit avant la coupure."])
    #expect(talk.text.contains("Tout ce qui a été confirmé est enregistré."))
  }

  @Test func `leaves a question with nothing recorded`() throws {
    var talk = try observing()
    talk.say("actions", "candidat")
    #expect(talk.text.contains("plusieurs sens"), "two lines are about the candidate")
    talk.say("compléter", "annuler")
    #expect(talk.commands.isEmpty)
    #expect(talk.dialog.app.top is GridScreen)
    #expect(talk.text.contains("Rien n'a été enregistré."))
  }

  @Test func `asks a form one question at a time, takes a wrong answer back at once, and sends at the end`()
    throws
  {
    var talk = Talk(try Bench())
    talk.say("nouveau dossier")
    #expect(talk.question.hasPrefix("Nom, 1 sur 6"))
    talk.say("Le Goff", "Yann", "Mutuelle Lirelle", "garder", "demain")
    #expect(talk.text.contains("n'est pas une date"))
    #expect(talk.question.hasPrefix("Date de naissance"))
    talk.say("02/03/1990", "retour")
    #expect(talk.question.hasPrefix("Date de naissance"))
    talk.say("garder", "vide")
    #expect(talk.question.contains("oui"))
    talk.say("liste")
    #expect(talk.text.contains("5, Date de naissance\u{A0}: 02/03/1990"))
    talk.say("1", "texte Garder", "valider")
    #expect(talk.state.candidate?.familyName == "Garder")
    #expect(talk.dialog.app.top is PreparingScreen)
  }

  @Test func `reads the declaration before it is made`() throws {
    var talk = Talk(try Bench())
    talk.say("nouveau dossier", "Un", "Deux", "Trois", "valider")
    talk.say("déclarer")
    #expect(talk.text.contains("déclare n'avoir"))
    talk.say("non")
    #expect(!talk.commands.contains { $0.name == .declareImpartiality })
    talk.say("2", "oui")
    #expect(talk.commands.last?.name == .declareImpartiality)
    #expect(talk.text.contains("nommer le binôme"), "what is left is heard")
    talk.say("observer")
    #expect(talk.dialog.app.top is GridScreen)
  }

  @Test func `declares from whatever line was heard last: the word names it`() throws {
    var talk = Talk(try Bench())
    talk.say("nouveau dossier", "Un", "Deux", "Trois", "valider")
    talk.say("4", "annuler", "déclarer", "oui")
    #expect(talk.commands.last?.name == .declareImpartiality, "\(talk.text)")
  }

  @Test func `masks, and shows again after an empty line only`() throws {
    var talk = try observing()
    talk.say("masquer", "satisfaisant 1.1")
    #expect(talk.commands.isEmpty)
    talk.say("")
    talk.say("satisfaisant 1.1")
    #expect(talk.commands.count == 1)
  }

  @Test func `speaks English`() throws {
    var talk = try observing(.en)
    talk.say("satisfying 2.3", "2.4 insufficient", "where")
    #expect(talk.commands.count == 2)
    #expect(talk.text.contains("Observation"))
    talk.say("foo")
    #expect(talk.text.contains("unknown here"))
  }

  @Test func `spells no sign`() throws {
    var talk = try Talk { story, bloc in
      try story.do(.startObservation(bloc, kind: nil))
      let id = try #require(story.state.running?.id)
      for criterion in story.state.referential.bloc(bloc)?.criteria ?? [] {
        try story.do(.mark(bloc, id, criterion.id, .insufficient, motif: nil))
      }
    }
    talk.say("liste", "liste 2", "texte 2.1", "où", "heure")
    talk.say("texte 2.1")
    #expect(talk.text.contains("insuffisant"))
    for sign in ["−", "●", "✓", "▸", "│", "·"] { #expect(!talk.text.contains(sign), "\(sign)") }
  }
}
