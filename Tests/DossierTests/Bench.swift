import Assessment
import Authoring
import Dossier
import Glibc
import Journal
import Referential
import Scenarios
import Seal
import StrictJSON
import Testing

/// A data folder of its own with one dossier in it, two persons, and clocks that a test sets.
final class Bench {
  static let ana = EvaluatorID(unchecked: String(repeating: "a", count: 32))
  static let ben = EvaluatorID(unchecked: String(repeating: "b", count: 32))

  let home: DataFolder
  let folder: DossierFolder
  let clock = TestClock(Scenario.moment(day: 0))
  let device = Journal.DeviceID.random()
  private let root: String

  init(calls: any SystemCalls = PosixCalls()) throws {
    var template = Array("/tmp/grille-dossier-XXXXXX".utf8CString)
    root = try #require(mkdtemp(&template).map { String(cString: $0) })
    home = DataFolder(root + "/home")
    let referential = try #require(try EmbeddedReferentials.referential(id: "cqp-accueil-relation"))
    folder = try DossierFolder.create(.random(), in: home, referential, calls: calls)
  }

  deinit { Tree.remove(root) }

  /// Opens the dossier as the program does at its start: everything is read from the disk again.
  func open(
    on device: Journal.DeviceID? = nil, calls: any SystemCalls = PosixCalls()
  ) throws -> DossierSession {
    try DossierSession(
      try DossierFolder(folder.id, in: home, calls: calls), device: device ?? self.device
    ) { [clock] in clock.now() }
  }

  /// What a process that only reads finds.
  func read() throws -> DossierReading { try DossierFolder(folder.id, in: home).read() }

  static func key(_ person: EvaluatorID) throws -> SigningKey {
    switch person {
    case ana: try anasKey.get()
    case ben: try bensKey.get()
    default: try madeKey(person)
    }
  }

  private static let anasKey = Result { try madeKey(ana) }
  private static let bensKey = Result { try madeKey(ben) }

  private static func madeKey(_ person: EvaluatorID) throws -> SigningKey {
    try SigningKey(seed: SHA256Digest(of: Array(person.rawValue.utf8)).bytes)
  }

  static func people() throws -> [Evaluator] {
    try zip([ana, ben], try Scenario.people()).map { id, person in
      var person = person
      person.id = id
      person.publicKey = Base64URL.encode(try key(id).publicKey.bytes)
      return person
    }
  }

  /// Both keys, accepted under their names.
  static func trust() throws -> TrustStore { try accepted.get() }

  private static let accepted = Result {
    var store = TrustStore()
    for person in try people() {
      let file: JSONValue = [
        "format": .string(PublicKeyFile.format), "jwk": try key(person.id).publicKey.jwk,
        "name": .string(person.name), "person": .string(person.id.rawValue),
      ]
      store.add(TrustedKey(try PublicKeyFile(file.canonicalBytes() + [0x0A]), added: 1_790_000_000))
    }
    return store
  }

  func verdict(_ path: String) throws -> Verification.Verdict {
    Verifier.verify(try Tree.bytes(path), trust: try Self.trust()).verdict
  }

  /// The file of the first segment of a stream.
  func segment(_ author: EvaluatorID, _ stream: String, _ number: Int = 1) -> String {
    "\(folder.path)/journals/\(author)-\(device)-\(stream).\(number).jnl"
  }

  func result(_ name: String) -> String { "\(folder.path)/results/\(name).grille.json" }
}
