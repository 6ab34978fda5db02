import Assessment
import Canvas
import Referential
import Screens
import Testing
import Wording

@Suite struct `Everything the keys can do` {
  /// Where a question is open, and answers stand in the place of keys.
  private static let questions: Set<Context> = [.form, .writing, .help, .masked]

  @Test(arguments: Context.allCases.filter { !questions.contains($0) }, Language.allCases)
  func `can be said by a word`(context: Context, language: Language) {
    let bindings = Keymap.standard.bindings(in: context)
    for binding in bindings where binding.action.digit == nil {
      let words = LinearDialog.words(of: binding, in: context, language)
      // Two actions of one name do the same: leaving a list by Esc or by q.
      let alike = bindings.filter { $0.label == binding.label }.map(\.action)
      let heard = words.compactMap { LinearDialog.action(named: $0, in: context, language) }
      #expect(heard.contains { alike.contains($0) }, "\(binding.action) in \(context): \(words)")
    }
  }

  @Test(arguments: Context.allCases.filter { !questions.contains($0) })
  func `can be said by its letter`(context: Context) {
    for binding in Keymap.standard.bindings(in: context) where binding.action.digit == nil {
      for case .character(let letter) in binding.keys where letter.isLetter {
        #expect(LinearDialog.action(named: String(letter), in: context, .fr) == binding.action)
      }
    }
  }

