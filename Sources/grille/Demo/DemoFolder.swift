import Assessment
import Dossier
import Journal
import Referential
import Seal
import Wording

/// The data folder of the demonstration: made once, marked as made by us, found again later.
///
/// The mark is a file with a first line that names its form, and after it, once everything is there, a line
/// for each thing made: its path within the folder.
struct DemoFolder {
  private static let mark = ".grille-demo"
  private static let form = "grille-demo/1"

  let home: DataFolder

  init(_ home: DataFolder) { self.home = home }

  /// `grille-demo` beside the user's own data folder.
  static var defaultPath: String {
    let own = Surroundings.defaultHome
    guard let slash = own.lastIndex(of: "/") else { return "grille-demo" }
    return own[..<slash] + "/grille-demo"
  }

  /// The paths of what the demonstration has; made first where there is nothing yet.
  ///
  /// A folder with something in it that is not a demonstration is refused and left as it is.
  func pathsMakingIfNeeded(_ surroundings: Surroundings) throws -> [String] {
    let names = try DurableFile.names(in: home.path)
    if names.contains(Self.mark) { return try made().map { "\(home.path)/\($0)" } }
    guard names.isEmpty else { throw Failure(CommandText.notADemo(home.path), exit: 64) }
    Output.progress(CommandText.makingDemo(home.path), in: surroundings.language)
    try DurableFile.makeFolder(home.path)
    try DurableFile.write(Array((Self.form + "\n").utf8), to: markPath, replacing: false)
    let paths = try make(surroundings)
    let lines = ([Self.form] + paths).map { $0 + "\n" }.joined()
    try DurableFile.write(Array(lines.utf8), to: markPath, replacing: true)
    return paths.map { "\(home.path)/\($0)" }
  }

  private var markPath: String { "\(home.path)/\(Self.mark)" }

  private func made() throws -> [String] {
    let bytes = try HostileFile.read(markPath, maximum: 64 << 10, access: .own)
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    guard lines.first == Self.form else { throw Failure(CommandText.notADemo(home.path), exit: 64) }
    guard lines.count > 1 else { throw Failure(CommandText.demoUnfinished(home.path), exit: 65) }
    return Array(lines.dropFirst())
  }

  private func make(_ surroundings: Surroundings) throws -> [String] {
    try home.prepare()
    guard let now = SystemClock.shared.now() else { throw DossierError.clockUnreadable }
    let calendar = DemoCalendar(today: Recording.timepoint(now).moment.day)
    let clock = DemoClock(zone: now.zone, day: calendar.workday(DemoDossier.earliestWorkday))
    let people = try DemoPeople.make(in: home, calendar, clock)
    let referential = try surroundings.referential()
    var dossiers: [String] = []
    var results: [String] = []
    for dossier in DemoDossier.all(calendar) {
      let folder = try DossierFolder.create(.random(), in: home, referential, calls: DemoDisk())
      let clock = DemoClock(zone: now.zone, day: calendar.workday(DemoDossier.earliestWorkday))
      let session = try DemoSession(folder, device: home.device(), clock)
      try dossier.play(on: DemoStage(session, people, calendar, clock))
      results += try session.finish()
      dossiers.append(folder.path)
    }
    PlaceFile(home).keep(lastPerson: people.expert.id)
    return (dossiers + results).map { String($0.dropFirst(home.path.count + 1)) } + people.publicKeys
  }
}
