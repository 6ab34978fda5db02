import Assessment
import Canvas
import PlainText
import Referential
import Report
import Scenarios
import Screens
import Seal
import Wording

/// A reviewer's desk with a memory in the place of the archive: presses keys, answers what they ask for.
struct ReviewBench {
  var app: App
  private(set) var asked: [Request] = []
  /// What reading each file comes to.
  var contents: [String: ReadResult] = [:]
  var answer = SearchAnswer(text: "", hits: [], count: 0)

  init(
    _ files: [ListedFile], reviews: [SHA256Digest: ReviewState] = [:], hasTrust: Bool = true,
    reading: ArchiveView.Reading? = nil, identities: [Identity] = [], language: Language = .fr,
    glyphs: Glyphs = .unicode
  ) throws {
    var world = World(
      identities: identities, me: identities.first?.evaluator.id, dossiers: [], open: nil,
      referential: try Cast.referential(), now: Timepoint(Cast.moment(day: 9)), language: language,
      glyphs: glyphs)
    world.archive = ArchiveView(
      folder: "/media/jury/resultats", files: files, reviews: reviews, hasTrust: hasTrust, reading: reading)
    app = App(world: world, first: ReviewScreens.first(world))
    _ = app.start()
  }

  mutating func press(_ keys: Key...) { for key in keys { perform(app.handle(key)) } }

  mutating func type(_ text: String) { for character in text { press(.character(character)) } }

  mutating func take(_ outcome: ReviewOutcome) { perform(app.take(.reviewed(outcome))) }

  /// The picture at a size, which the screens are told of first.
  func picture(_ rows: Int = 24, _ columns: Int = 80) -> Canvas {
    var shown = app
    let size = Size(rows: rows, columns: columns)
    _ = shown.handle(.resize(size))
    shown.world.size = size
    return shown.draw(size: size)
  }

  func rows(_ rows: Int = 24, _ columns: Int = 80) -> [String] { picture(rows, columns).rows }
  var text: String { rows().joined(separator: "\n") }

  private mutating func perform(_ requests: [Request]) {
    for request in requests {
      asked.append(request)
      perform(app.take(outcome(of: request)))
    }
  }

  private mutating func outcome(of request: Request) -> Outcome {
    guard case .review(let request) = request else { return .done }
    switch request {
    case .read(let path), .readUnauthenticated(let path):
      guard var result = contents[path] else { return .failed(Sentence(same: "no \(path)")) }
      if case .readUnauthenticated = request {
        result.isUnauthenticated = true
      } else if result.verdict == .invalid {
        result.payload = nil
        result.sections = []
        result.opening = []
      }
      return .reviewed(.read(result))
    case .compare(let a, let b):
      guard let first = contents[a], let second = contents[b] else { return .failed(Sentence(same: "!")) }
      return .reviewed(.compared(first, second))
    case .search(let text, let first):
      answer.text = text
      answer.first = first
      return .reviewed(.found(answer))
    case .keep(let state, let digest, _):
      app.world.archive?.reviews[digest] = state
      return .reviewed(.kept(state))
    case .makeKey(let name, _):
      var person = Cast.ana
      person.name = name
      app.world.identities = [Identity(evaluator: person, fingerprint: "0000")]
      return .reviewed(.keyMade)
    case .pin:
      app.world.archive?.hasTrust = true
      return .reviewed(.told(Sentence(same: "ok")))
    case .writeRequest, .openKeyring, .export: return .done
    }
  }
}

/// Results that are read in these tests, made and signed once.
enum ReviewCast {
  static let b1 = BlocID.all[0]
  private static let signed = Result {
    var scenario = try Scenario.eventful()
    let bytes = try scenario.sign(b1)
    return Verifier.verify(bytes, trust: try Scenario.trust())
  }
  private static let other = Result {
    var scenario = try Scenario.plain(BlocID.all[1], filling: .joint)
    let bytes = try scenario.sign(BlocID.all[1])
    return Verifier.verify(bytes, trust: try Scenario.trust())
  }