  /// Lines that lead to a command, and where they are said; nil for what is asked for by other requests.
  private func way(to name: CommandName) throws -> (Talk, [String])? {
    func fresh(_ bloc: String = "B1") throws -> Talk { Talk(at: try BlocDesk(bloc)) }
    func desk(_ bloc: String = "B1", _ prepare: (inout BlocDesk) throws -> Void) throws -> Talk {
      var desk = try BlocDesk(bloc)
      try prepare(&desk)
      return Talk(at: desk)
    }
    func observed(ended: Bool = true) throws -> Talk { try desk { try $0.observe(end: ended) } }
    func agreeing() throws -> Talk {
      try desk {
        try $0.finishObserving()
        let first = try $0.rules.criteria[0].id
        try $0.grade(by: BlocDesk.ana)
        try $0.grade(by: BlocDesk.ben, changes: [.criterion(first, .notSatisfied)])
        try $0.interview()
      }
    }
    func interviewing() throws -> Talk {
      try desk {
        try $0.finishObserving()
        for person in [BlocDesk.ana, BlocDesk.ben] { try $0.grade(by: person) }
      }
    }
    switch name {
    case .recordCandidate:
      return (try fresh(), ["actions", "compléter", "garder", "garder", "Mutuelle Neuve", "valider"])
    case .rectifyCandidate:
      return (try fresh(), ["actions", "rectifier", "Martine", "garder", "faute", "oui"])
    case .recordEvaluator:
      return (try fresh(), ["actions", "informations évaluateur", "ben", "Ben Caradoc", "valider"])
    case .recordAccommodation:
      return (try fresh(), ["actions", "aménagement", "tiers temps", "la commission", "20", "oui"])
    case .acknowledgeDamage:
      return (try desk { $0.app.world.open?.state.damage = ["journal coupé"] }, ["actions", "dommage", "1"])
    case .recordDerogation:
      return (try fresh(), ["actions", "dérogation", "1", "Commission", "garder", "fermeture", "oui"])
    case .nameTeam: return (try fresh(), ["actions", "binôme", "ben", "ana", "oui"])
    case .replaceEvaluator:
      return (
        try desk {
          $0.app.world.identities.append(
            Identity(
              evaluator: Evaluator(
                id: EvaluatorID(unchecked: "zoe"), name: "Zoé Petit", role: .accreditedExpert,
                organisation: "Cabinet"), fingerprint: ""))
        },
        ["actions", "remplacer", "ana", "zoe", "congé", "oui"]
      )
    case .declareImpartiality:
      return (
        try desk {
          try $0.do(.interrupt($0.bloc, motif: "x"));
          try $0.do(.returnToPhase($0.bloc, .preparing, motif: "x"))
        }, ["déclarer", "oui"]
      )
    case .planInterview: return (try fresh(), ["actions", "date", "01/12/2026"])
    case .chooseFilling: return (try fresh(), ["actions", "manière", "commune"])
    case .startObservation: return (try fresh(), ["commencer"])
    case .describeObservation: return (try observed(), ["informations", "2", "valider"])
    case .pauseObservation: return (try observed(ended: false), ["pause"])
    case .resumeObservation: return (try observed(ended: false), ["pause", "reprendre"])
    case .endObservation: return (try observed(ended: false), ["finir"])
    case .voidObservation: return (try observed(), ["actions", "annuler entretien", "panne"])
    case .setAsideObservation: return (try observed(), ["actions", "ne pas retenir", "panne"])
    case .retainObservation:
      return (try observed(), ["actions", "ne pas retenir", "panne", "actions", "retenir de nouveau"])
    case .shareObservation:
      return (
        try desk {
          try $0.observe();
          for person in [BlocDesk.ana, BlocDesk.ben] {
            try $0.do(.declareImpartiality(try Cast.bloc(4)), by: person)
          }
        }, ["actions", "partager", "b4"]
      )
    case .settleContradiction:
      return (
        try desk {
          try $0.observe()
          let id = try $0.lastObservation
          let apart = Description(channels: [.email])
          try $0.merge(
            .bloc($0.bloc, .observationDescribed(id, apart, was: Description(channels: []))), by: BlocDesk.ben)
        }, ["manque", "deux valeurs", "1"]
      )
    case .confirmKey:
      return (
        try desk {
          try $0.finishObserving()
          for person in [BlocDesk.ana, BlocDesk.ben] { try $0.grade(by: person) }
          try $0.interview()
          for key in ["first", "second"] {
            var ben = try #require($0.state.evaluators[BlocDesk.ben])
            ben.publicKey = key
            try $0.do(.recordEvaluator(ben), by: BlocDesk.ben)
          }
        }, ["manque", "clé de signature"]
      )
    case .pairObservations:
      return (try desk { try $0.observeApart() }, ["actions", "apparier", "1"])
    case .unpairObservation:
      return (
        try desk {
          let (first, second) = try $0.observeApart()
          try $0.do(.pairObservations($0.bloc, first, with: second))
        }, ["actions", "défaire l'appariement", "deux appels"]
      )
    case .recordAttendance: return (try observed(), ["actions", "absence", "ben", "malade"])
    case .recordContactSheets: return (try fresh("B3"), ["actions", "fiches", "oui", "2", "oui"])
    case .mark: return (try observed(), ["1.1 insuffisant"])
    case .addNote: return (try observed(), ["note 1.1 bonjour"])
    case .editNote: return (try observed(), ["note", "une ligne", "une autre", "."])
    case .removeNote:
      return (
        try desk {
          try $0.observe()
          let id = try $0.lastObservation
          try $0.do(.addNote($0.bloc, id, $0.criterion(1, 1), text: "06 12 34 56 78"))
        }, ["manque", "téléphone", "effacer"]
      )
    case .writeComment: return (try observed(), ["précisions 1", "texte", "."])
    case .writeCommonComment: return (try agreeing(), ["précisions 2", "texte", "."])
    case .giveVerdict: return (try desk { try $0.finishObserving() }, ["2.1 satisfait"])
    case .waive: return (try observed(), ["manque", "situation difficile", "sans objet"])
    case .closeObserving:
      return (
        try desk {
          try $0.finishObserving(); try $0.do(.returnToPhase($0.bloc, .observing, motif: "x"))
        }, ["finir", "1"]
      )
    case .completeGrid:
      return (
        try desk {
          try $0.finishObserving(); try $0.grade(by: BlocDesk.ana);
          try $0.do(.returnToPhase($0.bloc, .grading, motif: "x"))
        }, ["finir", "1"]
      )
    case .startInterview: return (try interviewing(), ["commencer"])
    case .pauseInterview: return (try interviewing(), ["commencer", "pause"])
    case .resumeInterview: return (try interviewing(), ["commencer", "pause", "reprendre"])
    case .endInterview: return (try interviewing(), ["commencer", "finir"])
    case .pairSittings, .unpairSitting:
      let isPaired = name == .unpairSitting
      return (
        try desk {
          try $0.finishObserving()
          for person in [BlocDesk.ana, BlocDesk.ben] { try $0.grade(by: person) }
          for person in [BlocDesk.ana, BlocDesk.ben] {
            try $0.do(.startInterview($0.bloc), by: person)
            $0.wait(minutes: 2)
            try $0.do(.endInterview($0.bloc), by: person)
          }
          if isPaired { try $0.do(.pairSittings($0.bloc, 1, with: 2)) }
        }, isPaired ? ["apparier", "deux temps"] : ["apparier", "1"]
      )
    case .placeInterview: return (try interviewing(), ["commencer", "informations", "valider"])
    case .recordInterviewAttendance: return (try interviewing(), ["commencer", "informations", "valider"])
    case .settlePlanItem: return (try interviewing(), ["commencer", "abordé 3"])
    case .closeInterview:
      return (
        try desk {
          try $0.finishObserving(); for person in [BlocDesk.ana, BlocDesk.ben] { try $0.grade(by: person) };
          try $0.interview(); try $0.do(.returnToPhase($0.bloc, .interviewing, motif: "x"))
          for person in [BlocDesk.ana, BlocDesk.ben] {
            try $0.do(.recordInterviewAttendance($0.bloc, person, .present))
          }
        }, ["finir", "1"]
      )
    case .modifyVerdict: return (try agreeing(), ["modifier 1", "non observé", "relecture"])
    case .maintainDivergence: return (try agreeing(), ["maintenir 1", "deux lectures"])
    case .proposeDecision: return (try agreed(), ["décision", "validé"])
    case .acceptDecision: return (try agreed(), ["décision", "validé", "qui", "ben", "accepter", "continuer"])
    case .undo: return (try observed(ended: false), ["satisfaisant 1.1", "défaire"])
    case .redo: return (try observed(ended: false), ["satisfaisant 1.1", "défaire", "refaire"])
    case .announceGrid, .sign: return nil
    case .returnToPhase: return (try observed(), ["actions", "revenir", "1", "oubli"])
    case .interrupt: return (try observed(), ["actions", "interrompre", "congé"])
    case .openRevision: return (try signed(), ["actions", "rouvrir", "erreur"])
    }
  }

