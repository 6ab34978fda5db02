import Archive
import ArgumentParser
import Assessment
import Dossier
import PlainText
import Seal
import Wording

/// Removes from a folder what is kept no longer than its period.
struct PurgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purge",
    abstract:
      "Effacer ce dont la durée de conservation est passée / remove what is past its retention period.",
    discussion: """
      Durées par sorte de fichier : retention dans config.yaml, ou --older-than. Sans l'une ni l'autre, rien n'est \
      effacé. Periods by kind of file: retention in config.yaml, or --older-than; without either nothing is removed.

      Sans DIR : les dossiers de cet ordinateur, entiers, si rien n'y a été écrit depuis et que la durée de leurs \
      résultats est passée aussi. Without DIR: whole dossiers of this computer, if nothing was written there \
      since and the period of their results is over too.

      Lists the files, asks for a word, removes them, and leaves a line for each in purge.jsonl in that folder: path, \
      SHA-256, size, day, why. Only files whose form, signatures and content are right are removed; links are never \
      followed.
      """,
    aliases: ["purger"])

  @OptionGroup var options: GlobalOptions
  @Option(
    name: .customLong("older-than"),
    help: ArgumentHelp("Durée, comme 5y ou « 18 mois » / period.", valueName: "PERIOD"))
  var olderThan: RetentionPeriod?
  @Option(
    help: ArgumentHelp(
      "Sortes de fichiers / kinds of files.",
      valueName: PurgeKind.allCases.map(\.rawValue).joined(separator: "|")))
  var kind: [PurgeKind] = []
  @Flag(name: .customLong("dry-run"), help: "Lister seulement / list only.") var dryRun = false
  @Argument(help: "Dossier de fichiers signés / folder of signed files.") var folder: String?

  func validate() throws {
    if folder != nil, kind.contains(.dossiers) {
      throw ValidationError("--kind dossiers : sans DIR / without DIR.")
    }
    if folder == nil, let kind = kind.first(where: { $0 != .dossiers }) {
      throw ValidationError("--kind \(kind.rawValue) : nommez le dossier DIR / name the folder DIR.")
    }
  }

  mutating func run() throws {
    let surroundings = try Surroundings(options)
    try surroundings.reporting {
      let now = try surroundings.moment()
      guard let folder else { return try purgeDossiers(now, surroundings) }
      let periods = try periods(
        kind.isEmpty ? PurgeKind.signed : kind, surroundings.retention.periods)
      let limits = limits(of: periods, on: now.day)
      let place = try FolderDescriptor(folder)
      let list = try PurgeList(place, limits: limits)
      tell(periods, limits, surroundings)
      for item in list.items { Output.line(PurgeSentences.item(item), in: surroundings.language) }
      Output.line(PurgeSentences.total(list.items.count), in: surroundings.language)
      if dryRun { Output.line(PurgeSentences.listedOnly, in: surroundings.language) }
      guard !list.items.isEmpty, !dryRun else { return }
      try confirm(surroundings)
      try Purging(folder: place, at: now.description, periods: periods, surroundings: surroundings).remove(
        list.items)
    }
  }

  private func purgeDossiers(_ now: Moment, _ surroundings: Surroundings) throws {
    let language = surroundings.language
    try surroundings.home.prepare()
    let place = try FolderDescriptor(surroundings.home.dossiers)
    let left = dryRun ? 0 : try PurgeTree.finish(in: place)
    if left > 0 { Output.line(PurgeSentences.finished(left), in: language) }
    // What is signed in a dossier has a period of its own, which the dossier's does not shorten.
    let periods = try periods([.dossiers], surroundings.retention.periods)
      .merging(signedPeriods(surroundings.retention.periods)) { dossiers, _ in dossiers }
    let limits = limits(of: periods, on: now.day)
    tell(periods, limits, surroundings)
    let purge = try DossierPurge(surroundings.home, limits: limits)
    for kept in purge.kept { Output.line(kept, in: language) }
    for item in purge.items { Output.line(PurgeSentences.dossier(item), in: language) }
    Output.line(PurgeSentences.dossierTotal(purge.items.count), in: language)
    if dryRun { Output.line(PurgeSentences.listedOnly, in: language) }
    guard !purge.items.isEmpty, !dryRun else { return }
    try confirm(surroundings)
    try Purging(folder: place, at: now.description, periods: periods, surroundings: surroundings).remove(
      purge.items)
  }

  private func signedPeriods(_ configured: [PurgeKind: RetentionPeriod]) throws -> [PurgeKind: RetentionPeriod] {
    guard olderThan == nil else { return try periods(PurgeKind.signed, configured) }
    return configured.filter { PurgeKind.signed.contains($0.key) }
  }

  private func limits(of periods: [PurgeKind: RetentionPeriod], on day: Day) -> [PurgeKind: Day] {
    periods.compactMapValues { $0.limit(on: day) }
  }

  private func tell(
    _ periods: [PurgeKind: RetentionPeriod], _ limits: [PurgeKind: Day], _ surroundings: Surroundings
  ) {
    for (kind, period) in periods.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      Output.line(PurgeSentences.period(kind, period, until: limits[kind]), in: surroundings.language)
    }
  }

  /// What was asked for, never shorter than what the configuration keeps.
  private func periods(
    _ wanted: [PurgeKind], _ configured: [PurgeKind: RetentionPeriod]
  ) throws -> [PurgeKind: RetentionPeriod] {
    guard let olderThan else {
      let periods = configured.filter { wanted.contains($0.key) }
      guard !periods.isEmpty else { throw Failure(PurgeSentences.noPeriod(wanted), exit: 64) }
      return periods
    }
    var periods: [PurgeKind: RetentionPeriod] = [:]
    for kind in wanted {
      let day = Day(number: 20_000)
      if let kept = configured[kind], let given = olderThan.limit(on: day), let least = kept.limit(on: day),
        given > least
      {
        throw Failure(PurgeSentences.shorter(olderThan, than: kept, kind), exit: 64)
      }
      periods[kind] = olderThan
    }
    return periods
  }

  private func confirm(_ surroundings: Surroundings) throws {
    let word = PurgeSentences.word[surroundings.language]
    Output.prompt(SafeText(PurgeSentences.question(word)[surroundings.language]))
    let answer = readLine()?.filter { !$0.isWhitespace }.lowercased() ?? ""
    guard answer == word else { throw Failure(PurgeSentences.nothingRemoved, exit: 1) }
  }
}

extension RetentionPeriod: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension PurgeKind: ExpressibleByArgument {}
