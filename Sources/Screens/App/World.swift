package import Assessment
package import Canvas
package import PlainText
package import Referential
package import Wording

/// What the screens know of the world outside: handed in, never looked up.
package struct World: Sendable {
  /// The people with a key on this machine.
  package var identities: [Identity]
  /// Whose hands are on the keyboard; nil until somebody has said so.
  package var me: EvaluatorID?
  package var dossiers: [DossierEntry]
  package var open: OpenDossier?
  /// The referential that a new dossier is made with.
  package var referential: Referential
  package var now: Timepoint
  package var language: Language
  package var glyphs: Glyphs
  /// The user's own phrases.
  package var phrases: [StockPhrase] = []
  /// What the terminal shows at once; scrolling by a page goes by it.
  package var size = Size(rows: 24, columns: 80)
  /// What keys mean, in the keyboard and the settings of this computer.
  package var keymap = Keymap.standard
  /// The places on the screen, the one on top first: a sentence names the keys of the nearest.
  var places: [Context] = []
  /// The top row of the keyboard, once it was learnt.
  package var topRow: TopRow?
  /// How the person at the keyboard likes to work.
  package var preferences = Preferences()
  /// Which tables were folded in this sitting, by dossier and phase.
  var folded: [FoldedTables.Place: Set<CompetenceID>] = [:]
  /// Whether the mouse is ours and not the terminal's.
  package var usesMouse = false
  /// The archive that is read, where it is a reviewer who sits here.
  package var archive: ArchiveView?
  /// The words that codes of grids are made of.
  /// Whether the data folder is not the one that commands take by themselves.
  package var isOtherHome = false
  package var codeWords: [String] = []

  package init(
    identities: [Identity], me: EvaluatorID?, dossiers: [DossierEntry], open: OpenDossier?,
    referential: Referential, now: Timepoint, language: Language, glyphs: Glyphs
  ) {
    self.identities = identities
    self.me = me
    self.dossiers = dossiers
    self.open = open
    self.referential = referential
    self.now = now
    self.language = language
    self.glyphs = glyphs
  }

  /// A sentence of the catalogue in the language of the interface.
  package func text(_ sentence: Sentence, keepLineBreaks: Bool = false) -> SafeText {
    SafeText(sentence.text(language) { name(of: $0) }, keepLineBreaks: keepLineBreaks)
  }

  /// The state of the open dossier; an empty one where none is open.
  package var state: DossierState { open?.state ?? DossierState(referential: referential) }

  package var myName: String {
    identities.first { $0.evaluator.id == me }?.evaluator.name ?? ""
  }

  package var today: Day { now.moment.day }

  /// The names of things in the open dossier.
  var words: Wording { Wording(language: language, state: state, today: today) }
}

/// A person with a key on this machine.
package struct Identity: Hashable, Sendable {
  package var evaluator: Evaluator
  /// The key's fingerprint in short groups.
  package var fingerprint: String

  package init(evaluator: Evaluator, fingerprint: String) {
    self.evaluator = evaluator
    self.fingerprint = fingerprint
  }
}

/// One dossier of the home screen.
package struct DossierEntry: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case readable(DossierState)
    /// It could not be read, and why.
    case unreadable(Sentence)
  }

  package var id: String
  package var content: Content
  /// Which evaluator of it is at the keyboard, where it knows them under an id of its own.
  package var me: EvaluatorID?
  /// What went to the other computer and came from there.
  package var exchanged = Exchanged()

  package init(id: String, content: Content, me: EvaluatorID? = nil, exchanged: Exchanged = Exchanged()) {
    self.id = id
    self.content = content
    self.me = me
    self.exchanged = exchanged
  }
}

/// The dossier that is worked on, with what its journals and results are.
package struct OpenDossier: Hashable, Sendable {
  package var id: String
  package var state: DossierState
  /// What opening found and set aside, told once.
  package var findings: [Sentence]
  package var results: [SealedFile]
  /// Where the evaluator was when it was closed.
  package var place: Place?
  /// What went to the other computer and came from there.
  package var exchanged = Exchanged()

  package init(
    id: String, state: DossierState, findings: [Sentence] = [], results: [SealedFile] = [],
    place: Place? = nil
  ) {
    self.id = id
    self.state = state
    self.findings = findings
    self.results = results
    self.place = place
  }
}

/// A result file that was written.
package struct SealedFile: Hashable, Sendable {
  package var bloc: BlocID
  package var revision: Int
  package var path: String
  /// The payload's SHA-256 in short groups.
  package var digest: String

  package init(bloc: BlocID, revision: Int, path: String, digest: String) {
    self.bloc = bloc
    self.revision = revision
    self.path = path
    self.digest = digest
  }
}

/// Where in a dossier an evaluator is: kept while moving, so that reopening comes back to it.
package struct Place: Hashable, Sendable {
  package var bloc: BlocID
  package var item: GridItem?
  package var observation: ObservationID?
  package var showsTables: Bool

  package init(
    bloc: BlocID, item: GridItem? = nil, observation: ObservationID? = nil, showsTables: Bool = false
  ) {
    self.bloc = bloc
    self.item = item
    self.observation = observation
    self.showsTables = showsTables
  }
}