  @Test(arguments: CommandName.allCases.filter { ![.sign, .announceGrid].contains($0) })
  func `leads to each command by lines`(name: CommandName) throws {
    let (start, lines) = try #require(try way(to: name))
    var talk = start
    for line in lines { talk.say(line) }
    #expect(talk.commands.contains { $0.name == name }, "\(talk.text)\n\(talk.commands.map(\.name))")
  }

  @Test func `signs only what was heard to its end, with the word and the passphrase`() throws {
    var desk = try agreedDesk()
    let bloc = desk.bloc
    try desk.do(.proposeDecision(bloc, .validated))
    try desk.do(.acceptDecision(bloc), by: BlocDesk.ben)
    var talk = Talk(at: desk)
    #expect(talk.text.contains("Première partie."))
    #expect(!talk.text.contains("-----"))
    talk.say("signer")
    #expect(talk.text.contains("encore 1 partie"))
    talk.say("suite", "signer", "signe")
    #expect(talk.question.contains("SIGNER"), "another word is asked for again")
    talk.say("SIGNER")
    #expect(talk.dialog.asksSecret && talk.dialog.signs)
    talk.say("aide")
    #expect(talk.asked.last == .sign(bloc, passphrase: "aide"), "any line may be a passphrase")
  }

  private func agreedDesk() throws -> BlocDesk {
    var desk = try BlocDesk()
    try desk.finishObserving()
    for person in [BlocDesk.ana, BlocDesk.ben] { try desk.grade(by: person) }
    try desk.interview()
    for competence in try desk.rules.competences {
      try desk.do(.writeCommonComment(desk.bloc, competence.id, text: "Vu ensemble."))
    }
    return desk
  }

  private func agreed() throws -> Talk { Talk(at: try agreedDesk()) }

  private func signed() throws -> Talk {
    var desk = try agreedDesk()
    let bloc = desk.bloc
    try desk.do(.proposeDecision(bloc, .validated))
    try desk.do(.acceptDecision(bloc), by: BlocDesk.ben)
    for person in [BlocDesk.ana, BlocDesk.ben] {
      let proposal = try #require(desk.state.evaluation(bloc).proposal?.id)
      let record = SignatureRecord(
        proposal: proposal, payload: "p", kid: "kid-\(person)", publicKey: "key-\(person)", protected: "h",
        signature: "s")
      try desk.do(.sign(bloc, record), by: person)
    }
    return Talk(at: desk)
  }
}