  static func eventful(_ path: String = "meunie/B1.r1.grille.json") throws -> ReadResult {
    result(try signed.get(), path)
  }
  static func plain(_ path: String = "meunie/B2.r1.grille.json") throws -> ReadResult { result(try other.get(), path) }

  static func result(_ verification: Verification, _ path: String, _ language: Language = .fr) -> ReadResult {
    var result = ReadResult(
      path: path, verdict: verification.verdict, words: ReviewText.refusedFile(.changed))
    guard let payload = verification.payload else { return result }
    result.payload = payload
    result.digest = verification.digest
    result.opening = ReportText.opening(of: payload, verification: verification, language: language)
    let parts: [ReportPart] = [
      .facts, .derogations, .identity, .grid, .corrections, .observations, .interview, .notes, .waivers, .course,
      .evaluators, .signatures,
    ]
    result.sections = parts.flatMap { part -> [ReadSection] in
      let legend = ReportWords.signLegend[language]
      let sections = ReportText.sections(part, of: payload, verification: verification, language: language)
      if part == .grid {
        return [ReadSection(ReportWords.grid, .grid(inWords: sections.flatMap(\.lines).filter { $0.text != legend }))]
      }
      return sections.map { ReadSection($0.title, .lines($0.lines)) }
    }
    return result
  }

  static func listed(_ result: ReadResult) -> ListedFile {
    let summary = result.payload.flatMap { payload in
      result.digest.map { ResultSummary(payload, digest: $0) }
    }
    return ListedFile(path: result.path, verdict: result.verdict, reason: nil, summary: summary)
  }

  /// A made-up line of the list.
  static func file(
    _ family: String, _ given: String, _ bloc: String, _ verdict: Verification.Verdict = .valid,
    decision: ResultPayload.Decision.Value = .validated, revision: Int = 1, derogations: Int = 0, notFollowed: Int = 0,
    day: Int = 24, employer: String = "Mutuelle Lirelle", evaluators: [String] = ["Anaïs Prudhomme", "Ben Caradec"]
  ) -> ListedFile {
    let id = "\(family)-\(given)"
    let path = "\(family.lowercased())/\(bloc).r\(revision).grille.json"
    let digest = SHA256Digest(of: Array("\(path) \(verdict.rawValue)".utf8))
    guard let day = ResultPayload.Day(year: 2026, month: 11, day: day) else { preconditionFailure() }
    return ListedFile(
      path: path, verdict: verdict, reason: nil,
      summary: ResultSummary(
        resultID: "\(id)-\(bloc)", revision: revision, digest: digest, supersedes: nil, candidateID: id,
        family: family, given: given, employer: employer, course: nil, bloc: bloc, blocTitle: bloc,
        referential: "cqp", decision: decision, day: day, evaluators: evaluators, derogations: derogations,
        rulesNotFollowed: notFollowed))
  }

  static func refused(
    _ path: String, _ reason: String, _ verdict: Verification.Verdict = .invalid, _ kind: ListedFile.Kind = .result
  ) -> ListedFile {
    ListedFile(path: path, kind: kind, verdict: verdict, reason: reason, summary: nil)
  }

  /// Something of everything that a stick brings.
  static let mixed: [ListedFile] = [
    file("Aubin", "Léa", "B1"), file("Aubin", "Léa", "B2"), file("Aubin", "Léa", "B3"),
    file("Aubin", "Léa", "B4", day: 26),
    file("Belkacem", "Inès", "B1", decision: .notValidated), file("Belkacem", "Inès", "B2", derogations: 1),
    file("Costa", "Rui", "B1", .validUnknownSigner, employer: "Mutuelle du Cap"),
    file("Durand", "Zoé", "B1", .superseded), file("Durand", "Zoé", "B1", revision: 2, day: 27),
    file("Émery", "Noël", "B3", .incomplete), file("Faure", "Ana", "B4", .revoked),
    refused("gagnon/B1.r1.grille.json", "signature-wrong"),
    refused("lettre.pdf", "not-a-result", .invalid, .other),
    refused("vers-ailleurs", "link", .unreadable, .special),
  ]
}
