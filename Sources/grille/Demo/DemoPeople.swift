import Assessment
import Dossier
import Journal
import Screens
import Seal

/// The two evaluators of the demonstration, with their keys open.
struct DemoPeople {
  static let passphrase = "demonstration"

  /// The expert habilité.
  let expert: Evaluator
  /// The expert interne.
  let colleague: Evaluator
  private let keys: [EvaluatorID: SigningKey]
  /// The paths of the files with their public keys, within the data folder.
  let publicKeys: [String]

  var both: [Evaluator] { [expert, colleague] }

  func key(_ person: EvaluatorID) throws -> SigningKey {
    guard let key = keys[person] else { throw DossierError.keyUnknown(person.rawValue) }
    return key
  }

  /// People whose keys are known already.
  init(
    expert: Evaluator, colleague: Evaluator, keys: [EvaluatorID: SigningKey], publicKeys: [String] = []
  ) {
    self.expert = expert
    self.colleague = colleague
    self.keys = keys
    self.publicKeys = publicKeys
  }

  /// Makes both people and their keys, trusts both, and writes their public keys as files to hand over.
  static func make(in home: DataFolder, _ calendar: DemoCalendar, _ clock: DemoClock) throws -> DemoPeople {
    guard let stamp = clock.now() else { throw DossierError.clockUnreadable }
    let at = Recording.timepoint(stamp)
    let folder = PeopleFolder(home)
    let drafts = [expert(calendar), colleague]
    for draft in drafts { _ = try folder.make(draft, passphrase: passphrase, at: at) }
    let made = try folder.identities().map(\.evaluator)
    var people: [Evaluator] = []
    var keys: [EvaluatorID: SigningKey] = [:]
    var files: [String] = []
    try DurableFile.makeFolder(home.path + "/public")
    for draft in drafts {
      guard let person = made.first(where: { $0.name == draft.name }) else {
        throw DossierError.keyUnknown(draft.name)
      }
      let file = try folder.keyFile(publicKey: person.publicKey, of: person.id)
      keys[person.id] = try file.open(Passphrase(Array(passphrase.utf8)))
      try home.trust.save(TrustedKey(file.publicPart, added: at.moment.seconds))
      let path = "public/\(file.kid).public.json"
      try DurableFile.write(file.publicPart.bytes, to: "\(home.path)/\(path)", replacing: false)
      files.append(path)
      people.append(person)
    }
    return DemoPeople(expert: people[0], colleague: people[1], keys: keys, publicKeys: files)
  }

  static func expert(_ calendar: DemoCalendar) -> Evaluator {
    Evaluator(
      id: EvaluatorID(unchecked: "draft"), name: "Hermine Démo", role: .accreditedExpert,
      organisation: "Cabinet Imaginaire", trainedOn: calendar.today.adding(-500),
      accreditation: Accreditation(
        reference: "DEMO-001", holder: .person, from: calendar.today.adding(-400),
        until: calendar.today.adding(400)))
  }

  static var colleague: Evaluator {
    Evaluator(
      id: EvaluatorID(unchecked: "draft"), name: "Basile Essai", role: .internalExpert,
      organisation: DemoDossier.employer, service: "Prestations", otherService: true)
  }
}
