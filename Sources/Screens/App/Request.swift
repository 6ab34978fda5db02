package import Assessment
package import PlainText
package import Referential
package import Wording

/// What a screen asks the program to do; performed in order, outside.
package enum Request: Hashable, Sendable {
  /// Puts commands to the open dossier, one after the other; stops at the first refusal.
  case record([Command])
  /// Makes a dossier for a candidate and opens it.
  case createDossier(Candidate)
  case openDossier(String)
  case closeDossier
  /// Makes a key for a person and takes that person as the one at the keyboard.
  case createIdentity(Evaluator, passphrase: String)
  case chooseIdentity(EvaluatorID)
  /// Makes what would be signed readable.
  case showPayload(BlocID)
  case sign(BlocID, passphrase: String)
  /// Makes a sealed result readable.
  case showResult(BlocID)
  case remember(Place)
  /// Opens a text in the user's own editor.
  case edit(String)
  /// Keeps how the person at the keyboard likes to work.
  case prefer(Preferences)
  /// Keeps what this keyboard's top row gives.
  case learnTopRow(TopRow)
  /// Takes the mouse from the terminal, or gives it back.
  case useMouse(Bool)
  /// Gives files to the other evaluator and takes them from there.
  case exchange(ExchangeRequest)
  /// Finds, reads and hands on the results of an archive.
  case review(ReviewRequest)
  case suspend
  case quit
}

/// What became of a request.
package enum Outcome: Hashable, Sendable {
  /// The events are synced, and the world's dossier has them.
  case recorded([Event])
  case refused(Refusal)
  /// Something outside went wrong, or was set right by itself, and what to do next.
  case failed(Sentence)
  case opened
  case identityCreated(EvaluatorID)
  case identityChosen
  case document([SafeText])
  case signed(SealedFile, isComplete: Bool)
  /// What came back from the editor.
  case edited(String)
  case exchanged(ExchangeOutcome)
  case reviewed(ReviewOutcome)
  case done
}

/// What a screen answers to a key: what is asked for, where to go, what the status line says.
package struct Response {
  package enum Move {
    case stay
    case push(any ScreenModel)
    case replace(any ScreenModel)
    case pop
    /// Back to the bloc's screen, with its cursor on a line of the grid.
    case popTo(GridItem)
    /// Back to the screen before, with marks going to an observation.
    case popToColumn(ObservationID)
    /// Back, another screen taking the place of the one before.
    case popReplacing(any ScreenModel)
    /// Back to the text before, with this put at its cursor.
    case popInserting(String)
    /// Back to the bloc's screen, with its cursor on a point of the interview's plan.
    case popToPlan(PlanItem)
    /// Back, the screen before changed first: what was chosen is the one before's to keep.
    case popAfter(@Sendable (inout any ScreenModel, World) -> Void)
    /// Back to the home screen.
    case home
  }

  package var requests: [Request] = []
  package var move = Move.stay
  package var status: Status?

  package static let none = Response()
  package static func ask(_ requests: Request...) -> Response { Response(requests: requests) }
  package static func record(_ commands: Command...) -> Response {
    Response(requests: [.record(commands)])
  }
  package static func push(_ screen: any ScreenModel) -> Response { Response(move: .push(screen)) }
  package static let pop = Response(move: .pop)
  package static func say(_ sentence: Sentence, _ kind: Status.Kind = .information) -> Response {
    Response(status: Status(kind: kind, sentence: sentence))
  }
}

/// The status line: what was just recorded, refused or found.
package struct Status: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Synced to disk.
    case recorded
    case information
    /// Nothing is refused; somebody had better look.
    case warning
    case refused
    case error
  }

  package var kind: Kind
  package var sentence: Sentence

  package init(kind: Kind, sentence: Sentence) {
    self.kind = kind
    self.sentence = sentence
  }
}
